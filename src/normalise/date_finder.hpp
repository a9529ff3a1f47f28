// Dates in running text, in any language, as ISO 8601 ones.
#pragma once

#include "normalise/fact_items.hpp"
#include "normalise/language.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace clausediff::detail {

struct FoundDate {
    std::string iso;        // "2022-12-06", or "2022-12" of a month; without a year "--12-06" and "--12"
    std::size_t first = 0;  // index of its first item
    std::size_t last = 0;   // of its last one
    bool in_range = false;  // with others as one: "17 to 20 October 2016", "28 February to 2 May 2016"

    [[nodiscard]] bool has_year() const { return !iso.starts_with('-'); }
    [[nodiscard]] bool has_day() const;
};

// In the order of the text. Of "17 to 20 October 2016" two, of which each goes over all the items.
[[nodiscard]] std::vector<FoundDate> find_dates(const std::vector<FactItem>& items, const Language& language);

}  // namespace clausediff::detail
