#!/usr/bin/env python3
"""Writes Word documents, Akoma Ntoso files, web pages and texts, broken or hostile on purpose, into the named folder.

Those in bad/ are to be refused; those in fine/ can be read after all, whatever their names say.
"""
import os
import random
import struct
import sys
import zipfile
import zlib

SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
TEXT = ("The General Assembly,", "Recalling its resolution 89/117 of 4 December 2034,", "1. Requests all to rest;",
        "2. Decides to wait.")
TYPES = ('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override '
         'PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.'
         'wordprocessingml.document.main+xml"/></Types>')
RELATIONS = ('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
             'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
             'Target="word/document.xml"/></Relationships>')


def paragraphs(texts=TEXT):
    return "".join("<w:p><w:r><w:t>%s</w:t></w:r></w:p>" % text for text in texts)


def document(body=None, head=HEAD):
    return "%s<w:document %s><w:body>%s</w:body></w:document>" % (head, SPACE, paragraphs() if body is None else body)


def package(path, parts, compression=zipfile.ZIP_DEFLATED):
    with zipfile.ZipFile(path, "w", compression) as out:
        for name, content in parts:
            out.writestr(name, content)


def word(path, text, *others):
    package(path, [("[Content_Types].xml", TYPES), ("_rels/.rels", RELATIONS), ("word/document.xml", text), *others])


# A zip of one stored entry, whose header may lie.
def lying_zip(name, content, said_size, flags=0, method=0):
    crc = zlib.crc32(content)
    local = struct.pack("<IHHHHHIIIHH", 0x04034B50, 20, flags, method, 0, 33, crc, len(content), said_size, len(name), 0)
    central = struct.pack("<IHHHHHHIIIHHHHHII", 0x02014B50, 20, 20, flags, method, 0, 33, crc, len(content), said_size,
                          len(name), 0, 0, 0, 0, 0, 0)
    start = len(local) + len(name) + len(content)
    end = struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, 1, 1, len(central) + len(name), start, 0)
    return local + name + content + central + name + end


def write(path, content):
    with open(path, "wb") as file:
        file.write(content if isinstance(content, bytes) else content.encode())


def flat(*parts):
    return '<?xml version="1.0"?><p:package xmlns:p="http://schemas.microsoft.com/office/2006/xmlPackage">%s</p:package>' % (
        "".join('<p:part p:name="/%s"><p:xmlData>%s</p:xmlData></p:part>' % part for part in parts))


def web_archive(*parts):
    return "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"x\"\n\n%s" % (
        "".join("--x\n" + part + "\n" for part in parts))


def akn(content, head=""):
    return head + "<akomaNtoso><statement>" + content + "</statement></akomaNtoso>"


def akn_text():
    return "".join("<p>%s</p>" % text for text in TEXT)


def bad_word_files(folder):
    at = lambda name: os.path.join(folder, name)
    word(at("bomb_of_one_part.docx"), document("<w:p><w:r><w:t>" + "a" * 80_000_000 + "</w:t></w:r></w:p>"))
    package(at("bomb_of_a_ratio.docx"), [("[Content_Types].xml", TYPES), ("_rels/.rels", RELATIONS + " " * 30_000_000),
                                         ("word/document.xml", document())])
    package(at("many_parts.docx"), [("[Content_Types].xml", TYPES), ("_rels/.rels", RELATIONS), ("word/document.xml", document()), *(("word/p%d.xml" % i, "x") for i in range(70_000))],
            zipfile.ZIP_STORED)
    package(at("no_document.docx"), [("[Content_Types].xml", TYPES), ("_rels/.rels", RELATIONS), ("word/styles.xml", "<w:styles/>")])
    package(at("spreadsheet.docx"), [("[Content_Types].xml", "<Types/>"), ("xl/workbook.xml", "<workbook/>")])
    package(at("any_zip.docx"), [("readme.txt", "\n".join(TEXT))])
    package(at("path_out_of_the_archive.docx"), [("_rels/.rels", RELATIONS.replace("word/", "../../word/")), ("../../word/document.xml", document()), ("/etc/passwd", "x")])
    word(at("empty_document.docx"), document(""))
    word(at("no_xml.docx"), "no markup at all")
    word(at("cut_xml.docx"), document()[:-40])
    word(at("deep.docx"), document("<w:sdt><w:sdtContent>" * 60_000 + paragraphs() + "</w:sdtContent></w:sdt>" * 60_000))
    write(at("password.docx"), lying_zip(b"_rels/.rels", RELATIONS.encode(), len(RELATIONS), flags=1))
    write(at("unknown_compression.docx"), lying_zip(b"_rels/.rels", RELATIONS.encode(), len(RELATIONS), method=97))
    write(at("size_that_lies.docx"), lying_zip(b"_rels/.rels", RELATIONS.encode(), 4_000_000_000))
    word(at("whole.tmp"), document())
    with open(at("whole.tmp"), "rb") as file:
        whole = file.read()
    os.remove(at("whole.tmp"))
    write(at("cut_in_half.docx"), whole[:len(whole) // 2])
    write(at("cut_directory.docx"), whole[:-30])
    write(at("head_alone.docx"), whole[:4])
    damaged = bytearray(whole)
    for i in range(60, len(damaged) // 2):
        damaged[i] ^= 0x55
    write(at("damaged.docx"), bytes(damaged))


def bad_other_files(folder):
    at = lambda name: os.path.join(folder, name)
    generator = random.Random(1)
    noise = generator.randbytes(50_000)
    write(at("empty.txt"), b"")
    write(at("blank.txt"), b" \n\t\n \n")
    write(at("flat_deep.xml"), flat(("a.xml", "<a>" * 50_000 + "</a>" * 50_000)))
    write(at("flat_parts.xml"), flat(*(("a%d.xml" % i, "<a/>") for i in range(100_000))))
    write(at("flat_cut.xml"), flat(("_rels/.rels", RELATIONS), ("word/document.xml", document(head="")))[:-40])
    write(at("boundaries.mht"), web_archive(*("a" for _ in range(1_000_000))))
    write(at("boundaries_and_headers.mht"), web_archive(*("\n" for _ in range(1_000_000))))
    write(at("nul.txt"), b"\0" * 10_000)
    write(at("noise.txt"), noise)
    write(at("noise.html"), b"<html><body>" + noise)
    write(at("picture.docx"), b"\x89PNG\r\n\x1a\n" + noise)
    write(at("no_text.html"), "<html><head><title>x</title></head><body><script>var a;</script></body></html>")
    write(at("deep.html"), "<div>" * 400_000)
    # Elements of formatting that are not closed are opened anew in each paragraph: 200 of them are four million elements.
    formatted = "<html><body><p>" + "".join("<font size=%d>" % i for i in range(200)) + "x"
    write(at("formatting.html"), formatted + "<p>x" * 20_000)
    write(at("more_formatting.html"), formatted + "<p>x" * 200_000)
    write(at("deep_insertions.html"), "<html>" + "<ins>" * 200_000)
    write(at("attributes.html"), "<html><p " + " ".join("a%d" % i for i in range(120_000)) + ">x")
    write(at("no_resolution.txt"), "Dear colleagues\nThe lamps are lit tonight\nWith best regards")
    write(at("one_line.txt"), b"a" * 2_000_000)
    write(at("half_a_character.txt"), "The General Assembly,\n".encode("utf-16-le")[:-1] + b"\xd8")
    write(at("cut.xml"), akn(akn_text())[:-40])
    write(at("no_text.xml"), akn("<meta><notes/></meta>"))
    write(at("deep.xml"), akn("<point>" * 400_000 + akn_text() + "</point>" * 400_000))
    write(at("deep_superscripts.xml"), akn("<p>x" + "<sup>" * 300 + "1" + "</sup>" * 300 + "</p>"))
    write(at("elements.xml"), akn("<p>" + "<i/>" * 2_500_000 + "</p>"))
    write(at("paragraphs.xml"), akn("<p>x</p>" * 100_000))
    # Each note of the metadata is looked for among all that no text has referred to.
    write(at("notes.xml"), akn("<meta><notes>" + "".join("<note eId='n%d'/>" % i for i in range(100_000)) + "</notes></meta><p>x" +
                               "<noteRef href='#none'/>" * 100_000 + "</p>"))
    # The header of a compound file, in which Word keeps documents with a password, and nothing else.
    write(at("compound.docx"), b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504)


def fine_files(folder):
    at = lambda name: os.path.join(folder, name)
    word(at("word_document.pdf"), document())
    write(at("flat.docx"), flat(("_rels/.rels", RELATIONS), ("word/document.xml", document(head=""))))
    write(at("archive.txt"), web_archive("Content-Type: text/html\n\n<p>%s</p>" % "</p><p>".join(TEXT)))
    gone = '<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve"> </w:t></w:r></w:p>'
    word(at("blank_and_deleted.docx"), document(gone * 30_000 + paragraphs()))
    word(at("line_breaks.docx"), document("%s<w:p><w:r>%s</w:r></w:p>" % (paragraphs(), "<w:t>3. Decides to wait;</w:t><w:br/>" * 5_000)))
    write(at("text.docx"), "\n".join(TEXT))
    write(at("page.txt"), "<!DOCTYPE html><html><body>" + "".join("<p>%s</p>" % text for text in TEXT) + "</body></html>")
    # What a script compares is no tag with thousands of attributes.
    write(at("script_of_many_words.html"), "<html><body><script>if (a<b) c = [%s]</script>%s</body></html>" % (
        "1, " * 100_000, "".join("<p>%s</p>" % text for text in TEXT)))
    # No entity is expanded, and nothing outside the file is fetched.
    laughs = '<!DOCTYPE lolz [<!ENTITY a "' + "ha" * 500 + '">' + "".join(
        '<!ENTITY %s "%s">' % (chr(98 + i), ("&%s;" % chr(97 + i)) * 50) for i in range(8)) + "]>"
    word(at("laughs.docx"), document(paragraphs() + paragraphs(("3. &i;",)), HEAD + laughs))
    word(at("outer_entity.docx"), document(paragraphs() + paragraphs(("3. &file;",)),
                                           HEAD + '<!DOCTYPE d [<!ENTITY file SYSTEM "file:///etc/passwd">]>'))
    word(at("bad_utf8.docx"), document().encode().replace(b"Requests", b"\xff\xfe\xc0\xaf"))
    write(at("laughs.xml"), akn(akn_text() + "<p>3. &i;</p>", laughs))
    write(at("outer_entity.xml"), akn(akn_text() + "<p>3. &file;</p>",
                                      '<!DOCTYPE d [<!ENTITY file SYSTEM "file:///etc/passwd">]>'))
    write(at("bad_utf8.xml"), akn(akn_text()).encode().replace(b"Requests", b"\xff\xfe\xc0\xaf"))
    write(at("deep_tables.xml"), akn(akn_text() + "<table><tr><td>a</td><td>" * 60 + "</td></tr></table>" * 60))
    write(at("no_break_spaces.xml"), akn(akn_text() + "<p>" + "&#160;" * 1_000_000 + "<sup>1</sup>" * 150_000 + "x</p>"))
    write(at("many_notes_of_a_long_head.xml"), akn("<coverPage><p>Lamps%s</p>%s</coverPage>" % (
        "<authorialNote marker='*'><p>See.</p></authorialNote>" * 10_000, "<p>Harbours</p>" * 10_000) + akn_text()))
    write(at("deep_notes.xml"), akn(akn_text() + "<p>x<authorialNote marker='1'>" * 60 + "</authorialNote></p>" * 60))
    cyclic = '<w:style w:type="paragraph" w:styleId="%s"><w:basedOn w:val="%s"/></w:style>'
    styled = document(paragraphs().replace("<w:p>", '<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr>'))
    word(at("cyclic_styles.docx"), styled,
         ("word/styles.xml", "%s<w:styles %s>%s%s</w:styles>" % (HEAD, SPACE, cyclic % ("A", "B"), cyclic % ("B", "A"))))
    numbered = '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'
    word(at("cyclic_numbering.docx"), document(paragraphs(TEXT[:2]) + paragraphs(("Decides to wait.",)).replace("<w:p>", numbered)),
         ("word/numbering.xml", '%s<w:numbering %s><w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/>'
          '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>' % (HEAD, SPACE)),
         ("word/styles.xml", '%s<w:styles %s><w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/>'
          '</w:numPr></w:pPr></w:style></w:styles>' % (HEAD, SPACE)))
    word(at("note_of_itself.docx"), document(paragraphs() + '<w:p><w:r><w:footnoteReference w:id="2"/></w:r></w:p>'),
         ("word/footnotes.xml", '%s<w:footnotes %s><w:footnote w:id="2"><w:p><w:r><w:t>See note</w:t></w:r><w:r>'
          '<w:footnoteReference w:id="2"/></w:r></w:p></w:footnote></w:footnotes>' % (HEAD, SPACE)))


def main():
    for name, makers in (("bad", (bad_word_files, bad_other_files)), ("fine", (fine_files,))):
        folder = os.path.join(sys.argv[1], name)
        os.makedirs(folder, exist_ok=True)
        for maker in makers:
            maker(folder)


main()
