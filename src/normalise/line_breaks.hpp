// Clauses that a writer parted by line breaks inside one paragraph, as Shift+Enter makes them in Word.
#pragma once

#include <clausediff/source.hpp>

#include "normalise/language.hpp"

#include <cstddef>
#include <vector>

namespace clausediff::detail {

// Parts the body paragraphs of `source` at the line breaks (kLineBreak) after which a clause begins: one with a number
// or an opening of its own, where what stands before has ended, or the enacting line. All other breaks become spaces.
// Returns of each paragraph the index that it was read with; empty if none was parted.
std::vector<std::size_t> part_at_line_breaks(SourceText& source, const Language& language);

}  // namespace clausediff::detail
