#include "align/similarity.hpp"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace clausediff::detail {
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

template <typename Visit>
void for_each_term(const ClauseTerms& clause, Visit visit) {
    for (const TermId term : clause.words) visit(term);
    for (const TermId term : clause.pairs) visit(term);
}

}  // namespace

void Measure::set_reference(const ClauseTerms& clause) {
    if (reference_ == &clause) return;
    if (reference_ != nullptr) {
        for_each_term(*reference_, [&](TermId term) { reference_weight_[term] = 0; });
    }
    reference_ = &clause;
    for_each_term(clause, [&](TermId term) { reference_weight_[term] = model_.weight[term]; });
}

double Measure::common(std::span<const TermId> terms) const {
    WeightSum sum = 0;
    for (const TermId term : terms) sum += reference_weight_[term];
    return static_cast<double>(sum) / kWeightUnit;
}

Likeness Measure::likeness(const ClauseTerms& other) const {
    if (same_text(*reference_, other)) return {1, 1, 1, other.word_weight + other.pair_weight};
    const double common_words = common(other.words);
    const double common_pairs = common(other.pairs);
    const Overlap words = overlap(common_words, reference_->word_weight, other.word_weight);
    const Overlap pairs = overlap(common_pairs, reference_->pair_weight, other.pair_weight);
    Likeness found;
    found.words = (1 - kPairShare) * words.dice + kPairShare * pairs.dice;
    found.contained = (1 - kPairShare) * words.contained + kPairShare * pairs.contained;
    // The geometric mean, so that a short clause scattered over a long one gains little by being contained.
    found.text = std::pow(found.words, 1 - kContainedShare) * std::pow(found.contained, kContainedShare);
    found.shared = common_words + common_pairs;
    return found;
}

const ClauseTerms& Union::of(std::span<const ClauseTerms* const> clauses) {
    if (clauses.size() == 1) return *clauses.front();
    ++unions_;
    unite(clauses, &ClauseTerms::words, words_);
    unite(clauses, &ClauseTerms::pairs, pairs_);
    terms_ = {};
    terms_.words = words_;
    terms_.pairs = pairs_;
    terms_.word_weight = total_weight(words_, model_.weight);
    terms_.pair_weight = total_weight(pairs_, model_.weight);
    return terms_;
}

void Union::unite(std::span<const ClauseTerms* const> clauses, std::span<const TermId> ClauseTerms::*list,
                  std::vector<TermId>& all) {
    all.clear();
    for (const ClauseTerms* clause : clauses) {
        for (const TermId term : clause->*list) {
            if (std::exchange(last_use_[term], unions_) != unions_) all.push_back(term);
        }
    }
}

}  // namespace clausediff::detail
