#!/bin/sh
# The example for GNU parallel over ssh with three nodes, of which one dies in the midst of the work: the database is
# that of one machine.
#   sh parallel.sh PROGRAM
set -eu
here=$(cd "$(dirname "$0")" && pwd)
. "$here/nodes.sh"
. "$here/engines.sh"
if [ "${2:-}" != inside ]; then
    command -v parallel >/dev/null && command -v sshd >/dev/null && command -v ssh-keygen >/dev/null ||
        { echo "skipped: parallel or openssh-server is not installed"; exit 77; }
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

start_ssh

examples=$here/../../examples/cluster
export CLAUSEDIFF="$work/slow"
begin=$(date +%s)
last=$(sh "$examples/split.sh" "$work/shards" 20 "$work/texts")
sh "$examples/parallel.sh" "$work/shards" "$last" "$hosts" \
    2>log/parallel &
submitted=$!
at_work() { ls shards | grep -q 'n2.*tmp' && [ -e shards/000000.jsonl ]; }
wait_for 40 at_work
kill_node 2
echo "a node dies while these are done: $(ls shards | grep -c jsonl) of 12 shards"
wait $submitted
sh "$examples/collect.sh" "$work/shards" "$work/cluster.db"
echo "parallel: $(($(date +%s) - begin)) s with the death of a node"
"$program" index "$work/texts" --db "$work/one.db" 2>/dev/null >one.txt
python3 "$here/same_contents.py" "$work/cluster.db" "$work/one.db"
