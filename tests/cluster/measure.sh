#!/bin/sh
# The time of one machine beside that of Slurm and of GNU parallel, three nodes each, on the processors of this machine
# and over the same files; all databases must be the same. No test: its figures are in examples/cluster/README.md.
#   sh measure.sh PROGRAM FILES FOLDER...         FILES a shard
set -eu
here=$(cd "$(dirname "$0")" && pwd)
. "$here/nodes.sh"
. "$here/engines.sh"
if [ "${1:-}" != inside ]; then
    [ $# -ge 3 ] || { echo "usage: sh measure.sh PROGRAM FILES FOLDER..." >&2; exit 2; }
    program=$(realpath "$1") files=$2
    shift 2
    for folder in "$@"; do
        set -- "$@" "$(realpath "$folder")"
        shift
    done
    in_namespaces "$0" inside "$program" "$files" "$@"
fi
program=$2 files=$3
shift 3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mkdir log
start_nodes
examples=$here/../../examples/cluster
export CLAUSEDIFF="$program"

# timed NAME COMMAND...
timed() {
    name=$1
    shift
    begin=$(date +%s%N)
    "$@"
    echo "$name: $((($(date +%s%N) - begin) / 100000000)) tenths of a second"
}
alone() { "$program" index "$@" --db one.db >log/one 2>&1; }
by_slurm() {
    last=$(sh "$examples/split.sh" "$work/slurm" "$files" "$@")
    sbatch --wait --array=0-"$last" --output="$work/log/job.%a" "$examples/outline.sbatch" "$examples" "$work/slurm" \
        >log/sbatch
    sh "$examples/collect.sh" "$work/slurm" slurm.db >log/collect 2>&1
}
by_parallel() {
    last=$(sh "$examples/split.sh" "$work/parallel" "$files" "$@")
    sh "$examples/parallel.sh" "$work/parallel" "$last" "$hosts" 2>log/parallel
    sh "$examples/collect.sh" "$work/parallel" parallel.db >log/collect 2>&1
}
alone "$@"  # so that the files are in memory for all of them
rm one.db
timed "one machine" alone "$@"
start_slurm
timed "Slurm" by_slurm "$@"
export SLURM_CONF=
start_ssh
timed "GNU parallel" by_parallel "$@"
for engine in slurm parallel; do python3 "$here/same_contents.py" $engine.db one.db; done
