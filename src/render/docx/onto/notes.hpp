// The footnotes and endnotes of a Word document that is edited.
#pragma once

#include "render/docx/document.hpp"
#include "render/docx/onto/word_file.hpp"
#include "render/docx/signature.hpp"

#include <optional>
#include <string>

namespace clausediff::detail::render::docx {

class EditedNotes {
public:
    // New notes become endnotes where the document has such notes alone.
    EditedNotes(WordFile& file, Signature& revisions);

    // Tracks the changes of a note that stays or goes. False if its text does not stand where it was read.
    [[nodiscard]] bool change(const Note& note);

    // A new note, inserted; returns its id.
    std::string add(const Note& note);

    // The element that refers to new notes.
    [[nodiscard]] const char* reference() const { return endnotes_ ? "w:endnoteReference" : "w:footnoteReference"; }

private:
    WordFile& file_;
    Signature& revisions_;
    bool endnotes_ = false;
    std::optional<int> last_id_;
};

}  // namespace clausediff::detail::render::docx
