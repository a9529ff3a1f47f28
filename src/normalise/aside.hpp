// What is no clause: notes, those of the head among them, and the furniture of pages.
#pragma once

#include <clausediff/source.hpp>

#include "normalise/head_notes.hpp"
#include "normalise/language.hpp"
#include "normalise/segment.hpp"

#include <cstddef>
#include <vector>

namespace clausediff::detail {

// Takes the notes and the furniture of `source` into `out`. `indices` are those that the paragraphs were read with;
// empty if they are as they were read.
void take_notes_and_furniture(const SourceText& source, const std::vector<std::size_t>& indices, HeadNotes head_notes,
                              const Language& language, Segmentation& out);

}  // namespace clausediff::detail
