// The lines of a text, as they stand.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace clausediff::detail {

struct Line {
    std::string_view text;      // without white space at both ends; points into the text that was split
    std::size_t number = 0;     // 1-based
    int page = 1;               // 1-based; a form feed starts a page
    std::size_t indent = 0;     // columns before the text, a tab going to the next multiple of eight
    std::size_t width = 0;      // code points from the left edge to the end of the text
    bool blank_before = false;  // an empty line stands between it and the line before, on the same page
};

// The non-empty lines, at most `limit` of them: what is longer is not read on. Line ends: LF, CR, CRLF, vertical tab,
// U+0085, U+2028, U+2029. `text` is UTF-8 and must outlive the result.
std::vector<Line> split_lines(std::string_view text, std::size_t limit);

// The words of a line: what spaces and tabs part. They point into `line`.
std::vector<std::string_view> words_of(std::string_view line);

// Number of code points.
std::size_t code_points(std::string_view text);

// The text begins with one of the line's usual forms of paragraph number: "12.", "1.2.", "(a)", "1)", "2 –", "IV.",
// "OP7bis.", "Op.1". Returns the bytes that the number takes, without the white space after it, or 0.
std::size_t leading_number(std::string_view text);

}  // namespace clausediff::detail
