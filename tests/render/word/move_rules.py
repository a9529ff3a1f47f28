"""What Word wants of tracked moves (ECMA-376 part 1, 17.13.5): it calls a file that breaks these rules unreadable."""
import collections
import re
import xml.etree.ElementTree as ET
import zipfile

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
REVISIONS = ("ins", "del", "moveFrom", "moveTo")
STORIES = ("body", "tc", "txbxContent", "footnote", "endnote", "comment")
RANGES_STAND_IN = ("p", "body", "sdtContent", "customXml")


def local(node):
    return node.tag.replace(W, "").replace(STRICT, "")


def attribute(node, name):
    return node.get(W + name, node.get(STRICT + name))


# The rules that a Word file breaks, a line each.
def faults(path):
    found, ids, names = [], [], collections.defaultdict(list)
    with zipfile.ZipFile(path) as package:
        for name in package.namelist():
            if re.search(r"(document|main|footnotes|endnotes|comments)\d*\.xml$", name):
                found += ["%s: %s" % (name, fault) for fault in faults_of_part(ET.fromstring(package.read(name)), ids, names)]
    found += ["the id %s is used %d times" % (one, count) for one, count in collections.Counter(ids).items() if count > 1]
    for name, sides in names.items():
        if sorted(sides) != ["moveFrom", "moveTo"]:
            found.append("the name %s stands for %s" % (name, sides))
    return found


def faults_of_part(root, ids, names):
    found, open_ranges = [], []
    parents = {child: parent for parent in root.iter() for child in parent}

    def up(node, wanted):
        while node is not None and local(node) not in wanted:
            node = parents.get(node)
        return node

    for node in root.iter():
        name, parent = local(node), parents.get(node)
        above = "" if parent is None else local(parent)
        if name in REVISIONS or name in ("comment", "pPrChange", "moveFromRangeStart", "moveToRangeStart"):
            ids.append(attribute(node, "id"))
        if re.match("move(From|To)Range(Start|End)$", name):
            if above not in RANGES_STAND_IN or up(node, ("tbl", "txbxContent")) is not None:
                found.append("%s in %s" % (name, above))
            if name.endswith("Start"):
                if open_ranges:
                    found.append("two ranges overlap")
                if not all(attribute(node, one) for one in ("id", "name", "author", "date")):
                    found.append(name + " lacks an attribute")
                open_ranges.append((name[:-5], attribute(node, "id"), up(node, STORIES)))
                names[attribute(node, "name")].append(name[:-len("RangeStart")])
            elif (name[:-3], attribute(node, "id"), up(node, STORIES)) in open_ranges:
                open_ranges.remove((name[:-3], attribute(node, "id"), up(node, STORIES)))
            else:
                found.append("%s closes nothing" % name)
        if name == "tbl" and open_ranges:
            found.append("a range goes over a table")
        if name in REVISIONS and name.startswith("move") and above != "rPr" and not (open_ranges and open_ranges[-1][0] == name + "Range"):
            found.append("%s outside of a range" % name)
        if name in REVISIONS and name.startswith("move") and above == "rPr":
            paragraph = up(node, ("p",))
            after = list(parents[paragraph])[list(parents[paragraph]).index(paragraph) + 1:][:1]
            starts = [attribute(one, "id") for one in paragraph if local(one) == name + "RangeStart"]
            if not after or local(after[0]) != name + "RangeEnd" or attribute(after[0], "id") not in starts:
                found.append("an end moves outside of a range")
        if name in REVISIONS and above not in ("rPr", "trPr"):
            if len(node) == 0 or up(parent, REVISIONS) is not None and up(parent, REVISIONS + ("txbxContent",)).tag == up(parent, REVISIONS).tag:
                found.append("%s in %s" % (name, above))
        if name in ("t", "delText", "instrText", "delInstrText"):
            around = up(node, REVISIONS + ("p",))
            if (local(around) == "del") != name.startswith("del"):
                found.append("%s in %s" % (name, local(around)))
        if name == "rPr" and above == "pPr":
            order = [local(one) for one in node]
            if any(one in REVISIONS for one in order[1:]):
                found.append("marks of an end: " + " ".join(order))
        if name == "pPr":
            order = [("rPr", "sectPr", "pPrChange").index(local(one)) for one in node if local(one) in ("rPr", "sectPr", "pPrChange")]
            last = [local(one) for one in node][len(node) - len(order):]
            if order != sorted(order) or any(one not in ("rPr", "sectPr", "pPrChange") for one in last):
                found.append("pPr: " + " ".join(local(one) for one in node))
    return found + ["the range %s is not closed" % one[1] for one in open_ranges]
