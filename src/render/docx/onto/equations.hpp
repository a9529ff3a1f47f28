// Equations in a paragraph of a Word document that is edited.
#pragma once

#include "render/docx/onto/edits.hpp"
#include "render/docx/onto/raw_text.hpp"

#include <string>
#include <vector>

namespace clausediff::detail::render::docx {

// An equation is one unit: where edits change a part of it, it is removed as a whole, and what becomes of its letters
// is inserted after it. `removed` and `added`, in the order of the text, are changed so.
void make_whole(const Atom& equation, const std::string& text, std::vector<EditRange>& removed,
                std::vector<Addition>& added);

}  // namespace clausediff::detail::render::docx
