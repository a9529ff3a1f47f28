// Tracked changes: which elements are there when all are accepted, or when all are rejected.
#pragma once

#include <pugixml.hpp>

#include <string_view>

namespace clausediff::detail::word {

// Is an element of this local name a tracked change, around runs or in the properties of an end or a row?
[[nodiscard]] bool is_revision(std::string_view name);

// Does what such an element holds or marks go? With `original`, revisions are rejected, else accepted.
[[nodiscard]] bool goes(std::string_view name, bool original);

// The same of a row of a table, w:tr, and of a cell, w:tc: their properties say so.
[[nodiscard]] bool row_goes(pugi::xml_node row, bool original);
[[nodiscard]] bool cell_goes(pugi::xml_node cell, bool original);

// The properties of `node` that have this local name, "pPr" or "rPr": with `original`, those that it had before its
// formatting was changed.
[[nodiscard]] pugi::xml_node properties_of(pugi::xml_node node, std::string_view name, bool original);

}  // namespace clausediff::detail::word
