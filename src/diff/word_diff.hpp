// The edit script of two texts, from words to segments.
#pragma once

#include <clausediff/comparison.hpp>

#include "diff/token_diff.hpp"
#include "normalise/language.hpp"
#include "normalise/tokens.hpp"

#include <string_view>
#include <vector>

namespace clausediff::detail {

struct WordDiff {
    std::vector<Segment> segments;
    double similarity = 1;  // twice the words kept over the words of both sides, 0..1; punctuation does not count
};

// With `exact`, words that are printed in two ways differ.
[[nodiscard]] WordDiff diff_tokens(const TokenList& before, const TokenList& after, const Language& language,
                                   bool exact, SearchBudget& budget);
// The same of texts that have no tokens yet.
[[nodiscard]] WordDiff diff_texts(std::string_view before, std::string_view after, const Language& language, bool exact,
                                  SearchBudget& budget);

}  // namespace clausediff::detail
