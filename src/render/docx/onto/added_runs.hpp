// Words and references to notes that come into a Word document in new paragraphs.
#pragma once

#include "render/docx/document.hpp"
#include "render/docx/onto/notes.hpp"
#include "render/docx/signature.hpp"

#include <pugixml.hpp>

#include <cstddef>
#include <string_view>
#include <vector>

namespace clausediff::detail::render::docx {

// "12. " of "12. Lamps", in bytes; 0 if the text begins with no number.
[[nodiscard]] std::size_t length_of_number(std::string_view text);

class AddedRuns {
public:
    // The notes that the runs refer to are those of `document`. All outlive this object.
    AddedRuns(const Document& document, EditedNotes& notes, Signature& revisions)
        : document_(document), notes_(notes), revisions_(revisions) {}

    // Appends the runs to a paragraph as inserted ones, with the formatting of `like` (null: none).
    void append(pugi::xml_node paragraph, const std::vector<Run>& runs, pugi::xml_node like);

private:
    const Document& document_;
    EditedNotes& notes_;
    Signature& revisions_;
};

}  // namespace clausediff::detail::render::docx
