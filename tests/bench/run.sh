#!/bin/sh
# Measures clausediff beside other programs, whole processes, in one run, and prints ratios: wall time, processor time
# (user and system) and instructions, which callgrind counts the same however busy the machine is.
#   sh tests/bench/run.sh BEFORE AFTER [PDF [DOCX]]
# BEFORE and AFTER are two long resolutions as text, of about 200 KB each; PDF and DOCX long files of these formats.
# Needs a release build: cmake --preset release && cmake --build --preset release. hyperfine, valgrind and dwdiff are installed where they are missing.
set -eu
[ $# -ge 2 ] && [ $# -le 4 ] || { echo "usage: sh tests/bench/run.sh BEFORE AFTER [PDF [DOCX]]" >&2; exit 2; }
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
. "$root/tests/support/packages.sh"
# shellcheck disable=SC2086
ensure_packages $bench_packages >&2

program=$root/build/release/clausediff
[ -x "$program" ] || { echo "no release build: cmake --preset release && cmake --build --preset release" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$1" "$work/before.txt"
cp "$2" "$work/after.txt"
[ $# -lt 3 ] || cp "$3" "$work/document.pdf"
[ $# -lt 4 ] || cp "$4" "$work/document.docx"
python3 "$here/enlarge.py" 8 "$1" "$work/before8.txt"
python3 "$here/enlarge.py" 8 "$2" "$work/after8.txt"
cd "$work"

# The answer first: a fast wrong one is worth nothing.
"$program" before.txt after.txt --format json >out.json
python3 - <<'PY'
import json
changes = json.load(open("out.json"))["changes"]
assert all("".join(s["text"] for s in c["segments"] if s["op"] != "insert") == c["before"][0]["text"]
           for c in changes if len(c["before"]) == 1 == len(c["after"])), "an edit script does not rebuild its text"
PY

# Runs commands so many times each, one command after the other; of what hyperfine says only its failure is shown.
measure() {
    runs=$1
    shift
    hyperfine -N --style none --warmup 15 --runs "$runs" --ignore-failure --export-json times.json "$@" \
        >hyperfine.log 2>&1 || { cat hyperfine.log >&2; exit 1; }
}

measure 40 \
    -n clausediff "$program before.txt after.txt --format json" \
    -n "git diff --word-diff" "git diff --no-index --word-diff before.txt after.txt" \
    -n dwdiff "dwdiff before.txt after.txt" \
    -n "clausediff, 8 times the clauses" "$program before8.txt after8.txt --format json"
# Millions of instructions of a command and its children.
instructions() {
    valgrind --tool=callgrind --trace-children=yes --callgrind-out-file=/dev/null --log-file=callgrind.%p.log "$@" \
        >/dev/null 2>&1 || true  # git diff ends with 1 where the texts differ
    awk '/Collected/ { sum += $NF } END { printf "%.1f", sum / 1e6 }' callgrind.*.log
    rm -f callgrind.*.log
}
counted="$(instructions "$program" before.txt after.txt --format json)
$(instructions git diff --no-index --word-diff before.txt after.txt)
$(instructions dwdiff before.txt after.txt)
$(instructions "$program" before8.txt after8.txt --format json)
$(instructions "$program" --version)"
memory=$(/usr/bin/time -f %M "$program" before.txt after.txt --format json 2>&1 >/dev/null | tail -1)
python3 - "$memory" "$counted" <<'PY'
import json
import sys
results = json.load(open("times.json"))["results"]
counted = [float(line) for line in sys.argv[2].split()]
wall = [1000 * r["median"] for r in results]
processor = [1000 * (r["user"] + r["system"]) for r in results]
row = "%-34s %10s %14s %16s"
print(row % ("", "wall, ms", "processor, ms", "M instructions"))
for result, *figures in zip(results, wall, processor, counted):
    print(row % (result["command"], *("%.1f" % figure for figure in figures)))
print(row % ("of each run its start", "", "", "%.1f" % counted[4]))
for name, one, other in (("clausediff / git diff --word-diff", 0, 1), ("clausediff / dwdiff", 0, 2),
                         ("8 times the clauses / once", 3, 0)):
    print(row % (name, *("%.2f" % (of[one] / of[other]) for of in (wall, processor, counted))))
print("%-34s %10.1f MiB" % ("memory", int(sys.argv[1]) / 1024))
PY

# Prints how long the first of two commands takes against the second.
print_ratio() {
    measure 30 "$2" "$3"
    python3 - "$1" <<'PY'
import json
import sys
own, other = (r["median"] for r in json.load(open("times.json"))["results"])
print("%-34s %7.2f" % (sys.argv[1], own / other))
PY
}

json="$program before.txt after.txt --format json"
print_ratio "to HTML / to JSON" "$program before.txt after.txt --format html" "$json"
print_ratio "to Word / to JSON" "$program before.txt after.txt --format docx -o /dev/null" "$json"
print_ratio "check / to JSON" "$program check after.txt" "$json"
print_ratio "check --against / to JSON" "$program check after.txt --against before.txt" "$json"
[ ! -e document.pdf ] ||
    print_ratio "outline of a PDF / pdftotext" "$program outline document.pdf" "pdftotext document.pdf -"
[ ! -e document.docx ] ||
    print_ratio "outline of a .docx / unzip -p" "$program outline document.docx" \
        "unzip -p document.docx word/document.xml"
