// The second copies of text boxes, for programs that do not know the first.
#pragma once

#include "render/docx/signature.hpp"

#include <pugixml.hpp>

namespace clausediff::detail::render::docx {

// Text boxes stand twice in a Word document: in mc:Choice, which is read and edited, and in mc:Fallback. Below `root`,
// gives each copy in a fallback the tracked changes of its box, if the two held the same words.
void copy_to_fallbacks(pugi::xml_node root, Signature& revisions);

}  // namespace clausediff::detail::render::docx
