#!/bin/sh
# Bad files and bad command lines: each must give exit status 2, exactly one line on standard error that says what is
# wrong, nothing on standard output and no output file.
#   sh bad_input.sh PROGRAM
. "$(dirname "$0")/../support/harness.sh"

# A bad file is bad on either side, for outline, with -o and from standard input.
bad_file() {
    refused "$2" "$1" good.txt
    holds "the message names $1" err "$1"
    refused "$2" good.txt "$1" -o report
    refused "$2" outline "$1" --format json -o report
    [ -f "$1" ] && [ -r "$1" ] || return
    input=$1
    refused "$2" - good.txt --format json
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

head -c 17000000 /dev/zero | tr '\000' 'a' >long.txt
bad_file long.txt 'limit'
rm -f long.txt

printf 'hello world\n' >hello.txt
bad_file hello.txt 'no clauses'

printf 'A/91/L.7\nLightland: amendment to draft resolution A/91/L.4\nLamps\n\tDelete operative paragraph 2.\n' >amendment.txt
refused 'amendment.txt: amendments are not compared' amendment.txt good.txt
refused 'amendment.txt: amendments are not compared' good.txt amendment.txt
refused 'amendment.txt: amendments are not compared' check --against amendment.txt good.txt

refused "'--frobnicate'" good.txt good.txt --frobnicate
refused "'-x'" good.txt good.txt -x
refused "unknown kind 'changed'" good.txt good.txt --only changed
refused 'renumbered' good.txt good.txt --only added,changed -o report
refused "unknown section 'preface'" good.txt good.txt --section preface
refused "unknown format 'pdf'" good.txt good.txt --format pdf
refused '--color' good.txt good.txt --color sometimes
refused '--width' good.txt good.txt --width 5
refused '--threshold' good.txt good.txt --threshold 2
refused '--format' good.txt good.txt --format
refused 'BEFORE and AFTER'
refused 'missing' good.txt
refused 'missing' outline
refused "unexpected argument 'third.txt'" good.txt good.txt third.txt
refused 'standard input' - -
refused 'folder does not exist' outline good.txt -o nowhere/report
refused 'it is a directory' outline good.txt -o folder
refused 'one of the files to read' good.txt hello.txt -o good.txt
check '-o keeps an input' [ -s good.txt ]

if [ -e /dev/full ]; then
    "$program" outline good.txt >/dev/full 2>err
    check 'a full disk: exit status 2' [ $? -eq 2 ]
    holds 'and it is named' err 'cannot write'
fi

finish
