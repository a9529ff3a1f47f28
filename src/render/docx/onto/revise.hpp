// Tracked changes that a Word document already holds.
#pragma once

#include <pugixml.hpp>

namespace clausediff::detail::render::docx {

// Accepts all revisions below `root`, or rejects them: afterwards there are none.
void resolve_revisions(pugi::xml_node root, bool accept);

}  // namespace clausediff::detail::render::docx
