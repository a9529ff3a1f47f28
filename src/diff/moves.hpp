// Where moved clauses came from, and where they went.
#pragma once

#include <clausediff/comparison.hpp>

#include <vector>

namespace clausediff::detail {

// Fills in ClauseChange::move of each change that has one. `changes` are all of a comparison, in its order.
void find_moves(std::vector<ClauseChange>& changes);

}  // namespace clausediff::detail
