// The clauses of one side of a change as one text.
#pragma once

#include <clausediff/comparison.hpp>

#include "normalise/tokens.hpp"

#include <string>
#include <vector>

namespace clausediff::detail {

// Its clauses, joined by line ends, with their tokens. The clauses must outlive it.
class JoinedClauses {
public:
    // REQUIRES: a clause is there.
    explicit JoinedClauses(const ClauseView& clauses);
    JoinedClauses(const JoinedClauses&) = delete;
    JoinedClauses& operator=(const JoinedClauses&) = delete;

    [[nodiscard]] const TokenList& list() const { return list_; }

private:
    void append(const Clause& clause);

    TokenList list_;
    std::string text_;  // of several clauses
    std::vector<Token> tokens_;
};

}  // namespace clausediff::detail
