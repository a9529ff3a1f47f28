// The parts of a new document that are the same in each.
#pragma once

#include <string>

namespace clausediff::detail::render::docx {

// word/styles.xml: the UN's house style, Times New Roman 10.
[[nodiscard]] std::string styles_part(const std::string& language);
[[nodiscard]] std::string settings_part();
[[nodiscard]] std::string content_types_part(bool comments);
// _rels/.rels
[[nodiscard]] std::string package_relations_part();
// word/_rels/document.xml.rels
[[nodiscard]] std::string document_relations_part(bool comments);

}  // namespace clausediff::detail::render::docx
