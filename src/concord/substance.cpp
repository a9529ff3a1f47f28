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

// "Supports" and "supporting": a long beginning in common, and short endings. Names are alike in that way, too: "Niger"
// and "Nigeria".
bool begin_alike(const FactItem& one, const FactItem& other) {
    constexpr std::size_t kShortest = 6, kEnding = 3;  // letters
    if (one.capital && other.capital) return false;
    const std::u32string a = letters_of(one.text), b = letters_of(other.text);
    const auto common =
        static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
    return common >= kShortest && std::max(a.size(), b.size()) - common <= kEnding;
}

bool is_inflected(const FactItem& word, const FactItem& other, const WordList& endings) {
    return other.text.starts_with(word.text) && endings.has(std::string_view(other.text).substr(word.text.size()));
}

bool are_forms(const FactItem& one, const FactItem& other, const Writing& writing) {
    if (is_inflected(one, other, writing.inflections) || is_inflected(other, one, writing.inflections)) return true;
    // Where "and" and the article are written together with a word, words that begin alike have little in common.
    return writing.attached_words.empty() && begin_alike(one, other);
}

// What was taken out of a clause, or came in.
struct Content {
    std::vector<std::string> figures;  // in the order of the text, in digits or in words
    std::vector<FactItem> words;       // sorted
};

bool is_before(const FactItem& a, const FactItem& b) {
    return a.text < b.text;
}

std::vector<FactItem> without(const std::vector<FactItem>& items, const std::vector<FactItem>& others) {
    std::vector<FactItem> out;
    std::set_difference(items.begin(), items.end(), others.begin(), others.end(), std::back_inserter(out), is_before);
    return out;
}

// Of the segments with that op. "Not" and "shall" tell much, and count.
Content content_of(const std::vector<Segment>& segments, Op op, const Writing& writing) {
    Content content;
    for (const Segment& segment : segments) {
        if (segment.op != op || !is_of_substance(segment)) continue;
        for (FactItem& item : fact_items(segment.text)) {
            if (item.kind == FactItemKind::number || writing.numeral_words.has(item.text)) {
                content.figures.push_back(std::move(item.text));
            } else if (item.kind == FactItemKind::word && !writing.articles.has(item.text) &&
                       !writing.neutral_words.has(item.text)) {
                content.words.push_back(std::move(item));
            }
        }
    }
    std::sort(content.words.begin(), content.words.end(), is_before);
    return content;
}

void take_forms(std::vector<FactItem>& removed, std::vector<FactItem>& inserted, const Writing& writing) {
    if (std::max(removed.size(), inserted.size()) > kMostForms) return;
    std::erase_if(removed, [&](const FactItem& word) {
        const auto form = std::find_if(inserted.begin(), inserted.end(),
                                       [&](const FactItem& other) { return are_forms(word, other, writing); });
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
    const Writing& writing = language.writing;
    const Content before = content_of(segments, Op::remove, writing), after = content_of(segments, Op::insert, writing);
    std::vector<FactItem> removed = without(before.words, after.words), inserted = without(after.words, before.words);
    take_forms(removed, inserted, writing);
    const auto is_telling = [&](const FactItem& word) { return writing.function_words.has(word.text); };
    const bool telling = std::any_of(removed.begin(), removed.end(), is_telling) ||
                         std::any_of(inserted.begin(), inserted.end(), is_telling);
    return {before.figures != after.figures, telling, std::max(removed.size(), inserted.size())};
}

}  // namespace clausediff::detail::concordance
