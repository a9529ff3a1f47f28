// The text of an Akoma Ntoso document as paragraphs in reading order.
#pragma once

#include <clausediff/source.hpp>

#include "read/budget.hpp"

#include <pugixml.hpp>

#include <vector>

namespace clausediff::detail::akn {

// The text of `root`, then its notes in the order in which the text refers to them, then the foot of its first page.
// Follows elements into one another: parse_xml bounds their depth. Stops where the budget is exhausted.
[[nodiscard]] std::vector<SourceParagraph> read_paragraphs(pugi::xml_node root, Budget& budget);

}  // namespace clausediff::detail::akn
