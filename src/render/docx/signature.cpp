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

std::string Signature::open(Op op) {
    if (op == Op::equal) return {};
    return (op == Op::insert ? "<w:ins" : "<w:del") + attributes() + ">";
}

const char* Signature::close(Op op) {
    return op == Op::insert ? "</w:ins>" : op == Op::remove ? "</w:del>" : "";
}

}  // namespace clausediff::detail::render::docx
