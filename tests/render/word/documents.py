"""Word documents of invented resolutions, each with one thing that Word documents hold: an equation, endnotes, merged
cells. Of each there is an old and a new version; the words that differ stand side by side in the call of `v`.
"""
import re
import zipfile

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SPACES = {
    "w": W, "r": R, "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "v": "urn:schemas-microsoft-com:vml",
}
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
PICTURE = bytes.fromhex("89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c4944415408d763f8"
                        "ffff3f0005fe02fea735818e0000000049454e44ae426082")
NEW = False  # which version is made


def v(old, new):
    return new if NEW else old


def p(*content, properties=""):
    return "<w:p>%s%s</w:p>" % (properties and "<w:pPr>%s</w:pPr>" % properties, "".join(content))


def r(text, properties=""):
    return "<w:r>%s<w:t xml:space=\"preserve\">%s</w:t></w:r>" % (properties and "<w:rPr>%s</w:rPr>" % properties, text)


def tab():
    return "<w:r><w:tab/></w:r>"


def clause(number, *content):
    return p(r(number), tab(), *content)


def counted(*content, level=0):
    return p(*content, properties='<w:numPr><w:ilvl w:val="%d"/><w:numId w:val="1"/></w:numPr>' % level)


def note_reference(number, kind="footnote"):
    return '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:%sReference w:id="%d"/></w:r>' % (kind, number)


def note(number, *content, kind="footnote"):
    mark = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:%sRef/></w:r>' % kind
    return '<w:%s w:id="%d">%s</w:%s>' % (kind, number, p(mark, r(" "), *content), kind)


def notes(*content, kind="footnote"):
    separators = "".join('<w:%s w:type="%s" w:id="%d">%s</w:%s>' % (kind, name, number, p("<w:r><w:%s/></w:r>" % name), kind)
                         for number, name in enumerate(("separator", "continuationSeparator")))
    return separators + "".join(content)


def cell(*content, properties=""):
    return '<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/>%s</w:tcPr>%s</w:tc>' % (properties, "".join(content))


def row(*cells):
    return "<w:tr>%s</w:tr>" % "".join(cells)


def table(*rows, columns=3):
    grid = "".join('<w:gridCol w:w="3000"/>' for _ in range(columns))
    borders = "".join('<w:%s w:val="single" w:sz="4" w:space="0" w:color="auto"/>' % side
                      for side in ("top", "left", "bottom", "right", "insideH", "insideV"))
    return "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/><w:tblBorders>%s</w:tblBorders></w:tblPr><w:tblGrid>%s</w:tblGrid>%s</w:tbl>" % (
        borders, grid, "".join(rows))


def equation(left, right):
    run = lambda text: '<m:r><w:rPr><w:rFonts w:ascii="Cambria Math" w:hAnsi="Cambria Math"/></w:rPr><m:t>%s</m:t></m:r>' % text
    return "<m:oMath>%s<m:sSup><m:e>%s</m:e><m:sup>%s</m:sup></m:sSup></m:oMath>" % (run(left + "="), run(right), run("2"))


def graphic(uri, content, number):
    return ('<w:drawing><wp:inline><wp:extent cx="1400000" cy="500000"/><wp:docPr id="%d" name="Drawing %d"/><a:graphic>'
            '<a:graphicData uri="%s">%s</a:graphicData></a:graphic></wp:inline></w:drawing>' % (number, number, uri, content))


def picture(number=1):
    return "<w:r>%s</w:r>" % graphic(SPACES["pic"], (
        '<pic:pic><pic:nvPicPr><pic:cNvPr id="%d" name="lamp.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip '
        'r:embed="picture"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext '
        'cx="300000" cy="300000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>' % number), number)


def text_box(*content, number=1):
    inside = "<w:txbxContent>%s</w:txbxContent>" % "".join(content)
    shape = ('<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1400000" cy="500000"/></a:xfrm>'
             '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx>%s</wps:txbx><wps:bodyPr/></wps:wsp>' % inside)
    return ('<w:r><mc:AlternateContent><mc:Choice Requires="wps">%s</mc:Choice><mc:Fallback><w:pict><v:shape style="width:'
            '110pt;height:40pt"><v:textbox>%s</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>' % (
                graphic(SPACES["wps"], shape, number), inside))


def field(instruction, *result):
    sign = lambda kind: '<w:r><w:fldChar w:fldCharType="%s"/></w:r>' % kind
    return "%s<w:r><w:instrText xml:space=\"preserve\"> %s </w:instrText></w:r>%s%s%s" % (
        sign("begin"), instruction, sign("separate"), "".join(result), sign("end"))


def control(content):
    return '<w:sdt><w:sdtPr><w:alias w:val="Port"/><w:id w:val="4711"/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>' % content


def changed(kind, content, number):
    return '<w:%s w:id="%d" w:author="Harbour master" w:date="2035-01-02T03:04:05Z">%s</w:%s>' % (kind, number, content, kind)


def gone(text):
    return "<w:r><w:delText xml:space=\"preserve\">%s</w:delText></w:r>" % text


OPENING = (p(r("The General Assembly,")) +
           p(r("Recalling", "<w:i/>"), r(" its resolution 89/117 of 4 December 2034 on the lighting of harbours,")))


def closing():
    return (v(clause("8.", r("Thanks", "<w:i/>"), r(" the keepers of the northern lamps for their patience;")), "") +
            clause("9.", r("Requests", "<w:i/>"), r(" the Secretary-General to report to it at its "),
                   r(v("ninetieth", "ninety-second")), r(" session;")) +
            v("", clause("10.", r("Invites", "<w:i/>"), r(" all coastal States to light their piers."))) +
            clause(v("10.", "11."), r("Decides", "<w:i/>"), r(" to include the item in its provisional agenda.")))


# Each kind of document gives its body and its other parts, by the type of their relationship.
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
    if NEW:
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
    if NEW:
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
    if NEW:
        return (clause("1.", r(old[0][:-1] + ", and "), r(old[1][0].lower() + old[1][1:])) +
                clause("2.", r("Calls upon all pilots to keep a log of the tides of the northern bay;")) +
                clause("3.", r("Calls upon all pilots to hand the log to the harbour master each spring;"))), {}
    return (clause("1.", r(old[0])) + clause("2.", r(old[1])) +
            clause("3.", r("Calls upon all pilots to keep a log of the tides of the northern bay, and to hand the log to the harbour master each spring;"))), {}


# ---- what stands before and after the clauses

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


KINDS = (heads_that_change, heads_that_come, heads_that_go, heads_of_one_text, heads_of_the_other_text, numbered_titles, mastheads_in_tables,
         enacting_lines_that_one_text_has, closing_lines, closing_lines_that_come, equations, equations_that_change, endnotes, notes_with_tables, rows_with_pictures, text_boxes_in_cells, nested_tables,
         merged_cells, cells_of_paragraphs, words_at_the_edges_of_cells, words_that_change_cells,
         rows_that_come, tables_that_come, rows_that_are_counted, fields, hyperlinks, tracked_changes, moved_ranges, content_controls,
         bookmarks_and_comments, smart_tags, automatic_numbers, clauses_cut_and_joined)


def usual(text):
    return text


# As other programs write it: another prefix for all elements, or those of strict Office Open XML.
def other_prefix(text):
    return re.sub(r"(?<=[<\s/])w:", "word:", text).replace("xmlns:w=", "xmlns:word=")


def strict(text):
    return text.replace(W, "http://purl.oclc.org/ooxml/wordprocessingml/main").replace(
        R, "http://purl.oclc.org/ooxml/officeDocument/relationships").replace(
        SPACES["m"], "http://purl.oclc.org/ooxml/officeDocument/math")


STYLES = ('<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
          '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0000FF"/></w:rPr></w:style>')
NUMBERING = "<w:abstractNum w:abstractNumId=\"0\">%s</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>" % "".join(
    '<w:lvl w:ilvl="%d"><w:start w:val="1"/><w:numFmt w:val="%s"/><w:lvlText w:val="%s"/></w:lvl>' % level
    for level in ((0, "decimal", "%1."), (1, "lowerLetter", "(%2)")))


# Writes one version. `main` is the name of the main part.
def write(path, kind, new, written=usual, main="word/document.xml"):
    global NEW
    NEW = new
    body, parts = kind()
    spaces = " ".join('xmlns:%s="%s"' % space for space in SPACES.items())
    folder = main[:main.rfind("/") + 1]
    xml = {"styles": STYLES, "numbering": NUMBERING}
    xml.update((name, content) for name, content in parts.items() if name not in ("picture", "link", "head", "opening", "end"))
    section = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>'
    base = "application/vnd.openxmlformats-officedocument.wordprocessingml."
    types = '<Override PartName="/%s" ContentType="%sdocument.main+xml"/>' % (main, base)
    relations = ""
    for name in xml:
        types += '<Override PartName="/%s%s.xml" ContentType="%s%s+xml"/>' % (folder, name, base, name)
        relations += '<Relationship Id="%s" Type="%s/%s" Target="%s.xml"/>' % (name, R, name, name)
    if "picture" in parts:
        relations += '<Relationship Id="picture" Type="%s/image" Target="media/lamp.png"/>' % R
    if "link" in parts:
        relations += '<Relationship Id="link" Type="%s/hyperlink" Target="%s" TargetMode="External"/>' % (R, parts["link"])
    package = "http://schemas.openxmlformats.org/package/2006/"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        out.writestr("[Content_Types].xml", '%s<Types xmlns="%scontent-types"><Default Extension="rels" ContentType="application/vnd.'
                     'openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default '
                     'Extension="png" ContentType="image/png"/>%s</Types>' % (HEAD, package, types))
        out.writestr("_rels/.rels", written('%s<Relationships xmlns="%srelationships"><Relationship Id="main" Type="%s/officeDocument" '
                                            'Target="%s"/></Relationships>' % (HEAD, package, R, main)))
        out.writestr(main, written("%s<w:document %s><w:body>%s%s%s%s%s%s</w:body></w:document>" % (
            HEAD, spaces, parts.get("head", ""), parts.get("opening", OPENING), body, closing(), parts.get("end", ""), section)))
        out.writestr("%s_rels/%s.rels" % (folder, main[len(folder):]), written('%s<Relationships xmlns="%srelationships">%s</Relationships>' % (
            HEAD, package, relations)))
        for name, content in xml.items():
            out.writestr("%s%s.xml" % (folder, name), written("%s<w:%s %s>%s</w:%s>" % (HEAD, name, spaces, content, name)))
        if "picture" in parts:
            out.writestr(folder + "media/lamp.png", parts["picture"])
