// Numbers of paragraphs: 1, 2, 3 without a gap and without a repeat, and so of sub-paragraphs.
#include "check/rules.hpp"

#include <fmt/format.h>

#include <map>

namespace clausediff::detail::checking {
namespace {

// What the clauses of one run have in common: their label without its last number.
std::string run_of(ClauseId id) {
    id.repeat = 1;
    if (id.path.empty()) {
        id.number.reset();
    } else {
        id.path.pop_back();
    }
    return to_label(id);
}

// 3 of "3.", of "(c)"; 0 of what is not looked at: provisional numbers, bullets, levels below the second.
int place_of(const ClauseId& id) {
    if (id.path.empty()) return id.suffix.empty() ? id.number.value_or(0) : 0;
    const SubNumber& number = id.path.front();
    return id.path.size() == 1 && number.counting != Counting::bullets ? number.value : 0;
}

// "(b)" for a first "(c)": the items before may stand in the words of the paragraph itself.
std::string item_before(std::string_view number) {
    std::string item(number);
    const std::size_t letter = item.find_first_of("bcdefghijklmnopqrstuvwxyz");
    if (letter == std::string::npos) return {};
    --item[letter];
    return item;
}

bool stands_in_words(const std::vector<Clause>& clauses, std::size_t i) {
    const std::string item = item_before(clauses[i].number);
    if (item.empty()) return false;
    constexpr std::size_t kBack = 8;  // clauses
    for (std::size_t k = i; k-- > 0 && i - k <= kBack;) {
        if (clauses[k].text.find(item + " ") != std::string::npos) return true;
        if (clauses[k].level < clauses[i].level) break;
    }
    return false;
}

bool is_counted(const Clause& clause) {
    return clause.type == ClauseType::paragraph && clause.section == Section::operative && !clause.number.empty();
}

}  // namespace

void numbering(const Draft& draft, Report& report) {
    struct Last {
        int place = 0;
        std::string number;
    };
    std::map<std::string, Last> runs;
    const std::vector<Clause>& clauses = draft.text.clauses();
    for (std::size_t i = 0; i < clauses.size(); ++i) {
        if (!is_counted(clauses[i])) continue;
        const ClauseId& id = clauses[i].id;
        const int place = place_of(id);
        if (place == 0) continue;
        Last& last = runs[run_of(id)];
        if (id.repeat > 1 || place == last.place) {
            report.at(i, fmt::format("number {} stands twice", clauses[i].number));
        } else if (place < last.place) {
            report.at(i, fmt::format("number {} follows {}", clauses[i].number, last.number));
        } else if (place > last.place + 1 && !stands_in_words(clauses, i)) {
            report.at(i, last.place == 0 ? fmt::format("the first number is {}", clauses[i].number)
                                         : fmt::format("number {} follows {}", clauses[i].number, last.number));
        }
        last = {place, clauses[i].number};
    }
}

}  // namespace clausediff::detail::checking
