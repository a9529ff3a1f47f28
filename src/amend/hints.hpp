// What to do about a sentence that is not understood.
#pragma once

#include "amend/words.hpp"

#include <string_view>

namespace clausediff::detail::amending {

// One line, for a message; "" if nothing is known.
[[nodiscard]] std::string_view hint_of(std::string_view text, const Words& words);

}  // namespace clausediff::detail::amending
