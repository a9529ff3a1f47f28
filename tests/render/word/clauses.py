"""Documents whose clauses hold what Word documents hold: equations, notes, fields, links, tracked changes. Each kind gives
its body and its other parts, by the type of their relationship.
"""
from pieces import *


def equations():
    return (clause("1.", r("Decides", "<w:i/>"), r(" that the power of a lamp is "), equation("P", "kd"),
                   r(v(" at all hours of the night;", " from dusk to dawn;"))) +
            clause("2.", r("Notes"), r(" that "), equation("Q", "ab"), r(v(" holds in calm weather;", " holds in any weather;")))), {}


def equations_that_change():
    return (clause("1.", r("Decides", "<w:i/>"), r(" that the power of a lamp is "),
                   v(equation("P", "kd"), equation("P", "kdh")), r(" at all hours of the night;")) +
            clause("2.", r("Notes that the old rule "), v(equation("Q", "ab"), ""), r(v(" holds", "is repealed")), r(" as agreed;"))), {}


def endnotes():
    return (clause("1.", r("Takes note"), r(" of the report on lamps"), note_reference(2, "endnote"),
                   r(v(" and its annex;", " and both of its annexes;"))) +
            clause("2.", r("Recalls the plan of action"), v("", note_reference(4, "endnote")), r(" for harbours"),
                   note_reference(3, "endnote"), r(" of 2031;"))), {
        "endnotes": notes(note(2, r("See A/90/112, "), r(v("section II", "sections II and III")), r("."), kind="endnote"),
                          note(3, r("A/85/7, annex."), kind="endnote"),
                          v("", note(4, r("Adopted at Port Meridian."), kind="endnote")), kind="endnote")}


def fields():
    return (clause("1.", r("Requests", "<w:i/>"), r(" the keepers to follow annex "), field("REF annex \\h", r(v("II", "III"))),
                   r(v(" of the plan;", " of the new plan;"))) +
            clause("2.", r("Notes page "), '<w:fldSimple w:instr=" PAGEREF lamps ">%s</w:fldSimple>' % r("12"),
                   r(v(" of the report;", " of the second report;"))) +
            clause("3.", r("Recalls "), v(field("REF old \\h", r("the old rule")), r("the new rule")), r(" of the port;"))), {}


def hyperlinks():
    link = lambda text: '<w:hyperlink r:id="link" w:history="1">%s</w:hyperlink>' % r(text, '<w:rStyle w:val="Hyperlink"/>')
    return (clause("1.", r("Refers to "), link(v("the list of lamps", "the full list of lamps")), r(v(" of 2033;", " of 2034;"))) +
            clause("2.", r("Thanks "), link("the keepers"), r(v(";", " and the pilots;")))), {"link": "https://example.org/lamps"}


def tracked_changes():
    if is_new():
        return clause("1.", r("Decides to light every lamp at dusk;")) + clause("2.", r("Notes the report of the keepers;")) + clause(
            "3.", r("Welcomes the new piers;")), {}
    return (clause("1.", r("Decides to "), changed("del", gone("douse"), 901), changed("ins", r("light"), 902), r(" the lamps;")) +
            p(r("2."), tab(), r("Notes the report"), changed("del", gone(";"), 903),
              properties="<w:rPr>%s</w:rPr>" % changed("del", "", 904).replace("></w:del>", "/>")) +
            p(changed("ins", r(" of the pilots;"), 905)) +
            table(row(cell(p(r("Pier"))), cell(p(r("lit")))),
                  "<w:tr><w:trPr>%s</w:trPr>%s%s</w:tr>" % (changed("del", "", 906).replace("></w:del>", "/>"),
                                                            cell(p(changed("del", gone("Mole"), 907))), cell(p(changed("del", gone("dark"), 908)))),
                  columns=2) +
            clause("3.", r("Welcomes the "), "<w:r><w:rPr><w:b/>%s</w:rPr><w:t>piers;</w:t></w:r>" % changed("rPrChange", "<w:rPr/>", 909))), {}


def moved_ranges():
    if is_new():
        return clause("1.", r("Decides to clean the lamps weekly;")) + clause("2.", r("Decides to paint every pier;")), {}
    start = lambda kind, number: '<w:%sRangeStart w:id="%d" w:author="A" w:date="2035-01-02T03:04:05Z" w:name="m"/>' % (kind, number)
    end = lambda kind, number: '<w:%sRangeEnd w:id="%d"/>' % (kind, number)
    mark = lambda kind, number: "<w:rPr>%s</w:rPr>" % changed(kind, "", number).replace("></w:%s>" % kind, "/>")
    return (start("moveFrom", 921) + p(changed("moveFrom", r("1.") + tab() + r("Decides to paint the piers;"), 922), properties=mark("moveFrom", 923)) +
            end("moveFrom", 921) + clause("1.", r("Decides to clean the lamps;")) + start("moveTo", 924) +
            p(changed("moveTo", r("2.") + tab() + r("Decides to paint the piers;"), 925), properties=mark("moveTo", 926)) + end("moveTo", 924)), {}


def content_controls():
    return (clause("1.", r("Decides that "), control(r(v("Port Meridian", "Port Serene"))), r(" hosts the meeting"),
                   control(r(v(" in May", " in May and June"))), r(v(";", " of keepers;"))) +
            control(clause("2.", r(v("Invites the pilots;", "Invites all the pilots;"))) + clause("3.", r("Thanks the crews;")))), {}


def bookmarks_and_comments():
    return (clause("1.", '<w:bookmarkStart w:id="31" w:name="lamps"/>', r("Decides to count "), '<w:commentRangeStart w:id="32"/>',
                   r(v("the lamps", "the lamps and the buoys")), '<w:commentRangeEnd w:id="32"/>', "<w:r><w:commentReference w:id=\"32\"/></w:r>",
                   '<w:bookmarkEnd w:id="31"/>', '<w:proofErr w:type="spellStart"/>', r(v(" each year;", " twice a year;"))) +
            '<w:bookmarkStart w:id="33" w:name="between"/><w:bookmarkEnd w:id="33"/>'), {
        "comments": '<w:comment w:id="32" w:author="Pilot" w:initials="P">%s</w:comment>' % p(r("All of them?"))}


def smart_tags():
    return clause("1.", r("Meets at "), '<w:smartTag w:uri="urn:places" w:element="place">%s</w:smartTag>' % r(v("Cape Sorrow", "Cape Lantern")),
                  r(" in "), '<w:customXml w:element="year">%s</w:customXml>' % r("2036"), r(v(";", " and 2037;"))), {}


def automatic_numbers():
    return (counted(r("Decides", "<w:i/>"), r(v(" to light the lamps:", " to light the lamps daily:"))) +
            counted(r("at dusk;"), level=1) + v(counted(r("at noon;"), level=1), "") + counted(r(v("at dawn;", "at dawn and at sunrise;")), level=1) +
            v("", counted(r("Commends the pilots;"))) + counted(r("Thanks the keepers;"))), {}


def clauses_cut_and_joined():
    old = ("Decides to light the lamps of the outer harbour every night of the year at dusk;",
           "Requests the keepers of the outer harbour to clean the lamps of the piers weekly and to report in writing;")
    if is_new():
        return (clause("1.", r(old[0][:-1] + ", and "), r(old[1][0].lower() + old[1][1:])) +
                clause("2.", r("Calls upon all pilots to keep a log of the tides of the northern bay;")) +
                clause("3.", r("Calls upon all pilots to hand the log to the harbour master each spring;"))), {}
    return (clause("1.", r(old[0])) + clause("2.", r(old[1])) +
            clause("3.", r("Calls upon all pilots to keep a log of the tides of the northern bay, and to hand the log to the harbour master each spring;"))), {}


KINDS = (equations, equations_that_change, endnotes, fields, hyperlinks, tracked_changes, moved_ranges,
         content_controls, bookmarks_and_comments, smart_tags, automatic_numbers, clauses_cut_and_joined)
