#!/usr/bin/env python3
"""Writes a folder of small resolutions, our own inventions about harbours, lakes and lighthouses.

  make_texts.py FOLDER COUNT [SEED]

The same arguments write the same bytes. Resolutions of one title follow each other from session to session, with clauses
changed, dropped and added. Every fortieth file is none that can be read.
"""
import os
import random
import sys

PLACES = ["Northern Harbours", "Southern Harbours", "Great Lakes", "Alpine Lakes", "Coastal Lighthouses",
          "Island Lighthouses", "River Mouths", "Tidal Basins", "Old Breakwaters", "Deep Channels"]
THINGS = ["the charts", "the tide tables", "the signal lamps", "the fog horns", "the pilot boats", "the water gauges",
          "the ferry landings", "the keepers' logs", "the dredging plans", "the mooring rules"]
DEEDS = ["be published every year", "be kept in good order", "be shared among all keepers", "be reviewed by the pilots",
         "be open to every vessel", "be repaired before the winter", "be described in plain words"]
PREAMBLE = ["Recalling its resolution {last} on the {place}", "Noting with satisfaction the state of {thing} of the {place}",
            "Concerned that {thing} of the {place} are not yet known to all", "Convinced that {thing} should {deed}"]
OPERATIVE = ["Requests the Secretary-General to ensure that {thing} of the {place} {deed}",
             "Calls upon the harbour masters of the {place} to see that {thing} {deed}",
             "Takes note of the report on {thing} of the {place}",
             "Decides that {thing} of the {place} shall {deed}", "Encourages the keepers to ask that {thing} {deed}"]


def sentences(dice, forms, count, **words):
    return [dice.choice(forms).format(thing=dice.choice(THINGS), deed=dice.choice(DEEDS), **words) for _ in range(count)]


def resolution(dice, title, place, session, number, before):
    words = {"place": place, "last": "%d/%d" % (session - 1, number)}
    preamble = before[0] if before else sentences(dice, PREAMBLE, 5, **words)
    operative = before[1] if before else sentences(dice, OPERATIVE, 9, **words)
    preamble = [s for s in preamble if dice.random() > 0.1] + sentences(dice, PREAMBLE, 1, **words)
    operative = [s for s in operative if dice.random() > 0.1] + sentences(dice, OPERATIVE, 1, **words)
    lines = ["A/RES/%d/%d" % (session, number), title, "The General Assembly,"]
    lines += [s + "," for s in preamble]
    lines += ["%d. %s;" % (i + 1, s) for i, s in enumerate(operative[:-1])]
    lines += ["%d. %s." % (len(operative), operative[-1])]
    return "\n".join(lines) + "\n", (preamble, operative)


def main(folder, count, seed=7):
    dice = random.Random(seed)
    os.makedirs(folder, exist_ok=True)
    series = {}
    for i in range(count):
        subject = i % max(1, count // 8)  # eight sessions
        session, number = 70 + i // max(1, count // 8), subject + 1
        place = PLACES[subject % len(PLACES)]
        title = "Upkeep of %s of the %s" % (THINGS[subject // len(PLACES) % len(THINGS)], place)
        text, series[subject] = resolution(dice, title, place, session, number, series.get(subject))
        if i % 40 == 39:
            text = "" if i % 80 == 79 else "\0\1\2 no text"
        with open(os.path.join(folder, "A_RES_%d_%d.txt" % (session, number)), "w", encoding="utf-8") as file:
            file.write(text)


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:]))
