#!/bin/sh
# Puts the outlines of all shards into one database.
#   sh collect.sh WORK DATABASE
# It begins only when all shards are there, and names those that are not. What dead machines left is removed.
set -eu
[ $# -eq 2 ] || { echo "usage: sh collect.sh WORK DATABASE" >&2; exit 2; }
missing=
for list in "$1"/*.list; do
    [ -e "${list%.list}.jsonl" ] || missing="$missing $(basename "$list" .list)"
done
[ -z "$missing" ] || { echo "not read yet:$missing" >&2; exit 2; }
rm -f "$1"/*.tmp
# In the order of the shards, so that the documents have the ids that one machine would give them.
cat "$1"/*.jsonl | "${CLAUSEDIFF:-clausediff}" index - --db "$2"
