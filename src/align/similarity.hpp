// How alike two clauses are by their words alone.
#pragma once

#include "align/terms.hpp"

namespace clausediff {

struct Likeness {
    double words = 0;      // share of common words and pairs of both clauses
    double contained = 0;  // share of common words and pairs of the shorter clause
    double text = 0;       // the two in one figure, 0..1; 1 for the same text
};

[[nodiscard]] Likeness likeness(const ClauseTerms& before, const ClauseTerms& after, const TermModel& model);

// The terms of several clauses as if they were one.
[[nodiscard]] ClauseTerms united(std::span<const ClauseTerms* const> clauses, const TermModel& model);

[[nodiscard]] inline bool same_text(const ClauseTerms& before, const ClauseTerms& after) {
    return before.has_words && after.has_words && before.text_key == after.text_key;
}

}  // namespace clausediff
