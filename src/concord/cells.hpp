// Rows of tables, cell by cell.
#pragma once

#include "concord/present.hpp"
#include "concord/vote.hpp"

#include <cstddef>
#include <vector>

namespace clausediff::detail::concordance {

struct TableRow {
    bool is_known = false;     // two documents or more have it as a row whose cells are known, and as many of them
    bool of_all = false;       // all documents do
    std::vector<Row> columns;  // the cells, with the facts of each
};
[[nodiscard]] TableRow table_row(const Row& row);

// Takes the documents out of the columns that agree with the others in no figure, and differ in two or more: they have
// another row there. Returns them, ascending.
[[nodiscard]] std::vector<std::size_t> take_strangers(TableRow& table);

// The bytes of the clause's text that are cell `column`, 0 the first. REQUIRES: the clause has that cell.
struct CellPlace {
    std::size_t begin = 0;
    std::size_t end = 0;
};
[[nodiscard]] CellPlace cell_of(const Clause& clause, std::size_t column);

// The value of each cell of a column; "" of a dash, of zero and of an empty cell. None at all where a cell says
// anything but one number.
[[nodiscard]] Votes figures_of(const Row& cells, std::size_t column);

}  // namespace clausediff::detail::concordance
