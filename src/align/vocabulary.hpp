// Words and pairs of words to integers.
#pragma once

#include "align/terms.hpp"
#include "normalise/language.hpp"
#include "normalise/tokens.hpp"

#include <tsl/robin_map.h>

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace clausediff::detail {

enum class WordKind : std::uint8_t {
    content,
    function,  // articles, prepositions, auxiliaries
    rolling,   // numbers, months, ordinals
    adverb,    // may stand before an opening verb: "also", "further"
};

struct Word {
    TermId id = 0;
    WordKind kind = WordKind::content;
    bool capital = false;  // printed with a capital letter, as names are
};

// In how many clauses something stands.
class ClauseCount {
public:
    // Notes a clause. False if it was noted before. REQUIRES: clauses come one after the other, and no two of both
    // texts have the same number.
    bool note(Index clause) {
        if (last_ == clause) return false;
        last_ = clause;
        ++count_;
        return true;
    }
    [[nodiscard]] std::uint32_t get() const { return count_; }

private:
    Index last_ = kNone;
    std::uint32_t count_ = 0;
};

// The words of both texts. Words, pairs and texts have numbers of their own, each from 0 on, in the order in which they
// are met.
class Vocabulary {
public:
    // Room for the words and pairs of texts of about `bytes` together; it grows when there are more.
    Vocabulary(const Language& language, std::size_t bytes);

    // Appends the words of a text, each cut to its stem. Returns the number of its whole words: texts that differ only
    // in case, spaces and punctuation have the same. REQUIRES: the text outlives this object.
    TextId read(const TokenList& text, std::vector<Word>& words);

    // The number of two words side by side.
    TermId pair(Word left, Word right);

    // Notes that a clause has a word or a pair. False if that was noted before.
    bool note_word(TermId word, Index clause) { return words_[word].clauses.note(clause); }
    bool note_pair(TermId pair, Index clause) { return pairs_[pair].clauses.note(clause); }

    [[nodiscard]] std::size_t words() const { return words_.size(); }
    [[nodiscard]] std::size_t pairs() const { return pairs_.size(); }
    [[nodiscard]] WordKind word_kind(TermId word) const { return words_[word].kind; }
    [[nodiscard]] WordKind pair_kind(TermId pair) const { return pairs_[pair].kind; }
    [[nodiscard]] std::uint32_t clauses_of_word(TermId word) const { return words_[word].clauses.get(); }
    [[nodiscard]] std::uint32_t clauses_of_pair(TermId pair) const { return pairs_[pair].clauses.get(); }
    // How many of its two words have a capital letter, where it has the fewest.
    [[nodiscard]] std::uint8_t capitals_of_pair(TermId pair) const { return pairs_[pair].capitals; }

private:
    struct Use {
        WordKind kind = WordKind::content;
        std::uint8_t capitals = 0;  // of a pair
        ClauseCount clauses;
    };
    // Looks a string_view up without making a string of it.
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    // Spreads the numbers: as they are, pairs with one left word would stand side by side, and each search would pass
    // through those of other left words.
    struct PairHash {
        std::size_t operator()(std::uint64_t pair) const {
            constexpr std::uint64_t kOdd = 0x9E3779B97F4A7C15;  // 2^64 over the golden ratio (Knuth, vol. 3, 6.4)
            return static_cast<std::size_t>(pair * kOdd >> 20);
        }
    };
    using Numbers = tsl::robin_map<std::string, std::uint32_t, Hash, std::equal_to<>>;

    // A part of a token: "secretary" and "general" of "Secretary-General".
    struct Part {
        TermId stem = 0;
        char32_t whole = 0;  // number of the part before it is cut to its stem
        bool capital = false;
    };
    struct Parts {
        std::size_t first = 0;
        std::size_t count = 0;
    };

    Parts parts_of(std::string_view token);
    Parts split(std::string_view token);
    char32_t number_of_whole(std::string_view part);
    TermId word(std::string_view stem, WordKind kind);
    void mark(const WordList& list, WordKind kind, const Language& language);

    tsl::robin_map<std::string_view, Parts> parts_of_token_;  // as it is printed
    std::vector<Part> parts_;                                 // of all tokens
    Numbers whole_numbers_;                                   // of parts that are longer than their stem
    Numbers word_numbers_;                                    // of stems
    std::vector<Use> words_;
    tsl::robin_map<std::uint64_t, TermId, PairHash> pair_numbers_;  // of the numbers of both words
    std::vector<Use> pairs_;
    tsl::robin_map<std::u32string, TextId> texts_;  // by the numbers of their whole words
    std::u32string whole_;                          // scratch of read()
};

}  // namespace clausediff::detail
