// Dates in any language, as ISO 8601 ones.
#pragma once

#include "concord/items.hpp"
#include "normalise/language_facts.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace clausediff::detail::concordance {

struct Date {
    std::string iso;        // "2022-12-06", or "2022-12" of a month
    std::size_t first = 0;  // index of its first item
    std::size_t last = 0;   // of its last one
};

// In the order of the text. Of "17 to 20 October 2016" two, of which each goes over all the items. A day or a month of
// no year is none.
[[nodiscard]] std::vector<Date> dates_in(const std::vector<Item>& items, const FactWords& words);

}  // namespace clausediff::detail::concordance
