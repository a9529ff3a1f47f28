#!/bin/sh
# The same two files give the same bytes in every process: wherever memory lies, whatever it held before, whatever the
# user's surroundings are.
#   sh same_output.sh PROGRAM
. "$(dirname "$0")/../support/harness.sh"
examples=$here/../../examples
cp "$examples/A_RES_69_317.txt" "$folder/before.txt"
cp "$examples/draft_71.txt" "$folder/after.txt"
export SOURCE_DATE_EPOCH=1795000000

# write NAME COMMAND...: all that COMMAND, which runs the program, writes about the two files.
write() {
    name=$1
    shift
    for format in text json html docx; do "$@" before.txt after.txt --format $format -o "$name.$format"; done
    "$@" outline before.txt --format json -o "$name.outline"
    "$@" check after.txt --against before.txt -o "$name.check"
    [ -s "$name.check" ] || { echo "FAILED: $* writes nothing"; exit 1; }
}
# same_as_alone COMMAND...: it writes what the program alone writes.
same_as_alone() {
    write other "$@"
    for kind in text json html docx outline check; do
        checks=$((checks + 1))
        cmp -s first.$kind other.$kind && continue
        fail "$*: another $kind"
        diff first.$kind other.$kind | head -10
    done
}

write first "$program"
same_as_alone "$program"
# glibc fills memory with this byte, or its complement, when it is allocated and freed.
same_as_alone env MALLOC_PERTURB_=85 "$program"
same_as_alone env MALLOC_PERTURB_=254 GLIBC_TUNABLES=glibc.malloc.tcache_count=0 "$program"
# Another place for the heap and the stack.
same_as_alone env "FILLER=$(head -c 50000 /dev/zero | tr '\000' x)" "$program"
if setarch -R true 2>/dev/null; then same_as_alone setarch -R "$program"; fi
same_as_alone env -i SOURCE_DATE_EPOCH=$SOURCE_DATE_EPOCH "$program"
same_as_alone env LC_ALL=tr_TR.UTF-8 TZ=Pacific/Apia COLUMNS=40 "$program"

finish
