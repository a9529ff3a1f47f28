// Where the language of a left-over clause stands in the other text: by what the two share that stands nearly nowhere
// else.
#pragma once

#include "align/terms.hpp"

#include <vector>

namespace clausediff::detail {

struct Trace {
    Index clause = 0;       // left over
    Index other = 0;        // of the other text
    bool is_after = false;  // the left-over clause is of the after text
    double shared = 0;      // sum of TermModel::telling over the pairs of words that both have
};

// Of each clause whose entry in `before_link` or `after_link` is kNone, the clauses of the other text that share
// telling pairs with it; ascending by side, clause and other. Time: the pairs of words, since no telling one stands in
// more than a few clauses.
[[nodiscard]] std::vector<Trace> traces(const TermModel& terms, const std::vector<Index>& before_link,
                                        const std::vector<Index>& after_link);

}  // namespace clausediff::detail
