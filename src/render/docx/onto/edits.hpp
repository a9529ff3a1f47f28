// Tracked changes in one paragraph of a Word document: collected by place, then done to its runs.
#pragma once

#include "render/docx/document.hpp"
#include "render/docx/onto/raw_text.hpp"
#include "render/docx/signature.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace clausediff::render::docx {

// A place between two letters of a paragraph: a byte of its text, before or behind a note's reference that stands
// there.
struct Place {
    std::size_t at = 0;
    bool behind_note = false;
};

class Edits {
public:
    void remove(std::size_t begin, std::size_t end);
    void remove_note(const Atom& reference) { removed_notes_.push_back(reference.content); }
    // Inserts a run behind what stands before the place, what is removed there and what was inserted there before.
    // `note_id` is the id of the footnote that it refers to, "" for words.
    void insert(Place place, const Run& run, const std::string& note_id) {
        added_.push_back({place, run, note_id, false});
    }
    // Ends the paragraph at the place, behind what was inserted there before; the new end is inserted.
    void split(Place place) { added_.push_back({place, {}, "", true}); }

    [[nodiscard]] bool empty() const { return removed_.empty() && removed_notes_.empty() && added_.empty(); }

    // Does the edits. Inserted runs carry the formatting of their neighbours.
    void apply(const RawText& raw, Signature& revisions) const;

private:
    friend class EditedParagraph;
    struct Range {
        std::size_t begin = 0;
        std::size_t end = 0;
    };
    struct Addition {
        Place place;
        Run run;
        std::string note_id;
        bool is_split = false;
    };

    std::vector<Range> removed_;  // ascending, apart
    std::vector<pugi::xml_node> removed_notes_;
    std::vector<Addition> added_;  // ascending by place
};

}  // namespace clausediff::render::docx
