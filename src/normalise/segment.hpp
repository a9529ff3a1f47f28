// Paragraphs to clauses: head, preamble, operative part, closing lines, annexes, parts.
#pragma once

#include <clausediff/resolution.hpp>

#include "normalise/language.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace clausediff::detail {

// What the format knows of the paragraph that a clause was made of; footnote marks are found with it.
struct ClauseOrigin {
    int first_page = 0;
    int last_page = 0;
    std::vector<SourceMark> marks;  // offsets in the text of the clause
};

struct PagedNote {
    Footnote note;
    int page = 0;
};

struct Segmentation {
    Metadata metadata;
    std::vector<HeadParagraph> head;
    std::vector<Clause> clauses;
    std::vector<ClauseOrigin> origins;  // of each clause
    std::vector<PagedNote> notes;
    std::vector<LeftOut> left_out;
    std::size_t paragraphs = 0;       // of the text: neither notes nor furniture
    std::string first;                // the first of them
    std::vector<std::string> others;  // numbers of other resolutions in the file, which are left out
    bool is_text = true;              // of clauses: else no paragraph looks like a clause or a sentence
};

// Every paragraph of the source ends up in exactly one of head, clauses, notes and left_out. Takes the texts of body
// paragraphs away.
Segmentation segment(SourceText& source, const Language& language);

}  // namespace clausediff::detail
