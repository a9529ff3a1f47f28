"""Word documents of invented resolutions, each with one thing that Word documents hold: an equation, endnotes, merged
cells. Of each there is an old and a new version.
"""
import re
import zipfile

import clauses
import heads
import moved_clauses
import tables
from pieces import *

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
KINDS = heads.KINDS + clauses.KINDS + tables.KINDS + moved_clauses.KINDS


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
    choose(new)
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
