// The footnotes of a Word document that is edited.
#pragma once

#include "render/docx/document.hpp"
#include "render/docx/signature.hpp"

#include <pugixml.hpp>

#include <string>

namespace clausediff::render::docx {

class NotesPart {
public:
    // `root` is the w:footnotes of the part, null if the document has none yet.
    NotesPart(pugi::xml_node root, Signature& revisions);

    // Tracks the changes of a note that stays or goes; `reference` is the element in the text that leads to it. False
    // if the note has changes and its text is not found.
    bool change(pugi::xml_node reference, const Note& note);

    // A new note, inserted; returns its id. REQUIRES: a part.
    std::string add(const Note& note);

    [[nodiscard]] bool changed() const { return changed_; }

private:
    [[nodiscard]] pugi::xml_node find(const std::string& id) const;

    pugi::xml_node root_;
    Signature& revisions_;
    int last_id_ = 0;
    bool changed_ = false;
};

}  // namespace clausediff::render::docx
