#!/bin/sh
# The two sides of a comparison: one Word file read in two ways, and no text on a side.
#   sh sides.sh PROGRAM
. "$(dirname "$0")/../support/harness.sh"

cat >before.txt <<'END'
The General Assembly,
Recalling its resolution 89/117 of 4 December 2034,
1. Takes note of the report of the Secretary-General;
2. Requests the Secretary-General to publish the charts of all small harbours.
END
sed 's/charts/maps/' before.txt >after.txt

# A Word document with tracked changes, from which all further readings come.
run 0 --format docx -o tracked.docx before.txt after.txt
run 0 --before-revisions original tracked.docx tracked.docx
holds 'what its tracked changes do' out '[-charts-]{+maps+}'
holds 'BEFORE is named by its reading' out 'tracked.docx (original)'
holds 'AFTER too' out 'tracked.docx (accepted)'
lacks 'two readings are not the same file' err 'the same file'
run 0 --after-revisions original tracked.docx tracked.docx
holds 'the other way round' out '[-maps-]{+charts+}'
run 0 --revisions original tracked.docx tracked.docx
holds 'one reading of one file is noted' err 'the same file'
holds 'and is the same' out 'The texts are the same.'
run 0 --revisions original --after-revisions accepted tracked.docx tracked.docx
holds 'a side outweighs both' out '[-charts-]{+maps+}'
run 0 --before-revisions original tracked.docx before.txt
holds 'against another file' out 'The texts are the same.'
lacks 'whose names need no reading' out '(original)'
run 0 --before-revisions original --format docx -o again.docx tracked.docx tracked.docx
run 0 again.docx after.txt
holds 'the redline of both readings, accepted' out 'The texts are the same.'
run 0 --revisions original again.docx before.txt
holds 'and rejected' out 'The texts are the same.'
run 2 --before-revisions none tracked.docx tracked.docx
holds 'a wrong value' err "'none' is no value of --before-revisions"

run 0 /dev/null after.txt
holds 'no text before: all is added' out '0 clauses before, 4 after: 4 added'
holds 'every word of it' out '{+Takes note of the report of the Secretary-General;+}'
check 'and nothing to be told of it' [ ! -s err ]
run 0 after.txt /dev/null
holds 'no text after: all is removed' out '4 clauses before, 0 after: 4 removed'
holds 'every word again' out '[-Takes note of the report of the Secretary-General;-]'
run 1 --exit-code /dev/null after.txt
run 0 --format json /dev/null after.txt
holds 'JSON names what there is' out '"file": "/dev/null"'
run 0 --format html after.txt /dev/null
holds 'a page of it' out '</html>'
run 0 --format docx -o new.docx /dev/null after.txt
run 0 new.docx after.txt
holds 'a Word document, accepted' out 'The texts are the same.'
run 0 --format docx -o gone.docx tracked.docx /dev/null
run 0 --revisions original gone.docx after.txt
holds 'a Word document that goes, rejected' out 'The texts are the same.'
run 2 /dev/null /dev/null
holds 'no text at all' err 'nothing to compare'
run 2 /dev/null missing.txt
holds 'a missing file beside it' err 'missing.txt: no such file'
run 2 outline /dev/null
holds 'no text has no outline' err '/dev/null: the file is empty'

finish
