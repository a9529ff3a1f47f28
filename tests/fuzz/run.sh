#!/bin/sh
# Builds the fuzz targets with clang and runs them for a minute in all. What breaks one is left in build/fuzz/found.
#   sh tests/fuzz/run.sh [SECONDS]
set -eu
seconds=${1:-60}
cd "$(dirname "$0")/../.."
cmake --preset fuzz >/dev/null
cmake --build --preset fuzz --target fuzz_targets
mkdir -p build/fuzz/found
targets=$(find tests/fuzz -name '*_fuzz.cpp' -exec basename {} .cpp \; | sort)
each=$((seconds / $(echo "$targets" | wc -w)))
for target in $targets; do
    corpus=build/fuzz/corpus/$target
    mkdir -p "$corpus"
    seeds=tests/fuzz/seeds/$target
    [ -d "$seeds" ] || seeds=
    echo "$target: $each seconds"
    # shellcheck disable=SC2086
    if ! "build/fuzz/tests/fuzz/$target" -max_total_time="$each" -timeout=10 -rss_limit_mb=1024 -max_len=16384 -seed=1 \
        -verbosity=0 -print_final_stats=1 -artifact_prefix="build/fuzz/found/$target-" \
        "$corpus" $seeds >build/fuzz/log 2>&1; then
        tail -n 60 build/fuzz/log
        echo "FAILED: $target; its input is in build/fuzz/found"
        exit 1
    fi
    grep number_of_executed_units build/fuzz/log || true
done
