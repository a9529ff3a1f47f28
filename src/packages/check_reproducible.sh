#!/bin/sh
# Makes the packages twice, in two folders of different names, and compares them byte by byte. Four whole builds: by hand,
# before a release.
#   sh src/packages/check_reproducible.sh [--deb]
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH CCACHE_DISABLE=1
for tree in one/tree another/longer/name; do
    mkdir -p "$work/$tree"
    git archive HEAD | tar -x -C "$work/$tree"
    sh "$work/$tree/src/packages/make.sh" "$@" "$work/$tree.packages"
done
diff -r "$work/one/tree.packages" "$work/another/longer/name.packages"
(cd "$work/one/tree.packages" && sha256sum -- *)
echo "both builds gave the same bytes"
