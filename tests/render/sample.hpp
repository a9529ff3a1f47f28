// Comparisons and a Resolution made by hand, so that these tests need no other stage. All texts are invented.
#pragma once

#include <clausediff/render.hpp>

#include <string>

namespace sample {

// A change of every kind, in all three sections, with footnotes, a move, headings and a table row.
[[nodiscard]] clausediff::Comparison comparison();

// One clause a side.
[[nodiscard]] clausediff::ClauseChange change(clausediff::ChangeKind kind, const std::string& before_label,
                                              const std::string& after_label,
                                              const std::vector<clausediff::Segment>& segments);

// Adds the change and counts it.
void add(clausediff::Comparison& comparison, clausediff::ClauseChange change);

[[nodiscard]] clausediff::Resolution resolution();

// The text of one side of an edit script.
[[nodiscard]] std::string side(const std::vector<clausediff::Segment>& segments, clausediff::Op dropped);

}  // namespace sample
