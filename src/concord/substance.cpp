#include "concord/substance.hpp"

#include "base/unicode.hpp"
#include "normalise/fact_items.hpp"

#include <algorithm>
#include <iterator>
#include <string>

namespace clausediff::detail::concordance {
namespace {

constexpr std::size_t kMostForms = 60;  // words that are looked through for another form of a word

std::u32string letters_of(std::string_view word) {
    std::u32string letters;
    for (std::size_t at = 0; at < word.size();) letters += unicode::next(word, at);
    return letters;
}

// "Aiming" and "aimed": half of the letters in common, and short endings.
bool are_forms(const FactItem& one, const FactItem& other) {
    constexpr std::size_t kShortest = 3, kEnding = 3;  // letters
    const std::u32string a = letters_of(one.text), b = letters_of(other.text);
    const auto common =
        static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
    const std::size_t longest = std::max(a.size(), b.size());
    return common >= kShortest && longest <= common * 2 && longest - common <= kEnding;
}

bool is_before(const FactItem& a, const FactItem& b) {
    return a.text < b.text;
}

std::vector<FactItem> without(const std::vector<FactItem>& items, const std::vector<FactItem>& others) {
    std::vector<FactItem> out;
    std::set_difference(items.begin(), items.end(), others.begin(), others.end(), std::back_inserter(out), is_before);
    return out;
}

// The numbers and words of content of the segments with that op, sorted.
std::vector<FactItem> content_of(const std::vector<Segment>& segments, Op op, const Language& language) {
    std::vector<FactItem> content;
    for (const Segment& segment : segments) {
        if (segment.op != op || !is_of_substance(segment)) continue;
        for (FactItem& item : fact_items(segment.text)) {
            if (item.kind == FactItemKind::sign || language.writing.function_words.has(item.text)) continue;
            content.push_back(std::move(item));
        }
    }
    std::sort(content.begin(), content.end(), is_before);
    return content;
}

void take_forms(std::vector<FactItem>& removed, std::vector<FactItem>& inserted) {
    if (std::max(removed.size(), inserted.size()) > kMostForms) return;
    std::erase_if(removed, [&](const FactItem& word) {
        const auto form = std::find_if(inserted.begin(), inserted.end(),
                                       [&](const FactItem& other) { return are_forms(word, other); });
        if (form == inserted.end()) return false;
        inserted.erase(form);
        return true;
    });
}

}  // namespace

bool is_of_substance(const Segment& segment) {
    switch (segment.edit_class) {
        case EditClass::none:
        case EditClass::sequencing:
        case EditClass::editorial:
        case EditClass::name:
            return false;
        default:
            return segment.op != Op::equal;
    }
}

Substance substance_of(const std::vector<Segment>& segments, const Language& language) {
    const std::vector<FactItem> before = content_of(segments, Op::remove, language),
                                after = content_of(segments, Op::insert, language);
    std::vector<FactItem> removed = without(before, after), inserted = without(after, before);
    const auto is_number = [](const FactItem& item) { return item.kind == FactItemKind::number; };
    const bool figures = std::any_of(removed.begin(), removed.end(), is_number) ||
                         std::any_of(inserted.begin(), inserted.end(), is_number);
    take_forms(removed, inserted);
    return {figures, std::max(removed.size(), inserted.size())};
}

}  // namespace clausediff::detail::concordance
