#!/bin/sh
# The recipes of clausediff-git(7), clausediff-compare(1) and clausediff-outline(1) for git, with the git that is installed.
#   sh git.sh PROGRAM
program=$1
[ -x "$program" ] || { echo "usage: sh git.sh PROGRAM" >&2; exit 2; }
case $program in /*) ;; *) program=$PWD/$program ;; esac
git --version >/dev/null 2>&1 || { echo "skipped: git is not installed"; exit 77; }

folder=$(mktemp -d) || exit 2
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 2
failures=0
checks=0
unset GIT_EXTERNAL_DIFF GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE GIT_DIFF_PATH_COUNTER NO_COLOR
HOME=$folder
GIT_CONFIG_NOSYSTEM=1
export HOME GIT_CONFIG_NOSYSTEM
# The recipes name the program as users do.
mkdir bin
ln -s "$program" bin/clausediff
PATH=$folder/bin:$PATH

fail() {
    failures=$((failures + 1))
    echo "FAILED: $1"
    sed 's/^/    out: /' out | head -30
    sed 's/^/    err: /' err | head -20
}
# run STATUS COMMAND...: output in the files out and err.
run() {
    wanted=$1
    shift
    checks=$((checks + 1))
    "$@" >"$folder/out" 2>"$folder/err"
    status=$?
    cp "$folder/out" out 2>/dev/null
    cp "$folder/err" err 2>/dev/null
    [ "$status" -eq "$wanted" ] || fail "$*: exit status $status, not $wanted"
}
holds() {
    checks=$((checks + 1))
    grep -qF -- "$2" "$folder/out" || fail "$1"
}
lacks() {
    checks=$((checks + 1))
    if grep -qF -- "$2" "$folder/out"; then fail "$1"; fi
}
commit() { git add -A && git commit -qm "$1" || { echo "git does not commit"; exit 1; }; }

git init -q -b main lamps 2>/dev/null || { echo "skipped: this git is too old for the test"; exit 77; }
cd lamps || exit 2
printf 'out\nerr\n' >.git/info/exclude
git config user.name 'Harbour Office'
git config user.email harbours@example.org

mkdir drafts
cat >drafts/lamps.txt <<'END'
The General Assembly,
Recalling its resolution 89/117 of 4 December 2034,
Convinced that a harbour serves all who call at it and that its lights must burn in every season of the year,
1. Takes note of the report of the Secretary-General;
2. Requests the Secretary-General to publish the charts of all small harbours.
END
clausediff --format docx -o drafts/lamps.docx drafts/lamps.txt drafts/lamps.txt 2>err
commit 'Write a draft'
sed -i.old 's/charts/maps/' drafts/lamps.txt && rm drafts/lamps.txt.old
clausediff --format docx -o new.docx drafts/lamps.txt drafts/lamps.txt 2>err && mv new.docx drafts/lamps.docx

# Once, for one command.
GIT_EXTERNAL_DIFF='clausediff compare'
export GIT_EXTERNAL_DIFF
run 0 git diff
holds 'edited in the working tree' '[-charts-]{+maps+}'
holds 'the text by its path' 'after   drafts/lamps.txt'
holds 'a Word document too' 'after   drafts/lamps.docx'
lacks 'no temporary name' 'git-blob'
commit 'Maps for charts'
run 0 git diff HEAD~1 HEAD -- drafts/lamps.txt
holds 'what is stored is named by its object' "before  drafts/lamps.txt ($(git rev-parse HEAD~1:drafts/lamps.txt | cut -c 1-7))"
run 0 git log -p --ext-diff -1 -- drafts/lamps.txt
holds 'in a log' '[-charts-]{+maps+}'
run 0 git diff "$(git hash-object -t tree /dev/null)" HEAD -- drafts/lamps.txt
holds 'a new file is all added' '5 added'
git mv drafts/lamps.txt drafts/lights.txt
sed -i.old 's/small harbours/harbours/' drafts/lights.txt && rm drafts/lights.txt.old
git add -A
run 0 git diff --cached -M
holds 'a renamed file: the old name' 'before  drafts/lamps.txt ('
holds 'and the new one' 'after   drafts/lights.txt ('
holds 'and what was edited' 'maps of all [-small-]'
run 0 git diff --cached --no-renames
holds 'without renames a file goes' '5 removed'
holds 'and a file comes' '5 added'
commit 'Call it lights'
run 1 git diff --no-index /dev/null drafts/lights.txt
holds 'outside the repository' '5 added'
git checkout -q -b other HEAD~1
sed -i.old 's/maps of all small/plans of all small/' drafts/lamps.txt && rm drafts/lamps.txt.old
commit 'Plans for maps'
git checkout -q -b third HEAD~1
sed -i.old 's/maps of all small/atlas of all small/' drafts/lamps.txt && rm drafts/lamps.txt.old
commit 'An atlas for maps'
git merge other >out 2>err && { failures=$((failures + 1)); echo "FAILED: no conflict to try"; }
run 0 git diff --cached -- drafts/lamps.txt
holds 'a path that is still to be merged' 'Unmerged path drafts/lamps.txt'
git merge --abort
git checkout -q main
unset GIT_EXTERNAL_DIFF

# For all commands of a repository: .gitattributes says which files, git config with what.
printf 'drafts/* diff=resolution\n' >.gitattributes
git config diff.resolution.command 'clausediff compare'
commit 'Compare drafts clause by clause'
run 0 git diff HEAD~2 HEAD
holds 'by .gitattributes' 'maps of all [-small-]'
holds 'other files as ever' '+drafts/* diff=resolution'
git config --unset diff.resolution.command

git config diff.resolution.textconv 'clausediff outline --format lines'
git config diff.resolution.cachetextconv true
run 0 git diff HEAD~3 HEAD~2 -- drafts/lamps.docx
holds 'Word as text: what went' '-2. Requests the Secretary-General to publish the charts of all small harbours.'
holds 'and what came' '+2. Requests the Secretary-General to publish the maps of all small harbours.'
checks=$((checks + 1))
[ "$(grep -c '^[+-][^+-]' "$folder/out")" -eq 2 ] || fail 'one line of each, and no name of a file'
run 0 git diff --word-diff HEAD~3 HEAD~2 -- drafts/lamps.docx
holds 'the words of it' '[-charts-]{+maps+}'
run 0 git log -p -- drafts/lamps.docx
holds 'in a log' '+2. Requests the Secretary-General to publish the maps'
run 0 git grep --textconv 'small harbours' -- drafts/lamps.docx
holds 'searched' 'publish the maps of all small harbours'
run 0 git blame drafts/lamps.docx
holds 'by whom, line by line' 'Convinced that a harbour serves'

# As clausediff-git(7) has it: a tool of that name.
git config difftool.clausediff.cmd 'clausediff compare "$LOCAL" "$REMOTE"'
run 0 git difftool -y -t clausediff HEAD~3 HEAD~2 -- drafts/lamps.txt
holds 'git difftool -t' '[-charts-]{+maps+}'

# From one program to the other, by hand.
run 0 git difftool -y -x 'clausediff compare' HEAD~3 HEAD~2 -- drafts/lamps.txt
holds 'git difftool' '[-charts-]{+maps+}'

echo "$checks checks, $failures failures"
[ "$failures" -eq 0 ]
