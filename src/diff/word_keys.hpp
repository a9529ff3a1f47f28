// Words to integers, for one pair of texts.
#pragma once

#include "diff/token_diff.hpp"

#include <tsl/robin_map.h>

#include <deque>
#include <string>
#include <string_view>

namespace clausediff::detail {

// The texts of the words must outlive this object.
class WordKeys {
public:
    // Room for about `words` different words; it grows when there are more. With `exact`, a word has the key of another
    // only if it is the same.
    explicit WordKeys(std::size_t words, bool exact = false) : exact_(exact) { keys_.reserve(words); }

    // The key of `word`: 0, 1, 2 ... in the order in which words are met first. Words with the same typographic key
    // have the same.
    Key of(std::string_view word);

    [[nodiscard]] std::size_t size() const { return count_; }

private:
    tsl::robin_map<std::string_view, Key> keys_;  // of words as they are printed, and of typographic keys
    std::deque<std::string> typographic_;         // those that differ from what is printed
    Key count_ = 0;
    bool exact_;
};

}  // namespace clausediff::detail
