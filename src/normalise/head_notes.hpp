// Notes of the head: to the sponsors, to the title.
#pragma once

#include <clausediff/resolution.hpp>

#include "normalise/item.hpp"

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

namespace clausediff::detail {

// Where the asterisks stand that mark notes. Each item is looked at once, however many notes there are.
class HeadNotes {
public:
    // The items before `head_end` are the lines of `head`, several of which may be one line. Both must outlive this.
    HeadNotes(const std::vector<Item>& items, std::size_t head_end, const std::vector<HeadParagraph>& head);

    // "Lightland: * draft resolution": the line of the head that carries the note's mark. Null if none does, or if a
    // clause on the note's page does.
    [[nodiscard]] const HeadParagraph* line_of(const SourceParagraph& note) const;

private:
    struct Place {
        int first_page = 0;
        int last_page = 0;
        const HeadParagraph* line = nullptr;  // null in a clause
    };

    void add(const std::string& asterisks, const Item& item, const HeadParagraph* line);

    std::unordered_map<std::string, std::vector<Place>> places_;  // in reading order, by the asterisks
};

}  // namespace clausediff::detail
