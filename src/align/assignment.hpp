// Maximum-weight matching of a sparse bipartite graph.
#pragma once

#include "align/candidates.hpp"

#include <span>
#include <vector>

namespace clausediff::detail {

struct Edge {
    Pair pair;
    double weight = 0;  // > 0
};

// For each before-clause its after-clause or kNone, so that no after-clause is taken twice and the sum of the weights
// is the greatest possible. `edges` ascend by pair, each pair once. Equal inputs give equal results.
[[nodiscard]] std::vector<Index> best_matching(std::size_t before_count, std::size_t after_count,
                                               std::span<const Edge> edges);

}  // namespace clausediff::detail
