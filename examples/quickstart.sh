#!/bin/sh
# Installs what is missing, builds clausediff and compares the two example texts.
set -eu
cd "$(dirname "$0")/.."
. tests/support/packages.sh
# shellcheck disable=SC2086
ensure_packages $build_packages >&2

cmake --preset release -B build/quickstart >build-quickstart.log 2>&1 &&
    cmake --build build/quickstart >>build-quickstart.log 2>&1 ||
    { cat build-quickstart.log >&2; exit 2; }
mv build-quickstart.log build/quickstart/build.log

build/quickstart/clausediff examples/A_RES_69_317.txt examples/draft_71.txt
