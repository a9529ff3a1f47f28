// The clauses of an amended draft, in order, with those that went.
#pragma once

#include <clausediff/amend.hpp>

#include "amend/plan.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace clausediff::detail::amending {

struct Piece {
    std::optional<std::size_t> old;  // clause of the draft
    bool gone = false;               // of an old one
    Clause clause;                   // as it is now; its id is settled by renumber()
    MarkedText text;                 // of the clause, with where its marks come from
    std::vector<std::size_t> steps;  // that made or changed it
    // Of a new one: the clause of the draft beside which it stands, and its place below the last piece that opens a
    // paragraph; none if it is of the kind of the clause beside it.
    std::size_t beside = 0;
    std::optional<Section> section;
    std::optional<std::vector<SubNumber>> below;
    bool moved = false;     // of an old one: it stands here now, and is counted as a new one
    bool left = false;      // of one that is gone: it stands elsewhere now
    bool of_annex = false;  // of the new text of an annex: `clause` has all but the number of the annex
};

// Edits the piece's text; the cells of a row of a table stay.
void edit_piece(Piece& piece, const std::vector<TextEdit>& edits);

// REQUIRES: the plan has no problems.
[[nodiscard]] std::vector<Piece> make_pieces(const Resolution& draft, const Plan& plan);

// Gives all clauses their ids, labels and printed numbers: those after one that came or went count on.
void renumber(std::vector<Piece>& pieces, const Resolution& draft);

// Are the annexes of the draft numbered in their order, or is there but one? Others, "Annex A" say, keep their
// headings.
[[nodiscard]] bool counts_annexes(const Resolution& draft);

// Where annexes came or went, the headings "Annex II" count on too; a single annex has no number.
void name_annexes(std::vector<Piece>& pieces, const Resolution& draft);

}  // namespace clausediff::detail::amending
