// Lines to paragraphs.
#pragma once

#include <clausediff/source.hpp>

#include "read/pdf/page_furniture.hpp"

#include <vector>

namespace clausediff::detail::pdf {

// Puts the paragraphs of a document together again, over lines, columns, pages and the notes between them. What tells
// where a paragraph ends: the space above a line against the space between lines, its left edge, the style, whether the
// line before was filled, and a number. The lines' places are known (Place).
std::vector<SourceParagraph> join_paragraphs(const std::vector<PageLines>& pages, double body_size);

}  // namespace clausediff::detail::pdf
