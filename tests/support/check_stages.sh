#!/bin/sh
# A stage includes only itself and earlier stages, by their own headers or by public ones; one file alone knows dtl;
# only cli prints, exits or reads the environment, and it links the shared library; what a public header declares is in
# that library, and nothing else in namespace clausediff itself.
#   sh check_stages.sh PROJECT
set -eu
root=$1
failed=0
complain() { echo "$1"; failed=1; }

# The stages in order, and the public headers of those that have some.
stages="base:error platform: fetch:fetch read:reason,source,office normalise:tokens,resolution align:alignment diff:comparison check:check
    amend:amend index:database series:predecessors,series concord:concord render:render"

folders=
headers="export|version|enum_set"
for stage in $stages; do
    folder=${stage%%:*}
    own_headers=$(echo "${stage#*:}" | tr , ' ')
    folders="${folders:+$folders|}$folder"
    for header in $own_headers; do headers="$headers|$header"; done
    [ -d "$root/src/$folder" ] || continue
    found=$(grep -rnE '^#include ("|<clausediff/)' "$root/src/$folder" |
        grep -vE "#include (\"($folders)/|<clausediff/($headers)\.hpp>)" || true)
    [ -z "$found" ] || complain "src/$folder includes a later stage:
$found"
    for header in $own_headers; do
        public=$root/include/clausediff/$header.hpp
        [ -e "$public" ] || continue
        found=$(grep -nE '^#include <clausediff/' "$public" | grep -vE "<clausediff/($headers)\.hpp>" || true)
        [ -z "$found" ] || complain "$public includes a later stage:
$found"
    done
done
for public in "$root"/include/clausediff/*.hpp; do
    name=$(basename "$public" .hpp)
    case "|$headers|clausediff|" in
        *"|$name|"*) ;;
        *) complain "include/clausediff/$name.hpp belongs to no stage: name it in tests/support/check_stages.sh" ;;
    esac
    grep -qE '^namespace clausediff' "$public" || continue
    grep -qE '^namespace clausediff CLAUSEDIFF_API \{' "$public" ||
        complain "include/clausediff/$name.hpp does not open its namespace with CLAUSEDIFF_API"
done
found=$(grep -rnE '^#include "' "$root/src/cli" | grep -vE '#include "(base|platform|cli)/' || true)
[ -z "$found" ] || complain "the program uses what the shared library does not show:
$found"
users=$(grep -lE '#include <dtl/' -r "$root/src" "$root/include" | wc -l)
[ "$users" -eq 1 ] || complain "dtl is included by $users files, not by one"
found=$(grep -nE 'std::(cout|cerr|exit|abort)|\bgetenv\b' -r "$root/src" "$root/include" | grep -v '/src/cli/' || true)
[ -z "$found" ] || complain "only cli prints, exits or reads the environment:
$found"
found=$(grep -rnE '^namespace clausediff' "$root/src" --include=*.hpp | grep -vE 'clausediff::(detail|cli)\b' || true)
[ -z "$found" ] || complain "internals are in namespace clausediff::detail:
$found"
exit $failed
