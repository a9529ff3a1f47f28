# Sourced by the scripts of tests/cli with the arguments they got: finds the program, goes into an empty folder that is
# removed in the end, and counts.
#   . "$(dirname "$0")/../support/harness.sh"
program=$1
[ -x "$program" ] || { echo "usage: sh $(basename "$0") PROGRAM" >&2; exit 2; }
case $program in /*) ;; *) program=$PWD/$program ;; esac
here=$(cd "$(dirname "$0")" && pwd)
umask 022
folder=$(mktemp -d) || exit 2
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 2
failures=0
checks=0
input=/dev/null  # standard input of the program
through=         # a command, with its options, that is to run the program

# fail WHAT: shows what the last command printed.
fail() {
    failures=$((failures + 1))
    echo "FAILED: $1"
    [ ! -s "$folder/out" ] || sed 's/^/    out: /' "$folder/out" | head -30
    [ ! -s "$folder/err" ] || sed 's/^/    err: /' "$folder/err" | head -20
}

# check WHAT COMMAND...: the command must succeed.
check() {
    what=$1
    shift
    checks=$((checks + 1))
    "$@" || fail "$what"
}

# holds WHAT FILE WORDS: the file has the words. lacks WHAT FILE WORDS: it is there, and has not.
holds() { check "$1" grep -qF -- "$3" "$folder/$2"; }
lacks() { check "$1" without "$3" "$folder/$2"; }
without() { [ -e "$2" ] && ! grep -qF -- "$1" "$2"; }
# same WHAT FILE: what was printed last is the file.
same() {
    checks=$((checks + 1))
    cmp -s "$folder/out" "$folder/$2" || { fail "$1"; diff "$folder/$2" "$folder/out"; }
}

# try STATUS COMMAND...: what it prints is then in the files out and err of the folder.
try() {
    wanted=$1
    shift
    "$@" >"$folder/out" 2>"$folder/err"
    status=$?
    check "$*: exit status $status, not $wanted" [ "$status" -eq "$wanted" ]
}
# run STATUS ARGUMENT...: the program.
run() {
    wanted=$1
    shift
    # shellcheck disable=SC2086
    try "$wanted" $through "$program" "$@" <"$input"
}

# refused WORDS ARGUMENT...: status 2, one line on standard error that has the words, nothing on standard output, and no
# file is left that is called report or stands beside it for a time.
refused() {
    words=$1
    shift
    checks=$((checks + 1))
    # shellcheck disable=SC2086
    $through "$program" "$@" <"$input" >"$folder/out" 2>"$folder/err"
    status=$?
    problem=
    [ "$status" -eq 2 ] || problem="exit status $status, not 2"
    [ "$(wc -l <"$folder/err")" -eq 1 ] || problem="$problem; not exactly one line on standard error"
    grep -q '^clausediff: ' "$folder/err" || problem="$problem; no 'clausediff: ' in front"
    grep -qiF -- "$words" "$folder/err" || problem="$problem; no '$words' in the message"
    [ ! -s "$folder/out" ] || problem="$problem; something on standard output"
    [ ! -e report ] || problem="$problem; an output file is left"
    [ -z "$(ls ./*.tmp 2>/dev/null)" ] || problem="$problem; a temporary file is left"
    rm -f report ./*.tmp
    [ -z "$problem" ] || fail "clausediff $*: ${problem#; }"
}

# The last line of a script.
finish() {
    echo "$checks checks, $failures failures"
    [ "$failures" -eq 0 ]
    exit
}
