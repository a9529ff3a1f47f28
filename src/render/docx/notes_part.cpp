// word/footnotes.xml.
#include "render/docx/parts.hpp"

namespace clausediff::detail::render::docx {

std::string footnotes_part(const Document& document, Signature& revisions) {
    std::string out = kXmlHead;
    ((out += "<w:footnotes") += kWordNamespaces) += ">";
    out +=
        "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
        "<w:footnote w:type=\"continuationSeparator\" w:id=\"1\"><w:p><w:r><w:continuationSeparator/></w:r></w:p>"
        "</w:footnote>\n";
    for (std::size_t i = 0; i < document.notes.size(); ++i) {
        const Note& note = document.notes[i];
        out += "<w:footnote w:id=\"" + std::to_string(i + 1 + kFirstNote) +
               "\"><w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/>" + (document.right_to_left ? "<w:bidi/>" : "") +
               "</w:pPr>";
        out += revisions.open(note.op);
        out += "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r><w:r>";
        out += note.op == Op::remove ? "<w:delText xml:space=\"preserve\"> </w:delText></w:r>"
                                     : "<w:t xml:space=\"preserve\"> </w:t></w:r>";
        out += Signature::close(note.op);
        append_runs(out, note.runs, revisions, document.notes);
        out += "</w:p></w:footnote>\n";
    }
    return out + "</w:footnotes>\n";
}

}  // namespace clausediff::detail::render::docx
