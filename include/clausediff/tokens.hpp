// The words of a text, as they are matched and marked: what a delegate reads as one expression is one token.
#pragma once

#include <clausediff/export.hpp>

#include <cstdint>
#include <string_view>
#include <vector>

namespace clausediff CLAUSEDIFF_API {

enum class TokenKind : std::uint8_t {
    word,         // "States", "Secretary-General's", "(UNESCO)"
    number,       // "13,343,900", "50 per cent", "17 May 2013", "67/264 of 17 May 2013", "A/69/228-S/2014/560"
    punctuation,  // one sign, or a run of one and the same
    ideograph,    // one character of a script that is written without spaces
    blank,        // empty: holds the white space at the end of a text
};

// Bytes of the text that the token is of: [gap, begin) is the white space before it, [begin, end) the token.
// Gaps and tokens of one text follow one another without a hole, so that the tokens join to the text.
struct Token {
    std::uint32_t gap = 0;
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    TokenKind kind = TokenKind::word;
};

// The tokens of a text of less than 4 GB. `language` (ISO 639-1) says how months, units and citations look; one without
// a table of facts, or "", joins none of them.
[[nodiscard]] std::vector<Token> tokenize(std::string_view text, std::string_view language);

}  // namespace clausediff
