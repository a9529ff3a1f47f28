// Words and pairs of words to integers. No word is kept as a string: two words are the same when their 64-bit hashes
// are.
#pragma once

#include "align/key_table.hpp"
#include "align/terms.hpp"
#include "normalise/language.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace clausediff {

enum class WordKind : std::uint8_t {
    content,
    function,  // articles, prepositions, auxiliaries
    rolling,   // numbers, months, ordinals
    adverb,    // may stand before an opening verb: "also", "further"
};

struct Word {
    TermId id = 0;
    WordKind kind = WordKind::content;
};

// In how many clauses something stands.
class ClauseCount {
public:
    // Notes a clause. False if it was noted before. Clauses come one after the other.
    bool note(Index clause) {
        if (last_ == clause) return false;
        last_ = clause;
        ++count_;
        return true;
    }
    void add(const ClauseCount& other) { count_ += other.count_; }
    [[nodiscard]] std::uint32_t get() const { return count_; }

private:
    Index last_ = kNone;
    std::uint32_t count_ = 0;
};

// The words of one text or of two. Words and pairs have numbers of their own, each from 0 on.
class Vocabulary {
public:
    // Room for a text of so many bytes; it grows when there are more words.
    Vocabulary(const Language& language, std::size_t bytes);

    // Appends the words of `text`, each cut to its stem. Returns a key of the whole words, by which texts that differ
    // only in case, spaces and punctuation are equal.
    std::uint64_t read(std::string_view text, std::vector<Word>& words);

    // The number of two words side by side.
    TermId pair(Word left, Word right);

    // Notes that a clause has a word or a pair. False if that was noted before.
    bool note_word(TermId word, Index clause) { return words_[word].value.clauses.note(clause); }
    bool note_pair(TermId pair, Index clause) { return pairs_[pair].value.note(clause); }

    // What the words and pairs of another vocabulary are called here, by their numbers there.
    struct Renaming {
        std::vector<TermId> words;
        std::vector<TermId> pairs;
    };
    // Takes in all of another vocabulary, and adds up the clauses. No pair may be asked for or noted afterwards.
    Renaming adopt(const Vocabulary& other);

    [[nodiscard]] std::size_t words() const { return words_.size(); }
    [[nodiscard]] std::size_t pairs() const { return pairs_.size() + adopted_pairs_.size(); }
    [[nodiscard]] WordKind word_kind(TermId word) const { return words_[word].value.kind; }
    [[nodiscard]] WordKind pair_kind(TermId pair) const;
    [[nodiscard]] std::uint32_t clauses_of_word(TermId word) const { return words_[word].value.clauses.get(); }
    [[nodiscard]] std::uint32_t clauses_of_pair(TermId number) const { return pair(number).value.get(); }

private:
    struct WordUse {
        WordKind kind = WordKind::content;
        ClauseCount clauses;
    };
    using Pair = KeyTable<ClauseCount>::Entry;

    std::string_view fold(std::string_view text);
    Word word(std::uint64_t stem, WordKind kind);
    [[nodiscard]] const Pair& pair(TermId number) const;
    void mark(const WordList& list, WordKind kind);

    KeyTable<WordUse> words_;          // of stems
    KeyTable<ClauseCount> pairs_;      // of the numbers of both words
    std::vector<Pair> adopted_pairs_;  // counted behind those; nothing is looked up here
    std::string folded_;               // scratch of read()
};

}  // namespace clausediff
