// The clauses of both texts in one sequence, for whoever must give back either text whole.
#pragma once

#include <clausediff/comparison.hpp>

#include <vector>

namespace clausediff::detail {

// See Comparison::reading_order. `changes` are all of a comparison, in its order.
[[nodiscard]] std::vector<ReadingStep> reading_order_of(const std::vector<ClauseChange>& changes);

}  // namespace clausediff::detail
