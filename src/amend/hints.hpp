// What to do about a sentence that is not understood.
#pragma once

#include "amend/words.hpp"

#include <string>
#include <string_view>

namespace clausediff::detail::amending {

// The message: its first words, and what helps, where that is known.
[[nodiscard]] std::string not_known(std::string_view text, const Words& words);

}  // namespace clausediff::detail::amending
