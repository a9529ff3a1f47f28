#!/usr/bin/env python3
"""From symbols to a report, as a user does it: compared, kept, read again without the server; a series; the pace.

    by_symbol.py PROGRAM EXAMPLES
"""
import json
import os
import pty
import subprocess
import sys
import tempfile

import documents
from server import Server, User, certificates

failures = []


def check(what, is_so, shown=""):
    if not is_so:
        failures.append(what)
    print("%s  %s %s" % ("ok    " if is_so else "FAILED", what, "" if is_so else shown))


def clauses_of(path):
    """The paragraphs of an example from its enacting line on."""
    with open(path, encoding="utf-8") as file:
        texts = [line.strip() for line in file if line.strip()]
    return texts[texts.index("The General Assembly,"):]


def behaviours(examples):
    """The example, and the invented draft that follows it under an invented resolution's head; and a series."""
    heads = {"A/RES/69/317": ["A/RES/69/317", "Resolution adopted by the General Assembly on 10 September 2015",
                              "69/317. Cooperation between the two organizations"],
             "A/RES/79/9": ["A/RES/79/9", "Resolution adopted by the General Assembly on 18 November 2024",
                            "79/9. Cooperation between the two organizations"]}
    files = {"A/RES/69/317": "A_RES_69_317.txt", "A/RES/79/9": "draft_71.txt"}
    texts = {symbol: documents.docx(head + clauses_of(os.path.join(examples, files[symbol])))
             for symbol, head in heads.items()}
    recalls = {"A/RES/95/1": ("93/1 of 4 December 2038", "91/1 of 4 December 2036"),
               "A/RES/93/1": ("91/1 of 4 December 2036", "89/1 of 4 December 2034"),
               "A/RES/91/1": ("89/1 of 4 December 2034",), "A/RES/89/1": ("87/1 of 4 December 2032",),
               "A/RES/97/1": tuple("96/%d of 4 December 2041" % number for number in range(1, 13))}
    for symbol, cited in recalls.items():
        texts[symbol] = documents.docx(documents.lines(symbol, cited))
    for number in range(1, 13):
        symbol = "A/RES/96/%d" % number
        texts[symbol] = documents.docx(documents.lines(symbol))
    texts["S/RES/2709(2023)"] = documents.docx(
        ["S/RES/2709 (2023)", "Resolution 2709 (2023)", "Adopted by the Security Council at its 9471st meeting",
         "The Security Council,", "Recalling its previous resolutions,", "1. Decides to light the lamps of the harbour."])
    return texts, {symbol: lambda play: play.redirect(play.here(1)) if play.hop == 0 else play.give(texts[play.symbol])
                   for symbol in texts}


def compared(user, server):
    first = user.run("A/RES/69/317", "a_res_79_9")
    check("two symbols are compared", first.returncode == 0 and b"PP20, PP21 (was PP20)" in first.stdout, first)
    check("nothing else is said", first.stderr == b"", first.stderr)
    check("four requests, with redirects", len(server.trace) == 4, server.trace)
    again = user.run("69/317", "A/RES/79/9", "--offline")
    check("the same without the server", again.stdout == first.stdout and again.returncode == 0, again.stderr)
    check("which is not asked", len(server.trace) == 4)
    report = json.loads(user.run("--format", "json", "69/317", "79/9", "--offline").stdout)
    names = [report[side]["file"] for side in ("before", "after")]
    check("in reports a document is called by its symbol", names == ["A/RES/69/317", "A/RES/79/9"], names)
    # In the text of the example a note's mark stands as a digit, which no Word document has: its redline cannot edit it.
    note = (b'clausediff: note: A/RES/69/317: the redline is a new document, not an edit of this one: a changed clause does '
            b'not stand in it as it was read: "Recalling also its resolution 3369 (XXX) of 10 October 1975, ..."\n')
    for args, status, said in ((["outline", "69/317"], 0, b""), (["check", "--against", "69/317", "79/9"], 1, b""),
                               (["--format", "docx", "-o", "x.docx", "69/317", "79/9"], 0, note)):
        ran = user.run(*args, "--offline")
        check("clausediff " + " ".join(args), ran.returncode == status and ran.stderr == said, ran)
    with open(os.path.join(user.folder, "x.docx"), "rb") as file:
        check("the redline is a Word document", file.read(2) == b"PK")
    ran = user.run("outline", "S/RES/2709 (2023)")
    check("a symbol with its year", ran.returncode == 0 and b"lamps of the harbour" in ran.stdout, ran.stderr)
    ran = user.run("outline", "--offline", "A/RES/90/1")
    check("--offline says what it is", ran.returncode == 2 and b"A/RES/90/1: is not in the cache" in ran.stderr, ran.stderr)


def files_first(user, server):
    before = len(server.trace)
    with open(os.path.join(user.folder, "A_RES_69_317"), "w", encoding="utf-8") as file:
        file.write("The General Assembly,\n1. Decides that this is a file.\n")
    ran = user.run("outline", "A_RES_69_317")
    check("what is a file and a symbol is the file", b"this is a file" in ran.stdout and len(server.trace) == before, ran)
    ran = user.run("outline", "no_such_file.txt")
    check("a missing file is no symbol", ran.returncode == 2 and len(server.trace) == before, ran.stderr)
    os.remove(os.path.join(user.folder, "A_RES_69_317"))


def saved(user, server):
    before = len(server.trace)
    ran = user.run("fetch", "-o", "texts", "69/317", "A/RES/90/1", "79/9")
    check("what can be had is saved", ran.stdout == b"texts/A_RES_69_317.docx\ntexts/A_RES_79_9.docx\n", ran.stdout)
    check("what cannot is named", ran.returncode == 2 and ran.stderr.startswith(b"clausediff: A/RES/90/1: "), ran.stderr)
    path = os.path.join(user.folder, "texts", "A_RES_69_317.docx")
    with open(path, "ab") as file:
        file.write(b"edited")
    ran = user.run("fetch", "-o", "texts", "69/317")
    check("a file that was edited is not written over", ran.returncode == 2 and b"with other content" in ran.stderr, ran.stderr)
    before = len(server.trace)
    ran = user.run("fetch", "--dry-run", "69/317")
    check("--dry-run prints addresses", ran.stdout.count(b"s=A%2FRES%2F69%2F317&l=en&t=") == 3, ran.stdout)
    ran = user.run("fetch", "--refresh", "-o", "new", "69/317")
    check("--refresh asks again", ran.returncode == 0 and len(server.trace) == before + 2, ran.stderr)
    ran = user.run("fetch", "-o", "new", "--language", "fr", "69/317")
    check("a language of its own", ran.stdout == b"new/A_RES_69_317-fr.docx\n" and server.trace[-1]["language"] == "fr", ran)
    ran = user.run("fetch", "harbour")
    check("what is no symbol is refused", ran.returncode == 2 and b"is no symbol" in ran.stderr, ran.stderr)


def series(user, server):
    ran = user.run("fetch", "--series", "-o", "one", "95/1")
    names = ran.stdout.decode().split()
    check("a series, one step back", names == ["one/A_RES_%s.docx" % n for n in ("95_1", "93_1", "91_1")], ran)
    ran = user.run("fetch", "--series", "--depth", "2", "-o", "two", "95/1")
    check("two steps back", len(ran.stdout.decode().split()) == 4 and ran.returncode == 0, ran)
    ran = user.run("fetch", "--series", "--depth", "9", "-o", "nine", "95/1")
    check("what is not there is named, the rest saved", ran.returncode == 2 and b"A/RES/87/1" in ran.stderr, ran.stderr)


def asked_first(user, server):
    """On a terminal more than 20 requests are agreed to first."""
    for answer, documents_fetched in ((b"n\n", 1), (b"y\n", 13)):
        before = len(server.trace)
        own, terminal = pty.openpty()
        process = subprocess.Popen([user.program, "fetch", "--series", "--refresh", "-o", "many", "97/1"], cwd=user.folder,
                                   env=user.environment, stdin=terminal, stdout=subprocess.PIPE, stderr=terminal)
        os.write(own, answer)
        process.communicate(timeout=60)
        asked = len(server.trace) - before
        os.close(terminal)
        said = os.read(own, 100_000)
        os.close(own)
        check("a terminal is asked, and %s is an answer" % answer[:1].decode(),
              asked == 2 * documents_fetched and b"go on? [y/N]" in said, (asked, said))
    ran = user.run("fetch", "--series", "--refresh", "-o", "many", "97/1")
    check("who has no terminal is not asked", ran.stdout.count(b"\n") == 13, ran.stderr)


def paced(user, server):
    """Without CLAUSEDIFF_PACE: a second between requests, those of other processes and redirects included."""
    before = len(server.trace)
    processes = [user.start("fetch", "--refresh", "-o", "paced", symbol) for symbol in ("69/317", "79/9")]
    for process in processes:
        process.communicate(timeout=60)
    trace = server.trace[before:]
    print("requests of two processes: " + ", ".join("%s at %.2f s" % (one["symbol"], one["start"] - trace[0]["start"])
                                                    for one in trace))
    gaps = [late["start"] - early["end"] for early, late in zip(trace, trace[1:])]
    check("a second between requests", len(trace) == 4 and min(gaps) >= 0.99, gaps)


def main():
    program, examples = (os.path.abspath(path) for path in sys.argv[1:3])
    texts, plays = behaviours(examples)
    with tempfile.TemporaryDirectory() as folder:
        certificates(folder)
        server = Server(plays, folder)
        user = User(program, server.url, folder)
        for part in (compared, files_first, saved, series, asked_first):
            part(user, server)
        paced(User(program, server.url, folder, pace=None), server)
        check("one request at a time", server.most_at_once == 1, server.most_at_once)
    print("%d failures" % len(failures))
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
