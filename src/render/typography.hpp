// Words that the two texts print in two ways.
#pragma once

#include <clausediff/comparison.hpp>

#include <vector>

namespace clausediff::detail::render {

// The segments with a delete and an insert for each word that differs in typography alone: for formats that give back
// both texts and have no other way to print a word in two ways.
[[nodiscard]] std::vector<Segment> as_printed(const std::vector<Segment>& segments);

}  // namespace clausediff::detail::render
