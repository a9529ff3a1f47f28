// Words to integers. No word is kept as a string: two words are the same when their 64-bit hashes are.
#pragma once

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
    std::uint64_t hash = 0;  // of its stem; the same in every vocabulary
    TermId id = 0;
    WordKind kind = WordKind::content;
};

class Vocabulary {
public:
    // Room for the terms of a text of so many bytes; it grows when there are more.
    Vocabulary(const Language& language, std::size_t bytes);

    // Appends the words of `text`, each cut to its stem. Returns a key of the whole words, by which texts that differ
    // only in case, spaces and punctuation are equal.
    std::uint64_t read(std::string_view text, std::vector<Word>& words);

    // The term for two words side by side.
    TermId pair(Word left, Word right);

    // Notes that a clause has a term. False if that was noted before. Clauses come one after the other.
    bool note(TermId term, Index clause) {
        Term& noted = terms_[term];
        if (noted.last_clause == clause) return false;
        noted.last_clause = clause;
        ++noted.clauses;
        return true;
    }

    // Takes in the terms of another vocabulary, and adds up the clauses. Returns for each of them, by its number there,
    // its number here.
    std::vector<TermId> adopt(const Vocabulary& other);

    [[nodiscard]] std::size_t size() const { return terms_.size(); }
    [[nodiscard]] WordKind kind(TermId term) const { return terms_[term].kind; }
    [[nodiscard]] std::uint32_t clauses(TermId term) const { return terms_[term].clauses; }

private:
    struct Term {
        std::uint64_t hash = 0;
        std::uint32_t clauses = 0;  // that have it
        Index last_clause = kNone;  // for which it was noted
        WordKind kind = WordKind::content;
    };

    std::string_view fold(std::string_view text);
    Word word(std::uint64_t stem, WordKind kind);
    TermId intern(std::uint64_t hash, WordKind kind);
    void fill_slots(std::size_t count);
    void mark(const WordList& list, WordKind kind);

    std::vector<TermId> slots_;  // open addressing, a power of two, at most half of them in use; kNone where free
    std::vector<Term> terms_;    // by id
    std::string folded_;         // scratch of read()
};

}  // namespace clausediff
