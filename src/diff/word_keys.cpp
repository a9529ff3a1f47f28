#include "diff/word_keys.hpp"

#include "base/unicode.hpp"

namespace clausediff {

Key WordKeys::of(std::string_view word) {
    if (exact_ || unicode::plain_run(word, 0) == word.size()) {  // its own key
        const auto [place, is_new] = keys_.try_emplace(word, count_);
        if (is_new) ++count_;
        return place->second;
    }
    std::string key = unicode::typographic_key(word);
    const auto known = keys_.find(std::string_view(key));
    if (known != keys_.end()) return known->second;
    typographic_.push_back(std::move(key));
    keys_.emplace(typographic_.back(), count_);
    return count_++;
}

}  // namespace clausediff
