// What speaks for it that two documents are of one series, whichever of them is the older.
#pragma once

#include "series/record.hpp"

namespace clausediff::detail::series {

// Does nothing join them, neither their titles nor paragraphs that recur nor a citation of one by the other? False
// where one of them lacks a title or the symbol of a resolution: then too little is known.
[[nodiscard]] bool are_unrelated(const Record& one, const Record& other);

// Have both the symbol of one resolution, and, where their files name parts of it, of one part? False without symbols.
[[nodiscard]] bool are_one_resolution(const Record& one, const Record& other);

}  // namespace clausediff::detail::series
