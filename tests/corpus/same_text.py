#!/usr/bin/env python3
"""Ten real resolutions as text, and as LibreOffice saved them: as Word documents, HTML pages and other formats: each compares with its text
as unchanged.

DATA holds corpus/txt. Needs Python 3 alone, and LibreOffice's Writer, whose program --office names.
"""
import argparse
import os
import shutil
import subprocess
import sys
import tempfile

DOCUMENTS = 10


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True)
    parser.add_argument("--program", required=True)
    parser.add_argument("--office", required=True)
    a = parser.parse_args()
    folder = os.path.join(a.data, "corpus", "txt")
    # Older exports are text recognition of scans, with the heads of pages in the text.
    names = sorted(name for name in os.listdir(folder) if int(name.split("_")[2]) >= 60)
    chosen = ["A_RES_69_317.txt"] + names[:: len(names) // (DOCUMENTS - 1)][: DOCUMENTS - 1]
    failed = False
    with tempfile.TemporaryDirectory() as work:
        texts, documents = [], []
        for i, name in enumerate(chosen):
            texts.append(os.path.join(folder, name))
            documents.append(os.path.join(work, "%d.docx" % i))
            # Of a text against itself the redline is the text.
            subprocess.run([a.program, texts[-1], texts[-1], "--format", "docx", "--no-comments", "-o", documents[-1]],
                           check=True, capture_output=True)
        for form in ("odt", "html", "docx", "doc", "rtf"):
            source = [os.path.splitext(d)[0] + ".odt" for d in documents] if form == "docx" else documents
            out = os.path.join(work, form)
            subprocess.run([a.office, "--headless", "-env:UserInstallation=file://%s/profile" % work, "--convert-to",
                            form, "--outdir", out, *source], check=True, capture_output=True, timeout=300)
            if form == "odt":
                for i in range(len(documents)):
                    shutil.copy(os.path.join(out, "%d.odt" % i), work)
            # What LibreOffice is started for once more, for each file, is tried on two.
            for i, text in enumerate(texts if form in ("html", "docx") else texts[:2]):
                made = os.path.join(out, "%d.%s" % (i, form))
                done = subprocess.run([a.program, text, made, "--exit-code"], capture_output=True, text=True, check=False)
                print("%s as %s: %s" % (os.path.basename(text), form, "unchanged" if done.returncode == 0 else "differs"),
                      flush=True)
                if done.returncode != 0:
                    failed = True
                    print(done.stdout[:2500], done.stderr, sep="\n")
    sys.exit(1 if failed else 0)


main()
