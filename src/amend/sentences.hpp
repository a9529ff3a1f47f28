// Sentences of a paragraph.
#pragma once

#include "amend/find.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace clausediff::detail::amending {

// Each from its first letter to its sign: a full stop, question or exclamation mark before a space and a capital. The
// stop of an abbreviation as "No." ends none.
[[nodiscard]] std::vector<Range> sentences_of(std::string_view text);

// The one of that number, counted from 1, or from the end as AmendPlace::kLast; none if there are fewer.
[[nodiscard]] std::optional<Range> sentence_at(std::string_view text, int number);

}  // namespace clausediff::detail::amending
