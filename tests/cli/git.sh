#!/bin/sh
# The recipes of clausediff-git(7), clausediff-compare(1) and clausediff-outline(1) for git, with the git that is installed.
#   sh git.sh PROGRAM
. "$(dirname "$0")/../support/harness.sh"
git --version >/dev/null 2>&1 || { echo "skipped: git is not installed"; exit 77; }

unset GIT_EXTERNAL_DIFF GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE GIT_DIFF_PATH_COUNTER NO_COLOR
HOME=$folder
GIT_CONFIG_NOSYSTEM=1
export HOME GIT_CONFIG_NOSYSTEM
# The recipes name the program as users do.
mkdir bin
ln -s "$program" bin/clausediff
PATH=$folder/bin:$PATH

commit() { git add -A && git commit -qm "$1" || { echo "git does not commit"; exit 1; }; }

git init -q -b main lamps 2>/dev/null || { echo "skipped: this git is too old for the test"; exit 77; }
cd lamps || exit 2
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
clausediff --format docx -o drafts/lamps.docx drafts/lamps.txt drafts/lamps.txt 2>"$folder/err"
commit 'Write a draft'
sed -i.old 's/charts/maps/' drafts/lamps.txt && rm drafts/lamps.txt.old
clausediff --format docx -o new.docx drafts/lamps.txt drafts/lamps.txt 2>"$folder/err" && mv new.docx drafts/lamps.docx

# Once, for one command.
GIT_EXTERNAL_DIFF='clausediff compare'
export GIT_EXTERNAL_DIFF
try 0 git diff
holds 'edited in the working tree' out '[-charts-]{+maps+}'
holds 'the text by its path' out 'after   drafts/lamps.txt'
holds 'a Word document too' out 'after   drafts/lamps.docx'
lacks 'no temporary name' out 'git-blob'
commit 'Maps for charts'
try 0 git diff HEAD~1 HEAD -- drafts/lamps.txt
holds 'what is stored is named by its object' out "before  drafts/lamps.txt ($(git rev-parse HEAD~1:drafts/lamps.txt | cut -c 1-7))"
try 0 git log -p --ext-diff -1 -- drafts/lamps.txt
holds 'in a log' out '[-charts-]{+maps+}'
try 0 git diff "$(git hash-object -t tree /dev/null)" HEAD -- drafts/lamps.txt
holds 'a new file is all added' out '5 added'
git mv drafts/lamps.txt drafts/lights.txt
sed -i.old 's/small harbours/harbours/' drafts/lights.txt && rm drafts/lights.txt.old
git add -A
try 0 git diff --cached -M
holds 'a renamed file: the old name' out 'before  drafts/lamps.txt ('
holds 'and the new one' out 'after   drafts/lights.txt ('
holds 'and what was edited' out 'maps of all [-small-]'
try 0 git diff --cached --no-renames
holds 'without renames a file goes' out '5 removed'
holds 'and a file comes' out '5 added'
commit 'Call it lights'
try 1 git diff --no-index /dev/null drafts/lights.txt
holds 'outside the repository' out '5 added'
git checkout -q -b other HEAD~1
sed -i.old 's/maps of all small/plans of all small/' drafts/lamps.txt && rm drafts/lamps.txt.old
commit 'Plans for maps'
git checkout -q -b third HEAD~1
sed -i.old 's/maps of all small/atlas of all small/' drafts/lamps.txt && rm drafts/lamps.txt.old
commit 'An atlas for maps'
try 1 git merge other
try 0 git diff --cached -- drafts/lamps.txt
holds 'a path that is still to be merged' out 'Unmerged path drafts/lamps.txt'
git merge --abort
git checkout -q main
unset GIT_EXTERNAL_DIFF

# For all commands of a repository: .gitattributes says which files, git config with what.
printf 'drafts/* diff=resolution\n' >.gitattributes
git config diff.resolution.command 'clausediff compare'
commit 'Compare drafts clause by clause'
try 0 git diff HEAD~2 HEAD
holds 'by .gitattributes' out 'maps of all [-small-]'
holds 'other files as ever' out '+drafts/* diff=resolution'
git config --unset diff.resolution.command

git config diff.resolution.textconv 'clausediff outline --format lines'
git config diff.resolution.cachetextconv true
try 0 git diff HEAD~3 HEAD~2 -- drafts/lamps.docx
holds 'Word as text: what went' out '-2. Requests the Secretary-General to publish the charts of all small harbours.'
holds 'and what came' out '+2. Requests the Secretary-General to publish the maps of all small harbours.'
check 'one line of each, and no name of a file' [ "$(grep -c '^[+-][^+-]' "$folder/out")" -eq 2 ]
try 0 git diff --word-diff HEAD~3 HEAD~2 -- drafts/lamps.docx
holds 'the words of it' out '[-charts-]{+maps+}'
try 0 git log -p -- drafts/lamps.docx
holds 'in a log' out '+2. Requests the Secretary-General to publish the maps'
try 0 git grep --textconv 'small harbours' -- drafts/lamps.docx
holds 'searched' out 'publish the maps of all small harbours'
try 0 git blame drafts/lamps.docx
holds 'by whom, line by line' out 'Convinced that a harbour serves'

# As clausediff-git(7) has it: a tool of that name.
git config difftool.clausediff.cmd 'clausediff compare "$LOCAL" "$REMOTE"'
try 0 git difftool -y -t clausediff HEAD~3 HEAD~2 -- drafts/lamps.txt
holds 'git difftool -t' out '[-charts-]{+maps+}'

# From one program to the other, by hand.
try 0 git difftool -y -x 'clausediff compare' HEAD~3 HEAD~2 -- drafts/lamps.txt
holds 'git difftool' out '[-charts-]{+maps+}'

finish
