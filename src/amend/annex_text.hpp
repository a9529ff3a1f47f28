// New annexes, read as those of a resolution are: their headings, articles and paragraphs.
#pragma once

#include <clausediff/amend.hpp>

#include <string>
#include <vector>

namespace clausediff::detail::amending {

// The clauses of the annexes that the paragraphs are, counted from annex 1 on, each with its marks. An annex without a
// heading gets one: "Annex". Empty if they cannot be read.
[[nodiscard]] std::vector<Clause> read_annexes(const std::vector<NewParagraph>& paragraphs);

// The text of the clause as text exports have it: the cells of a row stand between tabs.
[[nodiscard]] std::string line_of(const Clause& clause);

// How many annexes the clauses begin.
[[nodiscard]] int count_annexes(const std::vector<Clause>& clauses);

}  // namespace clausediff::detail::amending
