// The score of a pair: its words, its place and its context in one figure.
#pragma once

#include <clausediff/alignment.hpp>

#include "align/candidates.hpp"
#include "align/context.hpp"
#include "align/order.hpp"
#include "align/similarity.hpp"

namespace clausediff::detail {

struct ScoredPair {
    Pair pair;
    Likeness likeness;
    double order = 0;    // evidence, 0..1
    double context = 0;  // evidence, 0..1
    double score = 0;

    [[nodiscard]] Evidence evidence() const { return {likeness.words, likeness.contained, order, context}; }
};

// One-to-one links, globally optimal, and the pairs that were weighed for them.
struct OneToOne {
    std::vector<Index> after_of;    // by before-clause
    std::vector<ScoredPair> pairs;  // ascending by pair; the links among them with their scores
};

// The score of a link out of the likeness of its texts and its other evidence, 0..1.
[[nodiscard]] double combine(double text, const Evidence& evidence);

[[nodiscard]] OneToOne link_one_to_one(const Resolution& before, const Resolution& after, const TermModel& terms,
                                       double threshold);

}  // namespace clausediff::detail
