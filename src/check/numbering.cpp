// Numbers of paragraphs: 1, 2, 3 without a gap and without a repeat, and so of sub-paragraphs.
#include "check/numbers.hpp"
#include "check/rules.hpp"

#include <fmt/format.h>

#include <map>

namespace clausediff::checking {
namespace {

// "OP6(a)(ii)" without its last number: the clauses with the same are counted in one run.
std::string run_of(const Clause& clause) {
    const std::size_t bracket = clause.label.rfind('(');
    if (bracket != std::string::npos) return clause.label.substr(0, bracket);
    return clause.label.substr(0, clause.label.find_last_not_of("0123456789") + 1);
}

// 3 of "3.", of "(c)"; 0 of what is no number or letter. Roman numbers of the third level are not read here: the
// letters i, v and x among them cannot be told from those of the second.
int place_of(const Clause& clause) {
    if (const int number = paragraph_number(clause.number); number > 0) return number;
    std::string bare = clause.number;
    std::erase_if(bare, [](char c) { return c == '(' || c == ')' || c == '.' || c == ' '; });
    const bool letter = clause.level == 2 && bare.size() == 1 && bare[0] >= 'a' && bare[0] <= 'z';
    return letter ? bare[0] - 'a' + 1 : 0;
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
        const int place = place_of(clauses[i]);
        if (place == 0) continue;
        std::string label = clauses[i].label;
        const bool again = label.find('~') != std::string::npos;  // the text prints the number twice
        if (again) label.resize(label.find('~'));
        Clause counted = clauses[i];
        counted.label = label;
        Last& last = runs[run_of(counted)];
        if (again || place == last.place) {
            report.at(i, fmt::format("number {} stands twice", clauses[i].number));
        } else if (place < last.place) {
            report.at(i, fmt::format("number {} follows {}", clauses[i].number, last.number));
        } else if (place > last.place + 1) {
            report.at(i, last.place == 0 ? fmt::format("the first number is {}", clauses[i].number)
                                         : fmt::format("number {} follows {}", clauses[i].number, last.number));
        }
        last = {place, clauses[i].number};
    }
}

}  // namespace clausediff::checking
