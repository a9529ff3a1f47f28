#include "diff/word_pair.hpp"

#include "base/unicode.hpp"
#include "base/word_breaks.hpp"

#include <algorithm>
#include <iterator>

namespace clausediff::detail {
namespace {

// Before which some printers set a space: in French all do, elsewhere a few.
constexpr std::string_view kSignsAfterSpaces[] = {";", ":", "!",      "?",      "%",     "\u00bb",
                                                  ",", ".", "\u060c", "\u061b", "\u061f"};

bool is_closing_sign(std::string_view word) {
    return std::find(std::begin(kSignsAfterSpaces), std::end(kSignsAfterSpaces), word) != std::end(kSignsAfterSpaces);
}

// Before token `at` of a text that has these breaks. A white space there belongs to neither word.
bool parts_at(const TokenList& list, std::size_t at, const std::vector<std::uint32_t>& breaks) {
    if (breaks.empty()) return true;  // without a dictionary each ideograph is a word
    if (at == 0 || at >= list.size()) return true;
    const auto has = [&](std::uint32_t byte) { return std::binary_search(breaks.begin(), breaks.end(), byte); };
    return has(list.tokens[at].gap) && has(list.tokens[at].begin);
}

}  // namespace

WordPair::WordPair(const TokenList& before_text, const TokenList& after_text, const Language& language, bool exact)
    // Most words of one text stand in the other as well.
    : language_(language),
      exact_(exact),
      keys_((before_text.size() + after_text.size()) / 2 + 1, exact, language.writing.idle_spaces != IdleSpaces::none) {
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

bool WordPair::is_idle_space(std::size_t before_word, std::size_t after_word) const {
    const IdleSpaces idle = language_.writing.idle_spaces;
    if (exact_ || idle == IdleSpaces::none) return false;
    for (const std::string_view gap : {before.list.gap(before_word), after.list.gap(after_word)}) {
        if (gap.find('\n') != std::string_view::npos) return false;
    }
    if (before.list.word(before_word).empty() || after.list.word(after_word).empty()) return false;
    if (idle == IdleSpaces::all) return true;
    if (is_closing_sign(before.list.word(before_word))) return true;
    if (before_word == 0) return false;
    const std::string_view previous = before.list.word(before_word - 1);
    return previous == "\u00ab" || contains(language_.writing.attached_words, unicode::fold(previous));
}

bool WordPair::parts(std::size_t before_word, std::size_t after_word) const {
    if (language_.writing.spaced) return true;
    if (!before_breaks_) before_breaks_ = word_breaks(before.list.text);
    if (!after_breaks_) after_breaks_ = word_breaks(after.list.text);
    return parts_at(before.list, before_word, *before_breaks_) && parts_at(after.list, after_word, *after_breaks_);
}

bool WordPair::is_function(const Words& words, std::size_t i) const {
    if (words.kind(i) != TokenKind::word) return false;
    signed char& known = is_function_[words.keys[i]];
    if (known < 0) known = contains(language_.writing.function_words, unicode::fold(words.list.word(i))) ? 1 : 0;
    return known == 1;
}

}  // namespace clausediff::detail
