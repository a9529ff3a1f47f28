// The footnotes of an amended draft.
#pragma once

#include "amend/pieces.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace clausediff::detail::amending {

// A mark in new words whose note the amendment document does not have.
struct MissingNote {
    std::size_t step = 0;
    std::string number;
};

// Sets the marks of all clauses that stay, and the footnotes of `amended`, whose clauses are those pieces in their
// order. Notes whose marks went go with them, new ones come, and where the draft counts its notes they are counted
// anew. Marks of notes that are missing are left out, and returned: a note of the draft may have their number.
[[nodiscard]] std::vector<MissingNote> settle_notes(const std::vector<Piece>& pieces, const Resolution& draft,
                                                    std::span<const Amendment> amendments, const Plan& plan,
                                                    Resolution& amended);

}  // namespace clausediff::detail::amending
