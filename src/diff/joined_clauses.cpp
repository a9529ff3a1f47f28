#include "diff/joined_clauses.hpp"

#include <cstdint>

namespace clausediff::detail {

JoinedClauses::JoinedClauses(const ClauseView& clauses) : list_(tokens_of(clauses.front())) {
    if (clauses.size() == 1) return;
    for (const Clause& clause : clauses) {
        if (&clause != &clauses.front()) text_ += '\n';
        append(clause);
    }
    const auto end = static_cast<std::uint32_t>(text_.size());
    const std::uint32_t covered = tokens_.empty() ? 0 : tokens_.back().end;
    if (covered < end) tokens_.push_back({covered, end, end, TokenKind::blank});  // the last clause is empty
    list_ = {text_, tokens_};
}

// The line end is of the white space before the first word.
void JoinedClauses::append(const Clause& clause) {
    const auto shift = static_cast<std::uint32_t>(text_.size());
    text_ += clause.text;
    for (const Token& token : clause.tokens) {
        const std::uint32_t gap = tokens_.empty() ? 0 : tokens_.back().end;
        tokens_.push_back({gap, token.begin + shift, token.end + shift, token.kind});
    }
}

}  // namespace clausediff::detail
