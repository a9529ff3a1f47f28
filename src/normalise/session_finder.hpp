// Sessions named by number in running text, in any language: "its seventy-ninth session" is session 79.
#pragma once

#include "normalise/fact_items.hpp"
#include "normalise/language.hpp"

#include <cstddef>
#include <vector>

namespace clausediff::detail {

struct FoundSession {
    int number = 0;
    std::size_t first = 0;  // index of the first item of its ordinal
    std::size_t last = 0;   // of the last one
};

// In the order of the text; of "seventy-ninth and eightieth sessions" both. None of a language without their words.
[[nodiscard]] std::vector<FoundSession> find_sessions(const std::vector<FactItem>& items, const Language& language);

}  // namespace clausediff::detail
