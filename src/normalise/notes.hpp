// Footnote marks: digits glued to words, or standing alone after them, as opposed to numbers that belong to the text.
#pragma once

#include "normalise/language.hpp"
#include "normalise/segment.hpp"

namespace clausediff::detail {

// Detaches the marks of `segmentation.notes` from the clauses' texts, and tells each note its clause.
// A number is a mark only if the document has a note of that number; of several places where it could stand, the one
// on the note's page, after the mark of the note before, with the clearest form is taken. Numbers that could be
// marks of notes that the document does not carry (text exports leave notes out) stay as printed.
void resolve_notes(Segmentation& segmentation, const Language& language);

}  // namespace clausediff::detail
