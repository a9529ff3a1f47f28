#!/bin/sh
# Reads the files of one shard: WORK/NUMBER.jsonl then holds their outlines, as a whole or not at all.
#   sh read_shard.sh WORK NUMBER
# The machine may die at any moment, and another may read the shard again, even at the same time: each writes to a name
# of its own and renames it, so that nothing is there twice and nothing in part. A file that cannot be read is a line
# with the reason. CLAUSEDIFF names the program, if it is not in the PATH.
set -eu
[ $# -eq 2 ] || { echo "usage: sh read_shard.sh WORK NUMBER" >&2; exit 2; }
shard=$1/$(printf %06d "$2")
[ ! -e "$shard.jsonl" ] || exit 0
own=$shard.$(hostname).$$.tmp
trap 'rm -f "$own"' EXIT
xargs -d '\n' -a "$shard.list" "${CLAUSEDIFF:-clausediff}" outline --format jsonl -- >"$own"
sync "$own"
mv "$own" "$shard.jsonl"
