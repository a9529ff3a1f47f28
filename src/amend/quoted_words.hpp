// Words as messages quote them, and the signs at their edges.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace clausediff::detail::amending {

[[nodiscard]] std::string quoted(std::string_view words);

// The words, or the first `most` bytes of them and "…".
[[nodiscard]] std::string start_of(std::string_view words, std::size_t most);

// Without the signs and spaces at both ends.
[[nodiscard]] std::string_view without_edges(std::string_view words);

// Only signs and spaces stand between the two places of the text.
[[nodiscard]] bool adjoin(std::string_view text, std::size_t end, std::size_t begin);

// Are words left out of them: "a … b"?
[[nodiscard]] bool has_ellipsis(std::string_view words);

}  // namespace clausediff::detail::amending
