// Two spellings of one word.
#pragma once

#include "normalise/language.hpp"

#include <string>

namespace clausediff::detail {

// Letters and digits of a word, which is given folded (unicode::fold), without hyphens and signs, in one of the
// spellings that are in use, without the endings of plural and possessive: equal for "organisations" and
// "organization's". Of a sign alone "".
[[nodiscard]] std::string spelling_key(std::string folded, const Language& language);

}  // namespace clausediff::detail
