// The parts of a Word document as paragraphs in reading order.
#pragma once

#include <clausediff/source.hpp>

#include "read/word/numbering.hpp"
#include "read/word/paragraph.hpp"
#include "read/word/styles.hpp"

#include <pugixml.hpp>

#include <vector>

namespace clausediff::detail::word {

// A paragraph, and what it was read from.
struct Block {
    SourceParagraph paragraph;
    std::vector<pugi::xml_node> elements;  // the w:p, of several that are joined all; or the w:tr; or the note
    Trace trace;                           // if TextState::traced
};

// Paragraphs, rows of tables and text boxes below `root`. A box follows the paragraph that it is anchored in.
[[nodiscard]] std::vector<Block> read_blocks(pugi::xml_node root, const Styles& styles, Numbering& numbering,
                                             TextState& state);

// The parts that hold the text: w:document, w:footnotes, w:endnotes; the last two may be null.
struct Roots {
    pugi::xml_node document, footnotes, endnotes;
};

// The body, then the footnotes, then the endnotes, in the order in which the text first refers to them: each once,
// however often it does. A SourceText begins with these paragraphs.
[[nodiscard]] std::vector<Block> read_text(const Roots& roots, const Styles& styles, Numbering& numbering,
                                           TextState& state);

}  // namespace clausediff::detail::word
