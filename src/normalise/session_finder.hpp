// Sessions named by number in running text, in any language: "its seventy-ninth session" is session 79.
#pragma once

#include "normalise/fact_items.hpp"
#include "normalise/language.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace clausediff::detail {

struct FoundSession {
    int number = 0;
    std::size_t first = 0;  // index of the first item of its ordinal
    std::size_t last = 0;   // of the last one
    std::size_t noun = 0;   // of what it counts; set by find_sessions() alone
};

// In the order of the text; of "seventy-ninth and eightieth sessions" both, of "the first four sessions" none. None of
// a language without their words.
[[nodiscard]] std::vector<FoundSession> find_sessions(const std::vector<FactItem>& items, const Language& language);

// The ordinal in words that ends right before item `at`, as those of sessions do: "twenty-first".
[[nodiscard]] std::optional<FoundSession> ordinal_before(const std::vector<FactItem>& items, std::size_t at,
                                                         const Language& language);

}  // namespace clausediff::detail
