"""Documents with tables, pictures and text boxes. Each kind gives its body and its other parts, by the type of their
relationship.
"""
from pieces import *

PICTURE = bytes.fromhex("89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c4944415408d763f8"
                        "ffff3f0005fe02fea735818e0000000049454e44ae426082")


def notes_with_tables():
    inside = table(row(cell(p(r("Port"))), cell(p(r("Lamps")))),
                   row(cell(p(r("Cape Sorrow"))), cell(p(r(v("12", "14")), r(" lamps lit")))), columns=2)
    return clause("1.", r("Welcomes the count of lamps"), note_reference(2), r(v(" made in spring;", " made every spring;"))), {
        "footnotes": notes(note(2, r("The count was:")).replace("</w:footnote>", inside + p(r(v(
            "Figures of the master.", "Figures of the harbour master."))) + "</w:footnote>"))}


def rows_with_pictures():
    return (clause("1.", r("Adopts the following signs:")) +
            table(row(cell(p(picture(1))), cell(p(r("Lamp"), r(" at the pier", "<w:b/>"))), cell(p(r(v("white", "white or yellow"))))),
                  row(cell(p(picture(2), r(" small"))), cell(p(r(v("Lamp on a boat", "Lamp on any boat")))), cell(p(r("red")))),
                  v(row(cell(p(picture(3))), cell(p(r("Lamp on a buoy"))), cell(p(r("green")))), "")) + p()), {"picture": PICTURE}


def text_boxes_in_cells():
    return (clause("1.", r("Adopts the following table:")) +
            table(row(cell(p(r("Pier")), p(text_box(p(r(v("Closed in winter", "Closed in spring")))))), cell(p(r("North"))),
                      cell(p(r("3 lamps")))),
                  row(cell(p(r("Mole"))), cell(p(r(v("South", "South-east")))), cell(p(r("4 lamps"))))) +
            p(r("The lamps are shown here: "), text_box(p(r(v("A lamp of brass.", "A lamp of iron."))), p(r("Height: 3 m.")), number=2))), {}


def nested_tables():
    inner = table(row(cell(p(r("Monday"))), cell(p(r(v("six lamps", "seven lamps"))))),
                  row(cell(p(r("Tuesday"))), cell(p(r("five lamps")))), columns=2)
    return (clause("1.", r("Adopts the following table:")) +
            table(row(cell(p(r("Pier"))), cell(inner, p()), cell(p(r(v("lit by night", "lit by day and by night"))))),
                  row(cell(p(r("Mole"))), cell(p(r("none"))), cell(p(r("dark")))))), {}


def merged_cells():
    return (clause("1.", r("Adopts the following table:")) +
            table(row(cell(p(r(v("Lamps of the harbour", "Lamps of all harbours"))), properties='<w:gridSpan w:val="3"/>')),
                  row(cell(p(r("North")), properties='<w:vMerge w:val="restart"/>'), cell(p(r("Pier"))), cell(p(r(v("12", "15"))))),
                  row(cell(p(), properties="<w:vMerge/>"), cell(p(r("Mole"))), cell(p(r("7")))),
                  row(cell(p(r("Total")), properties='<w:gridSpan w:val="2"/>'), cell(p(r(v("19", "22")))))) +
            v("", clause("2.", r("Decides that the count is final;")))), {}


def cells_of_paragraphs():
    return (clause("1.", r("Adopts the following table:")) +
            table(row(cell(p(r("Pier"))), cell(p(r("Lit by night;")), p(r(v("Dark by day;", "Dimmed by day;"))), p(r("Cleaned monthly."))),
                      cell(counted(r("First watch")), counted(r(v("Second watch", "Second and third watch"))))),
                  row(cell(p(r("Mole")), p(r("and quay"))), cell(p(r("Lit.")), v(p(r("Guarded.")), "")), cell(p(r("None")))))), {}


def words_at_the_edges_of_cells():
    return (clause("1.", r("Adopts the following table:")) +
            table(row(cell(p(r("Pier" + v("", " head")))), cell(p(r("Lit"))), cell(p(r(v("", "all ") + "night")))),
                  row(cell(p(r("Mole")), properties='<w:shd w:val="clear" w:fill="EEEEEE"/>'), cell(p(r(v("", "Dim")))), cell(p(r("day" + v("", " and night"))))),
                  row(cell(p(r(v("", "Outer ") + "Quay"))), cell(p(r(v("Dark", "")))), cell(p(r(v("", "winter"))))),
                  row(cell(p(r(v("", "Bar")))), cell(p(r("Buoyed"))), cell(p(r(v("by day", "")))))) + p()), {}


def words_that_change_cells():
    return (clause("1.", r("Adopts the following table:")) +
            table(row(cell(p(r("Pier" + v(" north", "")))), cell(p(r(v("", "north ") + "light"))), cell(p(r("white")))),
                  row(cell(p(r("Mole"))), cell(p(r("south" + v("", " tower")))), cell(p(r(v("tower ", "") + "red"))))) + p()), {}


def rows_that_come():
    return (clause("1.", r("Adopts the following table:")) +
            table(row(cell(p(r("Pier"))), cell(p(r("North"))), cell(p(r("3 lamps")))),
                  v("", row(cell(p(r("Jetty"))), cell(p()), cell(p(r("2 lamps of brass"))))),
                  row(cell(p(r("Mole"))), cell(p(r("South"))), cell(p(r("4 lamps")))),
                  v("", row(cell(p(r("Quay"))), cell(p(r("East side"))), cell(p())))) + p()), {}


def tables_that_come():
    return (clause("1.", r("Adopts the following table:")) +
            v("", table(row(cell(p(r("Pier"))), cell(p(r("North"))), cell(p())), row(cell(p(r("Mole"))), cell(p(r("South"))), cell(p(r("4 lamps")))))) +
            clause("2.", r("Decides that the lamps are lit by night;"))), {}


def rows_that_are_counted():
    lamp = lambda name, light: row(cell(counted(r(name))), cell(p(r(light))))
    return (clause("A.", r("Adopts the following table:")) +
            table(v(lamp("Lamp at the pier", "white"), ""), lamp("Lamp at the mole", "red"), v("", lamp("Lamp at the bar", "yellow")),
                  lamp("Lamp at the quay", v("green", "green and white")), columns=2) + p()), {}


KINDS = (notes_with_tables, rows_with_pictures, text_boxes_in_cells, nested_tables, merged_cells,
         cells_of_paragraphs, words_at_the_edges_of_cells, words_that_change_cells, rows_that_come, tables_that_come,
         rows_that_are_counted)
