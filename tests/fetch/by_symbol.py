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
    plays = {symbol: lambda play: play.redirect(play.here(1)) if play.hop == 0 else play.give(texts[play.symbol])
             for symbol in texts}
    # Recalls more than is fetched; and what a server that has enough of requests says.
    texts["A/RES/97/2"] = documents.docx(documents.lines(
        "A/RES/97/2", ["94/%d of 4 December 2039" % number for number in range(1, 511)]))
    plays["A/RES/97/2"] = lambda play: play.give(texts[play.symbol])
    for number in range(1, 4):
        plays["A/RES/98/%d" % number] = lambda play: play.give(status=429, headers=[("Retry-After", "3600")])
    texts["A/RES/69/317 fr"] = documents.docx(["A/RES/69/317", "L’Assemblée générale,", "1. Décide de se réunir."])
    plays["A/RES/69/317"] = lambda play: play.redirect(play.here(1)) if play.hop == 0 else play.give(
        texts[play.symbol + (" fr" if play.language == "fr" else "")])
    return texts, plays


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
    for name in ("no_such_file.txt", "a/draft.2", "s/letters/3"):
        ran = user.run("outline", name)
        check("a missing file is no symbol", ran.returncode == 2 and b": no such file" in ran.stderr, ran.stderr)
    link = os.path.join(user.folder, "A_RES_69_317")
    os.remove(link)
    os.symlink("gone", link)
    ran = user.run("outline", "A_RES_69_317")
    check("a link that leads nowhere is named", ran.returncode == 2 and b"A_RES_69_317: no such file" in ran.stderr, ran)
    os.remove(link)
    check("no server is asked for files", len(server.trace) == before)


def kept_documents(user, server):
    """What the cache holds is of the server that gave it, and can be replaced."""
    before = len(server.trace)
    mirror = Server({}, user.folder)
    ran = user.run("outline", "69/317", CLAUSEDIFF_SERVER=mirror.url)
    check("a document of one server is not that of another", ran.returncode == 2 and len(mirror.trace) == 3, ran)
    place = os.path.join(user.cache, "servers", "127.0.0.1%%3A%d" % server.server_port, "en", "A_RES_69_317.docx")
    with open(place, "rb") as file:
        whole = file.read()
    with open(place, "wb") as file:
        file.write(whole[:300])
    ran = user.run("outline", "69/317")
    check("a kept file that is broken is known for one", b"clausediff fetch --refresh replaces" in ran.stderr, ran)
    with open(place, "wb") as file:
        file.write(whole)
    check("the server is not asked again", len(server.trace) == before)
    modes = {os.stat(folder).st_mode & 0o777 for folder, _, _ in os.walk(os.path.dirname(user.cache))}
    check("the cache is for the user alone", modes == {0o700}, modes)
    lock, victim = os.path.join(user.cache, "last-request"), os.path.join(user.folder, "victim")
    os.remove(lock)
    with open(victim, "wb") as file:
        file.write(b"a text of somebody else's")
    os.symlink(victim, lock)
    ran = user.run("fetch", "--refresh", "-o", "link", "79/9")
    with open(victim, "rb") as file:
        check("a link in place of the lock is not written through", file.read() == b"a text of somebody else's", ran)
    os.remove(lock)
    with open(lock, "w", encoding="ascii") as file:
        file.write("9223372036854775807")
    ran = user.run("fetch", "--refresh", "-o", "link", "79/9")
    check("a time that no clock tells keeps nobody waiting", ran.returncode == 0 and ran.stderr == b"", ran)


def refused(user, server):
    """A server that wants to be left alone is left alone."""
    before = len(server.trace)
    ran = user.run("fetch", "-o", "refused", "98/1", "69/317", "98/2", "98/3")
    check("after 429 with a long wait the server is asked no more", len(server.trace) == before + 1, ran)
    check("and one line says so", ran.returncode == 2 and ran.stderr.count(b"\n") == 2 and
          b"asks to wait 3600 seconds" in ran.stderr and ran.stderr.endswith(b"the server is not asked for 2 more\n"), ran)
    check("what is in the cache is saved", ran.stdout == b"refused/A_RES_69_317.docx\n", ran)
    ran = user.run("concord", "98/1")
    check("nor in another language", ran.returncode == 2 and len(server.trace) == before + 2, ran)


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
    for what, args in (("a server that is refused", ("--server", "http://127.0.0.1")), ("no requests", ("--offline",))):
        ran = user.run("fetch", "--dry-run", *args, "69/317")
        check("--dry-run and " + what, ran.returncode == 2 and ran.stdout == b"", ran)
    ran = user.run("fetch", "-o", "", "69/317")
    check("a folder without a name", ran.returncode == 2 and b"the folder of -o has no name" in ran.stderr, ran)
    before = len(server.trace)
    ran = user.run("fetch", "--refresh", "-o", "new", "69/317", "a_res_69_317", "https://undocs.org/fr/A/RES/69/317")
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


def examined(user, _):
    """doctor says what keeps documents from being fetched and kept."""
    file = os.path.join(user.folder, "no_folder")
    with open(file, "w", encoding="ascii"):
        pass
    for line, more in ((b"ok       the cache ", {}), (b"missing  the cache ", {"XDG_CACHE_HOME": file}),
                       (b"ok       documents by symbol ", {}),
                       (b"missing  documents by symbol ", {"CLAUSEDIFF_SERVER": "http://\x1b[31m127.0.0.1"}),
                       (b"missing  documents by symbol ", {"CLAUSEDIFF_SERVER": "https://user:word@127.0.0.1"}),
                       (b"missing  documents by symbol ", {"SSL_CERT_FILE": file + "/none"})):
        ran = user.run("doctor", **more)
        check("doctor with %s" % sorted(more), any(one.startswith(line) for one in ran.stdout.split(b"\n")) and
              b"\x1b" not in ran.stdout and b"user:word" not in ran.stdout, ran.stdout)


def long_series(user):
    """500 of 510 that are recalled: they are in the cache, and saved already, so that this takes no time."""
    folder = os.path.join(user.cache, "servers", user.environment["CLAUSEDIFF_SERVER"][len("https://"):].replace(":", "%3A"))
    os.mkdir(os.path.join(user.folder, "long"))
    for number in range(1, 511):
        for place in (os.path.join(folder, "en"), os.path.join(user.folder, "long")):
            with open(os.path.join(place, "A_RES_94_%d.docx" % number), "wb") as file:
                file.write(b"PK\3\4")
    ran = user.run("fetch", "--series", "-o", "long", "97/2", "69/317")
    names = ran.stdout.decode().split()
    check("the named ones and 500 of those that they recall", len(names) == 502 and "long/A_RES_69_317.docx" in names,
          len(names))
    check("that there are more is said", ran.returncode == 1 and ran.stderr ==
          b"clausediff: note: not more than 500 documents that others recall are fetched\n", (ran.returncode, ran.stderr))


def read_all(terminal):
    """What was said on a terminal that nobody holds any more."""
    said = b""
    try:
        while piece := os.read(terminal, 65_536):
            said += piece
    except OSError:  # its end, on Linux
        pass
    return said


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
        said = read_all(own)
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
    check("a second between requests", len(trace) == 4 and min(gaps) >= 0.95, gaps)


def main():
    program, examples = (os.path.abspath(path) for path in sys.argv[1:3])
    texts, plays = behaviours(examples)
    with tempfile.TemporaryDirectory() as folder:
        certificates(folder)
        server = Server(plays, folder)
        user = User(program, server.url, folder)
        for part in (compared, files_first, saved, kept_documents, refused, examined, series, asked_first):
            part(user, server)
        long_series(user)
        paced(User(program, server.url, folder, pace=None), server)
        check("one request at a time", server.most_at_once == 1, server.most_at_once)
    print("%d failures" % len(failures))
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
