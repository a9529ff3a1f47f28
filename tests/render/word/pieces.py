"""What Word documents are made of, as text of their XML. The words that differ between the old and the new version of a
document stand side by side in the call of `v`.
"""
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
NEW = False  # which version is made


def choose(new):
    global NEW
    NEW = new


def is_new():
    return NEW


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
