// Tables of which so much differs that it is one finding.
#pragma once

#include "concord/present.hpp"

#include <vector>

namespace clausediff::detail::concordance {

// Where more than a third of the rows of a table, and more than two, have findings of cells, their rows are others:
// then one finding stands for all of them. Expects and leaves the findings in the order of their rows.
void join_cells_of_tables(Concordance& concordance, const std::vector<Row>& rows);

}  // namespace clausediff::detail::concordance
