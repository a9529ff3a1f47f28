// Where words begin and end in a script that is written without spaces: ICU's dictionary knows.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace clausediff::detail {

// The bytes of a text of less than 2 GB at which a word or a sign begins or ends, ascending, the first and the last
// included (Unicode Standard Annex 29, with ICU's dictionaries of Chinese, Japanese, Thai and others). Empty if the
// text is empty, or if ICU has no such data.
[[nodiscard]] std::vector<std::uint32_t> word_breaks(std::string_view text);

}  // namespace clausediff::detail
