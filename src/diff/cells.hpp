// Rows of tables, compared cell by cell.
#pragma once

#include <clausediff/comparison.hpp>

#include "diff/word_diff.hpp"

#include <vector>

namespace clausediff::detail {

// Whether the two are rows of the same number of cells, two or more.
[[nodiscard]] bool have_same_cells(const Clause& before, const Clause& after);

// The edit script of one row against another: no word of a cell is held against one of another cell.
// REQUIRES: have_same_cells(before, after).
[[nodiscard]] std::vector<Segment> diff_cells(const Clause& before, const Clause& after, const Language& language,
                                              bool exact, SearchBudget& budget);

}  // namespace clausediff::detail
