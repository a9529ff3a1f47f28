#include "align/similarity.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace clausediff {
namespace {

// None of the figures here, in scoring.cpp and in order.cpp is critical: two thirds of each, or four thirds, move F1 on
// the labelled pairs by less than two thousandths.
constexpr double kPairShare = 0.4;       // of word pairs against single words
constexpr double kContainedShare = 0.3;  // of the share of the shorter clause against that of both
// A constant in the denominators stands for what short clauses cannot show: two common words of three prove little.
constexpr double kDoubt = 2;

struct Overlap {
    double dice = 0;
    double contained = 0;
};

Overlap overlap(double common, double before, double after) {
    // Dice (1945), and the overlap coefficient.
    return {2 * common / (before + after + 2 * kDoubt), common / (std::min(before, after) + kDoubt)};
}

}  // namespace

Likeness likeness(const ClauseTerms& before, const ClauseTerms& after, const TermModel& model) {
    if (same_text(before, after)) return {1, 1, 1};
    const Overlap words =
        overlap(common_weight(before.words, after.words, model.weight), before.word_weight, after.word_weight);
    const Overlap pairs =
        overlap(common_weight(before.pairs, after.pairs, model.weight), before.pair_weight, after.pair_weight);
    Likeness like;
    like.words = (1 - kPairShare) * words.dice + kPairShare * pairs.dice;
    like.contained = (1 - kPairShare) * words.contained + kPairShare * pairs.contained;
    // The geometric mean, so that a short clause scattered over a long one gains little by being contained.
    like.text = std::pow(like.words, 1 - kContainedShare) * std::pow(like.contained, kContainedShare);
    return like;
}

ClauseTerms united(std::span<const ClauseTerms* const> clauses, const TermModel& model) {
    const auto unite = [&](std::vector<TermId> ClauseTerms::*list, double ClauseTerms::*weight, ClauseTerms& out) {
        std::vector<TermId> all;
        for (const ClauseTerms* clause : clauses) {
            std::vector<TermId> next;
            std::set_union(all.begin(), all.end(), (clause->*list).begin(), (clause->*list).end(),
                           std::back_inserter(next));
            all.swap(next);
        }
        out.*weight = 0;
        for (const TermId term : all) out.*weight += static_cast<double>(model.weight[term]);
        out.*list = std::move(all);
    };
    ClauseTerms out;
    unite(&ClauseTerms::words, &ClauseTerms::word_weight, out);
    unite(&ClauseTerms::pairs, &ClauseTerms::pair_weight, out);
    return out;
}

}  // namespace clausediff
