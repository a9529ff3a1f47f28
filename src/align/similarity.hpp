// How alike two clauses are by their words alone.
#pragma once

#include "align/terms.hpp"

namespace clausediff::detail {

struct Likeness {
    double words = 0;      // share of common words and pairs of both clauses
    double contained = 0;  // share of common words and pairs of the shorter clause
    double text = 0;       // the two in one figure, 0..1; 1 for the same text
    double shared = 0;     // weight of the common words and pairs
};

// Measures many clauses against one, the reference: its terms stand in a table, in which those of the others are looked
// up.
class Measure {
public:
    // `model` must outlive this object.
    explicit Measure(const TermModel& model) : model_(model), reference_weight_(model.weight.size(), 0) {}

    // The clause that the next ones are measured against. It must live until the next call.
    void set_reference(const ClauseTerms& clause);

    [[nodiscard]] Likeness likeness(const ClauseTerms& other) const;

private:
    [[nodiscard]] double common(std::span<const TermId> terms) const;

    const TermModel& model_;
    const ClauseTerms* reference_ = nullptr;
    std::vector<Weight> reference_weight_;  // by term: its weight if the reference has it, else 0
};

// The terms of several clauses as if they were one.
class Union {
public:
    // `model` must outlive this object.
    explicit Union(const TermModel& model) : model_(model), last_use_(model.weight.size(), 0) {}

    // Lives until the next call.
    [[nodiscard]] const ClauseTerms& of(std::span<const ClauseTerms* const> clauses);

private:
    void unite(std::span<const ClauseTerms* const> clauses, std::span<const TermId> ClauseTerms::*list,
               std::vector<TermId>& all);

    const TermModel& model_;
    std::vector<std::uint32_t> last_use_;  // by term: the last of the unions that it is in, counted from 1
    std::uint32_t unions_ = 0;
    std::vector<TermId> words_;
    std::vector<TermId> pairs_;
    ClauseTerms terms_;
};

[[nodiscard]] inline bool same_text(const ClauseTerms& before, const ClauseTerms& after) {
    return before.has_words && after.has_words && before.text == after.text;
}

}  // namespace clausediff::detail
