// Short forms that a text explains in brackets: "the League of Harbour Cities (LHC)".
#pragma once

#include "check/draft.hpp"

#include <set>
#include <string>
#include <string_view>

namespace clausediff::detail::checking {

// "UNESCO" of "(UNESCO)", "" of anything else.
[[nodiscard]] std::string short_form(std::string_view word);

[[nodiscard]] std::set<std::string> definitions(const Text& text);

}  // namespace clausediff::detail::checking
