// What a line of the head is: a symbol, a session, the sponsors.
#pragma once

#include <clausediff/resolution.hpp>

#include "normalise/language.hpp"

#include <string_view>

namespace clausediff::detail {

struct HeadLine {
    HeadKind kind = HeadKind::text;
    bool in_metadata = false;  // nothing but what Metadata holds, and words of the distribution box
};

// Does the line say who submits the text, "Egypt and Norway: draft resolution", "Draft resolution submitted by the
// President"? A title may begin with these words too: "Draft decision on lamps".
bool submits(std::string_view text, const Language& language);

// Reads what the line says into `metadata`, never over what is known already. `text` is tidy.
HeadLine classify_head_line(std::string_view text, const Language& language, Metadata& metadata);

}  // namespace clausediff::detail
