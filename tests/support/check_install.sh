#!/bin/sh
# Installs a build into a temporary folder and builds the example program against it, as a user of the library does.
#   sh check_install.sh BUILD
set -eu
build=$(cd "$1" && pwd)
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cmake --install "$build" --prefix "$work/usr" >"$work/log"
cmake -S "$root/examples/library" -B "$work/example" -G Ninja -DCMAKE_PREFIX_PATH="$work/usr" >>"$work/log" 2>&1 &&
    cmake --build "$work/example" >>"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
"$work/example/list_added" "$root/examples/A_RES_69_317.txt" "$root/examples/draft_71.txt" >"$work/out"
grep -q '^PP25: Recalling the 2030 Agenda' "$work/out" || { echo "unexpected output:"; cat "$work/out"; exit 1; }
for file in bin/clausediff share/man/man1/clausediff.1 share/man/man5/clausediff-json.5 include/clausediff/clausediff.hpp; do
    [ -e "$work/usr/$file" ] || { echo "not installed: $file"; exit 1; }
done
echo "installed, and the example program built against it"
