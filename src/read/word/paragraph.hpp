// The text of one paragraph of a Word document, as it is printed.
#pragma once

#include <clausediff/source.hpp>

#include "read/budget.hpp"
#include "read/marked_text.hpp"
#include "read/word/styles.hpp"
#include "read/word/trace.hpp"

#include <pugixml.hpp>

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace clausediff::detail::word {

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
    bool drops_struck = false;         // text that is struck through is left out
    bool struck = false;               // some was met
    bool embeds = false;               // text that is a file of its own was met
    bool traced = false;               // the elements that hold the text are noted
    Budget* budget = nullptr;          // to which the text is charged; never null while reading
    std::vector<bool> fields;          // of the fields that are open: their instruction is being read, not their result
    std::size_t instructions = 0;      // how many of `fields` are true
    std::vector<NoteReference> notes;  // in the order in which the text first refers to them
    std::map<std::string, std::size_t, std::less<>> footnotes;  // by id, the index in `notes`
    std::map<std::string, std::size_t, std::less<>> endnotes;
    int counted_footnotes = 0;
    int counted_endnotes = 0;

    // Charges what is put out: on its way it is copied from runs to paragraphs to the text.
    [[nodiscard]] bool charge(std::size_t bytes) const {
        constexpr std::size_t kCopies = 3;
        return budget->take_text(bytes * kCopies);
    }
};

struct ParagraphText {
    MarkedText text;
    std::vector<pugi::xml_node> boxes;  // text boxes (w:txbxContent) that are anchored in it
    bool end_goes = false;              // its end is deleted: the next paragraph goes on with it
    bool bold = false;                  // all its letters are
    Trace trace;                        // if TextState::traced
};

[[nodiscard]] ParagraphText read_paragraph(pugi::xml_node paragraph, const Styles& styles, TextState& state);

}  // namespace clausediff::detail::word
