// Runs of words that stand in one clause of the before text and in another of the after text, and nearly nowhere else.
#pragma once

#include "diff/left_over.hpp"
#include "normalise/language.hpp"

#include <cstddef>
#include <vector>

namespace clausediff::detail {

// The same words in the same order, counted in tokens that are no punctuation.
struct Run {
    std::size_t before_begin = 0;  // first token
    std::size_t before_end = 0;    // after the last
    std::size_t after_begin = 0;
    std::size_t after_end = 0;
};

// Runs of one clause that follow one another in another clause, with few other words between them.
struct Passage {
    std::size_t before = 0;  // index of the clause
    std::size_t after = 0;
    std::vector<Run> runs;  // ascending
};

// Passages of left-over words that went from a clause to one of another change: of eight words or more, some of them
// rare. Standard language, which stands in more than two clauses of a side, counts for nothing, and names for little.
// No word is in two passages; of two that share words the one that says more is kept. Ascending by before-clause. Time
// near-linear: only words that few clauses have are looked up.
[[nodiscard]] std::vector<Passage> moved_passages(const std::vector<ClauseWords>& before,
                                                  const std::vector<ClauseWords>& after, const Language& language);

}  // namespace clausediff::detail
