// Paragraphs to clauses: head, preamble, operative part, closing lines, annexes, parts.
#pragma once

#include <clausediff/resolution.hpp>

#include "normalise/language.hpp"

#include <vector>

namespace clausediff {

// A clause and the pages on which it stands; footnote marks are found with them.
struct PagedClause {
    Clause clause;
    int first_page = 0;
    int last_page = 0;
    std::vector<SourceMark> source_marks;  // marks that the format knows, offsets in clause.text
};

struct PagedNote {
    Footnote note;
    int page = 0;
};

struct Segmentation {
    Metadata metadata;
    std::vector<PagedClause> clauses;
    std::vector<PagedNote> notes;
    std::vector<LeftOut> left_out;
};

// Every paragraph of the source ends up in exactly one of clauses, notes and left_out.
Segmentation segment(const SourceText& source, const Language& language);

}  // namespace clausediff
