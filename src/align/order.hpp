// Evidence from the order of the two texts, once a first set of links is known.
#pragma once

#include "align/candidates.hpp"

#include <span>
#include <vector>

namespace clausediff::detail {

// Positions, ascending, of the members of the heaviest run of `pairs` in which both sides ascend. `pairs` ascend by
// before, `weight` is one figure > 0 for each.
[[nodiscard]] std::vector<std::size_t> heaviest_run(std::span<const Pair> pairs, std::span<const double> weight);

class OrderEvidence {
public:
    // `after_of` are the links so far; those with `trust` > 0 carry weight, the others are no evidence.
    OrderEvidence(const std::vector<Index>& after_of, const std::vector<double>& trust, std::size_t after_count);

    // 0..1: does `pair` lie where the links around it lead to expect it, or do its neighbours go the same way? Its own
    // link, if it is one, is not asked.
    [[nodiscard]] double of(Pair pair) const;

    // Pairs of open clauses, ascending and each once, that stand beside a link on both sides, one or two places off:
    // candidates by place alone.
    [[nodiscard]] std::vector<Pair> neighbours(const OpenClauses& open) const;

private:
    [[nodiscard]] double fit(Pair pair) const;
    [[nodiscard]] double agreement(Pair pair) const;

    std::vector<Index> after_of_;  // trusted links only
    std::vector<Index> before_of_;
    std::vector<Pair> run_;           // the trusted links in order
    std::vector<Index> next_in_run_;  // of each before-clause: the position in run_ of the first link not before it
};

}  // namespace clausediff::detail
