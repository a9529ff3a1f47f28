// Signs that texts print: punctuation at their end, in the scripts of the six official languages, and raised digits.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace clausediff::detail {

// The sign that ends the text, one of ".,;:", or '\0'. Closing quotation marks and brackets may stand after it. The
// signs of Chinese and Arabic give the Latin ones that mean the same.
char closing_sign(std::string_view text);

// The digits as they are printed above the line, from nought on.
inline constexpr std::string_view kRaisedDigits[] = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};

// Bytes of the raised digit with which `text` opens, or ends; 0 if it does not.
std::size_t raised_digit_at_start(std::string_view text);
std::size_t raised_digit_at_end(std::string_view text);

// "¹¹" is "11". Other characters stay.
std::string plain_digits(std::string_view number);

}  // namespace clausediff::detail
