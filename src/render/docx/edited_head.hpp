// The heads of two documents, for an edit of the Word document of the before text.
#pragma once

#include "render/docx/document.hpp"

#include <clausediff/comparison.hpp>

#include <string>
#include <vector>

namespace clausediff::detail::render::docx {

struct EditedHead {
    std::vector<Paragraph> lines;       // before the clauses, in the order of the document
    std::vector<Paragraph> late_lines;  // after the clauses
    std::vector<Note> notes;            // to lines of the head: those that the before text has
    // What the after text says and the edit does not, for a person, a line each.
    std::vector<std::string> not_shown;
};

// Every line of both heads. A Word document may hold its masthead, the symbol and the distribution box, in the headers
// of its pages, which are not edited: the masthead that the after text has in its body is then not shown.
[[nodiscard]] EditedHead edited_head(const Comparison& comparison);

}  // namespace clausediff::detail::render::docx
