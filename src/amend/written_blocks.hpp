// Paragraphs and annexes of two texts, and which of them stay: what instructions name.
#pragma once

#include "amend/written_places.hpp"

#include <clausediff/comparison.hpp>

#include <cstddef>
#include <vector>

namespace clausediff::detail::amending {

inline constexpr std::size_t kNone = static_cast<std::size_t>(-1);

// A paragraph with its sub-paragraphs, or an annex from its heading on: clauses from `first` to before `last`.
struct Block {
    std::size_t first = 0;
    std::size_t last = 0;
    std::size_t other = kNone;  // block of the other text that it stays, or becomes
    // Of a paragraph: it goes, comes or is replaced with its annex. Of an annex that stays: it is said as a whole.
    bool whole = false;
};

struct LinkedBlocks {
    std::vector<Block> before, after;                  // paragraphs
    std::vector<Block> annexes_before, annexes_after;  // those that have headings
    std::vector<std::size_t> was;                      // of each clause of the after text that of the draft; kNone
    std::vector<bool> differs;                         // of each clause of the draft
};

// Paragraphs stay whose first clauses are linked, in the order of both texts and in the same part; annexes with
// paragraphs that do. `places`: of the draft.
[[nodiscard]] LinkedBlocks link_blocks(const Comparison& comparison, const PlaceWriter& places);

}  // namespace clausediff::detail::amending
