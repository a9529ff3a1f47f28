// The words of a clause, as they are matched and marked: what a delegate reads as one expression is one token.
#pragma once

#include "normalise/language.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace clausediff {

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

// Tokens of one text. `text` belongs to the caller, and must outlive the list.
struct TokenList {
    std::string_view text;
    std::vector<Token> tokens;

    [[nodiscard]] std::size_t size() const { return tokens.size(); }
    [[nodiscard]] std::string_view word(std::size_t i) const { return slice(tokens[i].begin, tokens[i].end); }
    [[nodiscard]] std::string_view gap(std::size_t i) const { return slice(tokens[i].gap, tokens[i].begin); }
    // With the gap before it.
    [[nodiscard]] std::string_view whole(std::size_t i) const { return slice(tokens[i].gap, tokens[i].end); }
    // From the gap before the first to the end of the last; "" of none.
    [[nodiscard]] std::string_view range(std::size_t begin, std::size_t end) const {
        return begin == end ? std::string_view() : slice(tokens[begin].gap, tokens[end - 1].end);
    }

private:
    [[nodiscard]] std::string_view slice(std::size_t begin, std::size_t end) const {
        return text.substr(begin, end - begin);
    }
};

// Splits a text of less than 4 GB. What months, units and citations look like, `language` says.
[[nodiscard]] TokenList tokenize(std::string_view text, const Language& language);

// Joins tokens that are one expression: citations, dates, numbers with their units. Second half of tokenize.
void join_expressions(TokenList& list, const Language& language);

}  // namespace clausediff
