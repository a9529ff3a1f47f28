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

// What an element with words of a document says of them: ` lang="ar" dir="rtl"`. Nothing for English, which the page is
// in; of an unknown language the letters say in which direction it runs.
[[nodiscard]] std::string language_attributes(std::string_view language);
// The same of a text that may be in another language than its document, as an English footnote of an Arabic page: one
// without a letter that is written from right to left runs from left to right.
[[nodiscard]] std::string text_attributes(std::string_view language, std::string_view text);

// Of the page around a document in that language: its own words are English, its columns are mirrored for a document
// that is written from right to left.
[[nodiscard]] std::string page_attributes(std::string_view language);

}  // namespace clausediff::detail::render::html
