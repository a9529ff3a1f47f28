// Questions that all renderers ask about a change.
#pragma once

#include <clausediff/render.hpp>

namespace clausediff::detail::render {

// Whether a loose note, one whose mark stands in no clause, is shown: it belongs to no section.
[[nodiscard]] bool shows(const ChangeFilter& filter, const NoteChange& note);

// "(heading)", "(table row)", "" for a paragraph.
[[nodiscard]] std::string type_remark(const Clause& clause);

}  // namespace clausediff::detail::render
