// Text of documents as HTML: never markup, whatever it holds.
#pragma once

#include <string>
#include <string_view>

namespace clausediff::detail::render::html {

// Appends `text` for use between tags and in quoted attributes: & < > " ' are escaped, tabs and line ends become
// spaces, other control characters are shown (^G), and invalid bytes and what would turn the reading direction beyond
// the text (bidirectional overrides and isolates) become U+FFFD, as on a terminal.
void append_text(std::string& out, std::string_view text);
[[nodiscard]] std::string escaped(std::string_view text);

// A clause's label as the id of an element ("OP6(a)"), and as a fragment of a link to it, percent-encoded.
void append_fragment(std::string& out, std::string_view label);

// A string of CSS in double quotes. No character of it ends the string or the style sheet.
[[nodiscard]] std::string css_string(std::string_view text);

}  // namespace clausediff::detail::render::html
