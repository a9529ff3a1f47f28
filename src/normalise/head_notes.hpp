// Notes of the head: to the sponsors, to the title.
#pragma once

#include <clausediff/resolution.hpp>

#include "normalise/item.hpp"

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

namespace clausediff::detail {

// Where the asterisks stand that mark notes. Each item is looked at once, and the places of a
// mark once for each page, however many notes there are.
class HeadNotes {
public:
    // The items before `head_end` are the lines of `head`, several of which may be one line. Both must outlive this.
    HeadNotes(const std::vector<Item>& items, std::size_t head_end, const std::vector<HeadParagraph>& head);

    // "Lightland: * draft resolution": the line of the head that carries the note's mark. Null if none does, or if a
    // clause on the note's page does.
    [[nodiscard]] const HeadParagraph* line_of(const SourceParagraph& note);

private:
    struct Place {
        int first_page = 0;
        int last_page = 0;
        const HeadParagraph* line = nullptr;  // null in a clause
    };

    struct Places {
        std::vector<Place> all;                               // in reading order
        std::unordered_map<int, const HeadParagraph*> lines;  // by page, of the notes that were asked for
    };

    void add(const std::string& asterisks, const Item& item, const HeadParagraph* line);

    std::unordered_map<std::string, Places> places_;  // by the asterisks
};

}  // namespace clausediff::detail
