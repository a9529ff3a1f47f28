#include "concord/present.hpp"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

namespace clausediff::detail::concordance {
namespace {

constexpr std::size_t kMarkDigits = 2;  // of the mark of a note that is glued to a number

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

// Are its numbers stored in the order of the eye now and then, "9/48" for "48/9"?
bool may_turn(const Present& one) {
    return one.language->numbers.groups == DigitGroups::spaces_either_way;
}

// May `key`, as the document has it, be what the others call `name`?
bool may_be(const Present& one, const Fact& fact, std::string_view name) {
    if (!one.marks_known && is_with_mark(fact.key, name)) return true;
    if (fact.kind != FactKind::citation || !may_turn(one)) return false;
    const auto own = numbers_of(fact.key), other = numbers_of(name);
    const bool turned = own.first == other.second && own.second == other.first;
    return turned || (own == other && name.size() > fact.key.size());  // "24/1" of "S-24/1"
}

using Name = std::pair<FactKind, std::string>;

// The names of a document's facts, each with the place of the last fact that has it.
class Names {
public:
    explicit Names(const Facts& facts) {
        for (std::size_t i = 0; i < facts.known.size(); ++i) {
            const Fact& fact = facts.known[i];
            Entry& entry = entries_[{fact.kind, fact.key}];
            entry.last = i;
            if (++entry.count == 1 && fact.kind == FactKind::citation) {
                by_numbers_[numbers_of(fact.key)].push_back(fact.key);
            }
        }
    }

    [[nodiscard]] bool has(const Name& name) const { return entries_.contains(name); }
    [[nodiscard]] std::size_t last(const Name& name) const { return entries_.at(name).last; }
    void take_away(const Name& name) {
        if (const auto entry = entries_.find(name); --entry->second.count == 0) entries_.erase(entry);
    }
    void add(const Name& name) { ++entries_[name].count; }

    // Of those, the names by which `fact` of `one` may go.
    [[nodiscard]] std::vector<Name> names_for(const Present& one, const Fact& fact) const {
        std::vector<Name> names;
        const auto take = [&](std::string key) {
            Name name{fact.kind, std::move(key)};
            if (has(name) && may_be(one, fact, name.second)) names.push_back(std::move(name));
        };
        for (std::size_t cut = 1; cut <= kMarkDigits && cut < fact.key.size(); ++cut) {
            take(fact.key.substr(0, fact.key.size() - cut));
        }
        if (fact.kind != FactKind::citation) return names;
        const auto [first, second] = numbers_of(fact.key);
        for (const auto& numbers : {std::pair(first, second), std::pair(second, first)}) {
            const auto known = by_numbers_.find(numbers);
            if (known == by_numbers_.end()) continue;
            for (const std::string& key : known->second) take(key);
        }
        return names;
    }

private:
    struct Entry {
        std::size_t count = 0;
        std::size_t last = 0;
    };
    std::map<Name, Entry> entries_;
    std::map<std::pair<std::string, std::string>, std::vector<std::string>> by_numbers_;  // of the citations
};

// The name that `other` has for the fact; "" if it has none but one that the document has, too.
std::string name_in(const Names& other, const Present& one, const Names& own, const Fact& fact) {
    std::string name;
    std::size_t last = 0;
    for (const Name& candidate : other.names_for(one, fact)) {
        if (own.has(candidate) || (!name.empty() && other.last(candidate) < last)) continue;
        name = candidate.second;
        last = other.last(candidate);
    }
    return name;
}

void settle_names(Present& one, Names& own, const Row& row, const std::vector<Names>& names) {
    for (Fact& fact : one.facts.known) {
        std::string better;
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (row[i].document == one.document || names[i].has({fact.kind, fact.key})) continue;
            if (std::string name = name_in(names[i], one, own, fact); !name.empty()) better = std::move(name);
        }
        if (better.empty()) continue;
        own.take_away({fact.kind, fact.key});
        own.add({fact.kind, better});
        fact.key = std::move(better);
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

// Do the two numbers follow each other in the document, perhaps turned round, or without the mark of the others?
bool are_near(const Present& one, const std::pair<std::string, std::string>& numbers) {
    constexpr std::size_t kYear = 4;  // digits
    const auto& pairs = one.facts.neighbours;
    const auto& [first, second] = numbers;
    const auto has = [&](const std::string& number, const std::string& next) {
        return std::binary_search(pairs.begin(), pairs.end(), std::pair(number, next));
    };
    if (has(first, second) || (may_turn(one) && has(second, first))) return true;
    for (std::size_t cut = 1; cut <= kMarkDigits && cut < second.size(); ++cut) {
        const std::string name = second.substr(0, second.size() - cut);
        if (is_with_mark(second, name) && has(first, name)) return true;
    }
    return first.size() == kYear &&
           std::any_of(pairs.begin(), pairs.end(), [&](const auto& pair) { return are_same_years(numbers, pair); });
}

bool is_hinted_citation(const Present& one, std::string_view key) {
    const auto numbers = numbers_of(key);
    const bool near = are_near(one, numbers);
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
    std::vector<Names> names;
    for (const Present& one : row) names.emplace_back(one.facts);
    for (std::size_t i = 0; i < row.size(); ++i) {
        Names own = names[i];
        settle_names(row[i], own, row, names);
        names[i] = Names(row[i].facts);
    }
}

bool is_hinted(const Present& one, FactKind kind, const std::string& key) {
    switch (kind) {
        case FactKind::date:
            return is_hinted_date(one, key);
        case FactKind::citation:
            return is_hinted_citation(one, key);
        case FactKind::session:
        case FactKind::number:
            return std::binary_search(one.facts.numbers.begin(), one.facts.numbers.end(), key);
        case FactKind::symbol:
            break;
    }
    return false;
}

}  // namespace clausediff::detail::concordance
