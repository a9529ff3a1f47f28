#include "normalise/headings.hpp"

#include "base/unicode.hpp"
#include "normalise/clause_end.hpp"
#include "normalise/opening.hpp"

#include <algorithm>

namespace clausediff::detail {
namespace {

constexpr std::size_t kTitleBytes = 120;  // headings that nothing but their length tells are shorter

constexpr std::size_t kFewestListed = 8;  // lines; fewer may be headings of annex, part and table

bool is_short_line(const Item& item) {
    return !item.number && item.text.size() < kTitleBytes && !item.source->bold && !item.source->centred &&
           std::string_view(",;.:").find(item.text.back()) == std::string_view::npos && !ends_clause(item.text) &&
           !is_table_row(item) && !is_part_letter(item);
}

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
    listed_.assign(items.size(), false);
    for (std::size_t begin = first; begin + kFewestListed <= items.size();) {
        std::size_t end = begin;
        while (end < items.size() && is_short_line(items[end])) ++end;
        if (end - begin >= kFewestListed) mark_lists(items, begin, end);
        begin = end + 1;
    }
}

// Among short lines, which headings with a counting word part.
void HeadingRules::mark_lists(const std::vector<Item>& items, std::size_t begin, std::size_t end) {
    const auto parts = [this](const Item& item) {
        return is_annex_heading(item, language_) || !keyword_scope(item.text, language_).empty();
    };
    while (begin < end) {
        std::size_t last = begin;
        while (last < end && !parts(items[last])) ++last;
        for (std::size_t i = begin + 1; i < last && last - begin >= kFewestListed; ++i) listed_[i] = true;
        begin = last + 1;
    }
}

bool HeadingRules::looks_like_heading(const Item& item, Section section) const {
    if (item.text.size() > kHeadingBytes || ends_clause(item.text)) return false;
    // Among clauses that are counted a list would count too.
    if (is_signature(item) || (section == Section::annex && is_listed(item))) return false;
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
