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
    explicit Vocabulary(const Language& language);

    // Appends the words of `text`, each cut to its stem. Returns a key of the whole words, by which texts that differ
    // only in case, spaces and punctuation are equal.
    std::uint64_t read(std::string_view text, std::vector<Word>& words);

    // The term for two words side by side.
    TermId pair(Word left, Word right);

    // Takes in the terms of another vocabulary. Returns for each of them, by its number there, its number here.
    std::vector<TermId> adopt(const Vocabulary& other);

    [[nodiscard]] std::size_t size() const { return kinds_.size(); }
    [[nodiscard]] WordKind kind(TermId term) const { return kinds_[term]; }

private:
    std::string_view fold(std::string_view text);
    Word word(std::uint64_t stem, WordKind kind);
    TermId intern(std::uint64_t hash, WordKind kind);
    void grow();
    void mark(std::span<const std::string_view> list, WordKind kind);

    std::vector<TermId> slots_;          // open addressing, a power of two; kNone where free
    std::vector<std::uint64_t> hashes_;  // by id
    std::vector<WordKind> kinds_;        // by id
    std::string folded_;                 // scratch of read()
};

}  // namespace clausediff
