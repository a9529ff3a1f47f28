// Resolutions written as text, and alignments read as text, for the tests of align.
// All sample texts in this folder are invented; none is taken from a document of the United Nations.
#pragma once

#include <clausediff/alignment.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace clausediff::sample {

// One clause a line: "# Heading", "Recalling ... ," (preamble), "1. Requests ...;" (operative), "(a) To ...;" (its
// sub-paragraph). Spaces before a line and empty lines do not count. Labels are H1, PP1, OP1, OP1(a).
Resolution resolution(std::string_view lines);

// A text on lake monitoring with preamble, headings and sub-paragraphs.
std::string_view lakes();

// The links as "PP1 = PP1", "OP2 = OP3+OP4", "OP4 = OP1 moved", in the order of the after text, joined by "; ".
std::string links(const Resolution& before, const Resolution& after, const Alignment& alignment);

// The labels of clauses, joined by spaces.
std::string labels(const Resolution& resolution, const std::vector<std::size_t>& clauses);

// The clause whose label this is, as index.
std::size_t at(const Resolution& resolution, std::string_view label);

// The labels that a before-clause is linked to, joined by "+", "" for none.
std::string partner(const Resolution& before, const Resolution& after, const Alignment& alignment,
                    std::string_view label);

// Is every clause of both sides in exactly one place, and is all in the order that alignment.hpp promises?
bool sound(const Resolution& before, const Resolution& after, const Alignment& alignment);

}  // namespace clausediff::sample
