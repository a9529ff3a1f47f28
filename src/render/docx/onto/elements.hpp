// New elements in a Word document that is edited.
#pragma once

#include "render/docx/document.hpp"
#include "render/docx/signature.hpp"

#include <pugixml.hpp>

#include <string>
#include <string_view>

namespace clausediff::detail::render::docx {

// The greater of two ids of a document, of which the second may be any. Those near the end of Word's range are passed
// over: new ids, which count on, never come so far.
int greater_id(int id, const pugi::xml_attribute& other);

inline bool is_named(const pugi::xml_node& node, std::string_view name) {
    return node.name() == name;
}

// w:pPr of a paragraph or w:rPr of a run, which stand first; null if there is none. Is no search: thousands of elements
// may follow.
[[nodiscard]] pugi::xml_node properties_of(const pugi::xml_node& node, const char* name);

// Gives a revision its id, author and date. Returns it.
pugi::xml_node sign(pugi::xml_node revision, Signature& revisions);

// Fills `run`, a new w:r: the formatting of `like` (null: none), then what it holds: words, or `note`, the element that
// refers to the note of this id. Of a run of a new paragraph, `set_look`, the look decides on italics; elsewhere the
// neighbour does.
void fill_run(pugi::xml_node run, const Run& content, const std::string& note, const std::string& note_id,
              pugi::xml_node like, bool set_look);

// Puts a w:del around a run or an equation, and makes the text of the run deleted text; around what is part of a move a
// w:moveFrom.
void wrap_deleted(pugi::xml_node node, Signature& revisions, std::size_t move = 0);

// Makes the end of a paragraph an inserted or a deleted one: `element` is "w:ins" or "w:del", for an end that is part
// of a move "w:moveTo" or "w:moveFrom". Returns the mark.
pugi::xml_node mark_end(pugi::xml_node paragraph, const char* element, Signature& revisions);

// Until the ranges of moves are placed (moves.hpp), what is part of one carries its number; of none, 0, nothing.
constexpr const char* kMoveNumber = "move";
void set_move(pugi::xml_node revision, std::size_t move);

// Makes a row, w:tr, an inserted or a deleted one, with the ends of all its paragraphs.
void mark_row(pugi::xml_node row, const char* element, Signature& revisions);

// Deletes the end of a paragraph, where it may be without one. Where its content goes, too, so does what its runs hold
// beside text, but for drawings with text in them, which are paragraphs of their own. `moved_end` as of a Paragraph.
enum class Content { stays, goes };
void mark_deleted(pugi::xml_node paragraph, Content content, std::size_t moved_end, Signature& revisions);

}  // namespace clausediff::detail::render::docx
