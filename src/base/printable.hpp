// Text that comes from others, made fit for a terminal.
#pragma once

#include <string>
#include <string_view>

namespace clausediff::detail {

// The text as a terminal may show it: control characters become visible (^G, ^?), and what is invalid or would turn
// the reading direction (bidirectional overrides and isolates) becomes U+FFFD. Tabs and line ends become spaces.
[[nodiscard]] std::string printable(std::string_view text);

}  // namespace clausediff::detail
