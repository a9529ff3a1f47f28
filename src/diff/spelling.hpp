// Two spellings of one word.
#pragma once

#include "normalise/language.hpp"

#include <string>
#include <string_view>

namespace clausediff {

// Letters and digits of `word` without case, hyphens and signs, in one of the spellings that are in use, without the
// endings of plural and possessive: equal for "organisations" and "Organization's". Of a sign alone "".
[[nodiscard]] std::string spelling_key(std::string_view word, const Language& language);

}  // namespace clausediff
