#!/usr/bin/env python3
"""Runs the scorer on real resolutions and fails when a score is below what the project promises.

DATA holds corpus/, gold/ and score/score.py. Needs Python 3 alone.
"""
import argparse
import os
import re
import subprocess
import sys

failures = []


def score(data, program, *what):
    done = subprocess.run([sys.executable, os.path.join(data, "score", "score.py"), *what, "--tool", program],
                          capture_output=True, text=True, check=False)
    print(done.stdout, done.stderr, sep="", flush=True)
    if done.returncode != 0:
        sys.exit("the scorer failed")
    return done.stdout


def number(text, pattern):
    return float(re.search(pattern, text).group(1))


def at_least(name, value, least):
    if value < least:
        failures.append("%s is %.4f, less than %.4f" % (name, value, least))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True)
    parser.add_argument("--program", required=True)
    a = parser.parse_args()

    for form, recovered, section in (("txt", 0.999, 0.995), ("wrapped", 0.98, 0.98), ("pdf", 0.997, 0.995)):
        out = score(a.data, a.program, "parse", "--format", form)
        at_least(form + ": paragraphs recovered", number(out, r"exactly ([\d.]+)"), recovered)
        at_least(form + ": section right", number(out, r"section right ([\d.]+)"), section)

    out = score(a.data, a.program, "align")
    at_least("alignment F1 over all pairs", number(out, r"alignment: .*F1 ([\d.]+)"), 0.975)
    for pair, f1 in re.findall(r"^(\S+) +links.*?F1 ([\d.]+)", out, re.M):
        at_least("alignment F1 of " + pair, float(f1), 0.98 if pair == "69_317__79_9" else 0.93)

    out = score(a.data, a.program, "edits")
    runs, islands, edges = (int(n) for n in re.search(r"; (\d+) runs, (\d+) islands, (\d+) edges", out).groups())
    at_least("edit scripts that rebuild their texts", -number(out, r"(\d+) that do not rebuild"), 0)
    at_least("edges at word boundaries", -edges, 0)
    at_least("runs without islands, of all", 1 - islands / runs, 0.98)

    drafts = subprocess.run([sys.executable, os.path.join(a.data, "score", "drafts.py"), a.program, "-v"],
                            capture_output=True, text=True, check=False).stdout
    print(drafts, flush=True)
    at_least("drafts that become their resolution without a fault of reading", number(drafts, r"reading: ([\d.]+)"), 0.97)

    for failure in failures:
        print("FAILED: " + failure)
    sys.exit(1 if failures else 0)


main()
