#!/bin/sh
# The shards with GNU parallel over ssh (Debian: parallel), on machines that see the same folder:
#   last=$(sh split.sh /shared/work 200 /shared/resolutions)
#   sh parallel.sh /shared/work "$last" host1,host2,2/host3
#   sh collect.sh /shared/work resolutions.db
# The hosts are as --sshlogin takes them, ":" is this machine. A host that does not answer for ten seconds fails its
# shard, which another host then reads; whatever was interrupted, the same command reads what is missing.
set -eu
[ $# -eq 3 ] || { echo "usage: sh parallel.sh WORK LAST HOST[,HOST...]" >&2; exit 2; }
here=$(cd "$(dirname "$0")" && pwd)
export PARALLEL_SSH="${PARALLEL_SSH:-ssh -o BatchMode=yes -o ConnectTimeout=10 -o ServerAliveInterval=5 -o ServerAliveCountMax=2}"
seq 0 "$2" | parallel --sshlogin "$3" --retries 4 --joblog "$1/joblog" \
    CLAUSEDIFF="${CLAUSEDIFF:-clausediff}" sh "$here/read_shard.sh" "$1" {}
