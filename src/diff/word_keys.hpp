// Words to integers, for one pair of texts.
#pragma once

#include "diff/token_diff.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace clausediff {

// A table with open addressing. It keeps no word, but of each a hash of 64 bits: two words whose hashes are the same by
// chance would be taken for one, and be shown as one that is printed in two ways.
class WordKeys {
public:
    // Room for about `words` different words; it grows when there are more.
    explicit WordKeys(std::size_t words);

    // The key of `word`: 0, 1, 2 ... in the order in which words are met first. Words with the same typographic key
    // have the same.
    Key of(std::string_view word);

    [[nodiscard]] std::size_t size() const { return hashes_.size(); }

private:
    static constexpr Key kFree = static_cast<Key>(-1);

    [[nodiscard]] Key find_or_add(std::uint64_t hash);
    void fill_slots(std::size_t count);

    std::vector<Key> slots_;             // a power of two, at most half of them in use
    std::vector<std::uint64_t> hashes_;  // by key
};

}  // namespace clausediff
