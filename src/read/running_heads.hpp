// The lines that stand at the top of every page but the first: symbol, short title, page number.
#pragma once

#include "read/page_layout.hpp"

#include <string_view>
#include <vector>

namespace clausediff::detail {

// Marks the running heads as furniture. A line at the top of a page is one if it is laid out as one - the document's
// symbol at its left or right edge, apart from the rest - or if other pages open with it as well. That a line holds a
// symbol doesn't make it one: paragraphs cite symbols. The head of the first page is the document's own.
void mark_running_heads(std::vector<PlacedLine>& lines, const std::vector<PageRange>& pages);

// The symbol that a part of a line consists of, with a year or page number after it at most, or "".
std::string_view lone_symbol(std::string_view part);

}  // namespace clausediff::detail
