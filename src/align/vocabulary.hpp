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

    [[nodiscard]] std::size_t size() const { return kinds_.size(); }
    [[nodiscard]] WordKind kind(TermId term) const { return kinds_[term]; }

private:
    struct Slot {
        std::uint64_t hash = 0;
        TermId id = kNone;
    };

    std::string_view fold(std::string_view text);
    TermId intern(std::uint64_t hash, WordKind kind);
    void grow();
    void mark(std::span<const std::string_view> list, WordKind kind);

    std::vector<Slot> slots_;      // open addressing, a power of two
    std::vector<WordKind> kinds_;  // by id
    std::string folded_;           // scratch of read()
};

}  // namespace clausediff
