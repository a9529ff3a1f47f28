#include "normalise/language.hpp"

#include "normalise/language_english.hpp"
#include "normalise/language_others.hpp"

namespace clausediff::detail {

const Language& language(std::string_view code) {
    static const Language* const tables[] = {&kEnglish, &kFrench, &kSpanish, &kRussian, &kChinese, &kArabic};
    for (const Language* table : tables) {
        if (table->code == code) return *table;
    }
    static const Language neutral;
    return neutral;
}

}  // namespace clausediff::detail
