// An instruction as the grammar reads it: words, numbers, quotations and signs.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace clausediff::detail::amending {

enum class LexKind {
    word,       // `value` is in lower case
    number,     // digits
    path,       // "(a)": `value` is "a"
    quotation,  // `value` is what stands between the marks
    sign,       // "," "." ";" ":"
    dash,
    unclosed,  // a quotation mark without its other one
    other,
    end,  // after the last
};

struct Lexeme {
    LexKind kind = LexKind::end;
    std::string value;
    std::size_t begin = 0;  // bytes of the text; of a quotation those between the marks
    std::size_t end = 0;
    std::size_t after = 0;  // byte after all of it
};

// The last is one of the kind `end`. A mark that opens a quotation inside a quotation is part of it.
[[nodiscard]] std::vector<Lexeme> lex(std::string_view text);

}  // namespace clausediff::detail::amending
