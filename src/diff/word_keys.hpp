// Words to integers, for one pair of texts.
#pragma once

#include "align/key_table.hpp"
#include "diff/token_diff.hpp"

#include <string_view>

namespace clausediff {

// It keeps no word, but of each a hash of 64 bits: two words whose hashes are the same by chance would be taken for
// one, and be shown as one that is printed in two ways.
class WordKeys {
public:
    // Room for about `words` different words; it grows when there are more. With `exact`, a word has the key of another
    // only if it is the same.
    explicit WordKeys(std::size_t words, bool exact = false) : hashes_(words), exact_(exact) {}

    // The key of `word`: 0, 1, 2 ... in the order in which words are met first. Words with the same typographic key
    // have the same.
    Key of(std::string_view word);

    [[nodiscard]] std::size_t size() const { return hashes_.size(); }

private:
    struct Nothing {};
    KeyTable<Nothing> hashes_;
    bool exact_;
};

}  // namespace clausediff
