// Numbers as Word prints them.
#pragma once

#include <string>
#include <string_view>

namespace clausediff::detail {

// `format` is a value of w:numFmt: "decimal", "lowerLetter", "upperRoman", ...; unknown ones are decimal, "none" and
// "bullet" give "".
std::string format_number(int value, std::string_view format);

}  // namespace clausediff::detail
