// The footnotes of an amended draft.
#pragma once

#include "amend/pieces.hpp"

#include <span>
#include <vector>

namespace clausediff::detail::amending {

// Sets the marks of all clauses that stay, and the footnotes of `amended`, whose clauses are those pieces in their
// order. Notes whose marks went go with them, new ones come, and where the draft counts its notes they are counted
// anew.
void settle_notes(const std::vector<Piece>& pieces, const Resolution& draft, std::span<const Amendment> amendments,
                  const Plan& plan, Resolution& amended);

}  // namespace clausediff::detail::amending
