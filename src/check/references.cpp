// References from one paragraph to another.
#include "check/rules.hpp"

#include "check/numbers.hpp"
#include "check/paragraph_index.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace clausediff::detail::checking {
namespace {

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
    MovedReader(const Draft& draft, const ParagraphIndex& old_paragraphs, Report& report)
        : draft_(draft), old_paragraphs_(old_paragraphs), report_(report) {}

    void look(std::size_t j) {
        const std::size_t i = draft_.was[j];
        const Text& text = draft_.text;
        const std::vector<ParagraphReference> now = references_in(text.words[j], text.language);
        if (now.empty()) return;
        read_last_time(i);
        named_.clear();
        std::size_t count = 0;
        for (const ParagraphReference& reference : now) {
            for (const auto& number : reference.numbers) named_.insert({reference.way, number.value});
            count += reference.numbers.size();
        }
        const bool in_step = count == said_.size();
        std::size_t n = 0;
        for (const ParagraphReference& reference : now) {
            for (const ParagraphReference::Number& number : reference.numbers) {
                const Said* said = in_step ? in_place(n, reference, number) : in_lists({reference.way, number.value});
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

    using Numbered = std::pair<Way, int>;

    void read_last_time(std::size_t i) {
        said_.clear();
        kept_.clear();
        meant_.clear();
        const Text& old = *draft_.previous;
        for (const ParagraphReference& reference : references_in(old.words[i], old.language)) {
            for (const ParagraphReference::Number& number : reference.numbers) {
                const std::size_t target = old_paragraphs_.target_of(i, number.value, reference.way);
                const std::size_t moved_to = target == kNone ? kNone : draft_.now[target];
                const int value = moved_to == kNone ? 0 : number_of(draft_.text.clauses()[moved_to]);
                if (target != kNone) kept_.try_emplace({reference.way, number.value}, said_.size());
                meant_.insert({reference.way, value});
                said_.push_back({reference.way, number.value, target, value});
            }
        }
    }

    // As many numbers as last time: each is compared with the one in its place. What it said, if it says it no more.
    [[nodiscard]] const Said* in_place(std::size_t n, const ParagraphReference& reference,
                                       const ParagraphReference::Number& number) const {
        const Said& said = said_[n];
        const bool kept = said.way == reference.way && said.number == number.value && said.target != kNone;
        return kept && said.now != number.value ? &said : nullptr;
    }

    // More or fewer numbers: lists are compared. "25 and 26" may have become "26 and 27".
    [[nodiscard]] const Said* in_lists(const Numbered& number) const {
        const auto kept = kept_.find(number);
        if (kept == kept_.end() || meant_.count(number) > 0) return nullptr;
        const Said& said = said_[kept->second];
        return said.now > 0 && named_.count({said.way, said.now}) > 0 ? nullptr : &said;
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
    const ParagraphIndex& old_paragraphs_;
    Report& report_;
    std::vector<Said> said_;                // of the clause before, in the order of its words
    std::map<Numbered, std::size_t> kept_;  // of each number that had a paragraph the first that said it
    std::set<Numbered> meant_;              // what the numbers of the clause before are now
    std::set<Numbered> named_;              // what the clause names now
};

}  // namespace

void cross_references(const Draft& draft, Report& report) {
    const Text& text = draft.text;
    const ParagraphIndex paragraphs(text.resolution);
    for (std::size_t i = 0; i < text.clauses().size(); ++i) {
        for (const ParagraphReference& reference : references_in(text.words[i], text.language)) {
            const auto missing = std::find_if(
                reference.numbers.begin(), reference.numbers.end(),
                [&](const auto& number) { return paragraphs.target_of(i, number.value, reference.way) == kNone; });
            if (missing == reference.numbers.end()) continue;
            report.at(i, range_of(text.words[i], reference.first, reference.last),
                      fmt::format("\"{}\": there is no paragraph {}", reference.text, missing->value));
        }
    }
}

void moved_references(const Draft& draft, Report& report) {
    const ParagraphIndex old_paragraphs(draft.previous->resolution);
    MovedReader reader(draft, old_paragraphs, report);
    for (std::size_t j = 0; j < draft.text.clauses().size(); ++j) {
        if (draft.was[j] != kNone) reader.look(j);
    }
}

}  // namespace clausediff::detail::checking
