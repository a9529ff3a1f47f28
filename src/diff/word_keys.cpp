#include "diff/word_keys.hpp"

#include "base/unicode.hpp"

namespace clausediff::detail {

Key WordKeys::of(std::string_view word) {
    const auto [place, is_new] = keys_.try_emplace(word, count_);
    if (!is_new) return place->second;
    if (exact_ || unicode::plain_run(word, 0) == word.size()) return count_++;  // its own key
    std::string key = unicode::typographic_key(word);
    if (key == word) return count_++;
    typographic_.push_back(std::move(key));
    const Key shared = keys_.try_emplace(typographic_.back(), count_).first->second;
    keys_[word] = shared;
    if (shared == count_) ++count_;
    return shared;
}

}  // namespace clausediff::detail
