// Segments out of hunks: the bytes of both texts, and to which side the spaces go.
#pragma once

#include <clausediff/comparison.hpp>

#include "diff/word_pair.hpp"

#include <string_view>
#include <vector>

namespace clausediff::detail {

// Without inserts the segments join to the before text, without deletes to the after text, byte for byte: words that
// are equal but for their typography keep both sides' characters; white space of which one text has none becomes a
// delete or an insert.
[[nodiscard]] std::vector<Segment> make_segments(const std::vector<Hunk>& hunks, const WordPair& pair);

// One segment, a delete or an insert of wording, or none of an empty text.
[[nodiscard]] std::vector<Segment> single_segment(Op op, std::string_view text);

}  // namespace clausediff::detail
