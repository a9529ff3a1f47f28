#!/usr/bin/env python3
"""Makes Word redlines of real pairs of resolutions, accepts and rejects all of their changes, and compares what is left
with what the program reads of each of the two files: clause by clause, with numbers and footnotes.

Once on the XML itself, and, for the first pairs, once by LibreOffice. DATA holds corpus/ and gold/. Needs Python 3 alone,
and LibreOffice's Writer where --office names its program.
"""
import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
import zipfile

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
OFFICE_PAIRS = 3

MACRO = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Changes" script:language="StarBasic">
Sub Resolve(source As String, command As String, target As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, Array())
  Dim text(1) As New com.sun.star.beans.PropertyValue
  text(0).Name = "FilterName"
  text(0).Value = "Text (encoded)"
  text(1).Name = "FilterOptions"
  text(1).Value = "UTF8,LF"
  document.storeToURL(target, text())
  document.close(True)
End Sub
</script:module>
"""
LIBRARY = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false"
  library:passwordprotected="false"><library:element library:name="Changes"/></library:library>
"""
LIBRARIES = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink">
<library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple"
  library:link="false"/></library:libraries>
"""

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
        self.gone = W + ("del" if accept else "ins")

    def text(self, parent, notes):
        out = ""
        for node in parent:
            if node.tag in (self.gone, W + "pPr"):
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
            if marks is not None and marks.find(self.gone) is not None:
                continue
            lines.append((text, notes))
            text, notes = "", []
        return lines


class Office:
    def __init__(self, program, folder):
        self.program, self.folder = program, folder
        self.run("--terminate_after_init")  # makes the profile, and with it a library of macros of its own
        basic = os.path.join(folder, "profile", "user", "basic")
        os.makedirs(os.path.join(basic, "Standard"), exist_ok=True)
        for name, content in (("Standard/Changes.xba", MACRO), ("Standard/script.xlb", LIBRARY),
                              ("script.xlc", LIBRARIES)):
            with open(os.path.join(basic, name), "w", encoding="utf-8") as file:
                file.write(content)

    def run(self, *arguments):
        subprocess.run([self.program, "--headless", "--norestore", "-env:UserInstallation=file://%s/profile" % self.folder,
                        *arguments], capture_output=True, check=False, timeout=180)

    # Words alone: what LibreOffice writes between numbers, notes and paragraphs is its own affair.
    def words(self, path, accept):
        target = os.path.join(self.folder, "resolved.txt")
        if os.path.exists(target):
            os.remove(target)
        command = ".uno:AcceptAllTrackedChanges" if accept else ".uno:RejectAllTrackedChanges"
        self.run('macro:///Standard.Changes.Resolve("file://%s","%s","file://%s")' % (path, command, target))
        with open(target, encoding="utf-8-sig") as file:
            return file.read()


def letters(text):
    return re.sub(r"[\W_]+", "", text).lower()


def check_office(office, name, path, accept, wanted):
    text = office.words(path, accept)
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


# The same with a Word document of the old text, which is edited. Lines of the head that only the new text has are not
# added to it: the clauses are compared.
def check_edited(program, pair, files, folder):
    base, redline = os.path.join(folder, "base.docx"), os.path.join(folder, "edited.docx")
    subprocess.run([program, files[0], files[0], "--format", "docx", "--no-comments", "-o", base], check=True,
                   capture_output=True)
    subprocess.run([program, base, files[1], "--format", "docx", "-o", redline], check=True, capture_output=True)
    with zipfile.ZipFile(base) as old, zipfile.ZipFile(redline) as new:
        if old.read("word/styles.xml") != new.read("word/styles.xml") or b"\"Symbol\"" not in new.read("word/styles.xml"):
            failures.append("%s: a part that nothing changes is another" % pair)
    for accept, path in ((False, files[0]), (True, files[1])):
        wanted = clauses(outline(program, path))
        found = Resolver(redline, accept).paragraphs()
        check("%s edited, all %s" % (pair, "accepted" if accept else "rejected"), found[len(found) - len(wanted):], wanted)


# From the first clause on: the enacting line, or else the first numbered paragraph.
def clauses(lines):
    return lines[next(i for i, (text, _) in enumerate(lines) if text.endswith(",") or re.match(r"\d+\.\t", text)):]


def source(corpus, document):
    for folder in ("txt", "wrapped"):
        path = os.path.join(corpus, folder, document + ".txt")
        if os.path.exists(path):
            return path
    sys.exit("no text of " + document)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True)
    parser.add_argument("--program", required=True)
    parser.add_argument("--office", default="", help="LibreOffice's program, \"soffice\"")
    a = parser.parse_args()
    corpus, gold = os.path.join(a.data, "corpus"), os.path.join(a.data, "gold")
    with tempfile.TemporaryDirectory() as folder:
        office = Office(a.office, folder) if a.office else None
        for i, name in enumerate(sorted(os.listdir(gold))):
            with open(os.path.join(gold, name), encoding="utf-8") as file:
                pair = json.load(file)
            files = [source(corpus, pair[side]) for side in ("old", "new")]
            redline = os.path.join(folder, "redline.docx")
            subprocess.run([a.program, *files, "--format", "docx", "-o", redline], check=True, capture_output=True)
            for accept, path in ((False, files[0]), (True, files[1])):
                what = "%s, all %s" % (pair["pair"], "accepted" if accept else "rejected")
                wanted = outline(a.program, path)
                check(what, Resolver(redline, accept).paragraphs(), wanted)
                if office and i < OFFICE_PAIRS:
                    check_office(office, what, redline, accept, wanted)
                print(what, len(wanted), "paragraphs", flush=True)
            check_edited(a.program, pair["pair"], files, folder)
    for failure in failures:
        print("FAILED: " + failure)
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
