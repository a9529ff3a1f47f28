#!/usr/bin/env python3
"""A document in all its languages by one symbol: what dissents, what changed, and languages that cannot be had.

    six_languages.py PROGRAM EXAMPLES
"""
import json
import os
import sys
import tempfile

import documents
from server import Server, User, certificates

# The same invented resolution: the enacting line, a citation with its date, a date, and what is asked for.
TEXTS = {
    "en": ("The General Assembly,", "Recalling its resolution 89/117 of 4 December 2034,",
           "1. Decides to meet on 3 May 2038;", "2. Requests a report on %s."),
    "fr": ("L’Assemblée générale,", "Rappelant sa résolution 89/117 du 14 décembre 2034,",
           "1. Décide de se réunir le 3 mai 2038 ;", "2. Demande un rapport sur %s."),
    "es": ("La Asamblea General,", "Recordando su resolución 89/117, de 4 de diciembre de 2034,",
           "1. Decide reunirse el 3 de mayo de 2038;", "2. Solicita un informe sobre %s."),
    "ru": ("Генеральная Ассамблея,", "ссылаясь на свою резолюцию 89/117 от 4 декабря 2034 года,",
           "1. постановляет собраться 3 мая 2038 года;", "2. просит представить доклад о %s."),
    "zh": ("大会，", "回顾其2034年12月4日第89/117号决议，", "1. 决定于2038年5月3日开会；", "2. 请提交关于%s的报告。"),
}
OLD = {"en": "buoys", "fr": "les bouées", "es": "las boyas", "ru": "буях", "zh": "浮标"}
NEW = {"en": "buoys and on the cranes of all harbours", "fr": "les bouées et sur les grues de tous les ports",
       "es": "las boyas y sobre las grúas de todos los puertos", "ru": "буях", "zh": "浮标和所有港口的起重机"}

failures = []


def check(what, is_so, shown=""):
    if not is_so:
        failures.append(what)
    print("%s  %s %s" % ("ok    " if is_so else "FAILED", what, "" if is_so else shown))


def behave(words):
    """Arabic is not published, and what comes in place of the Chinese text is English where `words` has none."""
    def answer(play):
        language = play.language if play.language in words else "en"
        if play.language == "ar" or play.type != "docx":
            return play.give(status=404)
        lines = list(TEXTS[language])
        lines[-1] %= words[language]
        return play.give(documents.docx([play.symbol, *lines]))
    return answer


def six(user, server):
    ran = user.run("concord", "--format", "json", "A/RES/91/99")
    check("findings", ran.returncode == 1, ran)
    report = json.loads(ran.stdout)
    check("five languages", [one["language"] for one in report["documents"]] == ["en", "es", "fr", "ru", "zh"], report)
    check("what dissents", [(one["rule"], one["languages"]) for one in report["findings"]] == [("citation-date", ["fr"])],
          report["findings"])
    check("the language that is not there is named", b"ar is not compared: A/RES/91/99: " in ran.stderr, ran)
    check("each language is asked for", {one["language"] for one in server.asked("A/RES/91/99")} == set(TEXTS) | {"ar"})


def against(user):
    ran = user.run("concord", "A/RES/91/99", "--against", "A/RES/89/98")
    check("what Russian did not change",
          b"OP2: OP2 is amended in en, es, fr and zh, and as it was in ru [change]\n" in ran.stdout, ran)
    ran = user.run("concord", "A/RES/91/97", "--against", "A/RES/89/98")
    check("earlier texts are those in the languages of the documents",
          ran.returncode == 1 and b"clausediff: error" not in ran.stderr and b"no later text" not in ran.stderr, ran)
    ran = user.run("concord", "--format", "sarif", "A/RES/89/98", "--against", "A/RES/91/97")
    run = json.loads(ran.stdout)["runs"][0]
    told = [one["message"]["text"] for one in run["invocations"][0]["toolExecutionNotifications"]]
    check("SARIF says what was not compared",
          told == ["changes in zh were not compared: there is no earlier text of it"], told)


def another_language(user):
    ran = user.run("concord", "A/RES/91/97")
    check("what came in another language is not compared", b"zh is not compared: A/RES/91/97: " in ran.stderr and b"what came is in en, not in zh" in ran.stderr, ran)
    kept = {path for path in user.kept() if "91_97" in path}
    check("nor kept as if it were", kept == {"%s/A_RES_91_97.docx" % code for code in ("en", "es", "fr", "ru")} |
          {"ar/A_RES_91_97.none"}, kept)


def alone(user):
    ran = user.run("concord", "A/RES/91/96")
    check("one language is none to compare", ran.returncode == 2 and ran.stdout == b"", ran)
    ran = user.run("concord", "A/RES/91/99", "--against", "A/RES/89/98", "--against", "A/RES/91/99")
    check("a symbol beside another is a file in one language", ran.returncode == 2, ran)


def main():
    program = os.path.abspath(sys.argv[1])
    without_chinese = {code: words for code, words in OLD.items() if code != "zh"}
    plays = {"A/RES/91/99": behave(NEW), "A/RES/89/98": behave(OLD), "A/RES/91/97": behave(without_chinese)}
    with tempfile.TemporaryDirectory() as folder:
        certificates(folder)
        server = Server(plays, folder)
        user = User(program, server.url, folder)
        six(user, server)
        against(user)
        another_language(user)
        alone(user)
    print("%d failures" % len(failures))
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
