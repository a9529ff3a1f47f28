#!/bin/sh
# The files of folders in shards: lists of so many files each, for machines to read.
#   sh split.sh WORK FILES PATH...
# WORK is a new folder that all machines see under the same path, and the PATHs are absolute, so that they see the files
# too. It prints the number of the last shard; the first is 0.
set -eu
[ $# -ge 3 ] || { echo "usage: sh split.sh WORK FILES PATH..." >&2; exit 2; }
work=$1 files=$2
shift 2
mkdir -p "$work"
# The order in which `clausediff index` reads them: so the database is the same.
find "$@" -name '.?*' -prune -o -type f -print | LC_ALL=C sort -u >"$work/all"
split -a 6 -d -l "$files" --additional-suffix=.list "$work/all" "$work/"
echo $(($(find "$work" -name '*.list' | wc -l) - 1))
