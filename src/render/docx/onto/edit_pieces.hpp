// A paragraph of a Word document that is edited, in pieces that stay or go as a whole.
#pragma once

#include "render/docx/onto/edits.hpp"
#include "render/docx/onto/raw_text.hpp"

#include <cstddef>
#include <vector>

namespace clausediff::detail::render::docx {

struct EditPiece {
    Atom atom;
    bool goes = false;
    bool addition_follows = false;
    std::size_t move = 0;  // as Run::move
};

// Cuts the runs of the paragraph where an edit begins or ends, and says which pieces go. `removed` and `added` are in
// the order of the text; `removed_notes` are ascending indices of atoms.
[[nodiscard]] std::vector<EditPiece> edit_pieces(const RawText& raw, const std::vector<EditRange>& removed,
                                                 const std::vector<std::size_t>& removed_notes,
                                                 const std::vector<Addition>& added);

// Does it stand before the place?
[[nodiscard]] bool stands_before(const Atom& atom, Place place);

// A run of a drawing's, not of Word's.
[[nodiscard]] bool is_foreign(const Atom& atom);

}  // namespace clausediff::detail::render::docx
