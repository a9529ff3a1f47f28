#include "diff/word_pair.hpp"

#include "base/unicode.hpp"

namespace clausediff::detail {

WordPair::WordPair(const TokenList& before_text, const TokenList& after_text, const Language& language, bool exact)
    // Most words of one text stand in the other as well.
    : language_(language), keys_((before_text.size() + after_text.size()) / 2 + 1, exact) {
    before = read(before_text);
    after = read(after_text);
    is_function_.assign(keys_.size(), -1);
}

Words WordPair::read(const TokenList& list) {
    Words words{list, {}};
    words.keys.reserve(words.size());
    for (std::size_t i = 0; i < words.size(); ++i) words.keys.push_back(keys_.of(words.list.word(i)));
    return words;
}

bool WordPair::is_function(const Words& words, std::size_t i) const {
    if (words.kind(i) != TokenKind::word) return false;
    signed char& known = is_function_[words.keys[i]];
    if (known < 0) known = contains(language_.writing.function_words, unicode::fold(words.list.word(i))) ? 1 : 0;
    return known == 1;
}

}  // namespace clausediff::detail
