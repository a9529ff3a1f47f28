// Prefixes of the elements of a Word document.
#pragma once

#include <pugixml.hpp>

namespace clausediff::detail::render::docx {

// Gives the elements and attributes of WordprocessingML (transitional or strict) the prefix "w", whatever prefix the
// document has for them, so that they can be looked up and added by name. False if that prefix means something else.
[[nodiscard]] bool use_usual_prefix(pugi::xml_node root);

// Whether the part is in the namespaces of strict Office Open XML.
[[nodiscard]] bool is_strict(pugi::xml_node root);

}  // namespace clausediff::detail::render::docx
