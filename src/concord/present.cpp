#include "concord/present.hpp"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

namespace clausediff::detail::concordance {
namespace {

constexpr std::size_t kMarkDigits = 2;  // of the mark of a note that is glued to a number

bool has(const Facts& facts, FactKind kind, std::string_view key) {
    return std::any_of(facts.known.begin(), facts.known.end(),
                       [&](const Fact& fact) { return fact.kind == kind && fact.key == key; });
}

// The two numbers of a citation: "77", "30" of "77/30", "1325", "2000" of "1325 (2000)"; those of "S-10/2" are 10
// and 2.
std::pair<std::string, std::string> numbers_of(std::string_view key) {
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    const auto first = std::find_if(key.begin(), key.end(), is_digit);
    const auto first_end = std::find_if_not(first, key.end(), is_digit);
    const auto second = std::find_if(first_end, key.end(), is_digit);
    const auto second_end = std::find_if_not(second, key.end(), is_digit);
    return {std::string(first, first_end), std::string(second, second_end)};
}

bool is_with_mark(std::string_view key, std::string_view name) {
    return key.size() > name.size() && key.size() <= name.size() + kMarkDigits && key.starts_with(name) &&
           key[name.size()] != '0' &&
           std::all_of(key.begin() + static_cast<std::ptrdiff_t>(name.size()), key.end(),
                       [](char c) { return c >= '0' && c <= '9'; });
}

// May `key`, as the document has it, be what the others call `name`?
bool may_be(const Present& one, const Fact& fact, std::string_view name) {
    if (!one.marks_known && is_with_mark(fact.key, name)) return true;
    if (fact.kind != FactKind::citation || !one.language->numbers.reversed_groups) return false;
    const auto own = numbers_of(fact.key), other = numbers_of(name);
    const bool turned = own.first == other.second && own.second == other.first;
    return turned || (own == other && name.size() > fact.key.size());  // "24/1" of "S-24/1"
}

void settle_names(Present& one, const Row& row) {
    for (Fact& fact : one.facts.known) {
        std::string better;
        for (const Present& other : row) {
            if (other.document == one.document || has(other.facts, fact.kind, fact.key)) continue;
            for (const Fact& theirs : other.facts.known) {
                if (theirs.kind != fact.kind || has(one.facts, fact.kind, theirs.key)) continue;
                if (may_be(one, fact, theirs.key)) better = theirs.key;
            }
        }
        if (!better.empty()) fact.key = better;
    }
}

// "2036-12" where the document has a day of the month, or the month or day without the year.
bool is_hinted_date(const Present& one, std::string_view key) {
    constexpr std::size_t kMonth = 7, kYear = 4;  // bytes
    const std::string yearless = "-" + std::string(key.substr(kYear));
    const auto is_within = [&](std::string_view date) { return key.size() == kMonth && date.starts_with(key); };
    const bool of_month = std::any_of(one.facts.known.begin(), one.facts.known.end(), [&](const Fact& fact) {
        return (fact.kind == FactKind::date && is_within(fact.key)) || is_within(fact.date);
    });
    return of_month || std::any_of(one.facts.yearless.begin(), one.facts.yearless.end(),
                                   [&](const std::string& date) { return date.starts_with(yearless); });
}

// Of "2036/37" the other way round "2037/2036", with the mark of a note "2036/374".
bool are_same_years(const std::pair<std::string, std::string>& numbers,
                    const std::pair<std::string, std::string>& printed) {
    constexpr std::size_t kYear = 4, kShort = 2;  // digits
    const std::string &one = std::min(printed.first, printed.second), &next = std::max(printed.first, printed.second);
    return one.size() == kYear && next.size() == kYear && numbers.first == one &&
           numbers.second.starts_with(next.substr(kShort));
}

bool is_hinted_citation(const Present& one, std::string_view key) {
    const auto numbers = numbers_of(key);
    const bool turned = one.language->numbers.reversed_groups;
    const bool near = std::any_of(one.facts.neighbours.begin(), one.facts.neighbours.end(), [&](const auto& pair) {
        if (pair == numbers || are_same_years(numbers, pair)) return true;
        if (turned && pair.first == numbers.second && pair.second == numbers.first) return true;
        // The mark may be the others'.
        return pair.first == numbers.first && is_with_mark(numbers.second, pair.second);
    });
    if (near || key.find('/') != std::string_view::npos) return near;
    // "Resolution 1325" may be cited without its year.
    const auto& printed = one.facts.numbers;
    return std::binary_search(printed.begin(), printed.end(), numbers.first) &&
           std::none_of(one.facts.known.begin(), one.facts.known.end(), [&](const Fact& fact) {
               return fact.kind == FactKind::citation && numbers_of(fact.key).first == numbers.first;
           });
}

}  // namespace

std::string majority_label(const Row& row) {
    std::map<std::string_view, std::size_t> labels;
    std::string_view best;
    for (const Present& one : row) {
        const std::size_t count = ++labels[one.clause->label];
        if (best.empty() || count > labels[best]) best = one.clause->label;
    }
    return std::string(best);
}

std::string names_of(const Concordance& concordance, const std::vector<std::size_t>& documents) {
    std::string out;
    for (std::size_t i = 0; i < documents.size(); ++i) {
        if (i > 0) out += i + 1 == documents.size() ? " and " : ", ";
        out += concordance.names[documents[i]];
    }
    return out;
}

void settle_names(Row& row) {
    for (Present& one : row) settle_names(one, row);
}

bool is_hinted(const Present& one, FactKind kind, const std::string& key) {
    switch (kind) {
        case FactKind::date:
            return is_hinted_date(one, key);
        case FactKind::citation:
            return is_hinted_citation(one, key);
        case FactKind::number:
            return std::binary_search(one.facts.numbers.begin(), one.facts.numbers.end(), key);
        case FactKind::symbol:
            break;
    }
    return false;
}

}  // namespace clausediff::detail::concordance
