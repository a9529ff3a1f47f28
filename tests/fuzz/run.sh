#!/bin/sh
# Builds the fuzz targets with clang and runs them, for a minute in all unless told otherwise; or those that are named, for
# so many seconds each. Says how often each ran. What breaks one is left in build/fuzz/found.
#   sh tests/fuzz/run.sh [SECONDS [TARGET...]]
set -eu
seconds=${1:-60}
[ $# -eq 0 ] || shift
cd "$(dirname "$0")/../.."
targets=$*
if [ -z "$targets" ]; then
    targets=$(find tests/fuzz -name '*_fuzz.cpp' -exec basename {} .cpp \; | sort)
    seconds=$((seconds / $(echo "$targets" | wc -w)))
fi
for target in $targets; do
    [ -f "tests/fuzz/$target.cpp" ] || { echo "no fuzz target tests/fuzz/$target.cpp" >&2; exit 2; }
done
cmake --preset fuzz >/dev/null
# shellcheck disable=SC2086
cmake --build --preset fuzz --target $targets
mkdir -p build/fuzz/found
for target in $targets; do
    corpus=build/fuzz/corpus/$target
    mkdir -p "$corpus"
    if ! "build/fuzz/tests/fuzz/$target" -max_total_time="$seconds" -timeout=60 -rss_limit_mb=1024 -max_len=16384 \
        -seed=1 -verbosity=0 -print_final_stats=1 -artifact_prefix="build/fuzz/found/$target-" \
        "$corpus" "tests/fuzz/seeds/$target" >build/fuzz/log 2>&1; then
        tail -n 60 build/fuzz/log
        echo "FAILED: $target; its input is in build/fuzz/found"
        exit 1
    fi
    echo "$target: $(sed -n 's/^stat::number_of_executed_units: *//p' build/fuzz/log) runs in $seconds seconds"
done
