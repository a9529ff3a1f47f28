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
for file in bin/clausediff share/man/man1/clausediff.1 share/man/man5/clausediff-json.5 share/man/man7/clausediff-rules.7 include/clausediff/clausediff.hpp; do
    [ -e "$work/usr/$file" ] || { echo "not installed: $file"; exit 1; }
done
# The installed program finds its helper from where it stands, not from where it was built.
if [ -e "$build/clausediff-pdf" ]; then
    helper=$(find "$work/usr" -path '*libexec/clausediff/clausediff-pdf')
    [ -x "$helper" ] || { echo "not installed: clausediff-pdf"; exit 1; }
    python3 "$root/tests/read/hostile/make_pdf_files.py" "$work"
    "$work/usr/bin/clausediff" outline "$work/no_resolution.pdf" >"$work/out" 2>&1 && exit 1
    grep -q 'no clauses found' "$work/out" || { echo "the installed program reads no PDF:"; cat "$work/out"; exit 1; }
fi
echo "installed, and the example program built against it"
