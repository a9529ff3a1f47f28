#!/bin/sh
# A stage includes only itself and earlier stages; only one file knows dtl; only cli prints or exits.
set -eu
root=$1
failed=0
complain() { echo "$1"; failed=1; }

earlier=
for stage in base platform read normalise align diff check render; do
    earlier="${earlier:+$earlier|}$stage"
    found=$(grep -rnE '^#include "' "$root/src/$stage" | grep -vE "#include \"($earlier)/" || true)
    [ -z "$found" ] || complain "src/$stage includes a later stage:
$found"
done
users=$(grep -lE '#include <dtl/' -r "$root/src" "$root/include" | wc -l)
[ "$users" -eq 1 ] || complain "dtl is included by $users files, not by one"
found=$(grep -nE 'std::(cout|cerr|exit|abort)|\bgetenv\b' -r "$root/src" "$root/include" | grep -v '/src/cli/' || true)
[ -z "$found" ] || complain "only cli prints, exits or reads the environment:
$found"
exit $failed
