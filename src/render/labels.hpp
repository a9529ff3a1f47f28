// Labels of clauses in a report: who was who, and runs of them in short.
#pragma once

#include <clausediff/comparison.hpp>

#include <string>
#include <vector>

namespace clausediff::detail::render {

// "OP7", "OP7 (was OP5)", "OP3, OP4 (was OP3)", "OP3 (was OP3, OP4)", "was OP9" for a removed clause.
[[nodiscard]] std::string both_labels(const Comparison& comparison, const ClauseChange& change);

// The labels of pairs of clauses that stand one after another in both texts, with the same renumbering throughout,
// in short: "PP1–PP4, PP6, OP5–OP9 (were OP4–OP8)". `changes` have one clause a side.
[[nodiscard]] std::string labels_in_short(const Comparison& comparison,
                                          const std::vector<const ClauseChange*>& changes);

}  // namespace clausediff::detail::render
