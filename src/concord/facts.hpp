// What a clause says that is the same in every language.
#pragma once

#include "normalise/language.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace clausediff::detail::concordance {

enum class FactKind { citation, date, symbol, session, number };

struct Fact {
    FactKind kind = FactKind::citation;
    std::string key;        // "77/30", "1325 (2000)", "2022-12-06", "A/77/439", "79" of a session, "1500000" of "1.5 million"
    std::string date;       // of a citation its date, "2022-12-06"; "" if it has none
    std::size_t begin = 0;  // bytes of the clause's text
    std::size_t end = 0;
};

struct Facts {
    std::vector<Fact> known;  // in the order of the text, each kind for itself. A citation's date is no fact of its own
    // What is said so that it may be read in more than one way: by it nothing is found, but what another language says
    // in full is no dissent.
    std::vector<std::string> yearless;                            // dates: "--12-06"
    std::vector<std::pair<std::string, std::string>> neighbours;  // numbers that follow each other, sorted
    std::vector<std::string> numbers;                             // digits as printed, sorted
};

[[nodiscard]] Facts facts_of(std::string_view text, const Language& language);

}  // namespace clausediff::detail::concordance
