#!/bin/sh
# clausediff series and the history of a resolution of a database.
#   sh series.sh PROGRAM
. "$(dirname "$0")/../support/harness.sh"

mkdir texts
# resolution FILE SYMBOL RECALLED
resolution() {
    cat >"texts/$1" <<END
$2

Lamps of the harbour

The General Assembly,
Recalling its resolutions $3,
1. Urges the keepers to trim the lamps of the harbour before the evening tide comes in;
2. Invites the pilots to report each lamp that burns low in the winter fog;
END
}
resolution a.txt A/RES/85/7 "83/5 of 1 December 2028"
resolution b.txt A/RES/89/9 "85/7 of 3 December 2030 and 87/12 of 5 December 2032"
resolution '"c".txt' A/RES/90/2 "89/9 of 7 December 2034"

run 0 series texts
cat >expected <<'END'
Lamps of the harbour
  A/RES/85/7 Lamps of the harbour
    A/RES/83/5 is cited and not here
  A/RES/89/9
    A/RES/87/12 is cited and not here
    follows A/RES/85/7: same title, cited, paragraphs recur
  A/RES/90/2
    follows A/RES/89/9: same title, cited, paragraphs recur

END
same "a series is told member by member" expected

run 0 series --format dot texts
cat >expected <<'END'
digraph series {
  rankdir=LR;
  node [shape=box];
  subgraph cluster_0 {
    label="Lamps of the harbour";
    n1 [label="A/RES/85/7"];
    n2 [label="A/RES/89/9"];
    n0 [label="A/RES/90/2"];
  }
  n2 -> n0;
  n1 -> n2;
}
END
same "arrows lead from each resolution to what follows it" expected

run 0 series --format json texts/a.txt texts/b.txt
cat >expected <<'END'
{
  "schema": "clausediff/series/1",
  "documents": [
    {
      "file": "texts/a.txt",
      "symbol": "A/RES/85/7",
      "title": "Lamps of the harbour",
      "adopted": null,
      "predecessor": null,
      "evidence": null,
      "certainty": null,
      "also": [],
      "not_here": ["A/RES/83/5"]
    },
    {
      "file": "texts/b.txt",
      "symbol": "A/RES/89/9",
      "title": "Lamps of the harbour",
      "adopted": null,
      "predecessor": "texts/a.txt",
      "evidence": "title-equal+cited+text",
      "certainty": 0.99,
      "also": [],
      "not_here": ["A/RES/87/12"]
    }
  ]
}
END
same "JSON has each document, its predecessor and what is missing" expected

run 0 index texts --db lamps.db
run 0 history A/RES/90/2 --db lamps.db
cp out before
run 0 series --db lamps.db
cp out first
run 0 series --db lamps.db -j1
same "what a database keeps is found again" first
run 0 history A/RES/90/2 --db lamps.db
same "a history is the same whether the database keeps its series or not" before
holds "a history names the member that is missing" out "A/RES/87/12 not available"
run 0 history 89/9 'texts/"c".txt' --db lamps.db
holds "a file is the newest member" out "A/RES/90/2"
run 2 history A/RES/99/9 --db lamps.db
holds "a symbol that the database does not have" err "lamps.db: has no document 'A/RES/99/9'"
run 2 series --db none.db
holds "no database" err "none.db: no such database"
check "asking makes no database" [ ! -e none.db ]

printf 'A/RES/90/2\t-\n' >corrections.tsv
run 0 series --db lamps.db --override corrections.tsv
holds "a correction counts" out "Without a series"
run 0 series --db lamps.db
holds "the database keeps corrections" out "Without a series"
printf 'A/RES/90/2\tA/RES/11/1\n' >corrections.tsv
run 2 series --db lamps.db --override corrections.tsv
holds "a wrong correction has its line" err "corrections.tsv:1: no document is called 'A/RES/11/1'"
run 2 series
run 2 series texts --db lamps.db

printf 'A/RES/90/2\tA/RES/89/9\nA/RES/90/2\t89/9\n' >corrections.tsv
run 0 series --db lamps.db --override corrections.tsv
check "a line twice is kept once" [ ! -s err ]
run 0 series --db lamps.db
holds "and the database shows it" out "follows A/RES/89/9: corrected by hand"

run 0 history 90/2 'texts/a.txt' --db lamps.db --missing A/RES/90/1=90/2
holds "a member is missing before the newest of the database" out "A/RES/90/1 not available"

# A document is gone that a kept correction names.
cp lamps.db pruned.db
printf 'A/RES/90/2\tA/RES/85/7\n' >corrections.tsv
run 0 series --db pruned.db --override corrections.tsv
python3 - pruned.db <<'END' || fail "python3"
import sqlite3, sys
with sqlite3.connect(sys.argv[1]) as db:
    db.execute("DELETE FROM documents WHERE symbol = 'A/RES/90/2'")
    db.execute("DELETE FROM successions")
    db.execute("UPDATE state SET value = 'old' WHERE key = 'successions'")
END
run 0 series --db pruned.db
holds "a kept correction of what is gone is left out" err "pruned.db: corrections:1: is left out"
run 0 history 89/9 --db pruned.db

# What is wrong with the files of a history is said in one line.
run 0 history texts/a.txt texts/b.txt
holds "a member that may be missing is named" err "note: A/RES/89/9 recalls A/RES/87/12, later than A/RES/85/7, and no file has it: name what is of the series with --missing A/RES/87/12=texts/b.txt"
run 0 history texts/a.txt texts/b.txt 'texts/"c".txt' --missing A/RES/87/12=texts/b.txt
check "nothing is said of a member that is named as missing" [ ! -s err ]
run 2 history texts/a.txt texts/a.txt
holds "a file twice" err "texts/a.txt is named twice"
run 0 history texts/b.txt texts/a.txt
holds "files from new to old" err "note: A/RES/89/9 follows A/RES/85/7, and stands before it: name them from old to new"
run 2 history texts/a.txt texts/b.txt --missing A/RES/89/9=texts/b.txt
holds "a missing member that is at hand" err "texts/b.txt: is A/RES/89/9, which --missing names"
printf 'A/RES/91/4\n\nSalt of the sea\n\nThe General Assembly,\nNoting the weather,\n1. Decides to wait.\n' >salt.txt
run 0 history texts/a.txt salt.txt
holds "files of different series" err "note: A/RES/91/4 does not seem to follow A/RES/85/7: they may be of different series"
cp texts/a.txt copy.txt
run 0 history texts/a.txt copy.txt
holds "one resolution twice" err "note: copy.txt is A/RES/85/7, as is an earlier member"
run 0 history 90/2 salt.txt --db lamps.db
holds "a file after the members of a database" err "note: A/RES/91/4 does not seem to follow any of the members before it"
# A title that changed, in a text that did not, and files that do not say what they are.
sed 's/Lamps of the harbour$/Beacons for ships/; s/85\/7 of/83\/5 of/; s/A\/RES\/89\/9/A\/RES\/89\/8/' texts/b.txt >renamed.txt
run 0 history texts/a.txt renamed.txt
check "another title and the same paragraphs are no other series" [ "$(grep -c 'does not seem' err)" = 0 ]
sed '1,4d' salt.txt >nameless.txt
run 0 history texts/a.txt nameless.txt
check "nothing is said of a text without symbol and title" [ ! -s err ]
run 0 history 'texts/"c".txt' texts/a.txt texts/b.txt
check "files in a wrong order get that note alone" [ "$(wc -l <err)" = 1 ]
holds "and it names the two" err "A/RES/90/2 follows A/RES/89/9, and stands before it"
printf 'A/RES/57/283\n\nSalt of the sea\n\nThe General Assembly,\n1. Decides to wait.\n' >A_RES_57_283_A.txt
cp A_RES_57_283_A.txt A_RES_57_283_B.txt
run 0 history A_RES_57_283_A.txt A_RES_57_283_B.txt
check "parts of a resolution are not one" [ "$(grep -c 'as is an earlier' err)" = 0 ]

cp texts/b.txt "my b's.txt"
sed -i 's/ and 87/, 86\/3 of 4 December 2031 and 87/' "my b's.txt"
run 0 history texts/a.txt "my b's.txt"
holds "the command to copy names each, and quotes" err "later than A/RES/85/7, and no file has it: name what is of the series with --missing 'A/RES/86/3=my b'\\''s.txt' --missing 'A/RES/87/12=my b'\\''s.txt'"
printf 'A/RES/91/1\n\nLamps of the harbour\n\nThe General Assembly,\nRecalling its resolutions 90/2 of 7 December 2035 and 90/5 of 8 December 2035,\n1. Urges the keepers to trim the lamps of the harbour before the evening tide comes in.\n' >late.txt
run 0 history 90/2 late.txt --db lamps.db
holds "a database is asked too" err "A/RES/91/1 recalls A/RES/90/5, later than A/RES/90/2, and neither a file nor lamps.db has it"
sed 's/A\/RES\/90\/2/A\/RES\/90\/5/' 'texts/"c".txt' >other.txt
run 0 index other.txt --db more.db
run 0 index texts --db more.db
run 0 history 90/2 late.txt --db more.db
check "nothing is said of what the database has" [ "$(grep -c 'recalls' err)" = 0 ]
run 0 history 90/2 --db lamps.db
holds "a member that neither is at hand" out "A/RES/87/12 not available"
resolution between.txt A/RES/87/12 "85/7 of 3 December 2030"
mv texts/between.txt .
run 0 history 90/2 between.txt --db lamps.db
check "a file that the database misses is not missing" [ "$(grep -c 'not available' out)" = 0 ]
run 0 history texts/a.txt texts/b.txt --missing A/RES/87/12=texts/b.txt
cp out once
run 0 history texts/a.txt texts/b.txt --missing A/RES/87/12=texts/b.txt --missing a/res/87/12=texts/b.txt
same "what is missing twice is missing once" once
run 2 history --db lamps.db
holds "a database without a document" err "--db takes a document, too"
mkdir nothing
run 0 series nothing
holds "a folder with no documents" out "No documents"

damaged() {
    cp lamps.db damaged.db
    python3 -c 'import sqlite3, sys
with sqlite3.connect("damaged.db") as db: db.execute(sys.argv[1])' "$1" || fail "python3"
    run 2 history A/RES/90/2 --db damaged.db
    holds "a damaged database: $1" err "damaged.db: the database is damaged"
    check "nothing is said of a damaged database" [ ! -s out ]
}
damaged "UPDATE successions SET predecessor = document"
damaged "UPDATE successions SET predecessor = 77"
damaged "INSERT INTO absent VALUES (77, 0, 'A/RES/1/1')"

finish
