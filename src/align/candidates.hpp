// Which pairs of clauses are worth comparing: far fewer than all of them.
#pragma once

#include "align/terms.hpp"

#include <vector>

namespace clausediff {

struct Pair {
    Index before = 0;
    Index after = 0;

    friend auto operator<=>(const Pair&, const Pair&) = default;
};

// Clauses whose text stands once in each resolution and is the same: certain links, and no others need be considered
// for them. For each before-clause its after-clause, or kNone.
[[nodiscard]] std::vector<Index> certain_links(const TermModel& model);

// Pairs, ascending and each once, out of clauses without a certain link: those with the most rare terms in common, seen
// from either side, and for clauses of the same text those nearest by place.
// Time: the clauses' terms times a constant, since terms that many clauses use are left aside.
[[nodiscard]] std::vector<Pair> candidates(const TermModel& model, const std::vector<Index>& certain);

}  // namespace clausediff
