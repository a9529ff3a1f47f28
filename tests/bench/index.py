#!/usr/bin/env python3
"""What `clausediff index` costs beside other programs, in one run: wall times, medians of runs that take turns.

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


def timed(command, **more):
    start = time.monotonic()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **more)
    return time.monotonic() - start


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
    times = [[call() for call in calls] for _ in range(runs)]
    return [statistics.median(column) for column in zip(*times)]


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
        print("texts: index %.2f s, sqlite3 with FTS5 %.2f s, ratio %.2f" % (own, other, own / other))
        print("again, with nothing new: %.2f s" % timed([program, "index", *folders, "--db", "own.db"]))
        if pdf:
            convert = "find %s -name '*.pdf' | xargs -P2 -I{} pdftotext {} out.txt" % pdf
            own_pdf, other_pdf = in_turns(a.runs, lambda: index(program, [pdf]), lambda: timed(["sh", "-c", convert]))
            print("PDF: index %.2f s, pdftotext by xargs -P2 %.2f s, ratio %.2f" % (own_pdf, other_pdf, own_pdf / other_pdf))
        if a.times:
            copies(folders, a.times)
            many = index(program, ["copies"])
            print("%d times the texts: %.2f s, ratio %.2f" % (a.times, many, many / own))
        print("memory: %.0f MiB" % (resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024))


main()
