// Tables: which lines of a page are of one row, and which columns their cells stand in.
#pragma once

#include "read/pdf/page_furniture.hpp"

#include <vector>

namespace clausediff::detail::pdf {

// Finds the tables of every page and column and sets PageLine::table of their lines. A table is a run of lines, at
// least two of them with cells that stand below each other; between these stand lines that fit into one column: the
// further lines of a cell, a heading above some rows. Text that hangs beside labels is no table, though it stands like
// one. What opens with a raised mark below a table is its notes: Place::note.
void find_tables(std::vector<PageLines>& pages);

}  // namespace clausediff::detail::pdf
