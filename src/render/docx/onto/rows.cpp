#include "render/docx/onto/rows.hpp"

#include "render/docx/onto/elements.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>

namespace clausediff::detail::render::docx {
namespace {

// The nearest row of the table, of those before `row` first, that has so many cells.
pugi::xml_node row_of_cells(pugi::xml_node row, std::size_t cells) {
    const auto has_cells = [cells](const pugi::xml_node& one) {
        const auto all = one.children("w:tc");
        return is_named(one, "w:tr") && cells > 1 &&
               static_cast<std::size_t>(std::distance(all.begin(), all.end())) == cells;
    };
    for (pugi::xml_node one = row; one; one = one.previous_sibling()) {
        if (has_cells(one)) return one;
    }
    for (pugi::xml_node one = row; one; one = one.next_sibling()) {
        if (has_cells(one)) return one;
    }
    return {};
}

std::size_t columns_of(pugi::xml_node row) {
    std::size_t columns = 0;
    for (const pugi::xml_node& cell : row.children("w:tc")) {
        const pugi::xml_node span = cell.child("w:tcPr").child("w:gridSpan");
        columns += span ? span.attribute("w:val").as_uint(1) : 1;
    }
    return columns;
}

void add_borders(pugi::xml_node properties) {
    pugi::xml_node borders = properties.append_child("w:tblBorders");
    for (const char* side : {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"}) {
        pugi::xml_node border = borders.append_child(side);
        border.append_attribute("w:val") = "single";
        border.append_attribute("w:sz") = "4";
    }
}

}  // namespace

NewRow add_row_after(pugi::xml_node row, std::size_t cells, Signature& revisions) {
    NewRow added{row.parent().insert_child_after("w:tr", row), {}};
    mark_row(added.row, "w:ins", revisions);
    const pugi::xml_node like = row_of_cells(row, cells);
    if (!like) {
        pugi::xml_node cell = added.row.append_child("w:tc");
        const std::string columns = std::to_string(std::max<std::size_t>(columns_of(row), 1));
        cell.append_child("w:tcPr").append_child("w:gridSpan").append_attribute("w:val") = columns.c_str();
        added.cells.push_back({cell, row});
    }
    for (const pugi::xml_node& one : like.children("w:tc")) {
        pugi::xml_node cell = added.row.append_child("w:tc");
        if (const pugi::xml_node properties = one.child("w:tcPr")) {
            cell.append_copy(properties).remove_child("w:vMerge");
            cell.child("w:tcPr").remove_child("w:tcPrChange");
        }
        added.cells.push_back({cell, one});
    }
    return added;
}

bool may_become_table(pugi::xml_node paragraph) {
    pugi::xml_node before = paragraph.previous_sibling(), after = paragraph.next_sibling();
    while (before && before.type() != pugi::node_element) before = before.previous_sibling();
    while (after && after.type() != pugi::node_element) after = after.next_sibling();
    return !is_named(before, "w:tbl") && is_named(after, "w:p");
}

NewRow replace_by_table(pugi::xml_node paragraph, std::size_t cells, Signature& revisions) {
    pugi::xml_node parent = paragraph.parent();
    pugi::xml_node table = parent.insert_child_before("w:tbl", paragraph);
    parent.remove_child(paragraph);
    pugi::xml_node properties = table.append_child("w:tblPr");
    pugi::xml_node width = properties.append_child("w:tblW");
    width.append_attribute("w:w") = "0";
    width.append_attribute("w:type") = "auto";
    add_borders(properties);
    pugi::xml_node grid = table.append_child("w:tblGrid");
    NewRow added{table.append_child("w:tr"), {}};
    mark_row(added.row, "w:ins", revisions);
    for (std::size_t i = 0; i < cells; ++i) {
        grid.append_child("w:gridCol");
        added.cells.push_back({added.row.append_child("w:tc"), {}});
    }
    return added;
}

}  // namespace clausediff::detail::render::docx
