// A text as a row of numbers, words and signs, in which facts are looked for in every language alike.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace clausediff::detail {

enum class FactItemKind { number, word, sign };

struct FactItem {
    FactItemKind kind = FactItemKind::sign;
    std::string text;       // a word in lower case, Arabic without vowel signs and tatweel; digits as ASCII ones
    int value = -1;         // of a number of at most six digits
    std::size_t begin = 0;  // bytes of the text
    std::size_t end = 0;
    bool capital = false;  // a word that begins with a capital

    [[nodiscard]] bool is_number(int least, int most) const {
        return kind == FactItemKind::number && value >= least && value <= most;
    }
    [[nodiscard]] bool is(std::string_view word) const { return text == word; }
};

// A run of digits, a run of letters, an ideograph, or one sign is an item; white space and direction marks are none.
[[nodiscard]] std::vector<FactItem> fact_items(std::string_view text);

// Does nothing stand between the two, which follow each other?
[[nodiscard]] inline bool are_glued(const FactItem& one, const FactItem& next) {
    return one.end == next.begin;
}

}  // namespace clausediff::detail
