"""Documents that differ in what stands before and after the clauses: the parts "head", "opening" and "end"."""
from pieces import *


def lines(*texts):
    return "".join(p(r(text)) for text in texts if text)


def heads_that_change():
    return "", {"head": lines(v("A/90/L.4", "A/90/L.4/Rev.1"), "Ninetieth session", v("Agenda item 12", "Agenda item 13"),
                              v("Cape Lantern and Lightland: draft resolution", "Cape Lantern, Lightland and Port Serene: revised draft resolution"),
                              v("Lighting of harbours", "Lighting of harbours and piers"))}


def heads_that_come():
    return "", {"head": lines(v("", "A/90/L.4"), v("", "Ninetieth session"), "Agenda item 12",
                              v("", "Draft resolution submitted by the President of the General Assembly"),
                              v("", "Cape Lantern and Lightland: draft resolution"), "Lighting of harbours")}


def heads_that_go():
    return "", {"head": lines(v("A/90/L.4", ""), "Ninetieth session", v("Agenda item 12", ""),
                              v("Draft resolution submitted by the President of the General Assembly", ""), "Lighting of harbours")}


def heads_of_one_text():
    title = lines("A/90/L.4", "Ninetieth session", "Lighting of harbours")
    return "", {"head": v("", title)}


def heads_of_the_other_text():
    title = lines("A/90/L.4", "Ninetieth session", "Lighting of harbours")
    return "", {"head": v(title, "")}


def numbered_titles():
    return "", {"head": lines("Resolution adopted by the General Assembly on " + v("4 December 2034", "7 December 2036"),
                              v("[on the report of the Lamp Committee", "[on the report of the Harbour Committee"), "(Fourth Committee) (A/90/429)]",
                              v("89/117.", "91/204.") + " Lighting of harbours", v("", "and of their piers"))}


def mastheads_in_tables():
    return "", {"head": table(row(cell(p(r("United Nations"))), cell(p(r("A/90/L.4" + v("", "/Rev.1"))))),
                              row(cell(p(r("General Assembly"))), cell(p(r("Distr.: " + v("Limited", "General"))), p(r(v("3", "9") + " October 2035")))), columns=2) +
                lines("Ninetieth session", v("", "Agenda item 12"), "Lighting of harbours")}


def enacting_lines_that_one_text_has():
    return "", {"head": lines("Ninetieth session", "Lighting of harbours"),
                "opening": p(r(v("The keepers of all lamps", "The General Assembly,"))) + p(r("Recalling its resolution 89/117 of 4 December 2034 on the lighting of harbours,"))}


def closing_lines():
    return "", {"end": lines(v("41st plenary meeting", "43rd plenary meeting"), v("4 December 2035", "9 December 2035"), v("", "[Adopted without a vote]"))}


def closing_lines_that_come():
    return "", {"end": lines(v("", "43rd plenary meeting"), v("", "9 December 2035"))}


KINDS = (heads_that_change, heads_that_come, heads_that_go, heads_of_one_text, heads_of_the_other_text,
         numbered_titles, mastheads_in_tables, enacting_lines_that_one_text_has, closing_lines,
         closing_lines_that_come)
