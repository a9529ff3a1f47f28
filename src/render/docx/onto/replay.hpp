// A redline done to the Word document of the before text.
#pragma once

#include "render/docx/document.hpp"
#include "render/docx/onto/notes.hpp"
#include "render/docx/parts.hpp"
#include "render/docx/signature.hpp"

#include <pugixml.hpp>

#include <optional>
#include <string>
#include <vector>

namespace clausediff::render::docx {

// Tracks in `body`, the w:body of a document without revisions, what leads from the before text of `document` to its
// after text. Paragraphs without changes stay as they are; new ones get the properties of the nearest of their kind;
// numbers that Word counts stay counted. Adds comments to `comments` unless it is null. Gives an error message if a
// changed paragraph or note is not found; the tree is then of no use.
[[nodiscard]] std::optional<std::string> replay(const Document& document, pugi::xml_node body, NotesPart& notes,
                                                Signature& revisions, std::vector<Comment>* comments);

}  // namespace clausediff::render::docx
