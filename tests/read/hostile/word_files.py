#!/usr/bin/env python3
"""Word documents made to exhaust the program, through outline, check, comparison and every output.

    word_files.py PROGRAM

Each is small. Each must be refused with one line on standard error and status 2, or give a result, whichever side of a
comparison it is, within the limits of measure.py. Needs Python 3 alone.
"""
import os
import random
import subprocess
import sys
import tempfile
import zipfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import measure

SPACE = ('xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
         'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"')
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
TEXT = measure.SOUND


def paragraph(content, properties=""):
    return "<w:p>%s%s</w:p>" % (properties and "<w:pPr>%s</w:pPr>" % properties, content)


def run(text, properties=""):
    return "<w:r>%s<w:t xml:space=\"preserve\">%s</w:t></w:r>" % (properties and "<w:rPr>%s</w:rPr>" % properties, text)


def paragraphs(texts=TEXT):
    return "".join(paragraph(run(text)) for text in texts)


def relation(name, target=None):
    return '<Relationship Id="%s" Type="%s%s" Target="%s"/>' % (name, OFFICE, name, target or name + ".xml")


def relations(*list_):
    return HEAD + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">%s</Relationships>' % (
        "".join(list_))


# `others` are parts by their name: "footnotes", each the content of its root.
def word(path, body, others=None, own=""):
    others = others or {}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        def add(name, content):
            # With so much noise that no part is refused for what it unpacks to.
            noise = random.Random(1).randbytes(len(content) // 500).hex()
            out.writestr(name, content + (noise and "<!--%s-->" % noise))

        out.writestr("[Content_Types].xml", HEAD + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/'
                     'content-types"><Default Extension="xml" ContentType="application/xml"/></Types>')
        out.writestr("_rels/.rels", relations(relation("officeDocument", "word/document.xml")))
        add("word/document.xml", "%s<w:document %s><w:body>%s</w:body></w:document>" % (HEAD, SPACE, body))
        out.writestr("word/_rels/document.xml.rels", relations(*map(relation, others), own))
        for name, content in others.items():
            add("word/%s.xml" % name, "%s<w:%s %s>%s</w:%s>" % (HEAD, name, SPACE, content, name))


def note(number, text):
    return '<w:footnote w:id="%d">%s</w:footnote>' % (number, paragraph(run(text)))


def reference(number):
    return '<w:r><w:footnoteReference w:id="%d"/></w:r>' % number


def nested(depth, name, content=""):
    return "<w:%s>" % name * depth + content + "</w:%s>" % name * depth


def yardstick():
    return paragraphs(measure.yardstick())


def make():
    at = lambda name: name + ".docx"
    text = paragraphs()
    word(at("sound"), text)
    word(at("yardstick"), yardstick())
    word(at("deep_deletion"), text + paragraph(nested(90_000, "del")))
    word(at("deep_insertion"), text + paragraph(nested(90_000, "ins", run("3. Decides to sink."))))
    word(at("deep_tables"), text + nested(240, "tbl", "<w:tr><w:tc>" + paragraph(run("a")) + "</w:tc></w:tr>") * 60)
    rows = "<w:tbl><w:tr><w:tc>%s</w:tc><w:tc>" % paragraph(run("row " * 200))
    word(at("tables_in_tables"), text + (rows * 60 + paragraph(run("core")) + "</w:tc></w:tr></w:tbl>" * 60) * 10)
    word(at("rows_in_rows"), text + nested(240, "tr", "<w:sdt/>" * 4_000) * 20)
    for part in ("footnotes", "styles", "numbering", "comments"):
        word(at("deep_" + part), text, {part: nested(90_000, "del")})
    half_a_megabyte = "All delegations shall bring their own lamps. " * 11_000
    word(at("one_note_many_references"), text + paragraph(run("3. Decides to read") + reference(2) * 6_000),
         {"footnotes": note(2, half_a_megabyte)})
    word(at("many_notes"), text + paragraph(run("3. Decides to read") + "".join(map(reference, range(2, 20_002)))),
         {"footnotes": "".join(note(number, "See %d." % number) for number in range(2, 20_002))})
    word(at("marks_in_a_long_clause"), text + paragraph(run("3. Decides " + "to wait and " * 60_000) + (
        reference(2) + run("on ")) * 6_000), {"footnotes": note(2, "See above.")})
    word(at("raised_figures"), text + paragraph(run("3. Decides" + "x" * 700_000) + (
        run("7", '<w:vertAlign w:val="superscript"/>') + run("")) * 10_000))
    word(at("relation_up_and_up"), text, own=relation("footnotes", "../" * 100_000 + "footnotes.xml"))
    word(at("relation_up"), text, own=relation("footnotes", "../" * 1_300 + "word/footnotes.xml"))
    headers = range(6_000)
    sections = paragraph("", "<w:sectPr>%s</w:sectPr>" % "".join(
        '<w:headerReference w:type="default" r:id="h%d"/>' % i for i in headers))
    word(at("one_header_many_names"), text + sections, {"header": paragraph(run("lamps " * 20_000))},
         "".join(relation("header").replace('Id="header"', 'Id="h%d"' % i) for i in headers))
    style = '<w:style w:type="paragraph" w:styleId="S%d"><w:basedOn w:val="S%d"/>%s</w:style>'
    word(at("styles_of_a_long_one"), text, {"styles": style % (0, 0, "<w:pPr>%s</w:pPr>" % ("<w:keepNext/>" * 100_000)) + "".join(
        style % (i, i // 2, "") for i in range(1, 20_000))})
    level = '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
    numbered = lambda i: '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="%d"/></w:numPr>' % i
    for name, levels in (("lists_of_a_long_one", level * 20_000), ("lists_of_none", "")):
        word(at(name), text + "".join(paragraph(run("Decides to wait."), numbered(i % 4_000 + 1)) for i in range(8_000)),
             {"numbering": '<w:abstractNum w:abstractNumId="%d">%s</w:abstractNum>' % (0 if levels else 1, levels) +
              "".join('<w:num w:numId="%d">%s<w:abstractNumId w:val="0"/></w:num>' % (i + 1, "" if levels else "<w:nsid/>" * 30)
                      for i in range(4_000))})
    word(at("open_fields"), text + paragraph("".join('<w:r><w:fldChar w:fldCharType="%s"/></w:r>' % kind for kind in (
        "begin", "separate")) * 60_000 + run("3. Decides to stop.") * 4))
    word(at("elements_without_end"), text + "<w:p/>" * 2_500_000)
    word(at("attributes_without_end"), text + "<w:p %s/>" % " ".join('a%d=""' % i for i in range(2_500_000)))
    word(at("text_without_end"), text + paragraph(run("3. " + "Decides to go on and on and on. " * 1_500_000)))
    word(at("a_run_of_many_tabs"), text + paragraph("<w:r><w:t>3. Decides</w:t>%s<w:t> to wait.</w:t></w:r>" % (
        "<w:tab/><w:t>x</w:t>" * 40_000)))
    word(at("changes_without_end"), text + paragraph(run("3. ") + "".join(
        '<w:ins w:id="1" w:author="a">%s</w:ins><w:del w:id="2" w:author="a"><w:r><w:delText>or </w:delText></w:r></w:del>' % (
            run("and ")) for _ in range(20_000))))
    word(at("ends_that_go"), text + paragraph(run("and "), '<w:rPr><w:del w:id="2" w:author="a"/></w:rPr>') * 30_000 +
         paragraph(run("3. Decides to wait.")))


    # Thousands of clauses of one paragraph, of which some stand elsewhere in the other version.
    words = random.Random(3)
    lines = [" ".join("%s%d" % (words.choice(("lamp", "port", "reef", "tide")), words.randrange(5_000)) for _ in range(8))
             for _ in range(16_000)]
    for name in ("lines_that_move", "lines_that_moved"):
        word(at(name), paragraphs(TEXT[:2]) + paragraph("<w:r>%s</w:r>" % "<w:br/>".join(
            "<w:t>%d. Decides %s;</w:t>" % (i + 1, line) for i, line in enumerate(lines))))
        for _ in range(len(lines) // 20):
            lines.insert(words.randrange(len(lines)), lines.pop(words.randrange(len(lines))))


def runs(program, name):
    yield "outline", [program, "outline", name]
    yield "check", [program, "check", name]
    for output in ("text", "json", "html", "docx"):
        for pair in ([name, "sound.docx"], ["sound.docx", name]):
            yield " ".join([output, *pair]), [program, *pair, "--format", output, "-o", "report"]
    if name == "lines_that_move.docx":
        for moves in ("comments", "tracked"):
            yield moves, [program, name, "lines_that_moved.docx", "--format", "docx", "--moves", moves, "-o", "report"]


def main():
    program, failures, count = os.path.abspath(sys.argv[1]), 0, 0
    if program.endswith("make"):
        return make()
    script, only = os.path.abspath(__file__), sys.argv[2:]
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        # Made by another process: a child begins with the memory of its parent, and that is measured.
        subprocess.run([sys.executable, script, "make"], check=True)
        redline = [program, "yardstick.docx", "sound.docx", "--format", "docx", "-o", "report"]
        yardstick_seconds = measure.measured_yardstick(redline)
        for name in sorted(name for name in os.listdir(folder) if name.endswith(".docx")):
            if only and name[:-5] not in only:
                continue
            for what, arguments in runs(program, name):
                count += 1
                status, seconds, memory, told = measure.measured(arguments)
                faults = []
                if status not in (0, 1, 2):
                    faults.append("status %d" % status)
                errors = [line for line in told.splitlines() if ": note: " not in line and "note: " not in line]
                if status == 2 and (len(errors) != 1 or "clausediff: " + name not in errors[0]):
                    faults.append("not one line that names the file: %r" % told[:300])
                if cost := measure.costs_too_much(arguments, seconds, memory, yardstick_seconds):
                    faults.append(cost)
                if os.environ.get("VERBOSE"):
                    print("%s: %s: %d, %.2f s, %.1f times, %d MB %s" % (name, what, status, seconds, seconds / yardstick_seconds, memory >> 20, told[:150].strip()))
                if faults:
                    failures += 1
                    print("FAILED: %s: %s: %s" % (name, what, ", ".join(faults)))
    print("%d runs, %d failures" % (count, failures))
    return 1 if failures or not count else 0


if __name__ == "__main__":
    sys.exit(main())
