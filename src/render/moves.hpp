// Where moved clauses came from, in words.
#pragma once

#include <clausediff/comparison.hpp>

#include <map>
#include <string>

namespace clausediff::render {

// For each moved change "moved up from after OP12 (now OP13)" or the like: the direction, and the nearest clause
// before it in the before text that has not moved, by its labels.
[[nodiscard]] std::map<const ClauseChange*, std::string> describe_moves(const Comparison& comparison);

}  // namespace clausediff::render
