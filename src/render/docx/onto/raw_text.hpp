// The text of a paragraph of a Word document, and which run each of its letters stands in.
#pragma once

#include "read/word/document.hpp"

#include <pugixml.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace clausediff::detail::render::docx {

// A stretch of the text that one element holds. The reference to a note takes no room.
struct Atom {
    word::PieceKind kind = word::PieceKind::letters;
    pugi::xml_node run;      // w:r; null of equations and of what is fixed
    pugi::xml_node content;  // its w:t, w:tab, w:footnoteReference ...; the m:oMath; the cell or paragraph that begins
    std::size_t begin = 0;   // bytes of the text
    std::size_t end = 0;
    std::size_t field = word::Piece::kNoField;  // index into RawText::fields()
    [[nodiscard]] bool is_note() const { return kind == word::PieceKind::note; }
    [[nodiscard]] bool is_fixed() const { return kind == word::PieceKind::fixed; }
};

class RawText {
public:
    // Of a paragraph, a row of a table, whose cells are one text, or a note. With `numbered`, its automatic number is
    // part of the text, which cannot be edited. The elements that `block` names outlive the object.
    explicit RawText(const word::Block& block, bool numbered = false);

    // Takes what `next`, the paragraph after it, holds, as headings of several paragraphs are read as one.
    void join(const word::Block& next);

    // Its w:p, of several that are one text all; or its w:tr; or its note.
    [[nodiscard]] const std::vector<pugi::xml_node>& elements() const { return elements_; }
    [[nodiscard]] bool is_row() const;
    // Does it go over several paragraphs? Then it is not split and not joined.
    [[nodiscard]] bool is_compound() const { return elements_.size() > 1 || is_row(); }
    [[nodiscard]] bool is_automatic() const { return automatic_; }  // Word counts it: its number stands in no run

    [[nodiscard]] const std::string& text() const { return text_; }
    [[nodiscard]] const std::vector<Atom>& atoms() const { return atoms_; }  // in the order of the text
    [[nodiscard]] const std::vector<word::Field>& fields() const { return fields_; }

    // Of a row: where each of its own cells begins and ends.
    struct Cell {
        std::size_t begin = 0;
        std::size_t end = 0;
    };
    [[nodiscard]] std::vector<Cell> cells() const;

    // Where `words` end if they stand at byte `from`; white space, characters without width, marks of notes and
    // automatic numbers do not count. None if they do not stand there.
    [[nodiscard]] std::optional<std::size_t> match(std::size_t from, std::string_view words) const;

    // The same for words that may stand a little further on.
    [[nodiscard]] std::optional<std::size_t> match_near(std::size_t from, std::string_view words) const;

    // Where the letters after byte `from` begin.
    [[nodiscard]] std::size_t next_letter_from(std::size_t from) const;

    // Whether nothing but what match() passes over stands from byte `from` on.
    [[nodiscard]] bool ends_at(std::size_t from) const { return skip(from) >= text_.size(); }

    // Whether all letters from `begin` to `end` stand in runs of Word's or in equations.
    [[nodiscard]] bool is_editable(std::size_t begin, std::size_t end) const;

    // Whether an automatic number that is part of the text stands at byte `from`, before `end`.
    [[nodiscard]] bool begins_with_number(std::size_t from, std::size_t end) const;

    // Index of the first reference to a note, or of the first mark without one, at byte `from` or after it, before the
    // next letter. Atoms before `first` are passed over: several references may stand at one byte.
    [[nodiscard]] std::optional<std::size_t> note_at(std::size_t from, word::PieceKind kind, std::size_t first) const;

private:
    void add(const word::Trace& trace);
    [[nodiscard]] std::size_t skip(std::size_t at) const;
    [[nodiscard]] std::optional<std::size_t> note_before(std::size_t from, std::size_t first) const;
    [[nodiscard]] std::vector<Atom>::const_iterator first_from(std::size_t at) const;

    std::vector<pugi::xml_node> elements_;
    bool automatic_ = false;
    std::string text_;
    std::vector<Atom> atoms_;
    std::vector<word::Field> fields_;
    std::vector<std::size_t> marks_;  // indices of atoms that are marks
};

// The run of a paragraph that holds its first letters, null if there is none.
[[nodiscard]] pugi::xml_node first_run(pugi::xml_node paragraph);

}  // namespace clausediff::detail::render::docx
