#!/usr/bin/env python3
"""Reads every text of the corpus and looks for letters that were lost: those of the file, less what is left out as
furniture, are those of the outline's head, clauses and notes. Furniture holds no sentence. Other resolutions in a file
that is named after one of them are left out too, and named in a note.

DATA holds corpus/txt, corpus/library and corpus/drafts. Needs Python 3 alone.
"""
import argparse
import collections
import concurrent.futures
import json
import pathlib
import re
import subprocess
import sys


def letters(text):
    return collections.Counter(c for c in text if c.isalpha())


def outline(program, path):
    done = subprocess.run([program, "outline", "--format", "json", path], capture_output=True, text=True, check=False)
    return json.loads(done.stdout) if done.returncode == 0 else None


def faults(path, read):
    """What is wrong with what was read of the file."""
    # The addresses of Markdown's links are no text, as those of web pages.
    text = path.read_text(encoding="utf-8", errors="replace")
    lost = letters(re.sub(r"\]\(\w+://[^\s()]*(?:\([^\s()]*\)[^\s()]*)*\)", "]", text))
    for part in read["head"] + read["clauses"] + read["footnotes"] + read["left_out"]:
        lost.subtract(letters(part.get("number", "") + part["text"] + "".join(part.get("footnotes", []))))
    # Ligatures and the like are one letter or two: what is lost is counted, not what is there twice.
    missing = sum(count for count in lost.values() if count > 0)
    if missing:
        yield "%d letters are lost: %s" % (missing, "".join(c for c, n in lost.items() if n > 0)[:40])
    for left in read["left_out"]:
        if left["reason"] == "of another resolution in the file":
            continue
        if re.search(r"[a-z]{3,} [a-z]{2,} [a-z]{2,} [a-z]{2,}.*[.;,]$", left["text"]):
            yield "line %d is a sentence, and left out: %s" % (left["line"], left["text"][:100])


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=pathlib.Path, required=True)
    parser.add_argument("--program", required=True)
    a = parser.parse_args()

    paths = sorted(path for part in ("txt", "library", "drafts") for path in (a.data / "corpus" / part).rglob("*.txt"))
    unread = failed = 0
    reasons = collections.Counter()
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for path, read in zip(paths, pool.map(lambda path: outline(a.program, path), paths)):
            if read is None:
                unread += 1
                continue
            reasons.update(left["reason"] for left in read["left_out"])
            for fault in faults(path, read):
                failed += 1
                print("%s: %s" % (path.name, fault))
    for reason, count in reasons.most_common():
        print("%6d left out: %s" % (count, reason))
    print("%d texts, %d without clauses, %d faults" % (len(paths), unread, failed))
    sys.exit(1 if failed or unread > len(paths) // 100 else 0)


main()
