#!/bin/sh
# Makes the packages: clausediff, libclausediff0 and libclausediff-dev for Debian, and an archive with the static program.
#   sh src/packages/make.sh [--deb] OUT
# --deb  the Debian packages alone
# OUT gets the files. The same sources give the same bytes, in whichever folder: times come from SOURCE_DATE_EPOCH, or
# from the last commit. MAINTAINER is "Name <address>". Builds in build/shared and build/static, if need be.
set -eu
archive=yes
[ "${1:-}" != --deb ] || { archive=; shift; }
[ $# -eq 1 ] || { echo "usage: sh src/packages/make.sh [--deb] OUT" >&2; exit 2; }
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
build() { # build PRESET FOLDER OPTION...
    preset=$1 folder=$2
    shift 2
    quietly cmake --preset "$preset" -B "$folder" "$@"
    quietly cmake --build "$folder"
}
same_times() { find "$1" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +; }

# Package NAME of the files that are in $work/NAME: documentation, checksums, control file.
pack() {
    name=$1 section=$2 depends=$3 summary=$4 about=$5
    root=$work/$name
    doc=$root/usr/share/doc/$name
    mkdir -p "$root/DEBIAN" "$doc"
    {
        echo "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/"
        echo "Upstream-Name: clausediff"
        echo
        echo "Files: *"
        echo "Copyright: $(sed -n 's/^Copyright (c) //p' LICENSE)"
        echo "License: Expat"
        sed -n '/^Permission/,$p' LICENSE | sed 's/^$/./; s/^/ /'
    } >"$doc/copyright"
    printf 'clausediff (%s-1) unstable; urgency=medium\n\n  * See /usr/share/doc/clausediff/changelog.gz.\n\n -- %s  %s\n' \
        "$version" "$MAINTAINER" "$(date -u -R -d "@$SOURCE_DATE_EPOCH")" | gzip -9n >"$doc/changelog.Debian.gz"
    gzip -9n <CHANGELOG.md >"$doc/changelog.gz"
    find "$root/usr" -name '*.[1-9]' -path '*/man/*' -exec gzip -9n {} +
    (cd "$root" && find usr -type f -print0 | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
    {
        echo "Package: $name"
        echo "Source: clausediff"
        echo "Version: $version-1"
        echo "Architecture: $(dpkg --print-architecture)"
        echo "Maintainer: $MAINTAINER"
        echo "Installed-Size: $(find "$root/usr" -type f -printf '%s\n' | awk '{s += int(($1 + 1023) / 1024)} END {print s}')"
        echo "Depends: $depends"
        [ "$name" != clausediff ] || echo "Recommends: ca-certificates"
        [ "$name" != clausediff ] || echo "Suggests: libreoffice-writer-nogui"
        echo "Section: $section"
        echo "Priority: optional"
        echo "Description: $summary"
        printf '%s\n' "$about" | fold -s -w 75 | sed 's/ *$//; s/^/ /'
    } >"$root/DEBIAN/control"
    same_times "$root"
    quietly dpkg-deb --root-owner-group -Zxz --build "$root" "$out"
}

# What the programs and libraries in $work/NAME need of other packages.
needs() {
    mkdir -p "$work/needs/debian"
    printf 'Source: clausediff\n\nPackage: clausediff\nArchitecture: any\n' >"$work/needs/debian/control"
    files=$(find "$work/$1/usr" -type f \( -path '*/bin/*' -o -path '*/libexec/*/clausediff-parse' -o -name '*.so.*' \))
    # shellcheck disable=SC2086
    (cd "$work/needs" && dpkg-shlibdeps -O --ignore-missing-info -l"$work/libclausediff0/usr/lib/$triplet" $files 2>/dev/null) |
        sed 's/^shlibs:Depends=//'
}

triplet=$(dpkg-architecture -qDEB_HOST_MULTIARCH)
build release build/shared -DBUILD_SHARED_LIBS=ON -DCMAKE_INSTALL_PREFIX=/usr -DCMAKE_INSTALL_LIBDIR="lib/$triplet" \
    -DCMAKE_SKIP_INSTALL_RPATH=ON
DESTDIR=$work/all quietly cmake --install build/shared
all=$work/all/usr
rm -f "$all/share/doc/clausediff/LICENSE" "$all/share/doc/clausediff/CHANGELOG.md"
mkdir -p "$work/libclausediff0/usr/lib/$triplet" "$work/libclausediff-dev/usr/lib/$triplet"
mv "$all/lib/$triplet"/libclausediff.so.* "$work/libclausediff0/usr/lib/$triplet/"
mv "$all/lib/$triplet"/* "$work/libclausediff-dev/usr/lib/$triplet/"
mv "$all/include" "$work/libclausediff-dev/usr/"
rm -rf "$all/lib"
mkdir "$work/clausediff"
mv "$all" "$work/clausediff/"
strip --strip-unneeded -R .comment -R .note "$work/libclausediff0/usr/lib/$triplet"/*.so.*.*
chmod 644 "$work/libclausediff0/usr/lib/$triplet"/*.so.*.*  # Debian's policy: libraries are no programs
strip -R .comment -R .note "$work/clausediff/usr/bin/clausediff" "$work/clausediff/usr/libexec/clausediff/clausediff-parse"
mkdir -p "$work/libclausediff0/DEBIAN"
soversion=$(echo "$version" | cut -d. -f1,2)
echo "libclausediff $soversion libclausediff0 (>= $version)" >"$work/libclausediff0/DEBIAN/shlibs"
echo "activate-noawait ldconfig" >"$work/libclausediff0/DEBIAN/triggers"

what="clausediff shows what changed between successive resolutions of the United Nations: which clauses were added,
removed, amended, moved, split and merged, and which words of them."
what=$(echo "$what" | tr '\n' ' ')
pack clausediff text "$(needs clausediff), libclausediff0 (= $version-1)" \
    "clause by clause comparison of United Nations resolutions" "$what The report is a text, a page, or a Word document with tracked changes."
pack libclausediff0 libs "$(needs libclausediff0)" \
    "clause by clause comparison of United Nations resolutions - library" "$what This is the library."
pack libclausediff-dev libdevel "libclausediff0 (= $version-1)" \
    "clause by clause comparison of United Nations resolutions - headers" "$what These are the headers of the library."

[ -n "$archive" ] || exit 0
build static build/static
name=clausediff-$version-linux-$(uname -m)
quietly cmake --install build/static --strip --prefix "$work/$name"
same_times "$work/$name"
tar -C "$work" --sort=name --owner=0 --group=0 --numeric-owner --format=ustar -cf - "$name" | gzip -9n >"$out/$name.tar.gz"
