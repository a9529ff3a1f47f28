#!/bin/sh
# Word documents, Akoma Ntoso files, web pages and texts that are broken on purpose: each must give exit status 2 and
# exactly one line on standard error that names the file, nothing on standard output, and soon. Those that are only
# called by a wrong name, or refer to themselves, are read.
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

# All memory that a process may have: a file that asks for more ends in one line or in a crash that is seen here. Time
# is processor time. Both are guards, many times what is needed. Sanitizers reserve memory without end.
if ! nm "$program" 2>/dev/null | grep -q __asan; then ulimit -v 4000000; fi
ulimit -t 60
printf 'The General Assembly,\nRecalling its resolution 1/1 of 24 January 1946,\n1. Decides to wait.\n' >good.txt

# refused NAME ARGUMENT...: one line that names the file, status 2, nothing on standard output.
refused() {
    name=$1
    shift
    checks=$((checks + 1))
    timeout 60 "$program" "$@" >out 2>err
    status=$?
    [ "$status" -eq 2 ] || { fail "$*: exit status $status, not 2"; return; }
    [ "$(wc -l <err)" -eq 1 ] || { fail "$*: not exactly one line on standard error"; return; }
    grep -qF "clausediff: $name" err || { fail "$*: the file is not named"; return; }
    [ ! -s out ] || fail "$*: something on standard output"
}

# accepted ARGUMENT...: done, or the answer "yes".
accepted() {
    checks=$((checks + 1))
    timeout 60 "$program" "$@" >out 2>err
    status=$?
    [ "$status" -le 1 ] || fail "$*: exit status $status"
}

for file in bad/*; do
    refused "$file" outline "$file"
    refused "$file" "$file" good.txt
    refused "$file" check "$file"
    refused "$file" good.txt "$file" --format html
    refused "$file" "$file" good.txt --format docx
done
for file in fine/*; do
    accepted outline "$file"
    grep -q 'Decides' out || fail "$file: the text is not in the outline"
    if grep -qE 'haha|root:' out; then fail "$file: an entity is expanded"; fi
    accepted "$file" good.txt
    accepted check "$file"
    accepted good.txt "$file" --format html
    accepted "$file" good.txt --format docx -o redline.docx
    accepted outline redline.docx
done
# A report is whole or not there: the old file stays when the new text cannot be read.
echo old >report.html
timeout 60 "$program" --format html -o report.html fine/text.docx bad/damaged.docx >out 2>err
checks=$((checks + 1))
[ "$(cat report.html)" = old ] || fail "the old report is gone"

echo "$checks checks, $failures failures"
[ "$failures" -eq 0 ]
