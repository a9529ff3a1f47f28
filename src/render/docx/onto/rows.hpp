// Rows and tables that come into a Word document, with empty cells.
#pragma once

#include "render/docx/signature.hpp"

#include <pugixml.hpp>

#include <cstddef>
#include <vector>

namespace clausediff::detail::render::docx {

struct NewCell {
    pugi::xml_node cell;
    pugi::xml_node like;  // the cell or row whose look its words take; none in a new table
};

// Tracked as inserted.
struct NewRow {
    pugi::xml_node row;
    std::vector<NewCell> cells;
};

// A row after `row`, with the cells of the nearest row that has so many; where none has, one cell over all columns.
[[nodiscard]] NewRow add_row_after(pugi::xml_node row, std::size_t cells, Signature& revisions);

// Whether a table may take the place of a paragraph: two tables with nothing between them are one, and a cell does not
// end in one.
[[nodiscard]] bool may_become_table(pugi::xml_node paragraph);

// A table of one row, with borders, in the place of a paragraph.
[[nodiscard]] NewRow replace_by_table(pugi::xml_node paragraph, std::size_t cells, Signature& revisions);

}  // namespace clausediff::detail::render::docx
