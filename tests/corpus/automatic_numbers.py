"""Makes Word number the paragraphs of a document of ours, whose numbers are text: as the Secretariat's documents do."""
import re
import zipfile

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
LEVELS = (("decimal", "%1."), ("lowerLetter", "(%2)"), ("lowerRoman", "(%3)"))
NUMBERED = re.compile(r'<w:p><w:pPr>((?:(?!</w:pPr>).)*?)(<w:ind [^>]*/>)?</w:pPr>'
                      r'<w:r><w:t xml:space="preserve">([^<]*)</w:t><w:tab/></w:r>')


def roman(number):
    text = ""
    for value, digits in ((50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")):
        while number >= value:
            text, number = text + digits, number - value
    return text


def letters(number):
    return chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)


class Lists:
    """Tells for each printed number its list and level, and describes the lists."""

    def __init__(self):
        self.numbering = []
        self.lists = 0
        self.list, self.counters = None, [0, 0, 0]

    def place(self, printed):
        """(list, level), or None for a number that Word would not count."""
        for level in (2, 1, 0):
            if printed == self.print(level, self.counters[level] + 1) and (level < 2 or self.counters[1] > 0):
                return self.count(level, self.counters[level] + 1)
        for level in (0, 1):
            for number in range(1, 400):
                if printed == self.print(level, number):
                    self.list = None
                    return self.count(level, number)
        return None

    def print(self, level, number):
        if level == 0:
            return "%d." % number
        return "(%s)" % (letters(number) if level == 1 else roman(number))

    def count(self, level, number):
        if self.list is None:
            self.open(level, number)
        self.counters[level] = number
        self.counters[level + 1:] = [0] * (2 - level)
        return self.list, level

    def open(self, level, number):
        self.lists += 1
        self.list, self.counters = self.lists, [0, 0, 0]
        levels = "".join(
            '<w:lvl w:ilvl="%d"><w:start w:val="%d"/><w:numFmt w:val="%s"/><w:lvlText w:val="%s"/><w:pPr>'
            '<w:ind w:left="%d" w:hanging="567"/></w:pPr></w:lvl>'
            % (i, number if i == level else 1, style, text, 567 * (i + 1)) for i, (style, text) in enumerate(LEVELS))
        self.numbering.append((
            '<w:abstractNum w:abstractNumId="%d"><w:multiLevelType w:val="multilevel"/>%s</w:abstractNum>'
            % (self.lists, levels),
            '<w:num w:numId="%d"><w:abstractNumId w:val="%d"/></w:num>' % (self.lists, self.lists)))

    def part(self):
        return ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:numbering xmlns:w="%s">%s%s</w:numbering>'
                % (NAMESPACE, "".join(a for a, _ in self.numbering), "".join(n for _, n in self.numbering)))


def number_automatically(source, target):
    """Writes `source`, a document of ours, to `target`, numbered by Word. Returns how many paragraphs are."""
    lists, count = Lists(), 0

    def numbered(match):
        nonlocal count
        place = lists.place(match.group(3))
        if place is None:
            return match.group(0)
        count += 1
        return '<w:p><w:pPr>%s<w:numPr><w:ilvl w:val="%d"/><w:numId w:val="%d"/></w:numPr></w:pPr>' % (
            match.group(1), place[1], place[0])

    with zipfile.ZipFile(source) as before, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as after:
        for name in before.namelist():
            text = before.read(name).decode("utf-8")
            if name == "word/document.xml":
                text = NUMBERED.sub(numbered, text)
            elif name == "[Content_Types].xml":
                text = text.replace("</Types>", '<Override PartName="/word/numbering.xml" ContentType="application/vnd.'
                                    'openxmlformats-officedocument.wordprocessingml.numbering+xml"/></Types>')
            elif name == "word/_rels/document.xml.rels":
                text = text.replace("</Relationships>", '<Relationship Id="numbers" Type="%s/numbering" Target='
                                    '"numbering.xml"/></Relationships>' % OFFICE)
            after.writestr(name, text)
        after.writestr("word/numbering.xml", lists.part())
    return count
