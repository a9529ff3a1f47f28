#!/bin/sh
# Installs the Debian packages into an empty root, which holds nothing else but the packages that they depend on, and runs
# there what is installed. The archive with the static program, if there is one, is unpacked and run too.
#   sh tests/support/check_packages.sh FOLDER
# FOLDER is what src/packages/make.sh has filled. Needs root, for chroot; 77 means that it cannot be tried here.
set -eu
folder=$(cd "$1" && pwd)
cd "$(dirname "$0")/../.."
fail() { echo "check_packages: $*" >&2; exit 1; }
[ "$(id -u)" -eq 0 ] || { echo "skipped: chroot needs root"; exit 77; }
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
mkdir -p "$root/usr/bin" "$root/usr/sbin" "$root/usr/lib" "$root/usr/lib64" "$root/tmp" "$root/dev"
for name in bin sbin lib lib64; do ln -s "usr/$name" "$root/$name"; done

# What the packages depend on, from the packages that are installed here.
names=$(for package in "$folder"/*.deb; do dpkg-deb -f "$package" Depends; done | tr ',' '\n' | sed 's/|.*//; s/(.*//; s/ //g' |
    grep -v '^libclausediff' | sort -u)
# shellcheck disable=SC2086
closure=$(apt-cache depends --recurse --no-recommends --no-suggests --no-conflicts --no-breaks --no-replaces \
    --no-enhances --installed $names dash coreutils | grep -v '^[ |]' | grep -v '^<' | sort -u)
for name in $closure; do
    dpkg -L "$name" 2>/dev/null | grep -v '^/usr/share/\(doc\|man\|locale\|icons\)/' || true
done | sort -u >"$root/tmp/files"
tar -C / -cf - --no-recursion --ignore-failed-read -T "$root/tmp/files" 2>/dev/null |
    tar -C "$root" -xf - --keep-directory-symlink 2>/dev/null || true
for package in "$folder"/*.deb; do dpkg-deb -x "$package" "$root/tmp/new" && cp -a "$root/tmp/new/usr" "$root/"; done
mknod -m 666 "$root/dev/null" c 1 3
chroot "$root" /sbin/ldconfig 2>/dev/null || ldconfig -r "$root"

cp examples/A_RES_69_317.txt examples/draft_71.txt "$root/tmp/"
inside() { chroot "$root" /usr/bin/env -i PATH=/usr/bin HOME=/tmp "$@"; }
inside clausediff --stat /tmp/A_RES_69_317.txt /tmp/draft_71.txt >"$root/tmp/out" || fail "the program does not run"
grep -q '52 clauses before, 53 after' "$root/tmp/out" || fail "prints $(cat "$root/tmp/out")"
inside clausediff doctor >"$root/tmp/doctor" || true
for kind in 'web pages' PDF 'documents by symbol'; do
    grep -q "^ok *$kind" "$root/tmp/doctor" || fail "doctor: $(cat "$root/tmp/doctor")"
done
cat "$root/tmp/out" "$root/tmp/doctor"

# The example program, built on the headers and the library of the packages.
triplet=$(dpkg-architecture -qDEB_HOST_MULTIARCH 2>/dev/null || gcc -dumpmachine)
c++ -std=c++20 examples/library/list_added.cpp -o "$root/tmp/list_added" -I"$root/usr/include" \
    -L"$root/usr/lib/$triplet" -lclausediff -Wl,-rpath-link,"$root/usr/lib/$triplet"
inside /tmp/list_added /tmp/A_RES_69_317.txt /tmp/draft_71.txt | grep -q '^PP25: Recalling the 2030 Agenda' ||
    fail "the example program does not run"

for archive in "$folder"/*.tar.gz; do
    [ -e "$archive" ] || continue
    mkdir "$root/tmp/archive"
    tar -C "$root/tmp/archive" --strip-components=1 -xzf "$archive"
    rm -rf "$root/usr/lib/$triplet"
    chroot "$root" /tmp/archive/bin/clausediff --stat /tmp/A_RES_69_317.txt /tmp/draft_71.txt | cmp - "$root/tmp/out" ||
        fail "the static program does not run without libraries"
done
echo "the packages run in an empty root"
