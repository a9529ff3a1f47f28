#include "render/docx/signature.hpp"

#include "render/docx/xml.hpp"

namespace clausediff::detail::render::docx {

Signature::Signature(const std::string& author, const std::string& date, std::size_t first_id)
    : of_document_(author), date_(date), id_(first_id) {
    as({});
}

void Signature::as(const std::string& author) {
    const std::string& now = author.empty() ? of_document_ : author;
    if (now == author_ && !who_and_when_.empty()) return;
    author_ = now;
    who_and_when_ = " w:author=\"" + xml(author_) + "\"" + (date_.empty() ? "" : " w:date=\"" + xml(date_) + "\"");
}

std::string Signature::attributes(std::size_t id) const {
    return " w:id=\"" + std::to_string(id) + "\"" + who_and_when_;
}

std::string Signature::open(Op op, bool moved) {
    return op == Op::equal ? std::string() : std::string("<") + revision_element(op, moved) + attributes() + ">";
}

std::string Signature::close(Op op, bool moved) {
    return op == Op::equal ? std::string() : std::string("</") + revision_element(op, moved) + ">";
}

const char* revision_element(Op op, bool moved) {
    if (op == Op::insert) return moved ? "w:moveTo" : "w:ins";
    return moved ? "w:moveFrom" : "w:del";
}

}  // namespace clausediff::detail::render::docx
