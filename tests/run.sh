#!/bin/sh
# Installs what the tests need, builds everything and runs all tests.
#   sh tests/run.sh [--sanitizers] [--cluster] [--corpus DIR]
# --sanitizers  build and run under address and undefined-behaviour sanitizers
# --cluster     install what the tests on a small cluster need; without it they may be skipped
# --corpus DIR  run the tests on real resolutions too; DIR holds corpus/, gold/ and score/
set -eu
. "$(dirname "$0")/support/packages.sh"
preset=dev
corpus=
cluster=
while [ $# -gt 0 ]; do
    case "$1" in
        --sanitizers) preset=sanitizers ;;
        --cluster) cluster=$cluster_packages ;;
        --corpus) corpus=$(cd "$2" && pwd); shift ;;
        *) echo "usage: sh tests/run.sh [--sanitizers] [--cluster] [--corpus DIR]" >&2; exit 2 ;;
    esac
    shift
done
cd "$(dirname "$0")/.."
# shellcheck disable=SC2086
ensure_packages $build_packages $test_packages ${corpus:+$corpus_packages} $cluster

# A browser shows nothing of the program that the sanitizers could see: it is driven in the plain run alone.
browser_modules=
if [ "$preset" = dev ]; then
    browser_modules=$PWD/build/browser
    # shellcheck disable=SC2086
    ensure_packages $browser_packages
    ensure_browser_modules "$browser_modules"
fi

cmake --preset "$preset" -DCLAUSEDIFF_CORPUS="$corpus" -DCLAUSEDIFF_BROWSER_MODULES="$browser_modules"
cmake --build --preset "$preset"
# All of them: the test presets leave out the tests in the browser and on the corpus.
ctest --test-dir "build/$preset" --output-on-failure --no-tests=error -j "$(nproc)"

# The fuzz targets have sanitizers of their own.
if [ "$preset" = dev ]; then
    if command -v clang++ >/dev/null 2>&1; then
        sh tests/fuzz/run.sh 60
    else
        echo "clang++ is not installed: the readers are not fuzzed"
    fi
fi
