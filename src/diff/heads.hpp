// What became of the paragraphs before the clauses.
#pragma once

#include <clausediff/comparison.hpp>

#include "diff/token_diff.hpp"
#include "normalise/language.hpp"

#include <vector>

namespace clausediff::detail {

// See Comparison::head.
[[nodiscard]] std::vector<HeadChange> compare_heads(const std::vector<HeadParagraph>& before,
                                                    const std::vector<HeadParagraph>& after, const Language& language,
                                                    const DiffOptions& options, SearchBudget& budget);

[[nodiscard]] MetadataChanges compare_metadata(const Metadata& before, const Metadata& after, const Language& language,
                                               const DiffOptions& options, SearchBudget& budget);

}  // namespace clausediff::detail
