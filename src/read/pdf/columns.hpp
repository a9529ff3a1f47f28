// Pages of two columns.
#pragma once

#include "read/pdf/page_lines.hpp"

#include <vector>

namespace clausediff::detail::pdf {

// Puts the lines of a page of two columns into the order in which they are read: down the left column, then down the
// right one; lines that go over both columns part what is above them from what is below. Other pages stay as they are.
// Columns differ from the cells of a table in being full of text: most of their lines have several words and reach
// from edge to edge.
void order_columns(std::vector<PageLine>& lines, double page_width);

}  // namespace clausediff::detail::pdf
