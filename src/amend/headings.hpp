// Headings that stand above instructions: "Preambular paragraphs", "Annex II".
#pragma once

#include <clausediff/resolution.hpp>

#include "amend/words.hpp"
#include "normalise/language.hpp"

#include <string>
#include <string_view>

namespace clausediff::detail::amending {

// The heading in lower case, without its number and the sign that closes it; "" of a text that is none.
[[nodiscard]] std::string heading_of(std::string_view text, const Words& words);

// What stands right after the title of an amendment document, and was read as its last lines.
struct TitleEnd {
    std::string heading;                   // as heading_of() has it; "" without one
    const HeadParagraph* place = nullptr;  // "Operative paragraph 3", a line of its own above operations
};
[[nodiscard]] TitleEnd end_of_title(const Resolution& document, const Language& language);

// A title without the heading that stands right after it.
[[nodiscard]] std::string_view without_heading(std::string_view title, const Words& words);

}  // namespace clausediff::detail::amending
