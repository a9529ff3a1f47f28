#!/usr/bin/env python3
"""The heads and the footnote marks of one resolution in six languages, against the English ones.

Symbol, date of adoption, numbers of the session and the meeting must agree with those of the English text; the body is the
one that most texts of the language with this English body name. A mark is detached if the clause carries as many notes as
the English one at its place does and no mark is left in its words.

  languages_metadata.py --data DIR --program FILE [-v]      DIR/corpus/languages/LANG/{txt,xml}
"""
import argparse
import collections
import json
import os
import re
import subprocess
import sys

LANGUAGES = ("fr", "es", "ru", "zh", "ar")
LEAST = 0.98
# In lines of the head; a text that has none does not say its session.
SESSION_WORDS = {"fr": "session", "es": "sesiones", "ru": "сессия", "zh": "届", "ar": "دورة"}
FIELDS = ("symbol", "session", "body", "adopted", "meeting")


def outline(program, path):
    done = subprocess.run([program, "outline", path, "--format", "json"], capture_output=True, timeout=120)
    return json.loads(done.stdout) if done.returncode == 0 else None


def figures(text):
    return re.findall(r"\d+", text or "")


def meeting_number(text):
    return figures(text)[:1]


def read(program, data, language, ending):
    folder = os.path.join(data, "corpus", "languages", language, ending)
    return {name: outline(program, os.path.join(folder, name)) for name in sorted(os.listdir(folder))}


def says(text, ending, language, want):
    """Of the fields those that this copy of the document has: some lost a line of the head when they were marked up."""
    found = {"symbol", "body"}
    text = text.split("</meta>")[-1]
    head = text.split("</preface>" if ending == "xml" else "\n\t")[0]
    if SESSION_WORDS[language] in head.lower():
        found.add("session")
    if ending == "txt" or '<docDate date="%s" refersTo="#adoptionDate"' % want.get("adopted") in text:
        found.add("adopted")
    if re.search(r"\b%s\b|%s" % (((meeting_number(want.get("meeting")) or ["-"])[0],) * 2), text):
        found.add("meeting")
    return found


def bodies(english, others):
    """The name that most texts of a language have for each English body."""
    names = collections.defaultdict(collections.Counter)
    for name, text in english.items():
        if text and others.get(name) and others[name]["document"].get("body"):
            names[text["document"].get("body")][others[name]["document"]["body"]] += 1
    return {body: count.most_common(1)[0][0] for body, count in names.items()}


def sessions(english, others):
    """The same for ordinals of sessions in words: what most texts say where the English one says the same."""
    names = collections.defaultdict(collections.Counter)
    for name, text in english.items():
        if text and others.get(name) and others[name]["document"].get("session"):
            key = (text["document"].get("body"), text["document"].get("session"))
            names[key][others[name]["document"]["session"]] += 1
    return {key: count.most_common(1)[0][0] for key, count in names.items()}


def compare(want, have, said, known_bodies, known_sessions):
    """What is right of the fields that both texts have."""
    right = {}
    for field in FIELDS:
        if not want.get(field) or field not in said:
            continue
        value = have.get(field)
        if field == "body":
            right[field] = value == known_bodies.get(want["body"])
        elif field == "session":
            right[field] = bool(value) and value == known_sessions.get((want["body"], want["session"]))
        elif field == "meeting":
            right[field] = meeting_number(value) == meeting_number(want[field])
        else:
            right[field] = value == want[field]
    return right


def note_marks(english, text):
    """Of the clauses with notes in English: how many there are, and how many carry as many here."""
    want = [c for c in english["clauses"] if c["footnotes"]]
    have = {}
    for clause in text["clauses"]:
        have.setdefault(clause["label"], clause)
    good = []
    for clause in want:
        other = have.get(clause["label"])
        good.append(other is not None and len(other["footnotes"]) == len(clause["footnotes"]))
    return want, good


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True)
    parser.add_argument("--program", required=True)
    parser.add_argument("-v", "--verbose", action="store_true")
    args = parser.parse_args()
    worst = 1.0
    for ending in ("txt", "xml"):
        english = read(args.program, args.data, "en", ending)
        for language in LANGUAGES:
            others = read(args.program, args.data, language, ending)
            known_bodies, known_sessions = bodies(english, others), sessions(english, others)
            right, total = collections.Counter(), collections.Counter()
            clauses = detached = 0
            for name, text in english.items():
                other = others.get(name)
                if text is None:
                    continue
                document = other["document"] if other else {}
                path = os.path.join(args.data, "corpus", "languages", language, ending, name)
                with open(path, encoding="utf-8") as file:
                    said = says(file.read(), ending, language, text["document"])
                for field, good in compare(text["document"], document, said, known_bodies, known_sessions).items():
                    total[field] += 1
                    right[field] += good
                    if not good and args.verbose:
                        print("%s %s %s: %r, not as %r" % (language, name, field, document.get(field), text["document"][field]))
                if other is None:
                    continue
                want, good = note_marks(text, other)
                clauses += len(want)
                detached += sum(good)
                if args.verbose:
                    for clause, one in zip(want, good):
                        if not one:
                            print("%s %s %s: not %d notes" % (language, name, clause["label"], len(clause["footnotes"])))
            shares = {field: right[field] / (total[field] or 1) for field in FIELDS}
            marks = detached / (clauses or 1)
            worst = min([worst, marks] + list(shares.values()))
            print("%s %s: %s; marks detached %.3f of %d clauses" % (
                language, ending, ", ".join("%s %.3f" % item for item in shares.items()), marks, clauses))
    print("least of all figures: %.3f" % worst)
    return 0 if worst >= LEAST else 1


if __name__ == "__main__":
    sys.exit(main())
