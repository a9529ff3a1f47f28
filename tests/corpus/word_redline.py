#!/usr/bin/env python3
"""Makes Word redlines of real pairs of resolutions, accepts and rejects all of their changes, and compares what is left
with what the program reads of each of the two files: clause by clause, with numbers and footnotes.

    word_redline.py --data DIR --program clausediff [--office soffice] [--office-pairs 3] [--further 0]

On the labelled pairs, and with --further on as many others, of a text and the one before it: as new documents and as
edits of a document of the old text, with moves in comments and with tracked moves, whose XML must keep the rules of
move_rules.py. Once on the XML itself, and, for the first pairs, once by LibreOffice. DIR holds corpus/, gold/ and
gold-hard/, for further pairs series/. Needs Python 3 alone, and LibreOffice's Writer where --office names its program.
"""
import argparse
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
import zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "../render/word"), os.path.join(HERE, "../support")]
import move_rules
from office import Office

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

failures = []


def check(name, found, wanted):
    if found == wanted:
        return
    for i, (f, w) in enumerate(zip(found, wanted)):
        if f != w:
            failures.append("%s: paragraph %d is\n  %r, not\n  %r" % (name, i + 1, f, w))
            return
    failures.append("%s: %d paragraphs, not %d" % (name, len(found), len(wanted)))


# What the program reads of one file, as a document shows it: a clause a line, its notes after it.
def outline(program, path):
    done = subprocess.run([program, "outline", path, "--format", "json"], capture_output=True, check=True)
    read = json.loads(done.stdout)
    document, lines = read["document"], []
    agenda = document["agenda_item"]
    # What the metadata say does not stand twice; but they do not say the title of the agenda item.
    head = [line["text"] for line in read["head"] if not line["in_metadata"] or line["kind"] == "adoption"
            or line["kind"] == "agenda-item" and agenda not in line["text"]]
    for line in (document["symbol"], document["session"], agenda and "Agenda item " + agenda, *head, document["title"]):
        if line:
            lines.append((line, []))
    for clause in read["clauses"]:
        number = clause["number"] + "\t" if clause["number"] else ""
        notes = [n["text"] for n in read["footnotes"] if n["clause"] == clause["label"]]
        lines.append((number + clause["text"], notes))
    for note in read["footnotes"]:
        if not note["clause"]:
            lines.append((note["number"] + "\t" + note["text"], []))
    return lines


# Accepts or rejects all changes of a document on its XML.
class Resolver:
    def __init__(self, path, accept):
        with zipfile.ZipFile(path) as package:
            self.document = ET.fromstring(package.read("word/document.xml"))
            notes = ET.fromstring(package.read("word/footnotes.xml"))
        self.notes = {note.get(W + "id"): note for note in notes}
        self.gone = {W + name for name in (("del", "moveFrom") if accept else ("ins", "moveTo"))}

    def text(self, parent, notes):
        out = ""
        for node in parent:
            if node.tag in self.gone or node.tag == W + "pPr":
                continue
            if node.tag in (W + "t", W + "delText"):
                # A raised number is a second reference to a note: the outline has no text for it.
                out += node.text or ""
            elif node.tag == W + "tab":
                out += "\t"
            elif node.tag == W + "footnoteReference":
                notes.append(self.text(self.notes[node.get(W + "id")], []).strip())
            elif (node.tag == W + "r" and node.find(W + "rPr/" + W + "vertAlign") is not None
                  and node.find(W + "footnoteReference") is None):
                continue
            else:
                out += self.text(node, notes)
        return out

    def paragraphs(self):
        lines, text, notes = [], "", []
        for paragraph in self.document.iter(W + "p"):
            text += self.text(paragraph, notes)
            marks = paragraph.find(W + "pPr/" + W + "rPr")
            if marks is not None and any(mark.tag in self.gone for mark in marks):
                continue
            lines.append((text, notes))
            text, notes = "", []
        return lines


# Words alone: what LibreOffice writes between numbers, notes and paragraphs is its own affair.
def letters(text):
    return re.sub(r"[\W_]+", "", text).lower()


def check_office(office, name, path, accept, wanted):
    text, = office.texts([(path, accept)])
    # Notes are numbered in the text, and stand at its end: the clauses are looked for without their digits.
    bare = re.sub(r"[\W\d_]+", "", text).lower()
    at = 0
    for line, notes in wanted:
        want = re.sub(r"[\W\d_]+", "", line).lower()
        found = bare.find(want, at)
        if found < 0:
            failures.append("%s: LibreOffice does not have, in its place: %r" % (name, line))
            return
        at = found + len(want)
    lines = [line for line in text.split("\n") if letters(line)]
    most = len(wanted) + sum(len(notes) for _, notes in wanted)
    if len(lines) > most:
        failures.append("%s: LibreOffice has %d paragraphs, not %d" % (name, len(lines), most))


def faults_of_moves(name, path):
    failures.extend("%s: %s" % (name, fault) for fault in move_rules.faults(path))


# As a new document.
def check_new(program, pair, files, moves, folder, office):
    redline = os.path.join(folder, "redline.docx")
    subprocess.run([program, *files, "--format", "docx", "--moves", moves, "-o", redline], check=True, capture_output=True)
    faults_of_moves(pair, redline)
    for accept, path in ((False, files[0]), (True, files[1])):
        what = "%s, moves %s, all %s" % (pair, moves, "accepted" if accept else "rejected")
        wanted = outline(program, path)
        check(what, Resolver(redline, accept).paragraphs(), wanted)
        if office:
            check_office(office, what, redline, accept, wanted)


# The same with a Word document of the old text, which is edited. Lines of the head that only the new text has are not
# added to it: the clauses are compared.
def check_edited(program, pair, files, moves, folder):
    base, redline = os.path.join(folder, "base.docx"), os.path.join(folder, "edited.docx")
    subprocess.run([program, files[0], files[0], "--format", "docx", "--no-comments", "-o", base], check=True,
                   capture_output=True)
    done = subprocess.run([program, base, files[1], "--format", "docx", "--moves", moves, "-o", redline], check=True,
                          capture_output=True, text=True)
    if "new document" in done.stderr:
        failures.append("%s: %s" % (pair, done.stderr.strip()))
    faults_of_moves(pair + " edited", redline)
    with zipfile.ZipFile(base) as old, zipfile.ZipFile(redline) as new:
        if old.read("word/styles.xml") != new.read("word/styles.xml") or b"\"Symbol\"" not in new.read("word/styles.xml"):
            failures.append("%s: a part that nothing changes is another" % pair)
    for accept, path in ((False, files[0]), (True, files[1])):
        wanted = clauses(outline(program, path))
        found = Resolver(redline, accept).paragraphs()
        check("%s edited, moves %s, all %s" % (pair, moves, "accepted" if accept else "rejected"),
              found[len(found) - len(wanted):], wanted)


# From the first clause on: the enacting line, or else the first numbered paragraph.
def clauses(lines):
    return lines[next((i for i, (text, _) in enumerate(lines) if text.endswith(",") or re.match(r"\d+\.\t", text)), 0):]


def source(corpus, document):
    for folder in ("txt", "wrapped"):
        path = os.path.join(corpus, folder, document + ".txt")
        if os.path.exists(path):
            return path
    sys.exit("no text of " + document)


def labelled_pairs(data):
    for folder in ("gold", "gold-hard"):
        for name in sorted(os.listdir(os.path.join(data, folder))):
            with open(os.path.join(data, folder, name), encoding="utf-8") as file:
                pair = json.load(file)
            yield pair["pair"], [source(os.path.join(data, "corpus"), pair[side]) for side in ("old", "new")]


def further_pairs(data, count):
    path = lambda document: os.path.join(data, "corpus", "txt", document + ".txt")
    pairs = []
    with open(os.path.join(data, "series", "predecessors.tsv"), encoding="utf-8") as file:
        for line in file:
            new, old = line.split("\t")[:2]
            if old and os.path.exists(path(old)) and os.path.exists(path(new)):
                pairs.append((old + " to " + new, [path(old), path(new)]))
    return random.Random(2036).sample(pairs, min(count, len(pairs)))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True)
    parser.add_argument("--program", required=True)
    parser.add_argument("--office", default="", help="LibreOffice's program, \"soffice\"")
    parser.add_argument("--office-pairs", type=int, default=3, help="how many pairs it is asked about")
    parser.add_argument("--further", type=int, default=0)
    a = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        office = Office(a.office, folder) if a.office else None
        pairs = list(labelled_pairs(a.data)) + further_pairs(a.data, a.further)
        for i, (pair, files) in enumerate(pairs):
            for moves in ("comments", "tracked"):
                check_new(a.program, pair, files, moves, folder, office if i < a.office_pairs else None)
                check_edited(a.program, pair, files, moves, folder)
        print("%d pairs, %d faults" % (len(pairs), len(failures)))
    for failure in failures:
        print("FAILED: " + failure)
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
