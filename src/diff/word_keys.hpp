// Words to integers, for one pair of texts.
#pragma once

#include "diff/token_diff.hpp"

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace clausediff {

// A table with open addressing: a pair of clauses has a few hundred words, and most of the time that diff takes would
// otherwise go into the nodes of a general map.
class WordKeys {
public:
    // Room for about `words` different words; it grows when there are more.
    explicit WordKeys(std::size_t words);

    // The key of `word`: 0, 1, 2 ... in the order in which words are met first. Words with the same typographic key
    // have the same. `word` must outlive the table.
    Key of(std::string_view word);

    [[nodiscard]] std::size_t size() const { return words_.size(); }

private:
    struct Entry {
        std::string_view spelling;
        std::size_t hash = 0;
    };
    static constexpr Key kFree = static_cast<Key>(-1);

    // The slot that holds `spelling`, or the free one where it belongs.
    [[nodiscard]] Key& slot(std::string_view spelling, std::size_t hash);
    Key add(std::string_view spelling, std::size_t hash);
    void grow();

    std::vector<Key> slots_;             // a power of two, at most half of them in use
    std::vector<Entry> words_;           // by key
    std::deque<std::string> spellings_;  // typographic keys that are no part of a text
};

}  // namespace clausediff
