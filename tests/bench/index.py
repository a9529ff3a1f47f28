#!/usr/bin/env python3
"""What `clausediff index` costs beside other programs, in one run: medians of runs that take turns, of wall time and of
processor time (user and system), which a busy machine changes less.

  index.py PROGRAM [--runs N] [--times N] [--pdf FOLDER] FOLDER...

The FOLDERs hold texts. Beside it: sqlite3 that inserts the same paragraphs into a table with FTS5; with --pdf, pdftotext
over the same PDF files by xargs -P2. --times N also indexes the texts N times, with changed symbols and words. Needs
sqlite3 and poppler-utils.
"""
import argparse
import os
import re
import resource
import statistics
import subprocess
import tempfile
import time


def timed(command):
    """Wall and processor seconds."""
    start, before = time.monotonic(), resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.monotonic() - start, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def index(program, folders):
    if os.path.exists("own.db"):
        os.remove("own.db")
    return timed([program, "index", *folders, "--db", "own.db"])


def insert():
    if os.path.exists("other.db"):
        os.remove("other.db")
    return timed(["sqlite3", "other.db", "CREATE VIRTUAL TABLE clauses USING fts5(text)", ".mode ascii",
                  ".separator \x1f \x1e", ".import paragraphs clauses"])


def in_turns(runs, *calls):
    rounds = [[call() for call in calls] for _ in range(runs)]
    return [[statistics.median(times) for times in zip(*column)] for column in zip(*rounds)]


def show(what, own, other_name, other):
    print("%s: index %.2f s (processor %.2f), %s %.2f s (%.2f), ratio %.2f (%.2f)"
          % (what, *own, other_name, *other, own[0] / other[0], own[1] / other[1]))


def copies(folders, times):
    """Texts whose symbols and a word in twenty are others."""
    for folder in folders:
        for name in sorted(os.listdir(folder)):
            with open(os.path.join(folder, name), encoding="utf-8", errors="replace") as file:
                text = file.read()
            for i in range(times):
                changed = re.sub(r"\b\d{2}/(\d+)", lambda m: "%d/%s" % (100 + i, m.group(1)), text)
                words = iter(range(len(changed)))
                changed = re.sub(r"\b[a-z]{5,}\b", lambda m: m.group() + "xyz"[i % 3] * (1 + i // 3)
                                 if next(words) % 20 == i else m.group(), changed)
                os.makedirs("copies/%d" % i, exist_ok=True)
                with open("copies/%d/%s" % (i, name), "w", encoding="utf-8") as file:
                    file.write(changed)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("folders", nargs="+")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--times", type=int, default=0)
    parser.add_argument("--pdf")
    a = parser.parse_args()
    program, folders = os.path.abspath(a.program), [os.path.abspath(f) for f in a.folders]
    pdf = a.pdf and os.path.abspath(a.pdf)
    with tempfile.TemporaryDirectory() as work:
        os.chdir(work)
        index(program, folders)
        with open("paragraphs", "wb") as file:
            subprocess.run(["sqlite3", "own.db", ".mode ascii", ".separator \x1f \x1e", "SELECT text FROM clauses"],
                           stdout=file, check=True)
        own, other = in_turns(a.runs, lambda: index(program, folders), insert)
        show("texts", own, "sqlite3 with FTS5", other)
        print("again, with nothing new: %.2f s (%.2f)" % timed([program, "index", *folders, "--db", "own.db"]))
        if pdf:
            convert = "find %s -name '*.pdf' | xargs -P2 -I{} pdftotext {} out.txt" % pdf
            own_pdf, other_pdf = in_turns(a.runs, lambda: index(program, [pdf]), lambda: timed(["sh", "-c", convert]))
            show("PDF", own_pdf, "pdftotext by xargs -P2", other_pdf)
        if a.times:
            copies(folders, a.times)
            show("%d times" % a.times, index(program, ["copies"]), "once", own)
        print("memory: %.0f MiB" % (resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024))


main()
