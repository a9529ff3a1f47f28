#!/usr/bin/env python3
"""200 processes fetch 20 documents into one cache at the same time: each gets the right bytes, and the server is asked
once for each document, by one process at a time. The same with --refresh, where all of them write.

    parallel.py PROGRAM
"""
import os
import sys
import tempfile

import documents
from server import Server, User, certificates

PROCESSES = 200
SYMBOLS = ["A/RES/92/%d" % number for number in range(1, 21)]


def run_all(user, *options):
    """The symbols with what their processes did: status, what they wrote, and what they said."""
    # A folder each: what they share is the cache.
    running = [(SYMBOLS[i % len(SYMBOLS)], "%s%d" % ("-".join(options) or "out", i),
                user.start("fetch", *options, "-o", "%s%d" % ("-".join(options) or "out", i), SYMBOLS[i % len(SYMBOLS)]))
               for i in range(PROCESSES)]
    for symbol, folder, process in running:
        out, error = process.communicate(timeout=300)
        path = os.path.join(user.folder, out.decode().strip()) if out else ""
        content = open(path, "rb").read() if path and os.path.isfile(path) else b""
        yield symbol, process.returncode, content, error.decode()


def main():
    program = os.path.abspath(sys.argv[1])
    right = {symbol: documents.docx(documents.lines(symbol)) for symbol in SYMBOLS}
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        certificates(folder)
        server = Server({symbol: lambda play: play.give(right[play.symbol]) for symbol in SYMBOLS}, folder)
        user = User(program, server.url, folder)
        for options, requests in (((), len(SYMBOLS)), (("--refresh",), PROCESSES)):
            before = len(server.trace)
            for symbol, status, content, error in run_all(user, *options):
                if status != 0 or content != right[symbol] or error:
                    problems.append("%s %s: status %d, %d bytes, %s" % (symbol, options, status, len(content), error))
            asked = len(server.trace) - before
            if asked != requests:
                problems.append("%d requests, not %d" % (asked, requests))
            kept = user.kept()
            if kept != {"en/%s.docx" % symbol.replace("/", "_"): right[symbol] for symbol in SYMBOLS}:
                problems.append("the cache holds %s" % sorted(kept))
            print("%d processes %s: %d requests, %d documents kept" % (PROCESSES, " ".join(options), asked, len(kept)))
        if server.most_at_once != 1:
            problems.append("%d requests at once" % server.most_at_once)
    for problem in problems:
        print("FAILED:", problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
