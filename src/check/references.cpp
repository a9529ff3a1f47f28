// References from one paragraph to another.
#include "check/rules.hpp"

#include "check/numbers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <unordered_map>
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

using Way = ParagraphReference::Way;

// Reads the references of one clause and of the clause before from which it descends.
class MovedReader {
public:
    MovedReader(const Draft& draft, const Paragraphs& old_paragraphs, Report& report)
        : draft_(draft), old_paragraphs_(old_paragraphs), report_(report) {}

    void look(std::size_t j) {
        const std::size_t i = draft_.was[j];
        const Text& text = draft_.text;
        const std::vector<ParagraphReference> now = references_in(text.words[j], text.language);
        if (now.empty()) return;
        read_last_time(i);
        std::size_t count = 0;
        for (const ParagraphReference& reference : now) count += reference.numbers.size();
        const bool in_step = count == said_.size();
        std::size_t n = 0;
        for (const ParagraphReference& reference : now) {
            for (const ParagraphReference::Number& number : reference.numbers) {
                const Said* said = in_step ? in_place(n, reference, number) : in_lists(reference, number, now);
                if (said != nullptr) report_stale(j, reference, number, *said);
                ++n;
            }
        }
    }

private:
    // What a number said last time, and the number that says the same now; 0 if its paragraph is left out.
    struct Said {
        Way way;
        int number;
        std::size_t target;
        int now;
    };

    void read_last_time(std::size_t i) {
        said_.clear();
        const Text& old = *draft_.previous;
        for (const ParagraphReference& reference : references_in(old.words[i], old.language)) {
            for (const ParagraphReference::Number& number : reference.numbers) {
                const std::size_t target = old_paragraphs_.target_of(i, number.value, reference.way);
                const std::size_t moved_to = target == kNone ? kNone : draft_.now[target];
                const int value = moved_to == kNone ? 0 : paragraph_number(draft_.text.clauses()[moved_to].number);
                said_.push_back({reference.way, number.value, target, value});
            }
        }
    }

    [[nodiscard]] bool is_meant(Way way, int number) const {
        return std::any_of(said_.begin(), said_.end(),
                           [&](const Said& said) { return said.way == way && said.now == number; });
    }
    static bool names(const std::vector<ParagraphReference>& references, Way way, int number) {
        return std::any_of(references.begin(), references.end(), [&](const ParagraphReference& reference) {
            return reference.way == way && std::any_of(reference.numbers.begin(), reference.numbers.end(),
                                                       [&](const auto& other) { return other.value == number; });
        });
    }

    // As many numbers as last time: each is compared with the one in its place. What it said, if it says it no more.
    [[nodiscard]] const Said* in_place(std::size_t n, const ParagraphReference& reference,
                                       const ParagraphReference::Number& number) const {
        const Said& said = said_[n];
        const bool kept = said.way == reference.way && said.number == number.value && said.target != kNone;
        return kept && said.now != number.value ? &said : nullptr;
    }

    // More or fewer numbers: lists are compared. "25 and 26" may have become "26 and 27".
    [[nodiscard]] const Said* in_lists(const ParagraphReference& reference, const ParagraphReference::Number& number,
                                       const std::vector<ParagraphReference>& now) const {
        const auto kept = std::find_if(said_.begin(), said_.end(), [&](const Said& said) {
            return said.way == reference.way && said.number == number.value && said.target != kNone;
        });
        if (kept == said_.end() || is_meant(reference.way, number.value)) return nullptr;
        return kept->now > 0 && names(now, reference.way, kept->now) ? nullptr : &*kept;
    }

    void report_stale(std::size_t j, const ParagraphReference& reference, const ParagraphReference::Number& number,
                      const Said& last) {
        const std::string said = fmt::format("paragraph {} {}", number.value, words_for(reference.way));
        const std::string& was = draft_.previous->clauses()[last.target].label;
        const std::size_t moved_to = draft_.now[last.target];
        const TokenList& words = draft_.text.words[j];
        const Range range = number.word ? range_of(words, *number.word, *number.word)
                                        : range_of(words, reference.first, reference.last);
        if (moved_to == kNone) {
            report_.at(j, range, fmt::format("\"{}\" was {}, which is left out", said, was));
            return;
        }
        // The ends of a range move with what is between them; a paragraph that is none any more has no number.
        const bool sure = last.now > 0 && number.word.has_value();
        report_.at(j, range,
                   fmt::format("\"{}\" was {}, which is {} now", said, was, draft_.text.clauses()[moved_to].label),
                   sure ? Report::Mend(std::to_string(last.now)) : std::nullopt);
    }

    const Draft& draft_;
    const Paragraphs& old_paragraphs_;
    Report& report_;
    std::vector<Said> said_;
};

}  // namespace

void cross_references(const Draft& draft, Report& report) {
    const Text& text = draft.text;
    const Paragraphs paragraphs(text);
    for (std::size_t i = 0; i < text.clauses().size(); ++i) {
        for (const ParagraphReference& reference : references_in(text.words[i], text.language)) {
            const auto missing = std::find_if(
                reference.numbers.begin(), reference.numbers.end(),
                [&](const auto& number) { return paragraphs.target_of(i, number.value, reference.way) == kNone; });
            if (missing == reference.numbers.end()) continue;
            report.at(i, range_of(text.words[i], reference.first, reference.last),
                      fmt::format("\"{} {}\": there is no paragraph {}", reference.text, words_for(reference.way),
                                  missing->value));
        }
    }
}

void moved_references(const Draft& draft, Report& report) {
    const Paragraphs old_paragraphs(*draft.previous);
    MovedReader reader(draft, old_paragraphs, report);
    for (std::size_t j = 0; j < draft.text.clauses().size(); ++j) {
        if (draft.was[j] != kNone) reader.look(j);
    }
}

}  // namespace clausediff::detail::checking
