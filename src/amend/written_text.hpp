// New text as an amendment document prints it, whole annexes, and the document itself.
#pragma once

#include "amend/written_blocks.hpp"

#include <string>
#include <vector>

namespace clausediff::detail::amending {

// Clauses from `first` to before `last`, a paragraph each. The number of the first is left to the place, unless it has
// its own as part of an annex.
[[nodiscard]] std::string text_of_clauses(const Resolution& resolution, std::size_t first, std::size_t last,
                                          bool with_first_number = false);

// Annexes that go, that are replaced as a whole, and that come.
[[nodiscard]] std::vector<std::string> annex_instructions(const Comparison& comparison, const LinkedBlocks& blocks,
                                                          const PlaceWriter& places);

// The document: its head, and the instructions, numbered if there are several.
[[nodiscard]] std::string amendment_text(const Resolution& draft, const std::vector<std::string>& instructions);

}  // namespace clausediff::detail::amending
