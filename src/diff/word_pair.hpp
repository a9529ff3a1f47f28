// Two texts as words with comparison keys: what all steps between tokens and segments work on.
#pragma once

#include "diff/token_diff.hpp"
#include "diff/word_keys.hpp"
#include "normalise/tokens.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace clausediff::detail {

// One side: its tokens and, of each, the key. Equal keys mean the same typographic key, case included.
struct Words {
    TokenList list;
    std::vector<Key> keys;

    [[nodiscard]] std::size_t size() const { return list.size(); }
    [[nodiscard]] TokenKind kind(std::size_t i) const { return list.tokens[i].kind; }
    // What counts as a word in a similarity: everything but punctuation.
    [[nodiscard]] bool counts(std::size_t i) const {
        return kind(i) != TokenKind::punctuation && kind(i) != TokenKind::blank;
    }
};

// The texts, their tokens and the language belong to the caller and must outlive the pair.
class WordPair {
public:
    // With `exact`, the key of a word is the word itself.
    WordPair(const TokenList& before_text, const TokenList& after_text, const Language& language, bool exact = false);
    WordPair(const WordPair&) = delete;
    WordPair& operator=(const WordPair&) = delete;

    Words before;
    Words after;

    // Do only spaces that are the printer's part two equal words of the one and the other text from what stands before
    // them? REQUIRES: the words before them are equal, too, or there are none.
    [[nodiscard]] bool is_idle_space(std::size_t before_word, std::size_t after_word) const;

    // May both texts be parted before these words? Always, but of a language that is written without spaces only where
    // no word of the dictionary goes on, in either text. An index may be the end of its text.
    [[nodiscard]] bool parts(std::size_t before_word, std::size_t after_word) const;

    [[nodiscard]] const Language& language() const { return language_; }

    // Does the word carry little meaning alone? Looked up once a word.
    [[nodiscard]] bool is_function(const Words& words, std::size_t i) const;

private:
    // The bytes at which words begin and end in one of the texts, found when first asked for.
    using Breaks = std::optional<std::vector<std::uint32_t>>;

    Words read(const TokenList& list);

    const Language& language_;
    bool exact_;
    WordKeys keys_;
    mutable std::vector<signed char> is_function_;  // by key: -1 not looked up
    mutable Breaks before_breaks_;
    mutable Breaks after_breaks_;
};

}  // namespace clausediff::detail
