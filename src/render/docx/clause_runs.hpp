// The words of one change as paragraphs of runs, with the marks of its footnotes.
#pragma once

#include "render/docx/document.hpp"

#include <string>
#include <utility>
#include <vector>

namespace clausediff::detail::render::docx {

// A change at its one place: as many paragraphs as the side with several clauses has; of a split the ends of all but
// the last are inserted, of a merge deleted. Adds its notes to `notes`.
[[nodiscard]] std::vector<Paragraph> paragraphs_of(const Comparison& comparison, const ClauseChange& change,
                                                   std::vector<Note>& notes);

// One clause of a change as a paragraph that is deleted or inserted as a whole, and the notes that it carries with it.
// `step` is one of one side.
[[nodiscard]] Paragraph whole_clause(const Comparison& comparison, const ReadingStep& step, std::vector<Note>& notes);

}  // namespace clausediff::detail::render::docx
