// The list of notes that text exports print after the closing lines: "1 On 28 June 2011, ...", counted from 1, without
// a dot.
#pragma once

#include "normalise/item.hpp"
#include "normalise/language.hpp"
#include "normalise/segment.hpp"

#include <cstddef>
#include <vector>

namespace clausediff::detail {

class EndNotes {
public:
    // `items` and `language` outlive the list.
    EndNotes(const std::vector<Item>& items, const Language& language) : items_(items), language_(language) {}

    // Could the paragraph be the first of a list?
    [[nodiscard]] bool opens(const Item& item) const { return number_of(item) == 1; }

    // A list may begin here: the next note is number 1.
    void start() { last_ = 0; }

    // Takes the paragraph at `i` into `notes` if it is the next note.
    bool take(std::size_t i, std::vector<PagedNote>& notes);

    // Takes the paragraph at `i` into the last note if it is a further paragraph of it.
    bool take_further(std::size_t i, std::vector<PagedNote>& notes);

private:
    // The number of a note, or 0.
    [[nodiscard]] int number_of(const Item& item) const;
    [[nodiscard]] static int bracketed_number(const Item& item);
    [[nodiscard]] bool next_note_is_near(std::size_t i) const;

    const std::vector<Item>& items_;
    const Language& language_;
    int last_ = 0;  // the number of the last note taken
};

}  // namespace clausediff::detail
