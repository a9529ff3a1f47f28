// The words of a text on three levels: single words, expressions of several words, and the parts of a word.
#pragma once

#include <clausediff/resolution.hpp>
#include <clausediff/tokens.hpp>

#include "normalise/language.hpp"

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace clausediff::detail {

// A text with its tokens. Both belong to others and must outlive it.
struct TokenList {
    std::string_view text;
    std::span<const Token> tokens;

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

[[nodiscard]] inline TokenList tokens_of(const Clause& clause) {
    return {clause.text, clause.tokens};
}

// A text that is no clause's, with tokens of its own. The text belongs to the caller.
class TokenizedText {
public:
    TokenizedText() = default;
    TokenizedText(std::string_view text, const Language& language);

    [[nodiscard]] TokenList list() const { return {text_, tokens_}; }

private:
    std::string_view text_;
    std::vector<Token> tokens_;
};

// Splits a text of less than 4 GB. What months, units and citations look like, `language` says.
[[nodiscard]] std::vector<Token> tokenize(std::string_view text, const Language& language);

// Joins single words that are one expression: citations, dates, numbers with their units. Second half of tokenize.
void join_expressions(std::string_view text, std::vector<Token>& tokens, const Language& language);

// The next part of `word` from byte `at` on, and `at` after it: a run of letters and digits, or an ideograph. "" if
// there is none. "67/264 of 17 May 2013" has the parts "67", "264", "of", "17", "May" and "2013".
[[nodiscard]] std::string_view next_part(std::string_view word, std::size_t& at);

}  // namespace clausediff::detail
