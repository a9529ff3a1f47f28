// References from one paragraph to another.
#include "check/rules.hpp"

#include "check/numbers.hpp"

#include <fmt/format.h>

namespace clausediff::checking {
namespace {

// The clause with that number which is nearest in the way that the reference points; kNone if there is none.
std::size_t target_of(const Text& text, std::size_t from, int number, ParagraphReference::Way way) {
    const std::vector<Clause>& clauses = text.clauses();
    const auto has_number = [&](std::size_t i) {
        return clauses[i].type == ClauseType::paragraph && clauses[i].level <= 1 &&
               paragraph_number(clauses[i].number) == number;
    };
    if (way != ParagraphReference::Way::below) {
        for (std::size_t i = from; i-- > 0;) {
            if (has_number(i)) return i;
        }
    }
    if (way != ParagraphReference::Way::above) {
        for (std::size_t i = from; i < clauses.size(); ++i) {
            if (has_number(i)) return i;
        }
    }
    return kNone;
}

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

// Does the draft still say what PREVIOUS said, with the same number?
bool says(const std::vector<ParagraphReference>& references, int number, ParagraphReference::Way way) {
    for (const ParagraphReference& reference : references) {
        if (reference.way != way) continue;
        for (const int other : reference.numbers) {
            if (other == number) return true;
        }
    }
    return false;
}

}  // namespace

void cross_references(const Draft& draft, Report& report) {
    const Text& text = draft.text;
    for (std::size_t i = 0; i < text.clauses().size(); ++i) {
        for (const ParagraphReference& reference : references_in(text.words[i], text.language)) {
            for (const int number : reference.numbers) {
                if (target_of(text, i, number, reference.way) != kNone) continue;
                report.at(i, fmt::format("\"{} {}\": there is no paragraph {}", reference.text,
                                         words_for(reference.way), number));
                break;
            }
        }
    }
}

void moved_references(const Draft& draft, Report& report) {
    const Text& text = draft.text;
    const Text& old = *draft.previous;
    for (std::size_t j = 0; j < text.clauses().size(); ++j) {
        if (draft.was[j] == kNone) continue;
        const std::size_t i = draft.was[j];
        const std::vector<ParagraphReference> now = references_in(text.words[j], text.language);
        if (now.empty()) continue;
        for (const ParagraphReference& reference : references_in(old.words[i], old.language)) {
            for (const int number : reference.numbers) {
                const std::size_t target = target_of(old, i, number, reference.way);
                if (target == kNone || !says(now, number, reference.way)) continue;
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

}  // namespace clausediff::checking
