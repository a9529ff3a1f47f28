// Rows of tables, cell by cell.
#pragma once

#include "concord/present.hpp"
#include "concord/vote.hpp"

#include <cstddef>
#include <vector>

namespace clausediff::detail::concordance {

struct TableRow {
    bool is_known = false;     // two documents or more have it as a row whose cells are known
    bool of_all = false;       // all of them have as many columns
    std::vector<Row> columns;  // of the documents with as many columns as most: their cells, with the facts of each
};
[[nodiscard]] TableRow table_row(const Row& row);

// How many columns each document has, whose cells are known.
[[nodiscard]] Votes column_counts(const Row& row);

// The bytes of the clause's text that are cell `column`, 0 the first. REQUIRES: the clause has that cell.
struct CellPlace {
    std::size_t begin = 0;
    std::size_t end = 0;
};
[[nodiscard]] CellPlace cell_of(const Clause& clause, std::size_t column);

// What the cells of a column say in figures: their values in ascending order; "" of a dash, of zero and of an empty
// cell. A cell with words, or with a date or another fact, has no say.
[[nodiscard]] Votes figures_of(const Row& cells, std::size_t column);

}  // namespace clausediff::detail::concordance
