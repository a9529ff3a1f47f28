// What a clause says that is the same in every language.
#pragma once

#include "normalise/language_facts.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace clausediff::detail::concordance {

enum class FactKind { citation, date, symbol };

struct Fact {
    FactKind kind = FactKind::citation;
    std::string key;        // "77/30", "1325 (2000)", "2022-12-06", "A/77/439"
    std::string date;       // of a citation its date, "2022-12-06"; "" if it has none
    std::size_t begin = 0;  // bytes of the clause's text
    std::size_t end = 0;
};

// In the order of the text, each kind for itself. The date of a citation is no fact of its own.
[[nodiscard]] std::vector<Fact> facts_of(std::string_view text, const FactWords& words);

}  // namespace clausediff::detail::concordance
