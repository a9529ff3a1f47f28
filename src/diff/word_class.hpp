// What a word of a clause is about, judged by its form and its neighbours.
#pragma once

#include <clausediff/comparison.hpp>

#include "normalise/language.hpp"
#include "normalise/tokens.hpp"

#include <cstddef>
#include <string>

namespace clausediff::detail {

// The class of the word `i`; none of signs and of words that tell nothing alone and go with what they stand beside.
// Never editorial or name: those are found by comparing two texts.
[[nodiscard]] EditClass word_class(const TokenList& list, std::size_t i, const Language& language);
// The same for who has unicode::fold of the word already.
[[nodiscard]] EditClass word_class(const TokenList& list, std::size_t i, const std::string& folded,
                                   const Language& language);

}  // namespace clausediff::detail
