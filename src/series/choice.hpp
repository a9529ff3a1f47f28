// Which candidates a document follows.
#pragma once

#include "series/candidates.hpp"

namespace clausediff::detail::series {

// The chief predecessor first, if there is one; then others that are likely and cited.
[[nodiscard]] std::vector<SuccessionEdge> choose(const std::vector<Record>& records, std::size_t document,
                                                 const std::vector<Candidate>& candidates);

}  // namespace clausediff::detail::series
