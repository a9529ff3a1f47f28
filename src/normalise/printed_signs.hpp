// Marks of notes that are signs and that the text prints like its letters: "Development** and its review outcomes".
#pragma once

#include "normalise/segment.hpp"

namespace clausediff::detail {

// Takes the signs out of the clauses and marks these, where a note of the same page has the sign for its number and no
// mark of it is known. Notes and clauses stand in the order of the text. A sign between spaces is none.
void take_printed_signs(Segmentation& segmentation);

}  // namespace clausediff::detail
