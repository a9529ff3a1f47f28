// What the readers of expressions in the one and the other kind of script have in common.
#pragma once

#include "normalise/tokens.hpp"

#include <cstddef>
#include <string_view>

namespace clausediff::detail {

// The decimal digits of a word of any script that has nothing else; 0 if it has.
[[nodiscard]] std::size_t count_digits(std::string_view word);

// Is there a token `i` on the same line as the one before it?
[[nodiscard]] bool joins(const TokenList& list, std::size_t i);

// How many tokens from `i` on are one number whose groups of three digits stand apart: "13 343 900", and where
// `writing` says so "900 343 13". 1 if there is no such group after `i`.
[[nodiscard]] std::size_t count_groups(const TokenList& list, std::size_t i, const Numbers& numbers);

// A single capital letter "A" to "Z", or one of the language.
[[nodiscard]] bool is_part_letter(std::string_view word, const Citations& citations);

// "(XXVI)" or "(2000)": the session or the year of a resolution that is numbered by it.
[[nodiscard]] bool is_series(std::string_view word, const Citations& citations);

// The number of tokens of the expression that begins at `i`, in a language without spaces; 1 if it is a word like
// others.
[[nodiscard]] std::size_t unspaced_expression(const TokenList& list, std::size_t i, const Language& language);

}  // namespace clausediff::detail
