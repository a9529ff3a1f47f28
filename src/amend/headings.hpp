// Headings that stand above instructions: "Preambular paragraphs", "Annex II".
#pragma once

#include <clausediff/resolution.hpp>

#include "amend/words.hpp"

#include <string>
#include <string_view>

namespace clausediff::detail::amending {

// The heading in lower case, without its number and the sign that closes it; "" of a text that is none.
[[nodiscard]] std::string heading_of(std::string_view text, const Words& words);

// The heading that stands right after the title in the head of an amendment document; "" without one.
[[nodiscard]] std::string heading_in_head(const Resolution& document, const Words& words);

// A title without the heading that stands right after it and was read as its last line.
[[nodiscard]] std::string_view without_heading(std::string_view title, const Words& words);

}  // namespace clausediff::detail::amending
