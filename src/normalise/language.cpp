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
    return std::find(list.begin(), list.end(), word) != list.end();
}

}  // namespace clausediff
