// Rows of tables that come into a Word document, with their words.
#pragma once

#include "render/docx/document.hpp"
#include "render/docx/onto/added_runs.hpp"
#include "render/docx/onto/comments.hpp"
#include "render/docx/onto/rows.hpp"
#include "render/docx/signature.hpp"

#include <pugixml.hpp>

#include <vector>

namespace clausediff::detail::render::docx {

// A clause of a table of labels and clauses as a row: the label in the first cell, the rest in the second.
[[nodiscard]] Paragraph as_row(Paragraph clause);

class AddedRows {
public:
    // All outlive this object.
    AddedRows(AddedRuns& runs, PlacedComments& comments, Signature& revisions)
        : runs_(runs), comments_(comments), revisions_(revisions) {}

    // What of the redline was gone through last: a row may follow it. `last` is where it stands in the document.
    void remember(const Paragraph& paragraph, pugi::xml_node last);

    // After a row of a table a row is added. What is removed may stand between the two.
    [[nodiscard]] bool takes(const Paragraph& paragraph) const;

    // Adds a row after `row`, which counts as the last from now on. Returns the new one.
    pugi::xml_node add_after(pugi::xml_node row, const Paragraph& paragraph);
    // The last row; null if a paragraph of the after text follows it.
    [[nodiscard]] pugi::xml_node last() const { return last_; }

    // A new table in the place of the paragraph, with its first row, which is returned.
    pugi::xml_node add_table(pugi::xml_node place, const Paragraph& paragraph);

private:
    void fill(const NewRow& row, const Paragraph& paragraph);
    void fill_cell(const NewCell& cell, std::vector<Run> runs);

    AddedRuns& runs_;
    PlacedComments& comments_;
    Signature& revisions_;
    pugi::xml_node last_;
};

}  // namespace clausediff::detail::render::docx
