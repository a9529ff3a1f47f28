#!/bin/sh
# The example for Slurm with three nodes, of which one dies in the midst of the work: the database is that of one
# machine.
#   sh slurm.sh PROGRAM
set -eu
here=$(cd "$(dirname "$0")" && pwd)
. "$here/nodes.sh"
. "$here/engines.sh"
if [ "${2:-}" != inside ]; then
    command -v slurmctld >/dev/null && command -v slurmd >/dev/null && command -v sbatch >/dev/null || { echo "skipped: slurm-wlm is not installed"; exit 77; }
    in_namespaces "$0" "$(realpath "$1")" inside
fi
program=$1
work=$(mktemp -d)
trap 'status=$?; [ $status -eq 0 ] || tail -n 15 "$work"/log/*; rm -rf "$work"; exit $status' EXIT
cd "$work"
mkdir log
start_nodes
python3 "$here/../index/make_texts.py" "$work/texts" 240
make_slow_program "$program"

start_slurm

examples=$here/../../examples/cluster
export CLAUSEDIFF="$work/slow"
begin=$(date +%s)
last=$(sh "$examples/split.sh" "$work/shards" 20 "$work/texts")
[ "$last" -eq 11 ]
sbatch --wait --array=0-"$last" --output="$work/log/job.%a" "$examples/outline.sbatch" "$examples" "$work/shards" \
    >log/sbatch &
submitted=$!
at_work() { [ "$(squeue -h -t running -w n2 -o %A | wc -l)" -ge 1 ] && [ -e shards/000000.jsonl ]; }
wait_for 40 at_work
kill_node 2
echo "a node dies while these are done: $(ls shards | grep -c jsonl) of 12 shards"
wait $submitted
sh "$examples/collect.sh" "$work/shards" "$work/cluster.db"
echo "cluster: $(($(date +%s) - begin)) s with the death of a node"
[ "$(sinfo -h -n n2 -o %t)" != idle ] || { echo "the node did not die"; exit 1; }
export SLURM_CONF=
"$program" index "$work/texts" --db "$work/one.db" 2>/dev/null >one.txt
python3 "$here/same_contents.py" "$work/cluster.db" "$work/one.db"
