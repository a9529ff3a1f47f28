#!/usr/bin/env python3
"""What a history costs, in comparisons: instructions, which valgrind counts the same on a busy machine.

  history.py PROGRAM MEMBER...      the members of a series, from old to new

Prints the instructions of `history` as JSON and as a page over those of one comparison of neighbours, their mean. A
series of n members takes n - 1 comparisons, and what joins them; reading the files is in both.
"""
import re
import subprocess
import sys
import tempfile


def instructions(command):
    with tempfile.NamedTemporaryFile("r") as log:
        valgrind = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", "--log-file=" + log.name]
        subprocess.run(valgrind + command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return int(re.search(r"Collected : (\d+)", log.read()).group(1))


def main():
    program, *members = sys.argv[1:]
    if len(members) < 2:
        sys.exit(__doc__)
    pairs = [instructions([program, "--format", "json", *pair]) for pair in zip(members, members[1:])]
    comparison = sum(pairs) / len(pairs)
    for form in ("json", "html"):
        whole = instructions([program, "history", "--format", form, *members])
        print("history of %d members as %s : one comparison  %.2f" % (len(members), form, whole / comparison))


main()
