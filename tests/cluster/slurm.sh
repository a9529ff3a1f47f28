#!/bin/sh
# The example for Slurm with three nodes, of which one dies in the midst of the work: the database is that of one
# machine.
#   sh slurm.sh PROGRAM
set -eu
here=$(cd "$(dirname "$0")" && pwd)
. "$here/nodes.sh"
if [ "${2:-}" != inside ]; then
    command -v slurmctld >/dev/null && command -v slurmd >/dev/null && command -v sbatch >/dev/null || { echo "skipped: slurm-wlm is not installed"; exit 77; }
    in_namespaces "$0" "$(realpath "$1")" inside
fi
program=$1
work=$(mktemp -d)
trap 'status=$?; [ $status -eq 0 ] || tail -n 15 "$work"/log/*; rm -rf "$work"; exit $status' EXIT
cd "$work"
mkdir log state
start_nodes
python3 "$here/../index/make_texts.py" "$work/texts" 240
make_slow_program "$program"

cat >slurm.conf <<END
ClusterName=harbours
SlurmctldHost=ctl(10.77.0.1)
SlurmUser=root
SlurmdUser=root
AuthType=auth/none
CredType=cred/none
AuthInfo=cred_expire=5
MpiDefault=none
ProctrackType=proctrack/pgid
TaskPlugin=task/none
ReturnToService=2
SlurmctldPidFile=$work/ctl.pid
SlurmdPidFile=$work/%n.pid
SlurmctldPort=17817
SlurmdPort=17818
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool.%n
SwitchType=switch/none
SchedulerType=sched/backfill
SchedulerParameters=sched_interval=1,bf_interval=1,batch_sched_delay=1,sched_min_interval=100000
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
AccountingStorageType=accounting_storage/none
JobAcctGatherType=jobacct_gather/none
SlurmctldLogFile=$work/log/ctl
SlurmdLogFile=$work/log/%n
SlurmdTimeout=5
MessageTimeout=5
NodeName=n1 NodeAddr=10.77.0.11 CPUs=1 State=UNKNOWN
NodeName=n2 NodeAddr=10.77.0.12 CPUs=1 State=UNKNOWN
NodeName=n3 NodeAddr=10.77.0.13 CPUs=1 State=UNKNOWN
PartitionName=p Nodes=ALL Default=YES MaxTime=INFINITE State=UP
END
printf 'CgroupPlugin=cgroup/v1\nCgroupMountpoint=/sys/fs/cgroup\n' >cgroup.conf
export SLURM_CONF="$work/slurm.conf"
slurmctld -D 2>log/ctl.err &
for node in n1 n2 n3; do
    mkdir "spool.$node"
    on $node slurmd -D -N $node 2>"log/$node.err" &
done
idle() { [ "$(sinfo -h -t idle -o %D | head -1)" = 3 ]; }
wait_for 40 idle || { echo "skipped: the nodes of Slurm do not start here"; sinfo; exit 77; }

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
