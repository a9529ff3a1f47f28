// Where sentences begin and end, as far as their first and last characters tell.
#pragma once

#include <string_view>

namespace clausediff::detail {

// Ends in a full stop, comma, semicolon or colon; closing quotes, brackets and numbers of notes may stand after it.
bool ends_sentence(std::string_view text);

// Ends in a word after which no sentence, title or item ends, as articles and prepositions are: "and of the".
bool breaks_off(std::string_view text);

bool starts_lower(std::string_view text);

// Opens with a capital letter; an opening bracket or quote may stand before it.
bool starts_upper(std::string_view text);

}  // namespace clausediff::detail
