// What ICU knows of a language by its code (ISO 639-1).
#pragma once

#include <string>
#include <string_view>

namespace clausediff::detail {

// False for "" and for what is no code.
[[nodiscard]] bool is_right_to_left(std::string_view language);
// Is the character a letter of a script that is written from right to left?
[[nodiscard]] bool is_right_to_left(char32_t c);
[[nodiscard]] bool has_right_to_left(std::string_view text);

// With the country where most of its texts are from: "zh-CN". The code itself if ICU knows none.
[[nodiscard]] std::string likely_tag(std::string_view language);

}  // namespace clausediff::detail
