// What follows from amendments, though no instruction says it: the editors of the resolution would see to it.
#pragma once

#include <clausediff/amend.hpp>

#include "amend/find.hpp"

#include <string>
#include <vector>

namespace clausediff::detail::amending {

// One that can be applied: words of a clause of the amended draft, and what they become.
struct SureConsequence {
    std::size_t clause = 0;
    std::string message;
    struct Edit {
        Range range;
        std::string words;
    };
    std::vector<Edit> edits;  // ascending
};

// References to paragraphs that are counted anew, and the full stop of the last paragraph. In the order of the clauses.
// `amended` is the comparison of a draft with the amended draft.
[[nodiscard]] std::vector<SureConsequence> sure_consequences(const Comparison& amended);

// Those for a person to judge: references to what is deleted, "also" without a first, "Ibid." without its note.
[[nodiscard]] std::vector<Consequence> other_consequences(const Comparison& amended);

}  // namespace clausediff::detail::amending
