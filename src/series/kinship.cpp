#include "series/kinship.hpp"

#include <clausediff/fetch.hpp>

#include <algorithm>

namespace clausediff::detail::series {
namespace {

// Titles of any two resolutions share a word such as "international", and their texts the paragraph that ends them.
constexpr double kOfTitle = 0.2;
constexpr double kOfParagraphs = 0.1;

bool cites(const Record& record, const Record& cited) {
    const std::vector<Citation> all = citations(record, record.document.symbol);
    return std::any_of(all.begin(), all.end(), [&cited](const Citation& citation) {
        const SymbolPlace &one = citation.place, &other = cited.place;
        return one.body == other.body && one.kind == other.kind && one.session == other.session &&
               one.number == other.number;
    });
}

bool has_paragraphs_of(const Record& record, const Record& other) {
    const Recurrence recurrence = RecurrenceCounter(record.print).with(other.print);
    return std::max(recurrence.first, recurrence.second) >= kOfParagraphs;
}

}  // namespace

bool are_unrelated(const Record& one, const Record& other) {
    for (const Record* record : {&one, &other}) {
        if (!record->takes_part || !record->is_resolution || record->title.empty()) return false;
    }
    return title_likeness(one.title, other.title) < kOfTitle && !cites(one, other) && !cites(other, one) &&
           !has_paragraphs_of(one, other);
}

bool are_one_resolution(const Record& one, const Record& other) {
    return is_same_symbol(one.document.symbol, other.document.symbol) && one.place.part == other.place.part;
}

}  // namespace clausediff::detail::series
