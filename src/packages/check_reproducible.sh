#!/bin/sh
# Makes the packages of the last commit again, in a folder of its own, and compares them byte by byte. Two whole builds:
# by hand, before a release.
#   sh src/packages/check_reproducible.sh OUT
# OUT holds what src/packages/make.sh has made of the same commit.
set -eu
[ $# -eq 1 ] || { echo "usage: sh src/packages/check_reproducible.sh OUT" >&2; exit 2; }
out=$(cd "$1" && pwd)
cd "$(dirname "$0")/../.."
[ -z "$(git status --porcelain)" ] || { echo "check_reproducible: commit first: OUT is compared with the last commit" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
: "${SOURCE_DATE_EPOCH:=$(git log -1 --format=%ct)}"
: "${MAINTAINER:=$(git log -1 --format='%an <%ae>')}"
export SOURCE_DATE_EPOCH MAINTAINER CCACHE_DISABLE=1
tree=$work/a/folder/with/another/name
mkdir -p "$tree"
git archive HEAD | tar -x -C "$tree"
sh "$tree/src/packages/make.sh" "$work/packages"
(cd "$work/packages" && sha256sum -- *)
diff -r "$out" "$work/packages"
echo "both builds gave the same bytes"
