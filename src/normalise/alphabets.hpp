// The letters and figures that sub-paragraphs are counted by in scripts other than Latin, by their values.
#pragma once

#include <cstddef>
#include <string_view>

namespace clausediff::detail {

// What stands between the brackets of a number: "أ", "а" (Cyrillic, printed for the Latin letter), "三".
struct CountingSign {
    enum class Kind { none, letter, figure };  // a figure counts the level below that of letters
    Kind kind = Kind::none;
    int value = 0;
    std::size_t bytes = 0;
};

// The one with which `text` opens.
CountingSign counting_sign(std::string_view text);

// A whole number of one character with its brackets, or in turned quotation marks: "㈢", "’3‘".
CountingSign enclosed_sign(std::string_view text);

}  // namespace clausediff::detail
