#!/bin/sh
# Completions of bash, zsh and fish, in those of the shells that are installed: every option that --help of a command
# lists is completed after that command, and short lists of values after theirs.
#   sh completions.sh PROGRAM
. "$(dirname "$0")/../support/harness.sh"
tried=
has() { # has WHAT WORD: the file `found` has that line
    check "$1: $2 is not completed" grep -qxF -- "$2" found
}
# The long options of each command.
options() { "$program" "$1" --help | grep -oE '^ +(-[a-z], )?--[a-z-]+' | grep -oE -e '--[a-z]+(-[a-z]+)*'; }
commands=$("$program" --help | sed -n '/^Commands:/,/^$/p' | sed -n 's/^  *\([a-z]*\)  .*/\1/p')
[ "$(echo "$commands" | wc -w)" -ge 5 ] || { echo "FAILED: the commands are $commands"; exit 1; }

for shell in bash zsh fish; do
    "$program" --completion "$shell" >completions || exit 1
    command -v "$shell" >/dev/null 2>&1 || continue
    tried="$tried $shell"
    check "$shell does not read it" "$shell" -n completions
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
    complete '' >found
    for command in $commands; do has "$shell" "$command"; done
    for command in $commands; do
        complete "$command" -- >found
        for option in $(options "$command"); do has "$shell: clausediff $command" "$option"; done
    done
    complete compare --format '' >found
    for format in text json html docx; do has "$shell: --format" "$format"; done
    complete compare --struck-text '' >found
    for value in keep drop; do has "$shell: --struck-text" "$value"; done
    complete fetch --language '' >found
    for language in ar en es fr ru zh; do has "$shell: --language" "$language"; done
done
[ -n "$tried" ] || { echo "skipped: none of the shells is installed"; exit 77; }
echo "tried:$tried"
finish
