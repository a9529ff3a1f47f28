// Evidence from where a clause belongs: its section, level and type, its heading or its parent paragraph.
#pragma once

#include "align/candidates.hpp"

#include <vector>

namespace clausediff::detail {

class ContextEvidence {
public:
    ContextEvidence(const Resolution& before, const Resolution& after, const TermModel& terms);

    // 0..1, given the links so far.
    [[nodiscard]] double of(Pair pair, const std::vector<Index>& after_of) const;

    // A heading and a paragraph, or a row of a table and a line of text, are seldom the same language.
    [[nodiscard]] bool same_type(Pair pair) const { return before_[pair.before].type == after_[pair.after].type; }

private:
    // What is asked of a clause for each pair that it is in, side by side with its neighbours'.
    struct Traits {
        Index scope = kNone;  // of a sub-paragraph its parent, of another clause its heading, or kNone
        TermId opening = 0;
        int level = 0;
        Section section = Section::preambular;
        ClauseType type = ClauseType::paragraph;
    };

    static std::vector<Traits> traits_of(const Resolution& resolution, const std::vector<ClauseTerms>& terms);
    [[nodiscard]] static double same_scope(Index before, Index after, const std::vector<Index>& after_of);

    std::vector<Traits> before_;
    std::vector<Traits> after_;
};

}  // namespace clausediff::detail
