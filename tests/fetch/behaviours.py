#!/usr/bin/env python3
"""What document servers do, one row each: the program ends in the right file or in one clear line, within its limits,
and its cache never holds a wrong or partial file.

    behaviours.py PROGRAM
"""
import functools
import gzip
import os
import sys
import tempfile
import time

import documents
from server import Server, User, certificates

MOST_SECONDS = 40  # of a row
MOST_MESSAGE = 700  # bytes: whatever a server says
HOST, HTTP, USER, SLASH = "another host", "http", "a password", "a backslash"


def good(symbol):
    return documents.docx(documents.lines(symbol))


def as_pdf(symbol):
    return documents.pdf(documents.lines(symbol))


def by_type(**answers):
    """A behaviour that gives each type its own answer, 404 where there is none."""
    def behave(play):
        answer = answers.get(play.type)
        play.give(answer(play.symbol)) if answer else play.give(status=404)
    return behave


def always(body=b"", **more):
    return lambda play: play.give(body, **more)


def first(times, behave, then=good):
    return lambda play: behave(play) if play.count < times else play.give(then(play.symbol))


def redirected(play):
    play.redirect(play.here(1)) if play.hop == 0 else play.give(good(play.symbol))


def relative(play):
    play.redirect("/file?s=%s&t=%s&hop=1" % (play.symbol, play.type)) if play.hop == 0 else play.give(good(play.symbol))


def loop(play):
    play.redirect(play.here(play.hop + 1), status=307)


def elsewhere(where):
    def behave(play):
        port = play.server.server_port
        target = {HOST: play.here(1, host="localhost:%d" % port), HTTP: play.here(1, scheme="http"),
                  USER: play.here(1, host="user:word@127.0.0.1:%d" % port),
                  SLASH: play.here(1, host="127.0.0.1:%d\\@localhost:%d" % (port, port))}[where]
        play.redirect(target) if play.hop == 0 else play.give(good(play.symbol))
    return behave


def silent(play):
    time.sleep(4)


def slow(play):
    play.send_response(200)
    play.send_header("Content-Length", "100000")
    play.end_headers()
    for _ in range(40):
        play.wfile.write(b"PK")
        time.sleep(0.1)


def cut(play):
    whole = good(play.symbol)
    play.give(whole[:len(whole) // 2], length=len(whole))


def hung_up(play):
    play.close_connection = True


def endless(play):
    play.send_response(200)
    play.send_header("Connection", "close")
    play.end_headers()
    play.close_connection = True
    while True:
        play.wfile.write(b"PK\3\4" * 50_000)


def endless_headers(play):
    play.send_response(200)
    for i in range(20_000):
        play.send_header("X-%d" % i, "x" * 500)
    play.give(good(play.symbol))


def far_away(play):
    if play.hop == 0:
        play.redirect("/file?s=%s&t=%s&hop=1&x=%s" % (play.symbol, play.type, "y" * 20_000))
    else:
        play.give(HTML)


def unprintable(play):
    """Leads to an address with the control characters of terminals, in one byte and in two."""
    if play.hop == 0:
        play.redirect("/file?s=%s&t=%s&hop=1&x=\xc2\x9b31m\x1b[31m" % (play.symbol, play.type))
    else:
        play.give(HTML)


def give_one_chunk(play, coding, body):
    play.send_response(200)
    play.send_header("Transfer-Encoding", coding)
    play.answered()
    play.end_headers()
    play.wfile.write(b"%x\r\n%s\r\n0\r\n\r\n" % (len(body), body))


def packed_for_transfer(play):
    give_one_chunk(play, "gzip, chunked", gzip.compress(good(play.symbol)))


def in_chunks(play):
    give_one_chunk(play, "chunked", good(play.symbol))


def in_french(play):
    play.give(documents.docx([play.symbol, "L’Assemblée générale,", "Rappelant sa résolution 89/117 du 4 décembre 2034,",
                              "1. Décide de se réunir le 3 mai 2038 ;", "2. Demande un rapport sur les bouées."]))


def with_cookie(play):
    if play.hop == 0:
        play.give(status=302, headers=[("Location", play.here(1)), ("Set-Cookie", "lamp=1; Path=/")])
    else:
        play.give(good(play.symbol))


def wants_login(play):
    play.give(status=401, headers=[("WWW-Authenticate", 'Basic realm="lamps"')])


@functools.lru_cache(maxsize=None)
def zip_bomb(symbol):
    return documents.docx(documents.lines(symbol), padding=80 << 20)


def gives_zip_bomb(play):
    play.give(zip_bomb(play.symbol))


HTML = b"<!DOCTYPE html><title>Error</title><p>The document cannot be shown."
# What happens; how the server behaves; the type of the file that is saved, or words of the line that says why not; and
# how many requests there are, None if that is open.
ROWS = [
    ("a Word document", lambda play: play.give(good(play.symbol)), "docx", 1),
    ("a redirect to it", redirected, "docx", 2),
    ("a redirect without a host", relative, "docx", 2),
    ("no Word document but a PDF file", by_type(pdf=as_pdf), "pdf", 3),
    ("PDF where Word was asked for", lambda play: play.give(as_pdf(play.symbol)), "pdf", 1),
    ("another Content-Type", lambda play: play.give(good(play.symbol), headers=[("Content-Type", "text/html")]), "docx", 1),
    ("200 with nothing in it", always(), "has no document of this symbol", 3),
    ("404", always(status=404), "has no document of this symbol", 3),
    ("400", always(status=400), "has no document of this symbol", 3),
    ("202 with nothing in it", always(status=202), "status 202", 3),
    ("202 once", first(1, always(status=202)), "docx", 2),
    ("403", always(status=403), "status 403", 3),
    ("500", always(status=500), "status 500", 3),
    ("503 once", first(1, always(status=503)), "docx", 2),
    ("429 with Retry-After: 1, once", first(1, always(status=429, headers=[("Retry-After", "1")])), "docx", 2),
    ("429 with Retry-After: 3600", always(status=429, headers=[("Retry-After", "3600")]), "wait 3600 seconds", 1),
    ("429", always(status=429), "status 429", 3),
    ("401 that wants a password", wants_login, "status 401", 3),
    ("a web page with 200", always(HTML), "a web page", 3),
    ("a message in JSON", always(b'{"error": "no such symbol"}'), "a message in JSON", 3),
    ("another document, found by the start of the symbol", lambda play: play.give(good(play.symbol + "0")),
     "is the document A/RES/91/", 3),
    ("another document as Word, the right one as PDF",
     by_type(docx=lambda symbol: good(symbol + "0"), pdf=as_pdf), "pdf", 3),
    ("a document without a symbol", always(documents.docx(documents.lines("A/RES/91/0")[3:])), "no symbol", 3),
    ("WordPerfect", always(b"\xffWPC" + bytes(500)), "WordPerfect", 3),
    ("bytes that only begin as Word, then PDF", by_type(docx=lambda _: b"PK\3\4" + bytes(500), pdf=as_pdf), "pdf", 3),
    ("bytes that only begin as PDF", always(b"%PDF-1.7\n" + bytes(500)), "cannot be read", 3),
    ("another language", in_french, "is in fr, not in en", 3),
    ("no answer", silent, "imed out", None),
    ("a slow answer", slow, "imed out", None),
    ("an answer that is cut", cut, "bytes", 3),
    ("an answer that is cut once", first(1, cut), "docx", 2),
    ("a connection that ends without an answer", hung_up, "mpty reply", None),
    ("an endless answer", endless, "has more than", 1),
    ("endless headers", endless_headers, "eader", None),
    ("a redirect that never ends", loop, "redirects more than 5 times", 18),
    ("a redirect to another host", elsewhere(HOST), "which is no host of the document server", 3),
    ("a redirect to http", elsewhere(HTTP), "without https", 3),
    ("a redirect with a password", elsewhere(USER), "a name or a password", 3),
    ("a redirect to another host after a backslash", elsewhere(SLASH), "can be read in two ways", 3),
    ("a redirect to a very long address", far_away, "a web page", 6),
    ("a redirect with control characters", unprintable, "two ways", 3),
    ("an answer in chunks", in_chunks, "docx", 1),
    ("an answer packed for its transfer", packed_for_transfer, "compressed transfer", 1),
    ("an answer compressed unasked", lambda play: play.give(gzip.compress(good(play.symbol)),
                                                            headers=[("Content-Encoding", "gzip")]), "compressed", 3),
    ("a gzip bomb", always(gzip.compress(bytes(64 << 20)), headers=[("Content-Encoding", "gzip")]), "compressed", 3),
    ("a Word document that unpacks to 80 MB", gives_zip_bomb, "cannot be read", 3),
    ("a cookie", with_cookie, "docx", 2),
]


# Servers that are asked nothing: what they are, their addresses, words of the line, and the environment.
HERE = "https://127.0.0.1:{port}"
SERVERS = [
    ("a certificate of nobody known", HERE, "certificate", {}),
    ("no server", "https://127.0.0.1:1", "connect", {}),
    ("http", "http://127.0.0.1:{port}", "begins with https://", {}),
    ("a password", "https://user:word@127.0.0.1:{port}", "a name or a password", {}),
    ("a password over http", "http://user:word@127.0.0.1:{port}", "a name or a password", {}),
    ("a file", "file:///etc/passwd", "begins with https://", {}),
    ("the server, and another's authority,", HERE, "certificate", {"SSL_CERT_FILE": "{folder}/stranger.pem"}),
    ("a proxy of no kind, with a password,", HERE, "roxy", {"https_proxy": "nonsense://user:word@127.0.0.1:1"}),
]


def check_row(user, server, symbol, row):
    """The problems of a row."""
    name, behave, wanted, requests = row
    start = time.time()
    timeout = "2" if behave in (silent, slow) else "30"
    ran = user.run("fetch", "--timeout", timeout, "-o", "saved", symbol)
    seconds = time.time() - start
    error = ran.stderr.decode()
    saved = {name: open(os.path.join(user.folder, "saved", name), "rb").read()
             for name in os.listdir(os.path.join(user.folder, "saved")) if name.startswith(symbol.replace("/", "_") + ".")}
    kept = {path: content for path, content in user.kept().items() if symbol.replace("/", "_") + "." in path}
    right = {"docx": good(symbol), "pdf": as_pdf(symbol)}
    if wanted in right:
        ending = symbol.replace("/", "_") + "." + wanted
        if ran.returncode != 0 or error or saved != {ending: right[wanted]}:
            yield "is not saved: status %d, %s, %s" % (ran.returncode, list(saved), error)
        if kept != {"en/" + ending: right[wanted]}:
            yield "the cache holds %s" % list(kept)
    else:
        if ran.returncode != 2 or error.count("\n") != 1 or not error.startswith("clausediff: %s: " % symbol):
            yield "is no clear line: status %d, %s" % (ran.returncode, error)
        if wanted not in error:
            yield "is not said: %s" % error
        if len(error) > MOST_MESSAGE or any(ord(c) < 32 or 127 <= ord(c) < 160 for c in error.rstrip("\n")):
            yield "is no line for a terminal, of %d bytes: %s" % (len(error), ascii(error[:300]))
        if saved or ran.stdout:
            yield "something is saved"
        none = {"en/%s.none" % symbol.replace("/", "_"): (server.url + "\n").encode()}
        if kept != (none if wanted.startswith("has no document") else {}):
            yield "the cache holds %s" % list(kept)
    asked = server.asked(symbol)
    if requests is not None and len(asked) != requests:
        yield "%d requests, not %d" % (len(asked), requests)
    for one in asked:
        sent = set(one["headers"]) - {"Host", "User-Agent", "Accept"}
        if sent or not one["headers"].get("User-Agent", "").startswith("clausediff/"):
            yield "sends %s" % one["headers"]
        if one["host"] != server.url[len("https://"):]:
            yield "asks %s" % one["host"]
    if "Retry-After: 1," in name and asked[1]["start"] - asked[0]["end"] < 1:
        yield "does not wait as long as it is asked to"
    if seconds > MOST_SECONDS:
        yield "takes %.1f seconds" % seconds


def check_servers(user, server, stranger):
    """Servers that are no server to trust, and addresses that are none."""
    for name, url, words, more in SERVERS:
        port = stranger.server_port if "certificate" in name else server.server_port
        more = {key: value.format(folder=user.folder) for key, value in more.items()}
        ran = user.run("fetch", "--server", url.format(port=port), "-o", "saved", "A/RES/91/99", **more)
        error = ran.stderr.decode()
        if ran.returncode != 2 or error.count("\n") != 1 or words not in error or "word" in error.replace(words, ""):
            yield "%s as server: status %d, %s" % (name, ran.returncode, error)
    if stranger.trace or server.asked("A/RES/91/99"):
        yield "a server that is not to be trusted is asked"


def main():
    program = os.path.abspath(sys.argv[1])
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        certificates(folder)
        symbols = ["A/RES/91/%d" % number for number in range(11, 11 + len(ROWS))]
        for symbol, row in zip(symbols, ROWS):
            if row[1] is gives_zip_bomb:
                zip_bomb(symbol)  # packed before it is asked for: that may take as long as a request
        server = Server({symbol: row[1] for symbol, row in zip(symbols, ROWS)}, folder)
        stranger = Server({}, folder, "stranger")
        os.mkdir(os.path.join(folder, "saved"))
        user = User(program, server.url, folder)
        for symbol, row in zip(symbols, ROWS):
            found = ["%s: %s" % (row[0], problem) for problem in check_row(user, server, symbol, row)]
            problems += found
            print("%s  %s" % ("FAILED" if found else "ok    ", row[0]))
        # What a server has not is asked for once a day.
        before = len(server.trace)
        for symbol, row in zip(symbols, ROWS):
            if row[2].startswith("has no document"):
                again = user.run("fetch", "-o", "saved", symbol)
                if again.returncode != 2 or b"within the last day" not in again.stderr:
                    problems.append("%s, asked again: %s" % (row[0], again.stderr))
        if len(server.trace) != before:
            problems.append("what is missing is asked for again")
        problems += check_servers(user, server, stranger)
        left = [path for path in user.kept() if not path.endswith((".docx", ".pdf", ".none"))]
        if left:
            problems.append("left in the cache: %s" % left)
    for problem in problems:
        print("FAILED:", problem)
    print("%d behaviours of servers, %d problems" % (len(ROWS) + len(SERVERS), len(problems)))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
