"""Documents of which one clause stands elsewhere in the new version, with other words here and there. Each kind gives its
body and its other parts, by the type of their relationship.
"""
from pieces import *

PIERS = "Decides to paint the piers of the northern harbour every third year;"
PILOTS = "Calls upon all pilots to keep a log of the tides of the northern bay;"
CREWS = "Welcomes the crews of the rescue boats of the League to the harbour feast;"


# The clause `moved` stands before the others in the old version and among them in the new one.
def around(moved, one=clause):
    first, second, last = (r(text) for text in (PIERS, PILOTS, CREWS))
    order = v([moved, first, second, last], [first, second, moved, last])
    return "".join(one(*content) if one is counted else one("%d." % (number + 1), *content)
                   for number, content in enumerate(text if isinstance(text, tuple) else (text,) for text in order))


def lamp_words():
    return (r("Requests", "<w:i/>"), r(" the keepers of the outer lamps to "), r(v("trim", "clean"), "<w:b/>"),
            r(" the wicks of all the lamps before dusk and to report to the harbour master"))


def clauses_that_move():
    return around(lamp_words() + (r(v(" in writing;", " in writing each spring;")),)), {}


def clauses_that_move_unchanged():
    return around(lamp_words()[:2] + (r("trim the wicks of all the lamps before dusk;"),)), {}


def counted_clauses_that_move():
    return around(lamp_words() + (r(v(" in writing;", " in writing each spring;")),), counted), {}


def clauses_that_move_with_notes():
    return around(lamp_words() + (note_reference(2), r(v(" in writing", " in writing each spring")), note_reference(3), r(";"))), {
        "footnotes": notes(note(2, r("See A/90/112, "), r(v("section II", "sections II and III")), r(".")), note(3, r("A/85/7, annex.")))}


def clauses_that_move_with_links():
    link = '<w:hyperlink r:id="link" w:history="1">%s</w:hyperlink>' % r("according to the list of lamps", '<w:rStyle w:val="Hyperlink"/>')
    return around(lamp_words() + (r(" "), link, r(v(" of 2033;", " of 2034;")))), {"link": "https://example.org/lamps"}


def clauses_that_move_with_fields():
    return around(lamp_words() + (r(" as in annex "), field("REF annex \\h", r("II")), r(v(" of the plan;", " of the new plan;")))), {}


def clauses_that_move_with_equations():
    return around(lamp_words() + (r(" that the power is "), equation("P", "kd"), r(v(" at night;", " from dusk to dawn;")))), {}


def clauses_that_move_with_controls():
    return around(lamp_words() + (r(" at "), control(r(v("Port Meridian", "Port Serene"))), r(" in May;"))), {}


def clauses_that_move_with_bookmarks():
    return around(lamp_words() + (v('<w:bookmarkStart w:id="31" w:name="clausediffMove"/>', ""), r(" in writing"),
                                  v('<w:bookmarkEnd w:id="31"/>', ""), r(v(" soon;", " early;")))), {}


def clauses_that_move_with_boxes():
    return around(lamp_words() + (v(text_box(p(r("A lamp of brass."))), ""), r(v(" in writing;", " early;")))), {}


def clauses_that_move_over_tables():
    moved = lamp_words() + (r(v(" in writing;", " early;")),)
    rows = table(row(cell(p(r("Pier"))), cell(p(r("North")))), row(cell(p(r("Mole"))), cell(p(r(v("South", "South-east"))))), columns=2)
    return (v(clause("1.", *moved), "") + clause(v("2.", "1."), r(PIERS)) + clause(v("3.", "2."), r(PILOTS)) +
            clause(v("4.", "3."), r("Adopts the following table:")) + rows + v("", clause("4.", *moved)) + clause("5.", r(CREWS))), {}


def rows_that_move():
    lamp = lambda *words: row(*(cell(p(r(one))) for one in words))
    rows = [lamp("Lamp at the outer pier of the bay", v("white by night", "white at all hours"), "lit by the keepers"), lamp("Lamp at the mole", "red", "lit by crews"),
            lamp("Lamp at the bar of the river", "yellow", "lit by pilots"), lamp("Lamp at the quay of the market", "green", "lit by traders")]
    return clause("1.", r("Adopts the following table:")) + table(*v(rows, rows[1:] + rows[:1])) + p(), {}


def labelled_rows_that_move():
    texts = v([CREWS, "Requests the keepers of the outer lamps to trim all the wicks before dusk;", PIERS, PILOTS],
              [CREWS, PIERS, "Requests the keepers of the outer lamps to clean all the wicks before dusk;", PILOTS])
    return table(*(row(cell(p(r("OP%d" % (i + 1)))), cell(p(r(text)))) for i, text in enumerate(texts)), columns=2) + p(), {}


# One clause becomes two, of which one stands elsewhere.
def clauses_that_part():
    log, master = "Calls upon all pilots to keep a log of the tides of the northern bay", "hand the log to the harbour master each spring"
    if is_new():
        return (clause("1.", r("Calls upon all pilots to %s at noon;" % master)) + clause("2.", r(PIERS)) + clause("3.", r(CREWS)) +
                clause("4.", r(log + " and of the bar;"))), {}
    return clause("1.", r(PIERS)) + clause("2.", r("%s, and to %s;" % (log, master))) + clause("3.", r(CREWS)), {}


def clauses_that_join():
    log, master = "Calls upon all pilots to keep a log of the tides of the northern bay", "hand the log to the harbour master each spring"
    if is_new():
        return clause("1.", r(PIERS)) + clause("2.", r(CREWS)) + clause("3.", r("%s, and to %s at noon;" % (log, master))), {}
    return (clause("1.", r(log + ";")) + clause("2.", r(PIERS)) + clause("3.", r("Calls upon all pilots to %s;" % master)) +
            clause("4.", r(CREWS))), {}


def last_clauses_that_move():
    last = clause("12.", r("Requests the keepers of the outer lamps to "), r(v("trim", "clean")), r(" the wicks of all the lamps before dusk."))
    return v("", last) + clause("1.", r(PIERS)), {"end": v(last, "")}


KINDS = (clauses_that_move, clauses_that_move_unchanged, counted_clauses_that_move, clauses_that_move_with_notes,
         clauses_that_move_with_links, clauses_that_move_with_fields, clauses_that_move_with_equations,
         clauses_that_move_with_controls, clauses_that_move_with_bookmarks, clauses_that_move_with_boxes,
         clauses_that_move_over_tables, rows_that_move, labelled_rows_that_move, clauses_that_part, clauses_that_join,
         last_clauses_that_move)
