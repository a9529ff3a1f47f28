// Which element of a Word document holds each piece of a text that was read, for those who edit it.
#pragma once

#include <pugixml.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace clausediff::detail::word {

enum class PieceKind {
    letters,   // text, a tab, a hyphen in a run
    note,      // the reference to a note, which has no letters
    mark,      // a raised figure that was read as the mark of a note
    equation,  // one whole, however many runs of its own it has
    fixed,     // in no run: an automatic number, the end of a cell or of a paragraph
};

struct Piece {
    static constexpr std::size_t kNoField = static_cast<std::size_t>(-1);
    PieceKind kind = PieceKind::letters;
    std::string text;
    pugi::xml_node run;            // w:r; null of equations and of what is fixed
    pugi::xml_node content;        // w:t, w:tab, w:footnoteReference ...; the m:oMath; the w:tc or w:p that begins here
    std::size_t field = kNoField;  // index into Trace::fields, of the innermost one whose result it belongs to
};

// A complex field in one paragraph: the runs that hold its first and its last sign.
struct Field {
    pugi::xml_node begin;
    pugi::xml_node end;  // null if the field does not end in the paragraph
};

struct Trace {
    std::vector<Piece> pieces;
    std::vector<Field> fields;

    void add_fixed(std::string text, pugi::xml_node content) {
        pieces.push_back({PieceKind::fixed, std::move(text), {}, content, Piece::kNoField});
    }
    void append(Trace other) {
        for (Piece& piece : other.pieces) {
            if (piece.field != Piece::kNoField) piece.field += fields.size();
            pieces.push_back(std::move(piece));
        }
        fields.insert(fields.end(), other.fields.begin(), other.fields.end());
    }
};

}  // namespace clausediff::detail::word
