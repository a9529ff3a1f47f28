#!/bin/sh
# PDF files that are broken on purpose: each must give exit status 2 and exactly one line on standard error that names
# the file, nothing on standard output, and soon. From standard input as well.
#   sh hostile_pdf.sh PROGRAM
. "$(dirname "$0")/../support/harness.sh"
python3 "$here/../read/hostile/make_pdf_files.py" . || exit 2
if "$program" outline no_text.pdf 2>&1 | grep -q 'without Poppler'; then
    echo "skipped: this build does not parse PDF files"
    exit 77
fi
printf 'The General Assembly,\nRecalling its resolution 1/1 of 24 January 1946,\n1. Decides to wait.\n' >good.txt
through='timeout 90'

# broken NAME WORDS ARGUMENT...: refused, and the message names the file.
broken() {
    name=$1
    shift
    refused "$@"
    holds "$name is named" err "clausediff: $name"
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
    broken "$file" "$words" outline "$file"
    broken "$file" "$words" check "$file"
    broken "$file" "$words" "$file" good.txt --format html
    broken "$file" "$words" good.txt "$file" --format docx
done
for name in random_bytes.pdf encrypted.pdf no_text.pdf; do
    input=$name
    broken "standard input" "$(words_for "$name")" outline -
done

finish
