#!/bin/sh
# Files and folders that the user may not read or write. Root may all: then the program is run as the user nobody.
#   sh permissions.sh PROGRAM
program=$1
[ -x "$program" ] || { echo "usage: sh permissions.sh PROGRAM" >&2; exit 2; }
case $program in /*) ;; *) program=$PWD/$program ;; esac

folder=$(mktemp -d) || exit 2
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 2
failures=0
checks=0

as_user=
if [ "$(id -u)" -eq 0 ]; then
    as_user='setpriv --reuid=65534 --regid=65534 --clear-groups'
    chmod 755 "$folder"
    $as_user "$program" --version >/dev/null 2>&1 ||
        { echo "skipped: root may all, and setpriv(1) cannot run the program as another user here"; exit 77; }
fi

# refused WORDS ARGUMENT...: status 2, and one line on standard error that has the words.
refused() {
    words=$1
    shift
    checks=$((checks + 1))
    $as_user "$program" "$@" >out 2>err </dev/null
    status=$?
    [ "$status" -eq 2 ] && [ "$(wc -l <err)" -eq 1 ] && grep -qiF -- "$words" err && [ ! -s out ] && return
    failures=$((failures + 1))
    echo "FAILED: clausediff $*: exit status $status"
    sed 's/^/    /' err
}

printf 'The General Assembly,\n1. Takes note of the report;\n2. Decides to wait.\n' >good.txt
cp good.txt secret.txt
chmod 000 secret.txt
refused 'secret.txt: cannot be opened: permission denied' secret.txt good.txt
refused 'secret.txt: cannot be opened: permission denied' good.txt secret.txt
refused 'secret.txt: cannot be opened: permission denied' outline secret.txt

mkdir -m 555 closed
echo old >closed/report
chmod 444 closed/report
refused 'permission' outline good.txt -o closed/report
refused 'permission' outline good.txt -o closed/new
checks=$((checks + 1))
[ "$(cat closed/report)" = old ] && [ "$(ls closed)" = report ] || { failures=$((failures + 1)); echo "FAILED: something was written"; }
chmod 755 closed

echo "$checks checks, $failures failures"
[ "$failures" -eq 0 ]
