#!/usr/bin/env python3
"""Ten real resolutions as text, as the UN issued them (PDF), and as LibreOffice saved them, with real footnotes and
automatic numbers: as Word documents, HTML pages and other formats. Each compares with its text as unchanged.

DATA holds corpus/txt and corpus/pdf. Needs Python 3 alone, and LibreOffice's Writer, whose program --office names.
"""
import argparse
import os
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../support"))
from automatic_numbers import number_automatically
from office import TRIES, convert

DOCUMENTS = 10
SAVED = ("odt", "html", "docx", "doc", "rtf")
# What LibreOffice is started for once more, for each file, is tried on two.
ALL_OF = ("html", "docx")


def spread(names, count):
    return names[:: len(names) // count][:count]


def is_unchanged(program, text, made, form):
    for _ in range(TRIES):  # of a form that LibreOffice reads for the program
        done = subprocess.run([program, text, made, "--exit-code"], capture_output=True, text=True, check=False)
        if "LibreOffice" not in done.stderr:
            break
    same = done.returncode == 0
    print("%s as %s: %s" % (os.path.basename(text), form, "unchanged" if same else "differs"), flush=True)
    if not same:
        print(done.stdout[:2500], done.stderr, sep="\n")
    return same


def write_document(program, text, document):
    """`text` as a Word document with automatic numbers: of a text against itself the redline is the text."""
    typed = document + ".typed"
    subprocess.run([program, text, text, "--format", "docx", "--no-comments", "-o", typed], check=True,
                   capture_output=True)
    print("%s: %d paragraphs numbered by Word" % (os.path.basename(text), number_automatically(typed, document)))


def save_as(office, work, form, documents):
    """The folder in which LibreOffice saved the documents; those of Word it makes anew from its own format."""
    source = [os.path.splitext(d)[0] + ".odt" for d in documents] if form == "docx" else documents
    out = os.path.join(work, form)
    saved = convert(office, work, form, out, source)
    if form == "odt":
        for document in saved:
            shutil.copy(document, work)
    return out


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True)
    parser.add_argument("--program", required=True)
    parser.add_argument("--office", required=True)
    a = parser.parse_args()
    folder = os.path.join(a.data, "corpus", "txt")
    issued = os.path.join(a.data, "corpus", "pdf")
    # Older exports are text recognition of scans, with the heads of pages in the text.
    names = sorted(name for name in os.listdir(folder) if int(name.split("_")[2]) >= 60)
    chosen = ["A_RES_69_317.txt"] + spread(names, DOCUMENTS - 1)
    same = True
    for name in spread(sorted(n for n in os.listdir(issued) if n[:-3] + "txt" in names), DOCUMENTS):
        text = os.path.join(folder, name[:-3] + "txt")
        same = is_unchanged(a.program, text, os.path.join(issued, name), "issued PDF") and same
    with tempfile.TemporaryDirectory() as work:
        texts = [os.path.join(folder, name) for name in chosen]
        documents = [os.path.join(work, "%d.docx" % i) for i in range(len(texts))]
        for text, document in zip(texts, documents):
            write_document(a.program, text, document)
            same = is_unchanged(a.program, text, document, "docx with automatic numbers") and same
        for form in SAVED:
            out = save_as(a.office, work, form, documents)
            for i, text in enumerate(texts if form in ALL_OF else texts[:2]):
                same = is_unchanged(a.program, text, os.path.join(out, "%d.%s" % (i, form)), form) and same
    sys.exit(0 if same else 1)


main()
