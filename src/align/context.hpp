// Evidence from where a clause belongs: its section, level and type, its heading or its parent paragraph.
#pragma once

#include "align/terms.hpp"

#include <vector>

namespace clausediff {

class ContextEvidence {
public:
    // All three must outlive this object.
    ContextEvidence(const Resolution& before, const Resolution& after, const TermModel& terms);

    // 0..1, given the links so far.
    [[nodiscard]] double of(Index before, Index after, const std::vector<Index>& after_of) const;

    // A heading and a paragraph, or a row of a table and a line of text, are seldom the same language.
    [[nodiscard]] bool same_type(Index before, Index after) const;

private:
    [[nodiscard]] double scope(Index before, Index after, const std::vector<Index>& after_of) const;

    const Resolution& before_;
    const Resolution& after_;
    const TermModel& terms_;
    std::vector<Index> scope_before_;  // of a sub-paragraph its parent, of another clause its heading, or kNone
    std::vector<Index> scope_after_;
};

}  // namespace clausediff
