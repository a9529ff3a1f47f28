#include "diff/word_keys.hpp"

#include "base/unicode.hpp"

namespace clausediff::detail {

namespace {

// Beside a stroke, and before a bracket within a word.
void drop_idle_spaces(std::string& key) {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < key.size(); ++i) {
        const char next = i + 1 < key.size() ? key[i + 1] : '\0';
        const bool idle = key[i] == ' ' && (next == '/' || next == '(' || (kept > 0 && key[kept - 1] == '/'));
        if (!idle) key[kept++] = key[i];
    }
    key.resize(kept);
}

}  // namespace

Key WordKeys::of(std::string_view word) {
    const auto [place, is_new] = keys_.try_emplace(word, count_);
    if (!is_new) return place->second;
    if (exact_ || unicode::plain_run(word, 0) == word.size()) return count_++;  // its own key
    std::string key = unicode::typographic_key(word);
    if (idle_spaces_) drop_idle_spaces(key);
    if (key == word) return count_++;
    typographic_.push_back(std::move(key));
    const Key shared = keys_.try_emplace(typographic_.back(), count_).first->second;
    keys_[word] = shared;
    if (shared == count_) ++count_;
    return shared;
}

}  // namespace clausediff::detail
