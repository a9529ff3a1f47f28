#!/bin/sh
# Slurm, and ssh for GNU parallel, on the nodes of nodes.sh. In the folder $work, which has a folder log. Sourced.

# One processor a node. Ends the script with 77 where the nodes do not start.
start_slurm() {
    mkdir -p state
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
}

# $hosts are then what GNU parallel reaches by $PARALLEL_SSH, one job a node.
start_ssh() {
    ssh-keygen -q -t ed25519 -N '' -f key
    cat >sshd_config <<END
Port 2222
HostKey $work/key
AuthorizedKeysFile $work/key.pub
PermitRootLogin prohibit-password
StrictModes no
UsePAM no
PidFile none
END
    for node in n1 n2 n3; do on $node "$(command -v sshd)" -D -f "$work/sshd_config" -E "$work/log/$node" & done
    export PARALLEL_SSH="ssh -q -p 2222 -i $work/key -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null
 -o BatchMode=yes -o ConnectTimeout=3 -o ServerAliveInterval=1 -o ServerAliveCountMax=2"
    PARALLEL_SSH=$(echo "$PARALLEL_SSH" | tr -d '\n')
    export HOME="$work"
    mkdir -p "$work/.parallel"
    touch "$work/.parallel/will-cite"
    # shellcheck disable=SC2086
    for node in 1 2 3; do wait_for 20 $PARALLEL_SSH root@10.77.0.1$node true; done
    hosts=1/root@10.77.0.11,1/root@10.77.0.12,1/root@10.77.0.13
}
