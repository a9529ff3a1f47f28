// What readers of markup do to text before it becomes a paragraph.
#pragma once

#include <string>
#include <string_view>

namespace clausediff::detail {

// Appends a code point; what is none becomes U+FFFD.
void append_utf8(std::string& text, char32_t character);

// Is the text valid UTF-8?
bool is_utf8(std::string_view text);

// The text with U+FFFD for each run of bytes that is no character.
std::string valid_utf8(std::string_view text);

// `text` as UTF-8 that is valid whatever the file held: bytes that are no character become U+FFFD, control characters
// other than tabs spaces.
std::string clean_utf8(std::string text);

}  // namespace clausediff::detail
