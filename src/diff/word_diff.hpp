// The edit script of two texts, from words to segments.
#pragma once

#include <clausediff/comparison.hpp>

#include "normalise/language.hpp"

namespace clausediff {

struct WordDiff {
    std::vector<Segment> segments;
    double similarity = 1;  // twice the words kept over the words of both sides, 0..1; punctuation does not count
};

// With `exact`, words that are printed in two ways differ.
[[nodiscard]] WordDiff diff_texts(const std::string& before, const std::string& after, const Language& language,
                                  bool exact = false);

}  // namespace clausediff
