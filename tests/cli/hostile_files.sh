#!/bin/sh
# Word documents, web pages and texts that are broken on purpose: each must give exit status 2 and exactly one line on
# standard error that names the file, nothing on standard output, and soon. Those that are only called by a wrong name,
# or refer to themselves, are read.
#   sh hostile_files.sh PROGRAM
program=$1
[ -x "$program" ] || { echo "usage: sh hostile_files.sh PROGRAM" >&2; exit 2; }
case $program in /*) ;; *) program=$PWD/$program ;; esac
here=$(cd "$(dirname "$0")" && pwd)

folder=$(mktemp -d) || exit 2
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 2
python3 "$here/../read/hostile/make_other_files.py" . || exit 2
failures=0
checks=0

fail() {
    failures=$((failures + 1))
    echo "FAILED: $1"
    head -c 500 err | sed 's/^/    /'
}

for file in bad/*; do
    checks=$((checks + 1))
    timeout 60 "$program" outline "$file" >out 2>err
    status=$?
    [ "$status" -eq 2 ] || { fail "$file: exit status $status, not 2"; continue; }
    [ "$(wc -l <err)" -eq 1 ] || { fail "$file: not exactly one line on standard error"; continue; }
    grep -qF "clausediff: $file" err || { fail "$file: the file is not named"; continue; }
    [ ! -s out ] || fail "$file: something on standard output"
done
for file in fine/*; do
    checks=$((checks + 1))
    timeout 60 "$program" outline "$file" >out 2>err
    status=$?
    [ "$status" -eq 0 ] || { fail "$file: exit status $status, not 0"; continue; }
    grep -q 'Decides' out || fail "$file: the text is not in the outline"
    if grep -qE 'haha|root:' out; then fail "$file: an entity is expanded"; fi
done
# A report is whole or not there: the old file stays when the new text cannot be read.
echo old >report.html
timeout 60 "$program" --format html -o report.html fine/text.docx bad/damaged.docx >out 2>err
checks=$((checks + 1))
[ "$(cat report.html)" = old ] || fail "the old report is gone"

echo "$checks checks, $failures failures"
[ "$failures" -eq 0 ]
