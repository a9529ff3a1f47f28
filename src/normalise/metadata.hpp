// What the head and the closing lines of a document say about it.
#pragma once

#include <clausediff/resolution.hpp>

#include "normalise/language.hpp"

#include <string>
#include <string_view>

namespace clausediff::detail {

// Takes what a line of the head, or of the furniture, tells into `metadata`, never over what is known already.
// Returns what the line is ("symbol", "session", "agenda item", "adoption", "title", "date"), or "" for none of them.
std::string_view read_head_line(std::string_view text, const Language& language, Metadata& metadata);

// "102nd plenary meeting", "9518th meeting": the line, or the start of the lines, that closes a resolution.
bool is_meeting_line(std::string_view text, const Language& language);

// "at its 7587th meeting": the ordinal in figures and what follows it to the word meeting, or "".
std::string find_meeting(std::string_view text, const Language& language);

// "At the 9773rd meeting of the Security Council, ... the President made the following statement:"
bool opens_statement(std::string_view text, const Language& language);

}  // namespace clausediff::detail
