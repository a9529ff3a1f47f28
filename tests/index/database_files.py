#!/usr/bin/env python3
"""The database of `clausediff index` in bad times. Everything is tried with the real program, on texts of our own.

  database_files.py PROGRAM CASE

A case is a function below, such as "killed". Exit status 77: it cannot be tried here, and the last line says why.
"""
import contextlib
import os
import random
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

import make_texts

TABLES = ["documents", "heads", "clauses", "marks", "notes", "successions", "links"]


def run(*arguments, **more):
    return subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, timeout=300, **more)


def indexed(*arguments):
    done = run("index", *arguments)
    assert done.returncode == 0, done
    return done.stdout


def reader(database):
    return contextlib.closing(sqlite3.connect("file:%s?mode=ro" % database, uri=True, timeout=60))


def contents(database):
    """All rows of all tables but the stamps, which are of one machine."""
    with reader(database) as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return {table: db.execute("SELECT * FROM %s ORDER BY 1, 2" % table).fetchall() for table in TABLES}


def found(database, words):
    with reader(database) as db:
        return db.execute("SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid", (words,)).fetchall()


def one_line(done, words):
    """Trouble, in one line on standard error."""
    assert done.returncode == 2 and done.stdout == "", done
    lines = done.stderr.splitlines()
    assert len(lines) == 1 and words in lines[0], done


def texts(count=240, folder="texts"):
    make_texts.main(folder, count)
    return folder


def same_for_any_number_of_threads():
    texts()
    indexed("texts", "--db", "one.db", "-j1")
    indexed("texts", "--db", "eight.db", "-j8")
    assert contents("one.db") == contents("eight.db")
    assert found("one.db", "lamps") == found("eight.db", "lamps") != []
    with sqlite3.connect("one.db") as db:
        refused = db.execute("SELECT path, refused FROM documents WHERE refused IS NOT NULL").fetchall()
        assert len(refused) == 6 and all(reason for _, reason in refused), refused
        assert db.execute("SELECT count(*) FROM words").fetchone() == db.execute("SELECT count(*) FROM clauses").fetchone()


def goes_on():
    """Only what is new or changed is read; what is gone stays until it is pruned."""
    texts(80)
    assert indexed("texts", "--db", "a.db").startswith("80 files: 80 new, 0 changed, 0 as before.\n2 of them could not")
    assert indexed("texts/", "./texts", "--db", "a.db").startswith("80 files: 0 new, 0 changed, 80 as before.")
    before = contents("a.db")
    changed, gone = "texts/A_RES_71_1.txt", "texts/A_RES_72_2.txt"
    with open(changed, "a", encoding="utf-8") as file:
        file.write("99. Decides to remember the zeppelins.\n")
    os.remove(gone)
    out = indexed("texts", "--db", "a.db")
    assert out.startswith("79 files: 0 new, 1 changed, 78 as before.") and "1 document whose file is gone: kept" in out, out
    after = contents("a.db")
    ids = {row[1]: row[0] for row in after["documents"]}
    assert ids == {row[1]: row[0] for row in before["documents"]}
    assert [rowid >> 16 for rowid, in found("a.db", "zeppelins")] == [ids[changed]]
    assert "removed" in indexed("texts", "--db", "a.db", "--prune")
    assert gone not in {row[1] for row in contents("a.db")["documents"]}
    with sqlite3.connect("a.db") as db:
        db.execute("INSERT INTO words(words) VALUES ('integrity-check')")
        assert not db.execute("SELECT 1 FROM clauses WHERE id >> 16 = ?", (ids[gone],)).fetchall()
    # What a copy does to the times of files does not matter, what is in them does.
    for name in os.listdir("texts"):
        os.utime(os.path.join("texts", name), (1e9, 1e9))
    assert " 79 as before." in indexed("texts", "--db", "a.db")
    assert " 0 new, 79 changed," in indexed("texts", "--db", "a.db", "--again")


def outlines():
    """What other processes read is the same."""
    texts(120)
    indexed("texts", "--db", "direct.db")
    names = sorted(os.path.join("texts", name) for name in os.listdir("texts"))
    shards = [run("outline", "--format", "jsonl", *names[i:i + 25]) for i in range(0, len(names), 25)]
    assert all(done.returncode == 0 and done.stderr == "" for done in shards)
    lines = "".join(done.stdout for done in shards)
    done = run("index", "-", "--db", "shards.db", input=lines)
    assert done.returncode == 0 and done.stdout.startswith("120 files: 120 new"), done
    assert contents("direct.db") == contents("shards.db")
    assert " 120 as before." in run("index", "-", "--db", "shards.db", input=lines).stdout
    # Outlines of one file, which are indented, do as well.
    pretty = run("outline", "--format", "json", names[0]).stdout
    assert run("index", "-", "--db", "pretty.db", input=pretty).stdout.startswith("1 file: 1 new")
    assert contents("pretty.db")["clauses"] == [row for row in contents("direct.db")["clauses"] if row[0] >> 16 == 1]
    first, second = lines.splitlines(True)[:2]
    for tail, words in ((second[:500], "standard input:2: is no JSON"), ("{}", "standard input:2: is no outline"),
                        ("7 ", "standard input:2: is no outline"), ("[" * 100000, "standard input:2: is no JSON"),
                        ('{"schema": "clausediff/outline/1"}', "standard input:2: is an outline of no file"),
                        (second.replace('"place"', '"site"'), "standard input:2: is an outline of another version")):
        done = run("index", "-", "--db", "cut.db", input=first + tail)
        assert done.returncode == 2 and done.stdout.startswith("1 file: "), done
        assert words in done.stderr and done.stderr.count("\n") == 1, done
    assert len(contents("cut.db")["documents"]) == 1


def killed():
    """Killed at random moments until the work is done, it ends with what an undisturbed run makes."""
    texts(600)
    start = time.time()
    indexed("texts", "--db", "whole.db")
    whole = time.time() - start
    dice = random.Random(3)
    kills = databases = 0
    while kills < 20:
        database = "killed%d.db" % databases
        process = subprocess.Popen([PROGRAM, "index", "texts", "--db", database], stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)
        time.sleep(dice.uniform(0, whole * 0.8))
        process.send_signal(signal.SIGKILL)
        killed_now = process.wait() == -signal.SIGKILL
        kills += killed_now
        whole *= 1 if killed_now else 0.8  # the machine is less busy than it was
        if kills == 20 or not killed_now or dice.random() < 0.2:
            indexed("texts", "--db", database)
            assert contents(database) == contents("whole.db")
            assert found(database, "lamps") == found("whole.db", "lamps") != []
            assert not os.path.exists(database + "-journal")
            databases += 1
            assert databases < 60, "the work is done before it can be killed"
    print("killed %d times, %d databases" % (kills, databases))


def two_writers():
    texts(1200)
    indexed("texts", "--db", "one.db")
    both = [subprocess.Popen([PROGRAM, "index", "texts", "--db", "both.db"], stdout=subprocess.PIPE,
                             stderr=subprocess.PIPE, text=True) for _ in range(2)]
    for process in both:
        out, _ = process.communicate(timeout=120)
        assert process.returncode == 0 and out.startswith("1,200 files"), out
    assert contents("one.db") == contents("both.db")


def read_while_written():
    """A reader sees whole batches, and the writer goes on."""
    texts(1600)
    writer = subprocess.Popen([PROGRAM, "index", "texts", "--db", "a.db"], stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL)
    seen = []
    while writer.poll() is None:
        if os.path.exists("a.db"):
            with reader("a.db") as db:
                if db.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]:
                    seen.append(db.execute("SELECT count(*), count(DISTINCT id >> 16) FROM clauses").fetchone())
        time.sleep(0.01)
    assert writer.returncode == 0 and seen == sorted(seen), seen


def disk_full():
    texts(400)
    os.makedirs("small")
    mount = ["mount", "-t", "tmpfs", "-o", "size=300k", "tmpfs", os.path.abspath("small")]
    if os.geteuid() == 0 and subprocess.run(mount, capture_output=True).returncode == 0:
        try:
            full("small/a.db", {})
        finally:
            subprocess.run(["umount", "small"], check=True)
    # Where no file may become longer than so much, the signal that says so is ignored.
    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (300000, 300000))

    full("limited.db", {"preexec_fn": limit})


def full(database, more):
    make_texts.main("few", 1)
    assert run("index", "few", "--db", database, **more).returncode == 0
    done = run("index", "texts", "--db", database, **more)
    lines = [line for line in done.stderr.splitlines() if ".txt: " not in line]
    assert done.returncode == 2 and len(lines) == 1 and "cannot write" in lines[0], done
    rows = contents(database)
    assert [row[1] for row in rows["documents"]][0] == "few/A_RES_70_1.txt"


def foreign_databases():
    texts(20)
    indexed("texts", "--db", "good.db")
    with open("good.db", "rb") as file:
        good = file.read()

    def changed(name, sql):
        shutil.copy("good.db", name)
        with sqlite3.connect(name) as db:
            db.execute(sql)
        return name

    newer = changed("newer.db", "PRAGMA user_version=99")
    older = changed("older.db", "PRAGMA user_version=1")
    other = changed("other.db", "PRAGMA application_id=7")
    with sqlite3.connect("plain.db") as db:
        db.execute("CREATE TABLE harbours (name TEXT)")
    for name, data in (("cut.db", good[:len(good) // 2]), ("text.db", b"The General Assembly,\n" * 200)):
        with open(name, "wb") as file:
            file.write(data)
    for name, words in ((newer, "newer version of clausediff (schema 99"), (older, "older version of clausediff (schema 1"),
                        (other, "is no database of clausediff"),
                        ("plain.db", "is no database of clausediff"), ("cut.db", "the database is damaged"),
                        ("text.db", "is no database of clausediff"), ("texts", "cannot be opened"),
                        ("nowhere/a.db", "cannot be opened")):
        was = open(name, "rb").read() if os.path.isfile(name) else None
        one_line(run("index", "texts", "--db", name), words)
        assert was is None or open(name, "rb").read() == was, name
    one_line(run("index", "harbour", "--db", "good.db"), "harbour: no such file or folder")
    one_line(run("index", "texts"), "the database is missing")


def in_use():
    """Another process that holds the database for long is said in one line."""
    texts(20)
    indexed("texts", "--db", "a.db")
    db = sqlite3.connect("a.db", isolation_level=None)
    db.execute("BEGIN IMMEDIATE")
    one_line(run("index", "texts", "--db", "a.db", "--again", "--wait", "1"), "another process is using the database")
    db.execute("ROLLBACK")
    indexed("texts", "--db", "a.db", "--again")
    for seconds in (1, 4, 16):
        told = changed_while_series_works(db, seconds)
        if told:
            break
    assert "another process changed the documents meanwhile; run the command again" in told, told
    assert not db.execute("SELECT * FROM state WHERE key = 'corrections'").fetchall(), "kept all the same"
    assert run("series", "--db", "a.db").stderr == ""


# What series says of documents that change between the moment in which it reads them and that in which it writes: nothing
# if it has not read them within these seconds.
def changed_while_series_works(db, seconds):
    db.execute("DELETE FROM state WHERE key = 'corrections'")
    first = db.execute("SELECT path FROM documents WHERE id = 1").fetchone()[0]
    with open("corrections.tsv", "w") as file:
        file.write(f"{first}\t-\n")
    db.execute("BEGIN IMMEDIATE")
    series = subprocess.Popen([PROGRAM, "series", "--db", "a.db", "--override", "corrections.tsv"],
                              stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    time.sleep(seconds)
    db.execute("UPDATE documents SET title = title || 'Buoys' WHERE id = 1")
    db.execute("COMMIT")
    return series.communicate(timeout=60)[1].decode()


if __name__ == "__main__":
    PROGRAM = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as work:
        os.chdir(work)
        globals()[sys.argv[2]]()
        os.chdir("/")
