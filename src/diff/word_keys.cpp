#include "diff/word_keys.hpp"

#include "base/unicode.hpp"

namespace clausediff::detail {

namespace {

void drop_spaces_beside_strokes(std::string& key) {
    for (std::size_t at = key.find('/'); at != std::string::npos; at = key.find('/', at + 1)) {
        if (at + 1 < key.size() && key[at + 1] == ' ') key.erase(at + 1, 1);
        if (at > 0 && key[at - 1] == ' ') key.erase(--at, 1);
    }
}

}  // namespace

Key WordKeys::of(std::string_view word) {
    const auto [place, is_new] = keys_.try_emplace(word, count_);
    if (!is_new) return place->second;
    if (exact_ || unicode::plain_run(word, 0) == word.size()) return count_++;  // its own key
    std::string key = unicode::typographic_key(word);
    if (idle_spaces_) drop_spaces_beside_strokes(key);
    if (key == word) return count_++;
    typographic_.push_back(std::move(key));
    const Key shared = keys_.try_emplace(typographic_.back(), count_).first->second;
    keys_[word] = shared;
    if (shared == count_) ++count_;
    return shared;
}

}  // namespace clausediff::detail
