// A redline done to the Word document of the before text.
#pragma once

#include "render/docx/document.hpp"
#include "render/docx/onto/word_file.hpp"
#include "render/docx/parts.hpp"
#include "render/docx/signature.hpp"

#include <optional>
#include <string>
#include <vector>

namespace clausediff::detail::render::docx {

// Tracks in `file`, which holds no revisions any more, what leads from the before text of `document` to its after text.
// Paragraphs without changes stay as they are; new ones get the properties of the nearest of their kind; numbers that
// Word counts stay counted. Adds comments to `comments` unless it is null. Gives an error message if the text of a
// changed paragraph or note does not stand where it was read; the file is then of no use.
[[nodiscard]] std::optional<std::string> replay(const Document& document, WordFile& file, Signature& revisions,
                                                std::vector<Comment>* comments);

}  // namespace clausediff::detail::render::docx
