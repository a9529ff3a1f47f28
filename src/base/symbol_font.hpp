// Fonts that hold symbols in place of letters.
#pragma once

#include <string_view>

namespace clausediff::detail {

// A symbol of one of the fonts that hold symbols in place of letters (w:sym), as a Unicode character. `code` may lie in
// the private area from U+F000. What no table knows is a character of that area: another for each code of each font.
char32_t symbol(std::string_view font, char32_t code);

}  // namespace clausediff::detail
