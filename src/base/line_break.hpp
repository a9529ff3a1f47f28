// A line break inside a paragraph, as it stands in a text that was read.
#pragma once

#include <string_view>

namespace clausediff::detail {

// U+2028, where a writer broke a line and the reader knows it. What is a clause is only known later.
constexpr std::string_view kLineBreak = "\xE2\x80\xA8";

}  // namespace clausediff::detail
