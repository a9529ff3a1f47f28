// How a clause ends: with punctuation, after which a quotation mark, a bracket or a footnote mark may stand.
#pragma once

#include <string_view>

namespace clausediff::detail {

// The punctuation that closes the clause, one of ".,;:", or '\0'.
char closing_punctuation(std::string_view text);

bool ends_clause(std::string_view text);

}  // namespace clausediff::detail
