#include "normalise/language.hpp"

#include "normalise/language_english.hpp"

#include <algorithm>

namespace clausediff {

const Language& language(std::string_view code) {
    static const Language* const tables[] = {&kEnglish};
    for (const Language* table : tables) {
        if (table->code == code) return *table;
    }
    return kEnglish;
}

bool contains(std::span<const std::string_view> list, std::string_view word) {
    // Most words of a list are told apart by length and first letter: few are compared in full.
    return std::any_of(list.begin(), list.end(), [word](std::string_view one) {
        return one.size() == word.size() && (word.empty() || (one.front() == word.front() && one == word));
    });
}

}  // namespace clausediff
