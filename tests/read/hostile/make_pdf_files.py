#!/usr/bin/env python3
"""Writes PDF files that are broken on purpose into the named folder, one a way of breaking them."""
import os
import random
import sys
import zlib


def pdf(objects, trailer="/Root 1 0 R", version="1.7", start=None):
    """A whole file of the numbered objects, each text or bytes."""
    out = b"%PDF-" + version.encode() + b"\n%\xe2\xe3\xcf\xd3\n"
    places = {}
    for number, body in sorted(objects.items()):
        places[number] = len(out)
        out += b"%d 0 obj\n" % number + (body if isinstance(body, bytes) else body.encode()) + b"\nendobj\n"
    xref = len(out)
    size = max(objects) + 1
    out += b"xref\n0 %d\n0000000000 65535 f \n" % size
    for number in range(1, size):
        out += b"%010d %05d %s \n" % (places.get(number, 0), 0, b"n" if number in places else b"f")
    out += b"trailer\n<< /Size %d %s >>\nstartxref\n%d\n%%%%EOF\n" % (size, trailer.encode(), start or xref)
    return out


def stream(content, extra=""):
    content = content if isinstance(content, bytes) else content.encode()
    return b"<< /Length %d %s >>\nstream\n" % (len(content), extra.encode()) + content + b"\nendstream"


def page_of(content, page_extra="", **more):
    """The objects of a file of one page; `content` is object 4."""
    objects = {
        1: "<< /Type /Catalog /Pages 2 0 R >>",
        2: "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        3: "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
           "/Resources << /Font << /F1 5 0 R >> /XObject << /X 6 0 R >> >> %s >>" % page_extra,
        4: content,
        5: "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>",
    }
    objects.update({int(k[1:]): v for k, v in more.items()})
    return objects


TEXT = "BT /F1 10 Tf 100 700 Td (The General Assembly,) Tj 0 -20 Td (1. Decides to wait.) Tj ET"


def files():
    good = pdf(page_of(stream(TEXT)))
    noise = random.Random(317)
    yield "mark_alone", b"%PDF-1.7\n"
    yield "random_bytes", b"%PDF-1.7\n" + noise.randbytes(50000)
    yield "random_bytes_and_end", b"%PDF-1.7\n" + noise.randbytes(50000) + b"\nstartxref\n17\n%%EOF\n"
    yield "cut_in_half", good[:len(good) // 2]
    yield "cut_before_end", good[:-30]
    yield "text_in_disguise", b"this is a text, whatever its name says\n"
    yield "picture_in_disguise", b"\x89PNG\r\n\x1a\n" + bytes(200)
    yield "mark_too_late", noise.randbytes(2000) + good
    yield "no_text", pdf(page_of(stream("100 100 200 200 re f")))
    yield "no_pages", pdf({1: "<< /Type /Catalog /Pages 2 0 R >>", 2: "<< /Type /Pages /Kids [] /Count 0 >>"})
    yield "no_catalog", pdf({1: "<< /Type /Font >>"})
    yield "catalog_of_itself", pdf({1: "<< /Type /Catalog /Pages 1 0 R >>"})
    yield "page_tree_cycle", pdf({1: "<< /Type /Catalog /Pages 2 0 R >>",
                                  2: "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                                  3: "<< /Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count 1 >>"})
    yield "page_tree_of_itself", pdf({1: "<< /Type /Catalog /Pages 2 0 R >>",
                                      2: "<< /Type /Pages /Kids [2 0 R 2 0 R 2 0 R] /Count 3 >>"})
    yield "billion_pages", pdf({1: "<< /Type /Catalog /Pages 2 0 R >>",
                                2: "<< /Type /Pages /Kids [] /Count 1000000000 >>"})
    yield "many_pages", pdf({1: "<< /Type /Catalog /Pages 2 0 R >>",
                             2: "<< /Type /Pages /Count 3000 /Kids [%s] >>" % ("3 0 R " * 3000),
                             3: "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 10 10] >>"})
    yield "encrypted", pdf(page_of(stream(TEXT), o7="<< /Filter /Standard /V 1 /R 2 /P -60 /O (%s) /U (%s) >>"
                                   % ("o" * 32, "u" * 32)),
                           "/Root 1 0 R /Encrypt 7 0 R /ID [(0123456789abcdef) (0123456789abcdef)]")
    yield "xref_of_itself", pdf(page_of(stream("")), "/Root 1 0 R /Prev 9")
    yield "xref_beyond_the_end", pdf({1: "<< >>"}, start=10 ** 9)
    yield "endless_length", pdf(page_of(b"<< /Length 99999999999 /Filter /FlateDecode >>\nstream\nxx\nendstream"))
    yield "broken_compression", pdf(page_of(stream(zlib.compress(TEXT.encode())[:9], "/Filter /FlateDecode")))
    yield "form_in_itself", pdf(page_of(stream("/X Do"), o6=stream("/X Do /X Do", "/Type /XObject /Subtype /Form "
                                        "/BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>")))
    yield "contents_of_themselves", pdf(page_of("[4 0 R 4 0 R]"))
    yield "deep_arrays", pdf(page_of(stream("[" * 1000000)))
    yield "deep_catalog", pdf({1: "<< /Type /Catalog /Pages " + "[" * 500000})
    yield "bomb_of_spaces", pdf(page_of(stream(zlib.compress(b" " * (100 << 20), 9), "/Filter /FlateDecode")))
    words = b"".join(b"1 0 0 1 %d %d Tm (xyz) Tj " % (x, y) for x in range(0, 590, 2) for y in range(0, 840, 2))
    letters = zlib.compress(b"BT /F1 1 Tf " + words * 10 + b"ET", 9)
    yield "bomb_of_letters", pdf(page_of(stream(letters, "/Filter /FlateDecode")))
    layers = zlib.compress(zlib.compress(b" " * (100 << 20), 9), 9)
    yield "bomb_in_layers", pdf(page_of(stream(layers, "/Filter [/FlateDecode /FlateDecode]")))
    yield "endless_page", pdf(page_of(stream("BT /F1 1e38 Tf 1e38 1e38 Td () Tj ET"), "/MediaBox [0 0 1e38 1e38]"))
    yield "no_resolution", pdf(page_of(stream("BT /F1 10 Tf 100 700 Td (A shopping list) Tj ET")))


def main():
    folder = sys.argv[1]
    for name, content in files():
        with open(os.path.join(folder, name + ".pdf"), "wb") as f:
            f.write(content)


if __name__ == "__main__":
    main()
