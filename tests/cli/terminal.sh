#!/bin/sh
# The program on a terminal, which script(1) makes: colour, width, and what a terminal should not get.
#   sh terminal.sh PROGRAM
. "$(dirname "$0")/../support/harness.sh"
script -qec true /dev/null >/dev/null 2>&1 </dev/null ||
    { echo "skipped: script(1) is not installed, or makes no terminal here"; exit 77; }

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

on_terminal -- before.txt after.txt
holds 'a terminal gets colour' out "${escape}["
holds 'and the report' out 'ninety-third'
on_terminal NO_COLOR=1 -- before.txt after.txt
lacks 'NO_COLOR' out "${escape}["
holds 'NO_COLOR leaves the report' out 'ninety-third'
on_terminal NO_COLOR= -- before.txt after.txt
holds 'an empty NO_COLOR does not count' out "${escape}["
on_terminal TERM=dumb -- before.txt after.txt
holds 'TERM=dumb shows the texts' out 'Decides to include'
lacks 'TERM=dumb' out "${escape}["
on_terminal -- before.txt after.txt --format docx
holds 'a Word document is not for a terminal' out 'not for a terminal: name a file with -o'
on_terminal TERM=dumb COLUMNS=40 -- outline before.txt
lacks 'COLUMNS' out 'Convinced that a harbour serves all who call'
holds 'COLUMNS wraps the text' out 'Convinced that a harbour'

finish
