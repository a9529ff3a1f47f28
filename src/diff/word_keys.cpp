#include "diff/word_keys.hpp"

#include "normalise/unicode.hpp"

#include <bit>
#include <functional>
#include <utility>

namespace clausediff {

WordKeys::WordKeys(std::size_t words) : slots_(std::bit_ceil(2 * words + 2), kFree) {
    words_.reserve(words);
}

Key WordKeys::of(std::string_view word) {
    if (unicode::plain_run(word, 0) == word.size()) {  // its own typographic key
        const std::size_t hash = std::hash<std::string_view>{}(word);
        const Key known = slot(word, hash);
        return known != kFree ? known : add(word, hash);
    }
    std::string spelling = unicode::typographic_key(word);
    const std::size_t hash = std::hash<std::string_view>{}(spelling);
    const Key known = slot(spelling, hash);
    return known != kFree ? known : add(spellings_.emplace_back(std::move(spelling)), hash);
}

Key& WordKeys::slot(std::string_view spelling, std::size_t hash) {
    std::size_t at = hash & (slots_.size() - 1);
    while (slots_[at] != kFree) {
        const Entry& entry = words_[slots_[at]];
        if (entry.hash == hash && entry.spelling == spelling) break;
        at = (at + 1) & (slots_.size() - 1);
    }
    return slots_[at];
}

Key WordKeys::add(std::string_view spelling, std::size_t hash) {
    const auto key = static_cast<Key>(words_.size());
    slot(spelling, hash) = key;
    words_.push_back({spelling, hash});
    if (2 * words_.size() > slots_.size()) grow();
    return key;
}

void WordKeys::grow() {
    slots_.assign(2 * slots_.size(), kFree);
    for (std::size_t key = 0; key < words_.size(); ++key) {
        std::size_t at = words_[key].hash & (slots_.size() - 1);
        while (slots_[at] != kFree) at = (at + 1) & (slots_.size() - 1);
        slots_[at] = static_cast<Key>(key);
    }
}

}  // namespace clausediff
