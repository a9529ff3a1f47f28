// A paragraph of a Word document is cut in two.
#pragma once

#include <pugixml.hpp>

namespace clausediff::detail::render::docx {

// Elements in a paragraph that hold runs and are not part of the text themselves: links, controls, fields, tags.
[[nodiscard]] bool is_container(const pugi::xml_node& node);

// Moves what stands before `marker`, an element in `paragraph` at any depth, into a new paragraph before it, which is
// returned and has no properties. The marker goes. Links and the like that it stands in are cut in two; a simple field
// becomes a complex one, which may go over two paragraphs.
pugi::xml_node cut_paragraph(pugi::xml_node paragraph, pugi::xml_node marker);

}  // namespace clausediff::detail::render::docx
