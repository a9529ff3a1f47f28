#!/bin/sh
# Completions of bash, zsh and fish, in those of the shells that are installed: every option that --help of a command
# lists is completed after that command, and short lists of values after theirs.
#   sh completions.sh PROGRAM
program=$1
[ -x "$program" ] || { echo "usage: sh completions.sh PROGRAM" >&2; exit 2; }
folder=$(mktemp -d) || exit 2
trap 'rm -rf "$folder"' EXIT
failures=0
tried=
has() { # has WHAT WORD: the file `found` has that line
    grep -qxF -- "$2" "$folder/found" || { failures=$((failures + 1)); echo "FAILED: $1: $2 is not completed"; }
}
# The long options of each command.
options() { "$program" "$1" --help | grep -oE '^ +(-[a-z], )?--[a-z-]+' | grep -oE -e '--[a-z]+(-[a-z]+)*'; }
commands=$("$program" --help | sed -n '/^Commands:/,/^$/p' | sed -n 's/^  *\([a-z]*\)  .*/\1/p')
[ "$(echo "$commands" | wc -w)" -ge 5 ] || { echo "FAILED: the commands are $commands"; exit 1; }

for shell in bash zsh fish; do
    "$program" --completion "$shell" >"$folder/completions" || exit 1
    command -v "$shell" >/dev/null 2>&1 || continue
    tried="$tried $shell"
    "$shell" -n "$folder/completions" || { failures=$((failures + 1)); echo "FAILED: $shell does not read it"; }
    # complete COMMAND WORD: what the shell offers after "clausediff COMMAND ... WORD", a line each.
    case $shell in
        bash) complete() {
            bash -c '. "$1"; shift; COMP_WORDS=(clausediff "$@"); COMP_CWORD=$#; _clausediff
                     printf "%s\n" "${COMPREPLY[@]}"' bash "$folder/completions" "$@"; } ;;
        zsh) complete() {
            # _arguments gets the options as "--name[help]:value:(words)".
            zsh -f -c 'file=$1; shift; compdef() { }; compadd() { shift; print -l -- "$@"; }; _files() { }
                       _arguments() { local one; for one; do print -- "${one%%\[*}"; [[ $one = "${words[CURRENT-1]}"\[*:\(*\) ]] &&
                                      print -l -- ${=${${one##*:\(}%\)}}; done; }
                       source $file; words=(clausediff "$@"); CURRENT=$(($# + 1)); _clausediff' zsh \
                "$folder/completions" "$@"; } ;;
        fish) complete() {
            fish --no-config -c 'source $argv[1]; complete -C (string join -- " " clausediff $argv[2..])' \
                "$folder/completions" "$@" 2>/dev/null | cut -f1; } ;;
    esac
    complete '' >"$folder/found"
    for command in $commands; do has "$shell" "$command"; done
    for command in $commands; do
        complete "$command" -- >"$folder/found"
        for option in $(options "$command"); do has "$shell: clausediff $command" "$option"; done
    done
    complete compare --format '' >"$folder/found"
    for format in text json html docx; do has "$shell: --format" "$format"; done
    complete compare --struck-text '' >"$folder/found"
    for value in keep drop; do has "$shell: --struck-text" "$value"; done
    complete fetch --language '' >"$folder/found"
    for language in ar en es fr ru zh; do has "$shell: --language" "$language"; done
done
echo "tried:${tried:- none}; $failures failures"
[ "$failures" -eq 0 ] || exit 1
[ -n "$tried" ] || exit 77
