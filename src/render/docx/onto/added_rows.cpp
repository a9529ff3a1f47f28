#include "render/docx/onto/added_rows.hpp"

#include "render/docx/onto/elements.hpp"
#include "render/docx/onto/properties.hpp"
#include "render/docx/onto/raw_text.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace clausediff::detail::render::docx {
namespace {

std::vector<Run> runs_of_cell(const Paragraph& paragraph, std::size_t number) {
    std::vector<Run> runs;
    std::copy_if(paragraph.runs.begin(), paragraph.runs.end(), std::back_inserter(runs),
                 [number](const Run& run) { return run.cell == number; });
    return runs;
}

}  // namespace

Paragraph as_row(Paragraph clause) {
    const std::size_t number = number_runs(clause);
    for (std::size_t k = 0; k < clause.runs.size(); ++k) {
        Run& run = clause.runs[k];
        run.cell = k < number ? 1 : 2;
        if (k + 1 == number && run.text.ends_with('\t')) run.text.pop_back();
    }
    clause.cells = 2;
    return clause;
}

void AddedRows::remember(const Paragraph& paragraph, pugi::xml_node last) {
    if (paragraph.style != Style::table_row) {
        if (paragraph.end != End::deleted) last_ = {};
    } else if (is_named(last, "w:tr") && paragraph.end != End::inserted) {
        last_ = last;
    }
}

bool AddedRows::takes(const Paragraph& paragraph) const {
    return paragraph.style == Style::table_row && is_named(last_, "w:tr");
}

pugi::xml_node AddedRows::add_after(pugi::xml_node row, const Paragraph& paragraph) {
    const NewRow added = add_row_after(row, paragraph.cells, revisions_);
    fill(added, paragraph);
    return added.row;
}

pugi::xml_node AddedRows::add_table(pugi::xml_node place, const Paragraph& paragraph) {
    const NewRow added = replace_by_table(place, paragraph.cells, revisions_);
    fill(added, paragraph);
    return added.row;
}

// A single cell takes all that the row says.
void AddedRows::fill(const NewRow& row, const Paragraph& paragraph) {
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const bool single = row.cells.size() == 1;
        fill_cell(row.cells[i], single ? paragraph.runs : runs_of_cell(paragraph, i + 1));
    }
    last_ = row.row;
    comments_.remember(row.row, paragraph.comments);
}

void AddedRows::fill_cell(const NewCell& cell, std::vector<Run> runs) {
    const pugi::xml_node like = cell.like.select_node(".//w:p").node();
    pugi::xml_node added = cell.cell;
    pugi::xml_node paragraph = copy_properties_as_inserted(added.append_child("w:p"), {like}, revisions_);
    const pugi::xml_node counted = paragraph.child("w:pPr").child("w:numPr");
    if (counted && !runs.empty()) {
        // Word counts the paragraph, if the text has a number there; else nothing does.
        const std::size_t number = length_of_number(runs.front().text);
        runs.front().text.erase(0, number);
        if (number == 0) paragraph.child("w:pPr").remove_child("w:numPr");
    }
    runs_.append(paragraph, runs, first_run(like));
}

}  // namespace clausediff::detail::render::docx
