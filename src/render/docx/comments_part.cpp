// word/comments.xml.
#include "base/locale.hpp"
#include "render/docx/parts.hpp"
#include "render/docx/xml.hpp"

namespace clausediff::detail::render::docx {
namespace {

// Formatting alone: a comment has no tracked changes, which someone would accept or reject.
std::string formatting_of(Op op, bool right_to_left) {
    std::string out;
    if (op == Op::remove) out = "<w:strike/><w:color w:val=\"B00020\"/>";
    if (op == Op::insert) out = "<w:color w:val=\"006B3C\"/><w:u w:val=\"single\"/>";
    if (right_to_left) out += "<w:rtl/>";
    return out.empty() ? out : "<w:rPr>" + out + "</w:rPr>";
}

void append_run(std::string& out, const std::string& text, Op op) {
    out += std::string("<w:r>") + formatting_of(op, has_right_to_left(text)) + "<w:t xml:space=\"preserve\">";
    append_xml(out, text);
    out += "</w:t></w:r>";
}

}  // namespace

std::string comments_part(const std::vector<Comment>& comments, const Signature& revisions, bool styled) {
    const std::string open = styled ? "<w:p><w:pPr><w:pStyle w:val=\"CommentText\"/></w:pPr>" : "<w:p>";
    std::string out = kXmlHead;
    ((out += "<w:comments") += kWordNamespaces) += ">\n";
    Signature signature = revisions;
    for (const Comment& comment : comments) {
        signature.as(comment.author);
        out += "<w:comment" + signature.attributes(comment.id) + " w:initials=\"cd\">" + open + "<w:r>";
        if (styled) out += "<w:rPr><w:rStyle w:val=\"CommentReference\"/></w:rPr>";
        out += "<w:annotationRef/></w:r>";
        append_run(out, comment.says.text, Op::equal);
        for (const std::vector<Segment>& line : comment.says.redline) {
            out += "</w:p>" + open;
            for (const Segment& segment : line) append_run(out, segment.text, segment.op);
        }
        out += "</w:p></w:comment>\n";
    }
    return out + "</w:comments>\n";
}

}  // namespace clausediff::detail::render::docx
