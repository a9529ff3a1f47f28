#include "normalise/numerals.hpp"

#include "normalise/opening.hpp"

#include <array>
#include <cstddef>

namespace clausediff::detail {
namespace {

enum Numeral : std::size_t { kOther, kClosed, kBracketed, kNumerals };

// "1)" and "(1)" are lists of their own.
Numeral numeral_of(const ParagraphNumber& number) {
    if (number.style != NumberStyle::bracketed) return kOther;
    return number.printed.starts_with('(') ? kBracketed : kClosed;
}

bool counts_paragraphs(const ParagraphNumber& number) {
    return number.style == NumberStyle::decimal || number.style == NumberStyle::labelled ||
           number.style == NumberStyle::bracketed;
}

}  // namespace

void settle_numerals(std::vector<Item>& items, const Language& language) {
    std::array<bool, kNumerals> opens{};  // an operative paragraph
    for (const Item& item : items) {
        if (!item.number || !counts_paragraphs(*item.number)) continue;
        bool& known = opens[numeral_of(*item.number)];
        known = known || opening_of(item.rest(), language) == Opening::operative;
    }
    if (opens[kOther] || (!opens[kClosed] && !opens[kBracketed])) return;
    const Numeral counting = opens[kClosed] ? kClosed : kBracketed;
    for (Item& item : items) {
        if (item.number && numeral_of(*item.number) == counting) item.number->style = NumberStyle::decimal;
    }
}

}  // namespace clausediff::detail
