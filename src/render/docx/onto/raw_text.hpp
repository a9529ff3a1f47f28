// The text of a paragraph of a Word document, and which run each of its letters stands in.
#pragma once

#include <pugixml.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace clausediff::render::docx {

// What a run holds of the text: a stretch of letters, a tab, or a footnote's reference, which takes no room. Of a row
// of a table also the end of a cell, of several paragraphs the end of one: it is in no run and counts as white space.
struct Atom {
    pugi::xml_node run;      // w:r; null at such an end
    pugi::xml_node content;  // its w:t, w:tab, w:footnoteReference ...; the cell or paragraph behind it
    std::size_t begin = 0;   // bytes of the text
    std::size_t end = 0;
    bool note = false;
};

class RawText {
public:
    // Of a w:p, or of a w:tr, whose cells are one text then.
    explicit RawText(pugi::xml_node paragraph);

    // The first of its paragraphs, the last, and all; of a row the row.
    [[nodiscard]] pugi::xml_node paragraph() const { return paragraphs_.front(); }
    [[nodiscard]] pugi::xml_node last_paragraph() const { return paragraphs_.back(); }
    [[nodiscard]] const std::vector<pugi::xml_node>& paragraphs() const { return paragraphs_; }
    [[nodiscard]] bool is_row() const { return is_row_; }
    // Does it go over several paragraphs? Then it is not split and not joined.
    [[nodiscard]] bool is_compound() const { return is_row_ || paragraphs_.size() > 1; }

    // Takes what `next`, the paragraph behind it, holds, as headings of several paragraphs are read as one.
    void join(const RawText& next);
    // Are its letters the first of `words`, with others behind them?
    [[nodiscard]] bool begins(std::string_view words) const;
    [[nodiscard]] const std::string& text() const { return text_; }
    [[nodiscard]] const std::vector<Atom>& atoms() const { return atoms_; }

    // Where `words` end if they stand at byte `from`; white space, soft hyphens and characters without width do not
    // count on either side. None if they do not stand there.
    [[nodiscard]] std::optional<std::size_t> match(std::size_t from, std::string_view words) const;

    // Whether nothing but what match() passes over stands from byte `from` on.
    [[nodiscard]] bool ends_at(std::size_t from) const;

    // The first reference to a note at byte `from` or behind it, before the next letter; null if there is none.
    [[nodiscard]] const Atom* note_at(std::size_t from) const;

private:
    void read(pugi::xml_node parent);
    void read_run(pugi::xml_node run);
    void read_row(pugi::xml_node parent);
    void add(pugi::xml_node run, pugi::xml_node content, std::string_view text, bool note = false);

    std::vector<pugi::xml_node> paragraphs_;
    bool is_row_ = false;
    std::string text_;
    std::vector<Atom> atoms_;
};

}  // namespace clausediff::render::docx
