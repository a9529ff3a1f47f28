#!/usr/bin/env python3
"""Edits Word documents as the UN issues them, with its template, tables and comments, and makes redlines of them.

    word_edit.py --data DIR --program clausediff [--rounds 3]

In each round a few words of clauses and of rows of tables are replaced, with a fixed seed. The redline must be the old
document, edited: with all changes rejected, every letter and its formatting are those of the old document; with all
accepted, every letter is that of the new one; and the parts that hold no text of clauses are byte for byte those of the
old one. DIR holds corpus/. Needs Python 3 alone.
"""
import argparse
import json
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
import zipfile

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
EDITED_PARTS = {"word/document.xml", "word/footnotes.xml", "word/comments.xml", "word/_rels/document.xml.rels",
                "[Content_Types].xml"}
SEED = 2026


def clause_texts(program, path):
    run = subprocess.run([program, "outline", "--format", "json", path], capture_output=True, check=True)
    return "\n".join(clause["text"] for clause in json.loads(run.stdout)["clauses"])


# Replaces a word in each of some texts of runs that stand once in the document, in a clause.
def edit(program, old, new, generator):
    clauses = clause_texts(program, old)
    with zipfile.ZipFile(old) as package, zipfile.ZipFile(new, "w", zipfile.ZIP_DEFLATED) as edited:
        for item in package.infolist():
            content = package.read(item.filename)
            if item.filename == "word/document.xml":
                xml = content.decode("utf-8")
                texts = [match for match in re.finditer(r"<w:t(?: [^>]*)?>([^<&]{12,})</w:t>", xml)
                         if clauses.count(match.group(1).strip()) == 1 and xml.count(match.group(1)) == 1]
                for match in sorted(generator.sample(texts, min(12, len(texts))), key=lambda match: -match.start()):
                    words = match.group(1).split(" ")
                    at = generator.choice([i for i, word in enumerate(words) if word])
                    words[at] = generator.choice(["harbour", "lamps and tides", "crews"])
                    xml = xml[:match.start(1)] + " ".join(words) + xml[match.end(1):]
                content = xml.encode("utf-8")
            edited.writestr(item, content)


# Every letter with the formatting of its run, all changes accepted or rejected.
def letters(path, accept):
    with zipfile.ZipFile(path) as package:
        root = ET.fromstring(package.read("word/document.xml"))
    gone, found = W + ("del" if accept else "ins"), []

    def walk(node, formatting):
        for child in node:
            if child.tag == gone or child.tag.endswith("}Fallback"):
                continue
            if child.tag == W + "tr" and child.find(W + "trPr/" + gone) is not None:
                continue
            if child.tag in (W + "t", W + "delText"):
                found.extend((letter, formatting) for letter in child.text or "" if not letter.isspace())
            else:
                properties = child.find(W + "rPr") if child.tag == W + "r" else None
                walk(child, formatting if properties is None else ET.tostring(properties))

    walk(root, b"")
    return found


def faults(program, old, new, redline):
    run = subprocess.run([program, old, new, "--format", "docx", "-o", redline], capture_output=True, text=True)
    if run.returncode != 0 or "new document" in run.stderr:
        return [run.stderr.strip()]
    found = []
    if letters(redline, False) != letters(old, False):
        found.append("rejected, it is not the old document")
    accepted, wanted = ("".join(letter for letter, _ in letters(path, True)) for path in (redline, new))
    if accepted != wanted:
        at = next((i for i, pair in enumerate(zip(accepted, wanted)) if pair[0] != pair[1]), 0)
        found.append("accepted, it has %r, not %r" % (accepted[at:at + 40], wanted[at:at + 40]))
    with zipfile.ZipFile(old) as before, zipfile.ZipFile(redline) as after:
        names = set(before.namelist()) - EDITED_PARTS
        found += ["%s is another" % name for name in names if before.read(name) != after.read(name)]
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=pathlib.Path, required=True)
    parser.add_argument("--program", required=True)
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    generator, failed, count = random.Random(SEED), 0, 0
    with tempfile.TemporaryDirectory() as folder:
        new, redline = pathlib.Path(folder, "new.docx"), pathlib.Path(folder, "redline.docx")
        for old in sorted((arguments.data / "corpus" / "docx").glob("*.docx")):
            for round_number in range(arguments.rounds):
                edit(arguments.program, old, new, generator)
                count += 1
                for fault in faults(arguments.program, old, new, redline):
                    failed += 1
                    print("FAILED: %s, round %d: %s" % (old.name, round_number, fault))
    print("%d redlines, %d faults" % (count, failed))
    return 1 if failed or not count else 0


if __name__ == "__main__":
    sys.exit(main())
