// Splits and merges: clauses that the one-to-one optimum left over, and whose language another link's partner holds.
#pragma once

#include "align/scoring.hpp"

#include <clausediff/alignment.hpp>

#include <vector>

namespace clausediff::detail {

// Adds left-over clauses to links of one to one: `links` come as one to one, and leave with at least one side of one
// clause. A clause joins at most one link.
void join_parts(const TermModel& terms, const OneToOne& one_to_one, std::vector<ClauseLink>& links);

}  // namespace clausediff::detail
