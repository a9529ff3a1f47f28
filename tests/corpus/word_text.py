#!/usr/bin/env python3
"""Reads real Word documents and checks that no word of them is lost: every word that LibreOffice's text export of a
document has is in the program's outline of it.

DATA holds corpus/docx. Needs Python 3 alone, and LibreOffice's Writer, whose program --office names.
"""
import argparse
import collections
import json
import os
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../support"))
from office import convert


# Letters and digits: what stands around them, and the numbers of lists, each program writes in its own way.
def words(text):
    return collections.Counter(re.findall(r"[^\W\d_]{2,}", text.lower()))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True)
    parser.add_argument("--program", required=True)
    parser.add_argument("--office", required=True)
    a = parser.parse_args()
    folder = os.path.join(a.data, "corpus", "docx")
    failed = False
    with tempfile.TemporaryDirectory() as work:
        for name in sorted(os.listdir(folder)):
            path = os.path.join(folder, name)
            saved, = convert(a.office, work, "txt:Text (encoded):UTF8", work, [path])
            with open(saved, encoding="utf-8-sig") as file:
                wanted = words(file.read())
            done = subprocess.run([a.program, "outline", path, "--format", "json"], capture_output=True, check=True)
            outline = json.loads(done.stdout)
            found = collections.Counter()
            for part in ("head", "clauses", "footnotes", "left_out"):
                for one in outline[part]:
                    found += words(one["text"]) + words(one.get("number", ""))
            missing = wanted - found
            print("%s: %d words, %d missing %s" % (name, sum(wanted.values()), sum(missing.values()),
                                                   dict(missing.most_common(8)) or ""), flush=True)
            failed = failed or bool(missing)
    sys.exit(1 if failed else 0)


main()
