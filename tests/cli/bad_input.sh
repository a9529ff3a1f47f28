#!/bin/sh
# Bad files and bad command lines: each must give exit status 2, exactly one line on standard error that says what is
# wrong, nothing on standard output and no output file.
#   sh bad_input.sh PROGRAM
program=$1
[ -x "$program" ] || { echo "usage: sh bad_input.sh PROGRAM" >&2; exit 2; }
case $program in /*) ;; *) program=$PWD/$program ;; esac

folder=$(mktemp -d) || exit 2
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 2
failures=0
checks=0

# expect WORDS ARGUMENT...: runs the program; `input` is its standard input.
input=/dev/null
expect() {
    words=$1
    shift
    checks=$((checks + 1))
    "$program" "$@" <"$input" >out 2>err
    status=$?
    problem=
    [ "$status" -eq 2 ] || problem="exit status $status, not 2"
    [ "$(wc -l <err)" -eq 1 ] || problem="$problem; not exactly one line on standard error"
    grep -q "^clausediff: " err || problem="$problem; no 'clausediff: ' in front"
    grep -qiF -- "$words" err || problem="$problem; no '$words' in the message"
    [ ! -s out ] || problem="$problem; something on standard output"
    [ ! -e report ] || problem="$problem; an output file is left"
    [ -z "$(ls ./*.tmp 2>/dev/null)" ] || problem="$problem; a temporary file is left"
    rm -f report ./*.tmp
    [ -z "$problem" ] && return
    failures=$((failures + 1))
    echo "FAILED: clausediff $*: $problem"
    sed 's/^/    /' err
}

# A bad file is bad on either side, for outline, with -o and from standard input.
bad_file() {
    expect "$2" "$1" good.txt
    grep -qF -- "$1" err || { failures=$((failures + 1)); echo "FAILED: the message doesn't name $1"; }
    expect "$2" good.txt "$1" -o report
    expect "$2" outline "$1" --format json -o report
    [ -f "$1" ] && [ -r "$1" ] || return
    input=$1
    expect "$2" - good.txt --format json
    input=/dev/null
}

printf 'The General Assembly,\nRecalling its resolution 1/1 of 24 January 1946,\n1. Takes note of the report;\n2. Decides to wait.\n' >good.txt

bad_file missing.txt 'no such file'
mkdir folder
bad_file folder 'directory'

: >empty.txt
bad_file empty.txt 'empty'
printf ' \n\t\n\r\n   \n' >blank.txt
bad_file blank.txt 'white space'

printf 'The General Assembly,\n\000\000\000\001\002\n' >nul.txt
bad_file nul.txt 'text'
printf '%%PDF-1.7\n%%\342\343\317\323\n1 0 obj\n' >document.pdf
bad_file document.pdf 'pdf'
printf 'PK\003\004\024\000\006\000\010\000' >document.docx
bad_file document.docx 'archive'
printf '\320\317\021\340\241\261\032\341 and no more' > old.doc
bad_file old.doc 'UTF-8'
{ printf '{\\rtf1 '; printf '\201\202\203\204\205\206'; } > damaged.rtf
bad_file damaged.rtf 'RTF'

# Valid characters of several bytes and then a broken one: no old one-byte encoding.
printf 'The General Assembly,\nRecalling \342\200\234peace\342\200\235 and caf\303\251,\n1. Decides \303(;\n' >invalid.txt
bad_file invalid.txt 'UTF-8'
printf 'The General Assembly,\nRecalling \342\200\234peace\342\200' >cut.txt
bad_file cut.txt 'UTF-8'
printf '\377\376T\000h\000e\000 ' >odd.txt
bad_file odd.txt 'UTF-16'

head -c 100000000 /dev/zero | tr '\000' 'a' >long.txt
bad_file long.txt 'limit'
rm -f long.txt

printf 'hello world\n' >hello.txt
bad_file hello.txt 'no clauses'

printf 'A/91/L.7\nLightland: amendment to draft resolution A/91/L.4\nLamps\n\tDelete operative paragraph 2.\n' >amendment.txt
expect 'amendment.txt: amendments are not compared' amendment.txt good.txt
expect 'amendment.txt: amendments are not compared' good.txt amendment.txt
expect 'amendment.txt: amendments are not compared' check --against amendment.txt good.txt

expect "'--frobnicate'" good.txt good.txt --frobnicate
expect "'-x'" good.txt good.txt -x
expect "unknown kind 'changed'" good.txt good.txt --only changed
expect 'renumbered' good.txt good.txt --only added,changed -o report
expect "unknown section 'preface'" good.txt good.txt --section preface
expect "unknown format 'pdf'" good.txt good.txt --format pdf
expect '--color' good.txt good.txt --color sometimes
expect '--width' good.txt good.txt --width 5
expect '--threshold' good.txt good.txt --threshold 2
expect '--format' good.txt good.txt --format
expect 'BEFORE and AFTER'
expect 'missing' good.txt
expect 'missing' outline
expect "unexpected argument 'third.txt'" good.txt good.txt third.txt
expect 'standard input' - -
expect 'folder does not exist' outline good.txt -o nowhere/report
expect 'it is a directory' outline good.txt -o folder
expect 'one of the files to read' good.txt hello.txt -o good.txt
[ -s good.txt ] || { failures=$((failures + 1)); echo "FAILED: -o destroyed an input"; }

if [ -e /dev/full ]; then
    checks=$((checks + 1))
    "$program" outline good.txt >/dev/full 2>err
    [ $? -eq 2 ] && grep -q 'cannot write' err || { failures=$((failures + 1)); echo "FAILED: a full disk is not noticed"; }
fi

echo "$checks checks, $failures failures"
[ "$failures" -eq 0 ]
