#!/bin/sh
# The README's picture of a Word redline: the third page of that of the example texts, as LibreOffice shows it.
#   sh tests/support/word_picture.sh PROGRAM PICTURE.png
# Needs libreoffice-writer-nogui and poppler-utils.
set -eu
[ $# -eq 2 ] || { echo "usage: sh word_picture.sh PROGRAM PICTURE.png" >&2; exit 2; }
examples=$(cd "$(dirname "$0")/../../examples" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
SOURCE_DATE_EPOCH=1795000000 "$1" --format docx -o "$work/redline.docx" "$examples/A_RES_69_317.txt" "$examples/draft_71.txt"
soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to pdf --outdir "$work" "$work/redline.docx" >/dev/null
pdftoppm -r 110 -f 3 -l 3 -x 60 -y 70 -W 780 -H 900 -png -singlefile "$work/redline.pdf" "${2%.png}"
