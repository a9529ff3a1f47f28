// Where the paragraphs of a redline stand in the Word document that is edited.
#pragma once

#include "render/docx/document.hpp"
#include "render/docx/onto/edits.hpp"
#include "render/docx/onto/raw_text.hpp"
#include "render/docx/onto/word_file.hpp"

#include <cstddef>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace clausediff::detail::render::docx {

// A paragraph, row or heading of the document and what is to be done to it.
struct EditedText {
    RawText raw;
    Edits edits;
    std::size_t reached = 0;    // byte of its text up to which clauses have been found in it
    std::size_t next_note = 0;  // index of the atom from which on its notes have not been found yet
    std::string author{};       // of its changes
};

class Targets {
public:
    // Of the paragraphs of the redline, which are asked for by their index. The file outlives this object.
    Targets(const Document& document, WordFile& file);

    [[nodiscard]] std::size_t size() const { return targets_.size(); }
    // Null for what is inserted, or goes on in the paragraph before.
    [[nodiscard]] EditedText* at(std::size_t i) const { return targets_[i]; }
    // The first from paragraph `i` on that stands in the document; null if none does. Is asked in their order.
    [[nodiscard]] EditedText* next(std::size_t i) const;

    // Each once.
    [[nodiscard]] const std::vector<std::unique_ptr<EditedText>>& edited() const { return edited_; }

private:
    EditedText* find(const Paragraph& paragraph, WordFile& file);

    std::vector<std::unique_ptr<EditedText>> edited_;
    std::map<std::size_t, EditedText*> by_block_;  // by the index of the first block
    std::vector<EditedText*> targets_;             // of each paragraph of the redline
    mutable std::size_t next_ = 0;                 // no paragraph from the one asked for up to this one has one
};

}  // namespace clausediff::detail::render::docx
