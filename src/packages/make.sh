#!/bin/sh
# Makes the packages: clausediff, libclausediff0 and libclausediff-dev for Debian, and an archive with the static program.
#   sh src/packages/make.sh OUT
# OUT gets the files, in the place of those of another version. The same sources give the same bytes, in whichever folder:
# times come from SOURCE_DATE_EPOCH, or from the last commit, and so does MAINTAINER, "Name <address>". Builds in
# build/packages, if need be.
set -eu
[ $# -eq 1 ] || { echo "usage: sh src/packages/make.sh OUT" >&2; exit 2; }
mkdir -p "$1"
out=$(cd "$1" && pwd)
cd "$(dirname "$0")/../.."
: "${SOURCE_DATE_EPOCH:=$(git log -1 --format=%ct 2>/dev/null || date +%s)}"
: "${MAINTAINER:=$(git log -1 --format='%an <%ae>' 2>/dev/null || echo 'clausediff <root@localhost>')}"
export SOURCE_DATE_EPOCH LC_ALL=C.UTF-8 TZ=UTC
umask 022
version=$(sed -n 's/^project(clausediff VERSION \([0-9.]*\) .*/\1/p' CMakeLists.txt)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
quietly() { "$@" >"$work/log" 2>&1 || { cat "$work/log" >&2; echo "make.sh: failed: $*" >&2; exit 1; }; }

quietly cmake --preset packages -DCMAKE_SKIP_INSTALL_RPATH=ON
quietly cmake --build --preset packages
quietly cpack --config build/packages/CPackConfig.cmake -B "$work/debian" -D "CPACK_DEBIAN_PACKAGE_MAINTAINER=$MAINTAINER"
rm -f "$out"/clausediff_*.deb "$out"/libclausediff*_*.deb "$out"/clausediff-*-linux-*.tar.gz  # of older versions
mv "$work/debian"/*.deb "$out"

name=clausediff-$version-linux-$(uname -m)
for component in runtime documentation; do
    quietly cmake --install build/packages --strip --prefix "$work/$name" --component "$component"
done
# In the place of the other program: CMake leaves a file that is as old as the new one. It strips targets alone.
rm "$work/$name/bin/clausediff"
quietly cmake --install build/packages --prefix "$work/$name" --component static
quietly strip "$work/$name/bin/clausediff"
find "$work/$name" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
tar -C "$work" --sort=name --owner=0 --group=0 --numeric-owner --format=ustar -cf - "$name" | gzip -9n >"$out/$name.tar.gz"
