// Tracked changes in one paragraph of a Word document: collected by place, then done to its runs.
#pragma once

#include "render/docx/document.hpp"
#include "render/docx/onto/properties.hpp"
#include "render/docx/onto/raw_text.hpp"
#include "render/docx/signature.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace clausediff::detail::render::docx {

// A place between two letters of a paragraph: a byte of its text, before or after a note's reference that stands there.
struct Place {
    std::size_t at = 0;
    bool after_note = false;
};

struct EditRange {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t move = 0;  // as Run::move
};

struct Addition {
    Place place;
    Run run;
    std::string note;       // the element that refers to a note, "" for words
    std::string note_id;    // the id of that note
    bool is_split = false;  // no run: the paragraph ends here
    Like following{};       // of a split: whose properties what follows has; null for those that it has
};

class Edits {
public:
    void remove(std::size_t begin, std::size_t end, std::size_t move = 0);
    void remove_note(std::size_t atom) { removed_notes_.push_back(atom); }
    // Inserts a run after what stands before the place, what is removed there and what was inserted there before.
    // `note` is "w:footnoteReference" or "w:endnoteReference" with the note's id, or "" for words.
    void insert(Place place, const Run& run, const std::string& note, const std::string& note_id) {
        added_.push_back({place, run, note, note_id, false, {}});
    }
    // Ends the paragraph at the place, after what was inserted there before; the new end is inserted. What follows has
    // the properties of `following`.
    void split(Place place, const Like& following) { added_.push_back({place, {}, "", "", true, following}); }
    // What stands before the first split has the properties of `like`.
    void begin_like(const Like& like) { first_ = like; }

    [[nodiscard]] bool empty() const {
        return removed_.empty() && removed_notes_.empty() && added_.empty() && !first_.paragraph;
    }

    // Does the edits. Inserted runs carry the formatting of their neighbours. An equation that is changed in part is
    // removed as a whole, and what becomes of its letters is inserted.
    void apply(const RawText& raw, Signature& revisions) const;

private:
    std::vector<EditRange> removed_;          // ascending, apart
    std::vector<std::size_t> removed_notes_;  // ascending indices of atoms
    std::vector<Addition> added_;             // ascending by place
    Like first_;                              // null for the properties that the paragraph has
};

}  // namespace clausediff::detail::render::docx
