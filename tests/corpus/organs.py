#!/usr/bin/env python3
"""Reads the texts of all bodies and counts what their heads tell, judged by the names of the files, which are symbols.

DATA holds corpus/library. Needs Python 3 alone.
"""
import argparse
import concurrent.futures
import datetime
import json
import pathlib
import re
import subprocess
import sys

# What is less than all: scans whose letters were guessed, files that hold parts of several documents.
LEAST = {
    "E: symbol": 0.98,
    "S: date": 0.99,
    "S: enacting line": 0.985,
    "S: symbol": 0.99,
    "UNEP: enacting line": 0.98,
    "UNEP: symbol": 0.98,
    "read": 0.999,
}


def outline(program, path):
    done = subprocess.run([program, "outline", "--format", "json", path], capture_output=True, text=True, check=False)
    return json.loads(done.stdout) if done.returncode == 0 else None


def symbol_of(name):
    """The symbol of a resolution or statement, from the name of its file; None for other documents."""
    council = re.fullmatch(r"S_RES_(\d+)\((\d{4})\)", name)
    if council:
        return "S/RES/%s (%s)" % council.groups()
    programme = re.fullmatch(r"(UNEP_EA|HSP_HA)\.(\d)_Res\.(\d+)", name, re.I)
    if programme:
        return "%s.%s/Res.%s" % (programme.group(1).upper().replace("_", "/"), *programme.groups()[1:])
    if re.fullmatch(r"E_RES_\d{4}_\d+", name):
        return name.replace("_", "/")
    return None


def enacts(read):
    return any(re.fullmatch(r"([A-Z]\.)?PP0", clause["label"]) for clause in read["clauses"])


class Counts:
    def __init__(self):
        self.counts = {}
        self.wrong = []

    def add(self, what, right, name):
        good, total = self.counts.get(what, (0, 0))
        self.counts[what] = (good + bool(right), total + 1)
        if not right:
            self.wrong.append("%s: %s" % (name, what))


def look(counts, path, read):
    name = path.stem
    counts.add("read", read is not None, name)
    if read is None:
        return
    document = read["document"]
    text = path.read_text(encoding="utf-8", errors="replace") if path.suffix == ".txt" else ""
    other = document["symbol"] or ""
    if re.match(r"UNEP|HSP|E_|S_|ECE", name):
        counts.add("no symbol of the General Assembly for another body", not other.startswith("A/RES/"), name)
    if path.suffix == ".txt":
        counts.add("no resolution taken for an amendment", "amends" not in document, name)
    symbol = symbol_of(name)
    if symbol and document["language"] == "en":
        body = symbol.split("/")[0]
        counts.add(body + ": enacting line", enacts(read), name)
        counts.add(body + ": symbol", other == symbol, name)
    if name.startswith("S_RES_"):
        counts.add("S: no title", not document["title"], name)
        adopted = re.search(r"Adopted by the Security Council(?: at its\s+(\d+\w\w meeting),?)?\s+on\s+"
                            r"(\d+\s+\w+\s+\d{4})", text)
        if adopted:
            date = datetime.datetime.strptime(" ".join(adopted.group(2).split()), "%d %B %Y").date().isoformat()
            counts.add("S: meeting", document["meeting"] == adopted.group(1), name)
            counts.add("S: date", document["adopted"] == date, name)
    if name.startswith("S_PRST_"):
        paragraphs = [clause for clause in read["clauses"] if clause["type"] == "paragraph"]
        counts.add("statements: paragraphs of the operative part, from OP1 on",
                   paragraphs and paragraphs[0]["label"] == "OP1"
                   and all(clause["section"] != "preambular" for clause in paragraphs), name)
        counts.add("statements: what opens them is of the head",
                   not any("following statement" in clause["text"] for clause in paragraphs), name)
        counts.add("statements: date", document["adopted"], name)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True)
    parser.add_argument("--program", required=True)
    parser.add_argument("-v", action="store_true", help="name what is wrong")
    a = parser.parse_args()

    corpus = pathlib.Path(a.data) / "corpus"
    files = sorted((corpus / "library").glob("*.txt"))
    counts = Counts()
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for path, read in zip(files, pool.map(lambda path: outline(a.program, path), files)):
            look(counts, path, read)
    failed = []
    for what, (good, total) in sorted(counts.counts.items()):
        least = LEAST.get(what, 1)
        print("%-60s %5d of %5d  %.3f" % (what, good, total, good / total))
        if good / total < least:
            failed.append("%s: %.3f, less than %.3f" % (what, good / total, least))
    if a.v:
        print("\n".join(counts.wrong))
    if not files:
        failed.append("there is no text in %s" % (corpus / "library"))
    print("\n".join(failed))
    return bool(failed)


if __name__ == "__main__":
    sys.exit(main())
