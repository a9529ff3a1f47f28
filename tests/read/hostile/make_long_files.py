#!/usr/bin/env python3
"""Writes texts, web pages and Akoma Ntoso files of at most 1 MB, made to exhaust the program, into the named folder.

They are well formed, and have much of what is looked for among much else: notes and clauses, heads, numbers, marks.
Each may be read or refused.
"""
import os
import sys

ENACTING = "The General Assembly,"
CLOSING = "48th plenary meeting\n3 December 2036\n"


def text(folder, name, lines):
    with open(os.path.join(folder, name + ".txt"), "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")


def akn(folder, name, content):
    with open(os.path.join(folder, name + ".xml"), "w", encoding="utf-8") as file:
        file.write("<akomaNtoso><statement>" + content + "</statement></akomaNtoso>")


def page(folder, name, content):
    with open(os.path.join(folder, name + ".html"), "w", encoding="utf-8") as file:
        file.write("<!DOCTYPE html><html><body><p>%s</p>%s</body></html>" % (ENACTING, content))


def texts(folder):
    clauses = lambda count, text_: ["%d. %s" % (i + 1, text_) for i in range(count)]
    text(folder, "one_letter_clauses", [ENACTING] + ["a"] * 19_000)
    text(folder, "the_same_clause", [ENACTING] + clauses(15_000, "Decides to wait;"))
    text(folder, "clauses_of_one_word", [ENACTING] + clauses(15_000, "Decides;"))
    text(folder, "two_same_clauses_in_turn", [ENACTING] + clauses(7_000, "Decides to wait;\n(a) For the light;\n(b) For oil;"))
    text(folder, "headings", [ENACTING] + ["Lamps"] * 19_000)
    text(folder, "enacting_lines", [ENACTING] * 19_000)
    text(folder, "nearly_enacting_lines", ["The Lake Board,"] * 19_000)
    text(folder, "annexes", [ENACTING, "1. Decides."] + ["Annex", "1. Light."] * 9_000)
    text(folder, "parts", ["A", ENACTING, "1. Decides.", CLOSING.strip()] * 4_000)
    text(folder, "heads_after_the_end", ["A/RES/91/%d" % i for i in range(19_000)] + [ENACTING, "1. Decides.", CLOSING] +
         ["A/RES/91/7"] * 19_000)
    text(folder, "titles_without_end", ["91/7. Lamps"] * 19_000 + [ENACTING, "1. Decides.", CLOSING])
    text(folder, "agenda", ["Agenda item 7"] * 19_000 + [ENACTING, "1. Decides.", CLOSING])
    text(folder, "brackets", ["[on the report of the Board"] * 19_000 + [ENACTING, "1. Decides."])
    text(folder, "sponsors", ["Lightland and Lakeland: draft resolution"] * 19_000 + [ENACTING, "1. Decides."])
    text(folder, "amendments", ["Lightland: amendment to draft resolution A/91/L.4"] * 15_000)
    text(folder, "notes_of_one_number", [ENACTING, "1. Decides1" + " on lamps,1" * 60_000 + "."] + [CLOSING] +
         ["%d See above." % (i + 1) for i in range(999)])
    text(folder, "marks_of_all_notes", [ENACTING] + ["%d. Notes that lamps1 and oils2 and ladders,3 are not 4;" % (i + 1) for i in range(13_000)] +
         [CLOSING] + ["%d See above." % (i + 1) for i in range(999)])
    text(folder, "a_clause_of_digits", [ENACTING, "1. Decides " + "1 " * 400_000 + "."] + [CLOSING] + ["1 See above.", "2 See above."])
    text(folder, "a_clause_of_brackets", [ENACTING, "1. Decides " + "[" * 400_000 + "."])
    text(folder, "a_clause_of_quotes", [ENACTING, "1. Decides " + "“a” ‘b’ " * 50_000 + "."])
    text(folder, "a_clause_of_citations", [ENACTING, "1. Recalls its resolutions " + "70/1 of 3 May 2016, " * 45_000 + "and 1."])
    text(folder, "a_clause_of_symbols", [ENACTING, "1. Recalls " + "A/RES/70/1/Add.1 and " * 40_000 + "1."])
    text(folder, "a_clause_of_dates", [ENACTING, "1. Recalls " + "from 3 to 4 May 2016, " * 40_000 + "1."])
    text(folder, "a_clause_of_references", [ENACTING, "1. Recalls paragraphs " + "1 (a) (i), " * 80_000 + "and 1 above."])
    text(folder, "references_of_all_clauses", [ENACTING] + ["%d. Recalls paragraphs 1 to 9999 and (a) to (z) above;" % (i + 1) for i in range(15_000)])
    text(folder, "paragraph_numbers_of_digits", [ENACTING] + ["9" * 30 + ". Decides;"] * 19_000)
    text(folder, "roman_numbers", [ENACTING] + ["(%s) Lamps;" % ("i" * 40)] * 15_000)
    text(folder, "numbers_of_sections", [ENACTING, "1. Decides."] + ["I", "Lamps", "II", "Oil"] * 9_000)
    text(folder, "rows_of_tables", [ENACTING, "1. Decides."] + ["a\tb\tc\td"] * 19_000)
    text(folder, "a_row_of_cells", [ENACTING, "1. Decides.", "a\t" * 450_000])
    text(folder, "meetings", [ENACTING, "1. Decides."] + [CLOSING.strip()] * 9_000)
    text(folder, "one_word_of_a_megabyte", [ENACTING, "1. Decides " + "x" * 900_000])
    text(folder, "hyphens", [ENACTING, "1. Decides " + "lamp-" * 190_000])
    text(folder, "combining_letters", [ENACTING, "1. Decides " + "e" + "\u0301" * 400_000])
    text(folder, "spaces", [ENACTING, "1. Decides" + "\u00a0" * 400_000 + "."])
    text(folder, "laid_out", ["\f" + " " * 30 + "A/RES/91/7", "", "  lamps" + " " * 50 + "oil", "7/19"] * 9_000)
    text(folder, "running_heads", sum((["\fA/RES/91/7", "Lamps %d" % i, "  1. Decides to", "wait for oil;", ""] for i in range(1_900)), []))
    words = ["w%d" % (i % 997) for i in range(120_000)]
    text(folder, "one_clause_of_many_words", [ENACTING, "1. Decides " + " ".join(words) + "."])
    text(folder, "one_clause_of_the_same_words", [ENACTING, "1. Decides " + " ".join(reversed(words)) + "."])
    text(folder, "two_words", [ENACTING] + clauses(600, " ".join(("to wait", "wait to")[i % 2] for i in range(200)) + ";"))


def files_of_markup(folder):
    decides = "<p>1. Decides to wait.</p>"
    note = lambda mark: "<authorialNote marker='%s'><p>See.</p></authorialNote>" % mark
    akn(folder, "notes_of_one_mark", "<p>%s</p>" % ENACTING + "<p>%s</p>" * 0 + "".join("<p>Lamps%s;</p>" % note("1") for _ in range(12_000)))
    akn(folder, "notes_of_many_marks", "<p>%s</p>" % ENACTING + "".join("<p>Lamps%s;</p>" % note(i) for i in range(12_000)))
    akn(folder, "notes_of_one_clause", "<p>%s</p><p>1. Decides %s.</p>" % (ENACTING, "".join(note(i) for i in range(16_000))))
    akn(folder, "notes_of_the_head_and_clauses", "<coverPage><p>Lamps%s</p></coverPage><p>%s</p>%s" % (
        note("*") * 8_000, ENACTING, "<p>1. Decides to wait;</p>" * 15_000))
    akn(folder, "raised_figures", "<p>%s</p>%s" % (ENACTING, "<p>Lamps<sup>1</sup> and<sup>2</sup>;</p>" * 15_000 + note("1") * 3_000))
    akn(folder, "a_table_of_cells", "<p>%s</p>%s<table>%s</table>" % (ENACTING, decides, ("<tr>" + "<td>a</td>" * 20 + "</tr>") * 4_000))
    akn(folder, "a_row_of_cells", "<p>%s</p>%s<table><tr>%s</tr></table>" % (ENACTING, decides, "<td>a</td>" * 80_000))
    page(folder, "linked_notes", "".join("<p>%d. Lamps<a href='#n%d' id='r%d'><sup>%d</sup></a>;</p>" % (i, i, i, i) for i in range(4_000)) +
         "".join("<p id='n%d'><a href='#r%d'>%d</a> See.</p>" % (i, i, i) for i in range(4_000)))
    page(folder, "linked_notes_of_one_number", "".join("<p>%d. Lamps<a href='#n%d' id='r%d'><sup>1</sup></a>;</p>" % (i, i, i) for i in range(4_000)) +
         "".join("<p id='n%d'><a href='#r%d'>1</a> See.</p>" % (i, i) for i in range(4_000)))
    page(folder, "links_to_one_note", "<p>1. Decides " + "<a href='#n1'><sup>1</sup></a> to" * 25_000 + ".</p><p id='n1'>1 See.</p>")
    page(folder, "elements_of_many_attributes", ("<p " + " ".join("a%d" % i for i in range(3_000)) + ">x") * 48)
    page(folder, "a_list", "<ol>" + "<li>Decides to wait;" * 40_000 + "</ol>")
    page(folder, "deep_lists", "<ol><li>Decides to wait;" * 100 + "<p>x;" * 100_000)
    page(folder, "a_table", "<table>" + ("<tr>" + "<td>a" * 20) * 8_000 + "</table>")
    page(folder, "line_ends", "<p>1. Decides" + "<br>to wait" * 80_000)
    page(folder, "preformatted", "<pre>" + "1. Decides to wait;\n" * 45_000 + "</pre>")


def main():
    folder = sys.argv[1]
    os.makedirs(folder, exist_ok=True)
    texts(folder)
    files_of_markup(folder)
    for name in os.listdir(folder):
        if os.path.getsize(os.path.join(folder, name)) > 1 << 20:
            sys.exit("make_long_files: %s has more than 1 MB" % name)


main()
