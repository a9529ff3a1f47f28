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
failures=0
checks=0

# expect NAME [WORDS]: `file` is what the program is given, `input` its standard input.
expect() {
    checks=$((checks + 1))
    timeout 90 "$program" outline "$file" <"$input" >out 2>err
    status=$?
    problem=
    [ "$status" -eq 2 ] || problem="exit status $status, not 2"
    [ "$(wc -l <err)" -eq 1 ] || problem="$problem; not exactly one line on standard error"
    grep -qF -- "clausediff: $1" err || problem="$problem; the file is not named"
    [ ! -s out ] || problem="$problem; something on standard output"
    if [ -n "$2" ]; then
        grep -qF -- "$2" err || problem="$problem; no '$2' in the message"
    fi
    [ -z "$problem" ] && return
    failures=$((failures + 1))
    echo "FAILED: $1: $problem"
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
    expect "$file" "$(words_for "$file")"
done
for name in random_bytes.pdf encrypted.pdf no_text.pdf; do
    file=-
    input=$name
    expect "standard input" "$(words_for "$name")"
done

echo "$checks checks, $failures failures"
[ "$failures" -eq 0 ]
