#!/usr/bin/env python3
"""Writes a resolution N times as long: enlarge.py N IN OUT.

Each copy's longer words get an ending of their own and its paragraphs the next numbers, so that the copies are
different clauses, as those of a longer resolution would be.
"""
import re
import sys

times, source, target = int(sys.argv[1]), sys.argv[2], sys.argv[3]
lines = open(source, encoding="utf-8").read().split("\n")
first = next(i for i, line in enumerate(lines) if re.match(r"\s*The [A-Z][a-z]+ [A-Z][a-z]+,\s*$", line)) + 1
numbers = [int(m.group(1)) for line in lines if (m := re.match(r"\s*(\d+)\.\s", line))]
last = max(numbers, default=0)
start = next((i for i, line in enumerate(lines) if i > first and re.match(r"\s*1\.\s", line)), len(lines))

with open(target, "w", encoding="utf-8") as out:
    out.write("\n".join(lines[:first]) + "\n")
    for part in (lines[first:start], lines[start:]):
        for copy in range(times):
            ending = "" if copy == 0 else "bcdfghjklmnp"[copy % 12] * 2
            for line in part:
                line = re.sub(r"\b([a-z]{5,})\b", lambda m: m.group(1) + ending, line)
                line = re.sub(r"^(\s*)(\d+)\.(\s)", lambda m: "%s%d.%s" % (m.group(1), int(m.group(2)) + copy * last, m.group(3)), line)
                if re.match(r"\s*\d+\w\w (\(\w+\) )?plenary", line) and copy + 1 < times:
                    continue
                if re.match(r"\s*\d+ \w+ \d{4}\s*$", line) and copy + 1 < times:
                    continue
                out.write(line + "\n")
