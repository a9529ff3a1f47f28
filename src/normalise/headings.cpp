#include "normalise/headings.hpp"

#include "base/unicode.hpp"
#include "normalise/clause_end.hpp"
#include "normalise/opening.hpp"

#include <algorithm>

namespace clausediff::detail {
namespace {

constexpr std::size_t kTitleBytes = 120;  // headings that nothing but their length tells are shorter

}  // namespace

bool is_short_title(std::string_view text) {
    return !text.empty() && text.size() < kTitleBytes && !ends_clause(text);
}

HeadingRules::HeadingRules(const std::vector<Item>& items, const Language& language)
    : language_(language),
      indents_(std::any_of(items.begin(), items.end(), [](const Item& item) { return item.source->indented; })) {}

bool HeadingRules::looks_like_heading(const Item& item, Section section) const {
    if (item.text.size() > kHeadingBytes || ends_clause(item.text)) return false;
    if (is_signature(item)) return false;
    if (item.source->bold || item.source->centred) return true;
    if (section == Section::preambular && is_unended_clause(item)) return false;
    if (indents_ && item.source->indented && section != Section::annex) {
        return item.text.size() < kTitleBytes && opening_of(item.text, language_) == Opening::neither;
    }
    return true;
}

bool HeadingRules::is_signature(const Item& item) const {
    const std::string_view word = language_.heads.signed_word;
    return !word.empty() && item.text.front() == word.front() &&
           unicode::fold(item.text.substr(0, word.size())) == word;
}

// A preambular paragraph whose comma was lost; headings of so many words do not open in a participle.
bool HeadingRules::is_unended_clause(const Item& item) const {
    constexpr std::size_t kLongestTitle = 60;  // bytes
    return item.text.size() > kLongestTitle && opening_of(item.text, language_) == Opening::preambular;
}

}  // namespace clausediff::detail
