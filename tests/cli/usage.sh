#!/bin/sh
# The program as it is used: what goes where, exit statuses, colour, width.
#   sh usage.sh PROGRAM
. "$(dirname "$0")/../support/harness.sh"
unset NO_COLOR COLUMNS
escape=$(printf '\033')

silent() { [ ! -s err ]; }
# Some versions of awk count bytes: the rules are left out.
narrower() { [ "$(sed 's/─//g; s/·/ /g' out | awk -v most="$1" 'length($0) > most' | wc -l)" -eq 0 ]; }

cat >before.txt <<'END'
The General Assembly,
Recalling its resolution 89/117 of 4 December 2034,
Convinced that a harbour serves all who call at it and that its lights must burn in every season of the year,
1. Takes note of the report of the Secretary-General;
2. Requests the Secretary-General to publish the charts of all small harbours;
3. Decides to include the item in the provisional agenda of its ninety-first session.
END
sed -e 's/ninety-first/ninety-third/' -e 's/all small/all the small/' before.txt >after.txt
cp before.txt outline

run 0 --version
holds '--version' out 'clausediff 0.'
run 0 --help
holds '--help' out 'Usage: clausediff'
run 0 outline --help
holds 'outline --help' out 'Usage: clausediff outline'

run 0 before.txt after.txt
check 'nothing on standard error' silent
holds 'marks' out '[-ninety-first-]{+ninety-third+}'
lacks 'no colour in a file' out "$escape"
run 0 ./outline after.txt
holds 'a file called outline' out 'OP3'
run 0 before.txt outline
run 0 outline before.txt
holds 'outline' out 'PP2'
run 0 outline outline
run 0 compare before.txt after.txt
holds 'compare, said' out '[-ninety-first-]{+ninety-third+}'
run 0 compare -- outline after.txt
holds 'a file called outline, after the command' out '[-ninety-first-]{+ninety-third+}'
run 2 otline before.txt
holds 'the command that was meant' err "unknown command 'otline', did you mean 'outline'?"
run 0 outline before.txt after.txt
check 'two outlines' [ "$(grep -c PP2 out)" -eq 2 ]
run 2 outline --format json before.txt missing.txt after.txt
check 'a missing file keeps no other back' [ "$(grep -c '^{"schema":"clausediff/outline/1"' out)" -eq 2 ]
holds 'and is named' err 'clausediff: missing.txt: '

run 1 before.txt after.txt --exit-code
holds 'the report, for all that' out 'OP3'
run 1 before.txt after.txt --exit-code --only added
run 0 before.txt outline --exit-code
holds 'equal texts' out 'The texts are the same.'

run 0 before.txt before.txt
holds 'the same file is noted' err 'clausediff: note: BEFORE and AFTER are the same file'
run 0 before.txt ./before.txt
holds 'the same file by another name' err 'the same file'
run 0 before.txt outline
lacks 'a copy is another file' err 'the same file'

"$program" - after.txt <before.txt >out 2>err
holds 'standard input as BEFORE' out '{+ninety-third+}'
"$program" before.txt - --format json <after.txt >out 2>err
holds 'standard input as AFTER' out '"schema": "clausediff/comparison/1"'
"$program" outline - <before.txt >out 2>err
holds 'standard input for outline' out 'OP3'
"$program" before.txt after.txt -o - >out 2>err
holds '-o -' out 'OP3'

echo old >report
run 0 before.txt after.txt -o report
holds '-o writes' report 'OP3'
check '-o says nothing' [ ! -s out ]
lacks '-o has no colour' report "$escape"
run 0 before.txt after.txt -o report --color always
holds '-o with --color always' report "$escape"
echo old >report
run 2 before.txt missing.txt -o report
holds 'a failure keeps the old file' report 'old'
check 'no temporary files' [ "$(ls ./*.tmp 2>/dev/null | wc -l)" -eq 0 ]

run 0 before.txt after.txt --color always
holds '--color always' out "$escape"
NO_COLOR=1 "$program" before.txt after.txt --color always >out 2>err
holds '--color always beats NO_COLOR' out "$escape"
run 0 before.txt after.txt --color never
lacks '--color never' out "$escape"

run 0 before.txt after.txt --width 40 --stat
run 0 outline before.txt --width 40
check '--width 40' narrower 40
check '--width 40 wraps' [ "$(wc -l <out)" -gt 12 ]
COLUMNS=30 "$program" outline before.txt >out 2>err
holds 'COLUMNS does not wrap files' out 'Convinced that a harbour serves all who call at it and'

SOURCE_DATE_EPOCH=1795000000 "$program" before.txt after.txt --format docx -o one.docx >out 2>err
check 'a Word document' [ "$(head -c 2 one.docx)" = PK ]
sleep 1
SOURCE_DATE_EPOCH=1795000000 "$program" before.txt after.txt --format docx --author clausediff >two.docx 2>err
check 'SOURCE_DATE_EPOCH: the same bytes at any time' cmp -s one.docx two.docx

run 0 before.txt after.txt --substantive
holds '--substantive names what it leaves out' out 'routine, not shown'

run 0 check before.txt
holds 'check: no findings' out 'no findings'
sed 's/small harbours;/small harbours,/' before.txt >draft.txt
run 1 check draft.txt
holds 'check: a finding' out 'draft.txt: OP2: warning: ends in ",", not in ";" [end-punctuation]'
holds 'check: a summary' out '1 warning'
run 0 check --disable end-punctuation draft.txt
run 1 check --against before.txt --only next-session,end-punctuation --format sarif draft.txt
holds 'check: SARIF' out '"ruleId": "end-punctuation"'
run 1 check --format json -o findings.json draft.txt
holds 'check: JSON in a file' findings.json '"schema": "clausediff/findings/1"'
run 2 check missing.txt
check 'check: one line of trouble' [ "$(wc -l <err)" -eq 1 ]
"$program" check - <draft.txt >out 2>err
holds 'check: standard input' out 'standard input: OP2: warning'

# Suppression: rules, and findings that were accepted.
run 0 check --except end-punctuation draft.txt
run 1 check draft.txt
{ echo '# accepted last week'; cat out; } >accepted.txt
run 0 check --baseline accepted.txt draft.txt
holds 'check: accepted findings are not shown' out 'no findings'
holds 'check: but told of' err 'note: 1 in accepted.txt not shown'
echo 'lamps' >not-accepted.txt
run 2 check --baseline not-accepted.txt draft.txt
holds 'check: what is no finding is named' err 'not-accepted.txt:1: is no finding'
run 2 check --baseline missing.txt draft.txt

# What is no resolution is not checked, and one line says so.
printf 'Lightland: amendment to draft resolution A/91/L.4\n\n1.\tDelete operative paragraph 2.\n' >amendment.txt
run 0 check amendment.txt
holds 'check: an amendment is not checked' err 'amendment.txt: not checked: it is an amendment'

# The draft with its findings, and mended.
run 1 check --format html --title Lamps -o findings.html draft.txt
holds 'check: a page' findings.html '<h1>Lamps</h1>'
run 1 check --format docx -o comments.docx draft.txt
check 'check: a Word document' [ "$(head -c 2 comments.docx)" = PK ]
holds 'check: a new one is told of' err 'comments stand in a new document'
run 1 check --format docx -o copy.docx comments.docx
check 'check: a copy needs no word' [ ! -s err ]
sed 's/Requests the/Also requests the/' before.txt >adverb.txt
run 0 check --fix adverb.txt
check 'check: nothing is left' silent
run 1 check --fix --format docx -o fixed.docx draft.txt
holds 'check: what is left is told of' err 'note: 1 finding is left, which has no sure answer'
run 2 check --fix --format json draft.txt
run 2 check --title Lamps draft.txt

"$program" outline before.txt 2>err | head -n 1 >out
check 'a closed pipe is no error' silent

finish
