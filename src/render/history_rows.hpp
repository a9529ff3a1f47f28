// What the reports of a history say of a clause in one line.
#pragma once

#include <clausediff/render.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace clausediff::detail::render {

// Indices into History::lineages, ascending.
[[nodiscard]] std::vector<std::size_t> shown_lineages(const History& history, const HistoryOptions& options);

// The names of the members without what all of them begin with: "69/317", "75/16".
[[nodiscard]] std::vector<std::string> short_names(const History& history);

// "amended in 75/16", "moved and amended in 75/16 (OP3)", "dropped between 75/16 and 79/9": what happened to the clause
// in a member. The label stands there where it is another than before.
[[nodiscard]] std::string event_words(const History& history, const Lineage& lineage, const ClauseState& state,
                                      const std::vector<std::string>& names);

// All of them from old to new: "introduced in 69/317 (OP2); same in 75/16, 77/18; amended in 79/9 (OP3)". Neighbours
// that are the same are told together.
[[nodiscard]] std::string path_words(const History& history, const Lineage& lineage,
                                     const std::vector<std::string>& names);

// The splits and merges of a lineage, and what it may come from, a sentence each: "split from OP3 in 75/16".
[[nodiscard]] std::vector<std::string> relation_words(const History& history, std::size_t lineage,
                                                      const std::vector<std::string>& names);

}  // namespace clausediff::detail::render
