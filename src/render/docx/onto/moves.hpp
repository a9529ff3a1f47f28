// The moves of a Word document that is edited.
#pragma once

#include "render/docx/signature.hpp"

#include <pugixml.hpp>

namespace clausediff::detail::render::docx {

// Once all else is changed: puts the marks of their ranges around the parts of each move below `root`, which carry its
// number (elements.hpp), and takes the numbers away. What cannot be a move for Word is deleted and inserted instead:
// that is what stands in two paragraphs on one side, or in a table or a text box, or has no counterpart.
void settle_moves(pugi::xml_node root, Signature& revisions);

}  // namespace clausediff::detail::render::docx
