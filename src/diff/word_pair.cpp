#include "diff/word_pair.hpp"

#include "normalise/unicode.hpp"

#include <algorithm>

namespace clausediff {
namespace {

// Is the typographic key of `word` the word itself?
bool is_plain(std::string_view word) {
    return std::all_of(word.begin(), word.end(), [](char c) { return c > 0x1F && c < 0x7F && c != '`'; });
}

}  // namespace

WordPair::WordPair(std::string_view before_text, std::string_view after_text, const Language& language)
    : language_(language) {
    keys_.reserve((before_text.size() + after_text.size()) / 10 + 8);
    before = read(before_text);
    after = read(after_text);
    is_function_.assign(keys_.size(), -1);
}

Words WordPair::read(std::string_view text) {
    Words words{tokenize(text, language_), {}};
    words.keys.reserve(words.size());
    for (std::size_t i = 0; i < words.size(); ++i) words.keys.push_back(key_of(words.list.word(i)));
    return words;
}

Key WordPair::key_of(std::string_view word) {
    if (!is_plain(word)) {
        std::string key = unicode::typographic_key(word);
        const auto found = keys_.find(key);
        if (found != keys_.end()) return found->second;
        word = spellings_.emplace_back(std::move(key));
    }
    return keys_.emplace(word, static_cast<Key>(keys_.size())).first->second;
}

bool WordPair::is_function(const Words& words, std::size_t i) const {
    if (words.kind(i) != TokenKind::word) return false;
    signed char& known = is_function_[words.keys[i]];
    if (known < 0) known = contains(language_.function_words, unicode::fold(words.list.word(i))) ? 1 : 0;
    return known == 1;
}

}  // namespace clausediff
