// Punctuation at the end of a text, in the scripts of the six official languages.
#pragma once

#include <string_view>

namespace clausediff::detail {

// The sign that ends the text, one of ".,;:", or '\0'. Closing quotation marks and brackets may stand after it. The
// signs of Chinese and Arabic give the Latin ones that mean the same.
char closing_sign(std::string_view text);

}  // namespace clausediff::detail
