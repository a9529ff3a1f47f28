#include "render/docx/signature.hpp"

#include "render/docx/xml.hpp"

namespace clausediff::detail::render::docx {

Signature::Signature(const std::string& author, const std::string& date, std::size_t first_id)
    : author_(author),
      date_(date),
      who_and_when_(" w:author=\"" + xml(author) + "\"" + (date.empty() ? "" : " w:date=\"" + xml(date) + "\"")),
      id_(first_id) {}

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
