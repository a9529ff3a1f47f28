// References from one paragraph to another.
#include "check/rules.hpp"

#include "check/numbers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <unordered_map>
#include <utility>
#include <vector>

namespace clausediff::detail::checking {
namespace {

// The paragraphs of a text by their numbers. A number may recur: annexes count anew.
class Paragraphs {
public:
    explicit Paragraphs(const Text& text) {
        for (std::size_t i = 0; i < text.clauses().size(); ++i) {
            const Clause& clause = text.clauses()[i];
            if (clause.type != ClauseType::paragraph || clause.level > 1) continue;
            by_number_[paragraph_number(clause.number)].push_back(i);
        }
    }

    // The one with that number which is nearest in the way that a reference in clause `from` points; kNone without one.
    [[nodiscard]] std::size_t target_of(std::size_t from, int number, ParagraphReference::Way way) const {
        const auto found = by_number_.find(number);
        if (found == by_number_.end()) return kNone;
        const std::vector<std::size_t>& clauses = found->second;
        const auto next = std::lower_bound(clauses.begin(), clauses.end(), from);
        if (way != ParagraphReference::Way::below && next != clauses.begin()) return *(next - 1);
        if (way != ParagraphReference::Way::above && next != clauses.end()) return *next;
        return kNone;
    }

private:
    std::unordered_map<int, std::vector<std::size_t>> by_number_;  // in each list ascending
};

const char* words_for(ParagraphReference::Way way) {
    switch (way) {
        case ParagraphReference::Way::above:
            return "above";
        case ParagraphReference::Way::below:
            return "below";
        case ParagraphReference::Way::here:
            break;
    }
    return "of the present resolution";
}

// The numbers that are referred to, each with the way.
using Said = std::set<std::pair<ParagraphReference::Way, int>>;

Said said_in(const std::vector<ParagraphReference>& references) {
    Said said;
    for (const ParagraphReference& reference : references) {
        for (const int number : reference.numbers) said.emplace(reference.way, number);
    }
    return said;
}

}  // namespace

void cross_references(const Draft& draft, Report& report) {
    const Text& text = draft.text;
    const Paragraphs paragraphs(text);
    for (std::size_t i = 0; i < text.clauses().size(); ++i) {
        for (const ParagraphReference& reference : references_in(text.words[i], text.language)) {
            const auto missing = std::find_if(reference.numbers.begin(), reference.numbers.end(), [&](int number) {
                return paragraphs.target_of(i, number, reference.way) == kNone;
            });
            if (missing == reference.numbers.end()) continue;
            report.at(i, fmt::format("\"{} {}\": there is no paragraph {}", reference.text, words_for(reference.way),
                                     *missing));
        }
    }
}

void moved_references(const Draft& draft, Report& report) {
    const Text& text = draft.text;
    const Text& old = *draft.previous;
    const Paragraphs paragraphs(old);
    for (std::size_t j = 0; j < text.clauses().size(); ++j) {
        if (draft.was[j] == kNone) continue;
        const std::size_t i = draft.was[j];
        const Said now = said_in(references_in(text.words[j], text.language));
        if (now.empty()) continue;
        for (const ParagraphReference& reference : references_in(old.words[i], old.language)) {
            for (const int number : reference.numbers) {
                // Only what the draft still says, with the same number.
                const std::size_t target = paragraphs.target_of(i, number, reference.way);
                if (target == kNone || now.count({reference.way, number}) == 0) continue;
                const std::size_t moved_to = draft.now[target];
                const std::string said = fmt::format("paragraph {} {}", number, words_for(reference.way));
                if (moved_to == kNone) {
                    report.at(j, fmt::format("\"{}\" was {}, which is left out", said, old.clauses()[target].label));
                } else if (paragraph_number(text.clauses()[moved_to].number) != number) {
                    report.at(j, fmt::format("\"{}\" was {}, which is {} now", said, old.clauses()[target].label,
                                             text.clauses()[moved_to].label));
                }
            }
        }
    }
}

}  // namespace clausediff::detail::checking
