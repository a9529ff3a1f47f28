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

bool is_operative(const Clause& clause) {
    return clause.type == ClauseType::paragraph && clause.section == Section::operative &&
           clause.id.kind == ClauseKind::paragraph;
}

class NumberReader {
public:
    NumberReader(const std::vector<Clause>& clauses, Report& report) : clauses_(clauses), report_(report) {}

    void run() {
        for (std::size_t i = 0; i < clauses_.size(); ++i) {
            const Clause& clause = clauses_[i];
            if (clause.level <= 1) {
                list_ = i;
                items_.clear();
            }
            if (!is_operative(clause)) continue;
            if (clause.number.empty()) {
                ++without_number_;
                continue;
            }
            if (const int place = place_of(clause.id); place > 0) look(i, place);
            if (!clause.id.path.empty())
                items_[last_counting_ = clause.id.path.back().counting] = clause.id.path.back().value;
        }
    }

private:
    struct Last {
        int place = 0;
        std::string number;
        std::size_t list = 0;  // of a sub-paragraph the clause that its list is below
        int without_number = 0;
    };

    // "(iv)" goes on with a list that a list of another counting, or bullets, stand within; "(i)" opens one within.
    [[nodiscard]] bool goes_on(const ClauseId& id) const {
        if (id.path.empty()) return false;
        const SubNumber& number = id.path.front();
        const auto last = items_.find(number.counting);
        if (number.value == 1) return !items_.empty() && last_counting_ != number.counting;
        return last != items_.end() && last->second == number.value - 1;
    }

    void look(std::size_t i, int place) {
        const ClauseId& id = clauses_[i].id;
        const std::string& number = clauses_[i].number;
        Last& last = runs_[run_of(id)];
        // A paragraph without a number, or a heading, stands between: its list is counted anew.
        const bool anew = !id.path.empty() && place == 1 && last.list != list_;
        if (anew) last = {};
        // The numbers between are lost: exports leave out those that a word processor counts.
        const bool lost = place - last.place - 1 <= without_number_ - last.without_number;
        const bool twice = (id.repeat > 1 && !anew) || place == last.place;
        const bool gap = place > last.place + 1 && !lost && !stands_in_words(clauses_, i);
        if (!goes_on(id) && (twice || gap || place < last.place)) {
            report_.at(i, twice             ? fmt::format("number {} stands twice", number)
                          : last.place == 0 ? fmt::format("the first number is {}", number)
                                            : fmt::format("number {} follows {}", number, last.number));
        }
        last = {place, number, list_, without_number_};
    }

    const std::vector<Clause>& clauses_;
    Report& report_;
    std::map<std::string, Last> runs_;
    std::size_t list_ = 0;
    std::map<Counting, int> items_;  // of the list, on any of its levels: the last of each counting
    Counting last_counting_ = Counting::letters;
    int without_number_ = 0;  // operative paragraphs until now
};

}  // namespace

void numbering(const Draft& draft, Report& report) {
    NumberReader(draft.text.clauses(), report).run();
}

}  // namespace clausediff::detail::checking
