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

void HeadingRules::learn(const std::vector<Item>& items, std::size_t first) {
    indents_ = std::any_of(items.begin(), items.end(), [](const Item& item) { return item.source->indented; });
    items_ = items.data();
    find_lists(items, first);
}

// States, the lines of a budget, the contents of a report: many short lines one after the other. Above them may stand a
// heading.
void HeadingRules::find_lists(const std::vector<Item>& items, std::size_t first) {
    constexpr std::size_t kFewest = 8;  // lines; fewer may be headings of annex, part and table
    listed_.assign(items.size(), false);
    for (std::size_t begin = first; begin + kFewest <= items.size();) {
        std::size_t end = begin;
        while (end < items.size() && may_be_listed(items[end])) ++end;
        for (std::size_t i = begin + 1; i < end && end - begin >= kFewest; ++i) listed_[i] = true;
        begin = end + 1;
    }
}

bool HeadingRules::may_be_listed(const Item& item) const {
    return !item.number && item.text.size() < kTitleBytes && !item.source->bold && !item.source->centred &&
           std::string_view(",;.:").find(item.text.back()) == std::string_view::npos && !ends_clause(item.text) &&
           !is_table_row(item) && !is_part_letter(item) && !is_annex_heading(item, language_) &&
           keyword_scope(item.text, language_).empty();
}

bool HeadingRules::looks_like_heading(const Item& item, Section section) const {
    if (item.text.size() > kHeadingBytes || ends_clause(item.text)) return false;
    if (is_signature(item) || is_listed(item)) return false;
    if (item.source->bold || item.source->centred) return true;
    if (section == Section::preambular && is_unended_clause(item)) return false;
    if (indents_ && item.source->indented && section != Section::annex) {
        return item.text.size() < kTitleBytes && opening_of(item.text, language_) == Opening::neither;
    }
    return true;
}

bool HeadingRules::is_listed(const Item& item) const {
    const auto index = static_cast<std::size_t>(&item - items_);
    return index < listed_.size() && listed_[index];
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
