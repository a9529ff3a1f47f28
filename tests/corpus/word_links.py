#!/usr/bin/env python3
"""Which links of hand-labelled pairs does a Word redline show by its tracked changes alone?

    word_links.py --data DIR --program clausediff [--moves tracked|comments] [-v]

Reads nothing but the XML of the redline. Two paragraphs are linked by the words that they keep: words without a mark
stand in both texts, and so do words in w:moveFrom and w:moveTo whose ranges have one name. A link counts from two kept
words on, or all the words of the shorter paragraph. DIR holds corpus/, gold/, gold-hard/ and score/. Needs Python 3
alone.
"""
import argparse
import collections
import json
import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
import zipfile

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
LEAST_RECALL = 0.96


# One text of the redline: the letters of each paragraph, each with the paragraph of the redline, if it is kept there, or
# the name of its move.
class Side:
    def __init__(self):
        self.paragraphs, self.open = [], []

    def add(self, text, kept):
        self.open.extend((letter, kept) for letter in text)

    def end(self):
        self.paragraphs.append(self.open)
        self.open = []

    # What counts: after the number, which is no word of the clause.
    @staticmethod
    def clause(letters):
        text = "".join(letter for letter, _ in letters)
        number = re.match(r"[^\t]{0,12}\t", text)
        return letters[number.end():] if number else letters

    def texts(self):
        return ["".join(letter for letter, _ in self.clause(letters)) for letters in self.paragraphs]

    # For each paragraph the words that are kept, with what they are kept by.
    def kept(self):
        for number, letters in enumerate(self.paragraphs):
            letters, words = self.clause(letters), []
            text = "".join(letter for letter, _ in letters)
            for word in re.finditer(r"\w+", text):
                by = {letters[i][1] for i in range(*word.span())}
                words.append(by.pop() if len(by) == 1 else None)
            yield number, len(words), collections.Counter(one for one in words if one is not None)


def sides(path):
    with zipfile.ZipFile(path) as package:
        body = ET.fromstring(package.read("word/document.xml")).find(W + "body")
    before, after, moves = Side(), Side(), []
    place = [0]  # stretches of unmarked words, each of which stands in one paragraph of either text

    def walk(node, state):
        for child in node:
            name = child.tag.replace(W, "")
            if name in ("moveFromRangeStart", "moveToRangeStart"):
                moves.append((child.get(W + "id"), child.get(W + "name")))
            elif name in ("moveFromRangeEnd", "moveToRangeEnd"):
                moves[:] = [one for one in moves if one[0] != child.get(W + "id")]
            elif name in ("t", "delText", "tab"):
                text = "\t" if name == "tab" else child.text or ""
                kept = {"": place[0], "moveFrom": moves and moves[-1][1], "moveTo": moves and moves[-1][1]}.get(state)
                if state in ("", "del", "moveFrom"):
                    before.add(text, kept)
                if state in ("", "ins", "moveTo"):
                    after.add(text, kept)
            elif name in ("ins", "del", "moveFrom", "moveTo"):
                walk(child, name)
            elif name == "r" and child.find(W + "rPr/" + W + "vertAlign") is not None:
                continue  # the mark of a note
            elif name != "pPr":
                walk(child, state)

    for node in body.iter():
        if node.tag in (W + "moveFromRangeEnd", W + "moveToRangeEnd"):
            moves[:] = [one for one in moves if one[0] != node.get(W + "id")]
        if node.tag != W + "p":
            continue
        walk(node, "")
        mark = node.find(W + "pPr/" + W + "rPr")
        marks = {one.tag.replace(W, "") for one in mark} if mark is not None else set()
        if not marks & {"ins", "moveTo"}:
            before.end()
            place[0] += 1
        if not marks & {"del", "moveFrom"}:
            after.end()
            place[0] += 1
    return before, after


# Pairs of paragraphs that share words.
def links(before, after):
    places = collections.defaultdict(list)
    for number, length, kept in after.kept():
        for by, count in kept.items():
            places[by].append((number, length, count))
    shared, least = collections.Counter(), {}
    for number, length, kept in before.kept():
        for by, count in kept.items():
            for other, other_length, other_count in places[by]:
                shared[number, other] += min(count, other_count)
                least[number, other] = min(2, length, other_length)
    return {pair for pair, count in shared.items() if count >= least[pair]}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True)
    parser.add_argument("--program", required=True)
    parser.add_argument("--moves", default="tracked")
    parser.add_argument("-v", "--verbose", action="store_true")
    a = parser.parse_args()
    sys.path.insert(0, os.path.join(a.data, "score"))
    import score
    corpus, right, wrong, missed = os.path.join(a.data, "corpus"), 0, 0, 0
    with tempfile.TemporaryDirectory() as folder:
        redline = os.path.join(folder, "redline.docx")
        for gold in ("gold", "gold-hard"):
            for name in sorted(os.listdir(os.path.join(a.data, gold))):
                with open(os.path.join(a.data, gold, name), encoding="utf-8") as file:
                    pair = json.load(file)
                subprocess.run([a.program, *(score.source(corpus, pair[side]) for side in ("old", "new")), "--format",
                                "docx", "--moves", a.moves, "-o", redline], check=True, capture_output=True)
                before, after = sides(redline)
                old, _ = score.locate(before.texts(), score.truth(corpus, pair["old"]))
                new, _ = score.locate(after.texts(), score.truth(corpus, pair["new"]))
                unsure = set(map(tuple, pair.get("unsure", [])))
                wanted = set(map(tuple, pair["links"])) - unsure
                found = {(old[o], new[n]) for o, n in links(before, after) if o in old and n in new} - unsure
                right, wrong, missed = right + len(found & wanted), wrong + len(found - wanted), missed + len(wanted - found)
                if a.verbose:
                    print("%s: %d right, wrong %s, missed %s" % (pair["pair"], len(found & wanted), sorted(found - wanted),
                                                                 sorted(wanted - found)))
    recall, precision = right / (right + missed), right / (right + wrong)
    print("links shown by the tracked changes: recall %.4f, precision %.4f, F1 %.4f" % (
        recall, precision, 2 * recall * precision / (recall + precision)))
    return 1 if a.moves == "tracked" and recall < LEAST_RECALL else 0


if __name__ == "__main__":
    sys.exit(main())
