// Numbers of a clause, as they are printed in any language.
#pragma once

#include "normalise/fact_items.hpp"
#include "normalise/language.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace clausediff::detail::concordance {

struct Number {
    std::string value;      // in decimal, without signs between groups: "1500000" of "1.5 million", "0.25"
    std::size_t first = 0;  // index of its first item
    std::size_t last = 0;   // of its last one
};

// In the order of the text.
[[nodiscard]] std::vector<Number> numbers_in(const std::vector<FactItem>& items, const Language& language);

// Is one of the values what a slip makes of the other? Other numbers stand for what languages print in words.
[[nodiscard]] bool may_be_slip(const std::string& expected, const std::string& found);

}  // namespace clausediff::detail::concordance
