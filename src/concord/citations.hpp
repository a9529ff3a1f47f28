// Resolutions that a clause cites, and documents that it names by symbol, in any language.
#pragma once

#include "normalise/fact_items.hpp"
#include "normalise/language.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace clausediff::detail::concordance {

struct Cited {
    std::string key;        // "77/30", "S-10/2", "1325 (2000)", "2625 (25)" of "2625 (XXV)"
    std::size_t first = 0;  // index of its first item
    std::size_t last = 0;   // of its last one
};

// In the order of the text. Letters of parts ("60/30 A") are left out.
[[nodiscard]] std::vector<Cited> citations_in(const std::vector<FactItem>& items, const Language& language);

// Symbols of documents as printed: "A/77/439", "A/C.3/80/L.2/Rev.1", with their bytes in the text.
struct Symbol {
    std::string_view text;
    std::size_t begin = 0;
};
[[nodiscard]] std::vector<Symbol> symbols_in(std::string_view text);

}  // namespace clausediff::detail::concordance
