#!/usr/bin/env python3
"""Makes Word redlines of the documents of documents.py, and checks each.

    redlines.py PROGRAM [--office soffice] [--keep FOLDER] [KIND...]

The redline is the old document, edited. With all changes rejected it is the old document: every letter and its
formatting, numbers, notes, equations, pictures, fields, bookmarks. With all changes accepted every paragraph and row has
the letters of the new one. Once with moves in comments, and once with tracked moves. Parts that hold no text are the same byte for byte, elements stand where Word allows them.
The program itself reads of the redline what it reads of the two documents; with --office LibreOffice opens it, and has
the same letters once it has accepted or rejected all. Needs Python 3 alone.
"""
import argparse
import copy
import json
import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
import zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(HERE, "../../support")]
import clauses
import documents
import move_rules
import moved_clauses
import tables
from office import Office

W = "{%s}" % documents.W
M = "{%s}" % documents.SPACES["m"]
MC = "{%s}" % documents.SPACES["mc"]
TEXT_PARTS = ("document", "footnotes", "endnotes", "comments")


# The parts that hold text, as trees in the usual namespaces.
class Document:
    def __init__(self, path, main):
        self.trees = {}
        folder = main[:main.rfind("/") + 1]
        with zipfile.ZipFile(path) as package:
            self.parts = {name: package.read(name) for name in package.namelist()}
        for kind in TEXT_PARTS:
            name = main if kind == "document" else folder + kind + ".xml"
            if name in self.parts:
                text = self.parts[name].decode().replace("http://purl.oclc.org/ooxml/wordprocessingml/main", documents.W)
                self.trees[kind] = ET.fromstring(text.replace("http://purl.oclc.org/ooxml/officeDocument/math", documents.SPACES["m"]))

    def resolved(self, accept):
        out = copy.deepcopy(self)
        for tree in out.trees.values():
            resolve(tree, accept)
        return out


def resolve(root, accept):
    gone = {W + name for name in (("del", "moveFrom") if accept else ("ins", "moveTo"))}
    stays = {W + name for name in (("ins", "moveTo") if accept else ("del", "moveFrom"))}

    def end_goes(paragraph):
        mark = paragraph.find(W + "pPr/" + W + "rPr")
        return mark is not None and any(node.tag in gone for node in mark)

    # Ends first: what a paragraph without an end holds stands in the next.
    def join(parent):
        children = list(parent)
        for i, node in enumerate(children):
            join(node)
            following = next((one for one in children[i + 1:] if len(one) or one.tag == W + "p"), None)
            if node.tag == W + "p" and end_goes(node) and following is not None and following.tag == W + "p":
                at = 1 if following.find(W + "pPr") is not None else 0
                following[at:at] = [one for one in node if one.tag != W + "pPr"]
                parent.remove(node)

    # Properties as they were before their formatting was changed, but for what marks an end or a section.
    def restore(parent):
        for name in ("pPr", "rPr", "tblPr", "trPr", "tcPr"):
            properties = parent.find(W + name)
            old = None if properties is None else properties.find("%s%sChange/%s%s" % (W, name, W, name))
            if old is None:
                continue
            apart = [W + one for one in ("rPr", "sectPr", "ins", "del", "moveFrom", "moveTo")]
            properties[:] = list(old) + [one for one in properties if one.tag in apart]

    def walk(parent):
        if not accept:
            restore(parent)
        at = 0
        while at < len(parent):
            node = parent[at]
            in_mark = parent.tag in (W + "rPr", W + "trPr") and node.tag in gone | stays
            row_goes = node.tag == W + "tr" and any(one.tag in gone for one in node.findall(W + "trPr/*"))
            if in_mark or node.tag in gone or row_goes or node.tag.endswith("Change") or re.search("move(From|To)Range", node.tag):
                parent.remove(node)
            elif node.tag in stays:
                parent[at:at + 1] = list(node)
            else:
                walk(node)
                at += 1

    join(root)
    walk(root)


def is_row(node):
    return node.tag == W + "tr" and len(node.findall(W + "tc")) > 1


# Paragraphs and rows, each a list of what it holds: letters with their formatting, notes, equations, pictures, fields.
def blocks(document):
    out = []

    def content(node, formatting, found):
        for child in node:
            if child.tag in (MC + "Fallback", W + "pPr", W + "rPr", W + "tcPr", W + "trPr"):
                continue
            if child.tag == W + "tc" and node.tag == W + "tr":
                found.append(("cell", ""))
            if child.tag == M + "oMath":
                found.append(("equation", re.sub(r"\s", "", "".join(child.itertext()))))
            elif child.tag in (W + "t", W + "delText"):
                found.extend((letter, formatting) for letter in child.text or "")
            elif child.tag == W + "tab":
                found.append(("\t", ""))
            elif child.tag in (W + "instrText", W + "delInstrText"):
                found.append(("field", child.text))
            elif child.tag in (W + "footnoteReference", W + "endnoteReference"):
                found.append(("note", tuple(note(child))))
            elif child.tag in (W + "bookmarkStart", W + "bookmarkEnd", W + "commentRangeStart", W + "commentReference", W + "proofErr"):
                found.append((child.tag[len(W):], child.get(W + "id")))
            elif child.tag.endswith("}blip"):
                found.append(("picture", child.get("{%s}embed" % documents.R)))
            else:
                own = child.find(W + "rPr") if child.tag == W + "r" else None
                content(child, formatting if own is None else ET.tostring(own).strip(), found)

    def note(reference):
        kind = reference.tag[len(W):-len("Reference")]
        for one in document.trees[kind + "s"]:
            if one.get(W + "id") == reference.get(W + "id"):
                found = []
                content(one, "", found)
                return found
        return ["no such note"]

    def walk(node):
        for child in node:
            if child.tag == MC + "Fallback":
                continue
            if child.tag == W + "p" or is_row(child):
                found = []
                level = child.find(W + "pPr/" + W + "numPr/" + W + "ilvl")
                if level is not None:
                    found.append(("number", level.get(W + "val")))
                content(child, "", found)
                out.append(found)
            else:
                walk(child)

    walk(document.trees["document"])
    return [block for block in out if block]


# What a reader sees of a block, whatever the formatting.
def letters(block):
    out = ""
    for kind, what in block:
        if len(kind) == 1:
            out += "" if kind.isspace() else kind
        elif kind == "note":
            out += "{" + letters(what) + "}"
        elif kind == "cell":
            out += "|"
        elif kind in ("equation", "number"):
            out += what if kind == "equation" else "#" + what
    return out


def seen(document):
    return [text for text in map(letters, blocks(document)) if text.strip("#0123456789|")]


# The letters of each text box beside those of its copy for programs that do not know such boxes.
def copies(document):
    def words(node):
        return "".join(one.text or "" for one in node.iter() if one.tag in (W + "t", W + "delText"))
    return [(words(one.find(MC + "Choice")), words(one.find(MC + "Fallback")))
            for one in document.trees["document"].iter(MC + "AlternateContent")]


# ---- where elements may stand

REVISIONS = ("ins", "del", "moveFrom", "moveTo")
HOLD_RUNS = {W + name for name in ("p", "hyperlink", "fldSimple", "smartTag", "customXml", "sdtContent", "dir", "bdo") + REVISIONS}
FIRST = {"pPr": "p", "rPr": "r", "trPr": "tr", "tcPr": "tc", "tblPr": "tbl"}


def structure_faults(root):
    found, ids = [], []
    parents = {child: parent for parent in root.iter() for child in parent}
    for node in root.iter():
        name = node.tag.replace(W, "")
        parent = parents.get(node)
        above = parent.tag.replace(W, "") if parent is not None else ""
        if FIRST.get(name) == above and parent[0] is not node:
            found.append("%s is not the first of its %s" % (name, above))
        if name in REVISIONS:
            ids.append(node.get(W + "id"))
            in_mark = above in ("rPr", "trPr")
            if not node.get(W + "author") or (not in_mark and (len(node) == 0 or parent.tag not in HOLD_RUNS or above in REVISIONS)):
                found.append("%s in %s" % (name, above))
        if name in ("t", "delText", "instrText", "delInstrText"):
            deleted = parents[parent].tag == W + "del"
            if deleted != name.startswith("del"):
                found.append("%s in %s" % (name, parents[parent].tag))
        if name == "r" and parent.tag not in HOLD_RUNS:
            found.append("r in " + above)
        if name == "tc" and (len(node) == 0 or node[-1].tag != W + "p"):
            found.append("a cell does not end in a paragraph")
        if name == "pPr":
            order = [one.tag.replace(W, "") for one in node]
            wanted = [one for one in ("pStyle", "numPr", "ind", "jc", "rPr", "sectPr", "pPrChange") if one in order]
            if [one for one in order if one in wanted] != wanted:
                found.append("pPr: " + " ".join(order))
    found += ["the id %s is used %d times" % (one, ids.count(one)) for one in set(ids) if ids.count(one) > 1]
    return found


# ---- the program and LibreOffice

def outline(program, path, *options):
    done = subprocess.run([program, "outline", path, "--format", "json", *options], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        return done.stderr
    read = json.loads(done.stdout)
    document = {key: read["document"][key] for key in ("symbol", "session", "agenda_item", "title", "adopted")}
    return ([("", one["text"]) for one in read["head"]] + [(one["number"], one["text"]) for one in read["clauses"]],
            [one["text"] for one in read["footnotes"]] + ["%s %s" % one for one in document.items()])


def first_difference(found, wanted):
    for f, w in zip(found, wanted):
        if f != w:
            return "%.500r, not %.500r" % (f, w)
    return "%d, not %d: %r" % (len(found), len(wanted), (found[len(wanted):] or wanted[len(found):])[:3])


def bare(texts):
    return re.sub(r"[\W\d_]+", "", "".join(texts)).lower()


def faults(program, old, new, redline, main, options):
    done = subprocess.run([program, old, new, "--format", "docx", "-o", redline, *options], capture_output=True, text=True, check=False)
    if done.returncode != 0 or "new document" in done.stderr:
        return ["no edit: " + done.stderr.strip()]
    found = []
    before, after, edited = (Document(path, main) for path in (old, new, redline))
    before = before.resolved("original" not in options)
    after = after.resolved(True)
    edited_before, edited_after = blocks(edited.resolved(False)), seen(edited.resolved(True))
    wanted = blocks(before)
    comments = {one[1] for block in wanted for one in block if one[0] == "commentReference"}  # of the old document
    without_comments = [[one for one in block if one[0] not in ("commentRangeStart", "commentReference") or one[1] in comments] for block in edited_before]
    # Where formatting was tracked in the old document, its record is resolved in both.
    if [block for block in without_comments if block] != wanted:
        found.append("rejected: " + first_difference([block for block in without_comments if block], wanted))
    if edited_after != seen(after):
        found.append("accepted: " + first_difference(edited_after, seen(after)))
    for what, accept in (("rejected", False), ("accepted", True)):
        found += ["%s: the copy of a text box says %r, not %r" % (what, copy_of, box)
                  for box, copy_of in copies(edited.resolved(accept)) if copy_of != box]
    if blocks(edited.resolved(False)) == blocks(edited.resolved(True)):
        found.append("nothing is changed")
    for name, content in Document(old, main).parts.items():
        if not re.search(r"(document|main|footnotes|endnotes|comments)\.xml(\.rels)?$|Content_Types", name) and edited.parts.get(name) != content:
            found.append("the part %s is another" % name)
    for kind, tree in edited.trees.items():
        found += ["%s: %s" % (kind, one) for one in structure_faults(tree)]
    found += move_rules.faults(redline)
    reading = options[:options.index("--moves")]
    for what, path, more in (("accepted", new, []), ("original", old, reading)):
        mine, theirs = outline(program, redline, "--revisions", what), outline(program, path, *more)
        if mine != theirs:
            found.append("outline, %s: " % what + first_difference(mine[0] + mine[1], theirs[0] + theirs[1]))
    return found


# LibreOffice makes the results of fields anew, has no equations where its Math is not installed, and does not reject what
# is inserted in controls that hold whole paragraphs.
NOT_FOR_OFFICE = {"fields", "other_main_part", "equations_that_change", "content_controls", "clauses_that_move_with_fields",
                  "clauses_that_move_with_equations"}


# Its text of the redline is that of the two documents. It leaves out notes and boxes in all three. Asked for many
# redlines at once: to start it costs most.
class OfficeFaults:
    AT_ONCE = 24  # documents

    def __init__(self, program, folder):
        self.office = Office(program, folder)
        self.asked = []  # (name, moves, rejected or accepted, the redline, the document)

    def ask(self, name, moves, redline, old, new, options):
        self.asked.append((name, moves, "rejected", (redline, False), (old, "original" not in options)))
        self.asked.append((name, moves, "accepted", (redline, True), (new, True)))

    def found(self):
        wanted = list(dict.fromkeys(one for asked in self.asked for one in asked[3:]))
        texts = {}
        for first in range(0, len(wanted), self.AT_ONCE):
            some = wanted[first:first + self.AT_ONCE]
            texts.update(zip(some, map(bare, self.office.texts(some))))
        for name, moves, resolved, redline, document in self.asked:
            mine, theirs = texts[redline], texts[document]
            if mine != theirs:
                at = next((i for i, pair in enumerate(zip(mine, theirs)) if pair[0] != pair[1]), 0)
                around = slice(max(0, at - 20), at + 60)
                yield "%s: moves %s: LibreOffice, all %s: %r, not %r" % (name, moves, resolved, mine[around], theirs[around])


def cases():
    for kind in documents.KINDS:
        yield kind.__name__, kind, documents.usual, "word/document.xml", []
    for written in (documents.other_prefix, documents.strict):
        for kind in (tables.merged_cells, clauses.endnotes, clauses.hyperlinks, moved_clauses.clauses_that_move):
            yield "%s_%s" % (written.__name__, kind.__name__), kind, written, "word/document.xml", []
    yield "other_main_part", clauses.fields, documents.usual, "text/main.xml", []
    yield "tracked_changes_rejected", clauses.tracked_changes, documents.usual, "word/document.xml", ["--revisions", "original"]
    yield "moved_ranges_rejected", clauses.moved_ranges, documents.usual, "word/document.xml", ["--revisions", "original"]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("kinds", nargs="*")
    parser.add_argument("--office", default="", help="LibreOffice's program, \"soffice\"")
    parser.add_argument("--keep", help="a folder for the documents")
    a = parser.parse_args()
    program, count = os.path.abspath(a.program), 0
    with tempfile.TemporaryDirectory() as work:
        folder = a.keep or work
        os.makedirs(folder, exist_ok=True)
        office = OfficeFaults(a.office, work) if a.office else None
        found = []
        for name, kind, written, main_part, options in cases():
            if a.kinds and name not in a.kinds:
                continue
            old, new = (os.path.join(folder, "%s_%s.docx" % (name, one)) for one in ("old", "new"))
            documents.write(old, kind, False, written, main_part)
            documents.write(new, kind, True, written, main_part)
            for moves in ("comments", "tracked"):
                count += 1
                redline = os.path.join(folder, "%s_redline_%s.docx" % (name, moves))
                new_faults = faults(program, old, new, redline, main_part, options + ["--moves", moves])
                found += ["%s: moves %s: %s" % (name, moves, one) for one in new_faults]
                if office and not new_faults and name not in NOT_FOR_OFFICE:
                    office.ask(name, moves, redline, old, new, options)
        found += office.found() if office else []
    for fault in found:
        print("FAILED: " + fault)
    print("%d redlines, %d faults" % (count, len(found)))
    return 1 if found or not count else 0


if __name__ == "__main__":
    sys.exit(main())
