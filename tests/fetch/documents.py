"""Documents of the tests' own under invented or given symbols, as Word and PDF files."""
import io
import os
import sys
import zipfile
from xml.sax.saxutils import escape

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../read/hostile"))
import make_pdf_files as pdf_files  # noqa: E402

TYPES = ('<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
         '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
         '<Override PartName="/word/document.xml" ContentType='
         '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>')
RELATIONS = ('<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
             '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
             'officeDocument" Target="word/document.xml"/></Relationships>')
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def lines(symbol, recalls=("89/117 of 4 December 2034",), what="charts"):
    """The paragraphs of a resolution about harbours."""
    number = symbol.split("/RES/")[-1]
    return [symbol, "Resolution adopted by the General Assembly on 4 December 2036",
            number + ". Lamps of the harbours", "The General Assembly,",
            "Recalling its resolutions " + " and ".join(recalls) + ",",
            "Convinced that a harbour serves all who call at it,",
            "1. Takes note of the report of the Secretary-General;",
            "2. Requests the Secretary-General to publish the " + what + " of all harbours."]


def docx(paragraphs, padding=0):
    """A Word document; `padding` adds as many bytes of spaces, which compress well."""
    body = "".join('<w:p><w:r><w:t xml:space="preserve">%s</w:t></w:r></w:p>' % escape(text) for text in paragraphs)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in (("[Content_Types].xml", TYPES), ("_rels/.rels", RELATIONS),
                           ("word/document.xml", '<?xml version="1.0"?><w:document xmlns:w="%s"><w:body>%s</w:body>'
                                                 "</w:document>%s" % (WORD, body, " " * padding))):
            package.writestr(zipfile.ZipInfo(name), text, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def pdf(paragraphs):
    """A PDF file of one page with a line for each paragraph."""
    shown = "BT /F1 10 Tf 72 780 Td " + " ".join(
        "(%s) Tj 0 -20 Td" % text.replace("\\", "").replace("(", "\\(").replace(")", "\\)") for text in paragraphs) + " ET"
    return pdf_files.pdf(pdf_files.page_of(pdf_files.stream(shown)))
