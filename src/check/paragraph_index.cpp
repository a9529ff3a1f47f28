#include "check/paragraph_index.hpp"

#include <algorithm>

namespace clausediff::detail::checking {

int number_of(const Clause& paragraph) {
    const ClauseId& id = paragraph.id;
    const bool counted = paragraph.section == Section::operative && id.kind == ClauseKind::paragraph &&
                         id.path.empty() && id.further == 0;
    return paragraph.number.empty() && counted ? id.number.value_or(0) : paragraph_number(paragraph.number);
}

ParagraphIndex::ParagraphIndex(const Resolution& resolution) {
    for (std::size_t i = 0; i < resolution.clauses.size(); ++i) {
        const Clause& clause = resolution.clauses[i];
        if (clause.type != ClauseType::paragraph || clause.level > 1) continue;
        by_number_[number_of(clause)].push_back(i);
    }
}

std::size_t ParagraphIndex::target_of(std::size_t from, int number, ParagraphReference::Way way) const {
    const auto found = by_number_.find(number);
    if (found == by_number_.end()) return kNowhere;
    const std::vector<std::size_t>& clauses = found->second;
    const auto next = std::lower_bound(clauses.begin(), clauses.end(), from);
    if (way != ParagraphReference::Way::below && next != clauses.begin()) return *(next - 1);
    if (way != ParagraphReference::Way::above && next != clauses.end()) return *next;
    return kNowhere;
}

}  // namespace clausediff::detail::checking
