#!/bin/sh
# PDF files that are broken on purpose: each must give exit status 2 and exactly one line on standard error that names
# the file, nothing on standard output, and soon. From standard input as well.
#   sh hostile_pdf.sh PROGRAM
program=$1
[ -x "$program" ] || { echo "usage: sh hostile_pdf.sh PROGRAM" >&2; exit 2; }
case $program in /*) ;; *) program=$PWD/$program ;; esac
here=$(cd "$(dirname "$0")" && pwd)

folder=$(mktemp -d) || exit 2
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 2
python3 "$here/../read/hostile/make_pdf_files.py" . || exit 2
if "$program" outline no_text.pdf 2>&1 | grep -q 'without Poppler'; then
    echo "skipped: this build does not parse PDF files"
    exit 77
fi
printf 'The General Assembly,\nRecalling its resolution 1/1 of 24 January 1946,\n1. Decides to wait.\n' >good.txt
failures=0
checks=0

# expect NAME WORDS ARGUMENT...: `input` is the program's standard input.
expect() {
    checks=$((checks + 1))
    name=$1
    words=$2
    shift 2
    timeout 90 "$program" "$@" <"$input" >out 2>err
    status=$?
    problem=
    [ "$status" -eq 2 ] || problem="exit status $status, not 2"
    [ "$(wc -l <err)" -eq 1 ] || problem="$problem; not exactly one line on standard error"
    grep -qF -- "clausediff: $name" err || problem="$problem; the file is not named"
    [ ! -s out ] || problem="$problem; something on standard output"
    if [ -n "$words" ]; then
        grep -qF -- "$words" err || problem="$problem; no '$words' in the message"
    fi
    [ -z "$problem" ] && return
    failures=$((failures + 1))
    echo "FAILED: $*: $problem"
    sed 's/^/    /' err
}

words_for() {
    case $1 in
        encrypted.pdf) echo password ;;
        no_text.pdf) echo 'text recognition' ;;
        cut_*) echo 'cut off' ;;
        broken_compression.pdf) echo damaged ;;
        *_in_disguise.pdf | mark_too_late.pdf) echo ;;
        no_resolution.pdf | bomb_of_letters.pdf) echo 'no clauses' ;;
        *) echo PDF ;;
    esac
}

for file in *.pdf; do
    input=/dev/null
    words=$(words_for "$file")
    expect "$file" "$words" outline "$file"
    expect "$file" "$words" check "$file"
    expect "$file" "$words" "$file" good.txt --format html
    expect "$file" "$words" good.txt "$file" --format docx
done
for name in random_bytes.pdf encrypted.pdf no_text.pdf; do
    input=$name
    expect "standard input" "$(words_for "$name")" outline -
done

echo "$checks checks, $failures failures"
[ "$failures" -eq 0 ]
