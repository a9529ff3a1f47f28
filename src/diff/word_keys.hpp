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
    // only if it is the same. With `idle_spaces` a space beside a stroke or before a bracket makes no other word:
    // "تشرين الأول/ أكتوبر".
    explicit WordKeys(std::size_t words, bool exact = false, bool idle_spaces = false)
        : exact_(exact), idle_spaces_(idle_spaces) {
        keys_.reserve(words);
    }

    // The key of `word`: 0, 1, 2 ... in the order in which words are met first. Words with the same typographic key
    // have the same.
    Key of(std::string_view word);

    [[nodiscard]] std::size_t size() const { return count_; }

private:
    tsl::robin_map<std::string_view, Key> keys_;  // of words as they are printed, and of typographic keys
    std::deque<std::string> typographic_;         // those that differ from what is printed
    Key count_ = 0;
    bool exact_;
    bool idle_spaces_;
};

}  // namespace clausediff::detail
