// The parts of a Word document as paragraphs in reading order.
#pragma once

#include <clausediff/source.hpp>

#include "read/word/numbering.hpp"
#include "read/word/paragraph.hpp"
#include "read/word/styles.hpp"

#include <pugixml.hpp>

#include <vector>

namespace clausediff::word {

// Paragraphs, rows of tables and text boxes below `root`. A box stands behind the paragraph that it is anchored in.
[[nodiscard]] std::vector<SourceParagraph> read_blocks(pugi::xml_node root, const Styles& styles, Numbering& numbering,
                                                       TextState& state);

}  // namespace clausediff::word
