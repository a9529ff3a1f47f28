#!/bin/sh
# LibreOffice, by a stand-in on PATH: it converts, it fails, and the program is interrupted while it runs. Whatever
# happens, no temporary folder is left and no process. The same of an output that is being written.
#   sh interrupted.sh PROGRAM
. "$(dirname "$0")/../support/harness.sh"
mkdir bin temporary
TMPDIR=$folder/temporary
export TMPDIR

# Waits up to ten seconds until a condition holds.
await() {
    for _ in $(seq 200); do
        eval "$1" && return 0
        sleep 0.05
    done
    return 1
}

stand_in() {
    { echo '#!/bin/sh'; cat; } >bin/soffice
    chmod +x bin/soffice
}

convert() {
    PATH=$folder/bin:$PATH "$program" outline draft.rtf >out 2>err
}

no_folder='[ -z "$(ls -A temporary)" ]'
printf '{\\rtf1 1. Decides to wait.}' >draft.rtf
printf 'The General Assembly,\nRecalling its resolution 1/1 of 24 January 1946,\n1. Decides to wait.\n' >text.txt
"$program" text.txt text.txt --format docx -o made.docx 2>err || { cat err; exit 2; }

# The folder of the output is the argument after --outdir.
stand_in <<END
while [ "\$1" != --outdir ]; do shift; done
mkdir -p "\$2"
cp "$folder/made.docx" "\$2/document.docx"
END
convert
check "a document is read that soffice on PATH converts" eval 'grep -q "Decides to wait" out'
check "no temporary folder is left after it" eval "$no_folder"

stand_in <<'END'
exit 1
END
convert
check "a conversion that fails has status 2" eval "[ $? -eq 2 ]"
check "and one line" eval '[ "$(wc -l <err)" -eq 1 ] && grep -q "LibreOffice makes nothing of it" err'
check "no temporary folder is left after it" eval "$no_folder"

# It starts another process, as the real one does, and says which the two are.
stand_in <<END
sleep 300 &
echo \$\$ \$! >"$folder/running.new"
mv "$folder/running.new" "$folder/running"
wait
END
for signal in INT TERM HUP; do
    rm -f running
    # A shell has its background processes ignore INT, and so would the program: python3 gives it the default back.
    PATH=$folder/bin:$PATH python3 -c 'import os, signal, sys
signal.signal(signal.SIGINT, signal.SIG_DFL)
os.execv(sys.argv[1], sys.argv[1:])' "$program" outline draft.rtf >out 2>err &
    id=$!
    await '[ -s running ]' || { echo "the stand-in does not start"; exit 1; }
    read -r first second <running
    check "$signal: a temporary folder while it runs" eval '[ -n "$(ls -A temporary)" ]'
    kill -s "$signal" "$id"
    wait "$id"
    status=$?
    check "$signal: the program dies of it" eval "[ $status -gt 128 ] && [ \"\$(kill -l $status)\" = $signal ]"
    check "$signal: no temporary folder is left" eval "$no_folder"
    check "$signal: LibreOffice is gone" eval "await '! kill -0 $first 2>/dev/null'"
    check "$signal: what it started is gone" eval "await '! kill -0 $second 2>/dev/null'"
done

# Under nohup HUP is ignored, and stays so.
rm -f running
(trap '' HUP; PATH=$folder/bin:$PATH exec "$program" outline draft.rtf >out 2>err) &
id=$!
await '[ -s running ]' || { echo "the stand-in does not start"; exit 1; }
read -r first second <running
kill -s HUP "$id"
sleep 0.2
check "an ignored HUP does nothing" eval "kill -0 $id"
kill -s TERM "$id"
wait "$id"
check "and TERM still ends it" eval "$no_folder"

# BEFORE is read once: it may be a pipe.
mkfifo pipe
cat made.docx >pipe &
timeout 20 "$program" pipe text.txt --format docx -o redline.docx 2>err
check "a FIFO is read once, and is edited as a file is" eval "[ $? -eq 0 ]"
timeout 20 "$program" made.docx text.txt --format docx -o from_file.docx 2>err
timeout 20 "$program" outline redline.docx >out 2>err
check "the redline of a FIFO can be read" eval 'grep -q "Decides to wait" out'

# Killed at any moment of writing, no other file is left beside the old output or the new one.
mkdir output
echo old >output/report.html
i=0
while [ $i -lt 30 ]; do
    "$program" text.txt made.docx --format html -o output/report.html 2>err &
    id=$!
    sleep "0.00$((i % 10))"
    kill -s TERM "$id" 2>/dev/null
    wait "$id" 2>/dev/null
    i=$((i + 1))
done
check "no temporary file is left beside the output" eval '[ "$(ls -A output)" = report.html ]'
check "the output is the old one or the whole new one" eval 'grep -q "^old$\|</html>" output/report.html'

finish
