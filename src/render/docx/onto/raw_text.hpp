// The text of a paragraph of a Word document, and which run each of its letters stands in.
#pragma once

#include <pugixml.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace clausediff::render::docx {

// What a run holds of the text: a stretch of letters, a tab, or a footnote's reference, which takes no room.
struct Atom {
    pugi::xml_node run;      // w:r
    pugi::xml_node content;  // its w:t, w:tab, w:footnoteReference ...
    std::size_t begin = 0;   // bytes of the text
    std::size_t end = 0;
    bool note = false;
};

class RawText {
public:
    explicit RawText(pugi::xml_node paragraph);

    [[nodiscard]] pugi::xml_node paragraph() const { return paragraph_; }
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
    void add(pugi::xml_node run, pugi::xml_node content, std::string_view text, bool note = false);

    pugi::xml_node paragraph_;
    std::string text_;
    std::vector<Atom> atoms_;
};

}  // namespace clausediff::render::docx
