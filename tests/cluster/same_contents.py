#!/usr/bin/env python3
"""Are the contents of two databases of `clausediff index` the same, byte for byte?

  same_contents.py DATABASE DATABASE
"""
import hashlib
import sqlite3
import sys

TABLES = ["documents", "heads", "clauses", "marks", "notes", "successions", "links"]


def dump(path):
    with sqlite3.connect("file:%s?mode=ro" % path, uri=True) as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)], path
        return "\n".join("%s %r" % (table, row) for table in TABLES
                         for row in db.execute("SELECT * FROM %s ORDER BY 1, 2" % table)).encode()


one, other = map(dump, sys.argv[1:])
if one != other:
    sys.exit("the contents differ: %d and %d bytes" % (len(one), len(other)))
print("the same %d bytes, %s" % (len(one), hashlib.sha256(one).hexdigest()[:16]))
