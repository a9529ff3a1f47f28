// What becomes of the clauses that the one-to-one optimum left over. One whose language stands in a clause of another
// link joins that link, as a part of a split or a merge; two that share what nearly no other clause has are linked.
#pragma once

#include "align/scoring.hpp"

#include <clausediff/alignment.hpp>

#include <vector>

namespace clausediff::detail {

// Adds left-over clauses to `links`, which come as one to one, and leave with at least one side of one clause. A clause
// is in at most one link. `threshold` is the least score of a link of two left-over clauses.
void join_parts(const TermModel& terms, const OneToOne& one_to_one, double threshold, std::vector<ClauseLink>& links);

}  // namespace clausediff::detail
