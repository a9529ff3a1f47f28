#!/bin/sh
# The program on a terminal, which script(1) makes: colour, width, and what a terminal should not get.
#   sh terminal.sh PROGRAM
program=$1
[ -x "$program" ] || { echo "usage: sh terminal.sh PROGRAM" >&2; exit 2; }
case $program in /*) ;; *) program=$PWD/$program ;; esac
script -qec true /dev/null >/dev/null 2>&1 </dev/null ||
    { echo "skipped: script(1) is not installed, or makes no terminal here"; exit 77; }

folder=$(mktemp -d) || exit 2
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 2
failures=0
checks=0
escape=$(printf '\033')

cat >before.txt <<'END'
The General Assembly,
Convinced that a harbour serves all who call at it and that its lights must burn in every season of the year,
1. Requests the Secretary-General to publish the charts of all small harbours;
2. Decides to include the item in the provisional agenda of its ninety-first session.
END
sed 's/ninety-first/ninety-third/' before.txt >after.txt

# on_terminal VARIABLE=VALUE... -- ARGUMENT...: what the program writes to a terminal, in the file out.
on_terminal() {
    variables=
    while [ "$1" != -- ]; do
        variables="$variables $1"
        shift
    done
    shift
    # shellcheck disable=SC2086
    env -u NO_COLOR -u FORCE_COLOR -u COLUMNS TERM=xterm $variables \
        script -qec "'$program' $*" /dev/null >out 2>err </dev/null
}
# holds DESCRIPTION WORDS: the words are in the output. lacks: they are not, and the report is.
holds() {
    checks=$((checks + 1))
    grep -qF -- "$2" out && return
    failures=$((failures + 1))
    echo "FAILED: $1"
    sed 's/^/    /' out | head -20
}
lacks() {
    checks=$((checks + 1))
    [ -s out ] && ! grep -qF -- "$2" out && return
    failures=$((failures + 1))
    echo "FAILED: $1"
    sed 's/^/    /' out | head -20
}

on_terminal -- before.txt after.txt
holds 'a terminal gets colour' "${escape}["
holds 'and the report' 'ninety-third'
on_terminal NO_COLOR=1 -- before.txt after.txt
lacks 'NO_COLOR' "${escape}["
holds 'NO_COLOR leaves the report' 'ninety-third'
on_terminal NO_COLOR= -- before.txt after.txt
holds 'an empty NO_COLOR does not count' "${escape}["
on_terminal TERM=dumb -- before.txt after.txt
lacks 'TERM=dumb' "${escape}["
on_terminal -- before.txt after.txt --format docx
holds 'a Word document is not for a terminal' 'not for a terminal: name a file with -o'
on_terminal TERM=dumb COLUMNS=40 -- outline before.txt
lacks 'COLUMNS' 'Convinced that a harbour serves all who call'
holds 'COLUMNS wraps the text' 'Convinced that a harbour'

echo "$checks checks, $failures failures"
[ "$failures" -eq 0 ]
