// The text of one paragraph of a Word document, as it is printed.
#pragma once

#include <clausediff/source.hpp>

#include "read/marked_text.hpp"
#include "read/word/styles.hpp"

#include <pugixml.hpp>

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace clausediff::word {

// A footnote or endnote that the text refers to.
struct NoteReference {
    bool endnote = false;
    std::string id;
    std::string number;  // as printed: counted, or the mark of its own
};

// What goes on from paragraph to paragraph.
struct TextState {
    bool original = false;             // revisions are rejected, not accepted
    bool revised = false;              // revisions were met
    bool too_deep = false;             // elements stand in one another more deeply than the limit allows
    std::size_t nesting = 0;           // that limit
    std::vector<bool> fields;          // of the fields that are open: their instruction is being read, not their result
    std::vector<NoteReference> notes;  // in the order in which the text refers to them
    int footnotes = 0;                 // counted so far
    int endnotes = 0;
};

struct ParagraphText {
    MarkedText text;
    std::vector<pugi::xml_node> boxes;  // text boxes (w:txbxContent) that are anchored in it
    bool end_goes = false;              // its end is deleted: the next paragraph goes on with it
    bool bold = false;                  // all its letters are
};

[[nodiscard]] ParagraphText read_paragraph(pugi::xml_node paragraph, const Styles& styles, TextState& state);

}  // namespace clausediff::word
