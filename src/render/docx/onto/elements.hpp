// New elements in a Word document that is edited.
#pragma once

#include "render/docx/document.hpp"
#include "render/docx/signature.hpp"

#include <pugixml.hpp>

#include <string>

namespace clausediff::render::docx {

// Gives a revision its id, author and date. Returns it.
pugi::xml_node sign(pugi::xml_node revision, Signature& revisions);

// Fills `run`, a new w:r: the formatting of `like` (null: none), then what it holds. Of a run of a new paragraph,
// `set_look`, the look decides on italics; elsewhere the neighbour does.
void fill_run(pugi::xml_node run, const Run& content, const std::string& note_id, pugi::xml_node like, bool set_look);

// Makes the end of a paragraph an inserted or a deleted one: `element` is "w:ins" or "w:del".
void mark_end(pugi::xml_node paragraph, const char* element, Signature& revisions);

// Makes a row, w:tr, an inserted or a deleted one, with the ends of all its paragraphs.
void mark_row(pugi::xml_node row, const char* element, Signature& revisions);

// Gives a new paragraph the properties of `like` and an inserted end. Returns it.
pugi::xml_node dress(pugi::xml_node paragraph, pugi::xml_node like, Signature& revisions);

// The first run of a paragraph that holds letters, null if there is none.
pugi::xml_node first_run(pugi::xml_node paragraph);

}  // namespace clausediff::render::docx
