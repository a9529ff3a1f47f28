// Which of some changes can be named in short, from the first to the last: "OP5–OP9".
#pragma once

#include <clausediff/comparison.hpp>

#include <cstddef>
#include <vector>

namespace clausediff::detail {

// Indices into the changes that were asked for. Of two clauses alone each is a run: "PP1, PP2" is clearer.
struct LabelRun {
    std::size_t first = 0;
    std::size_t last = 0;
};

// The changes, each of one clause a side, in runs of paragraphs that stand one after another in both texts, with their
// sub-paragraphs, renumbered by the same amount throughout.
[[nodiscard]] std::vector<LabelRun> label_runs(const Comparison& comparison,
                                               const std::vector<const ClauseChange*>& changes);

}  // namespace clausediff::detail
