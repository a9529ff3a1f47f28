#include "normalise/dates.hpp"

#include "base/unicode.hpp"
#include "normalise/words.hpp"

#include <fmt/format.h>

#include <cstdlib>
#include <vector>

namespace clausediff::detail {
namespace {

bool is_number(std::string_view word, std::size_t least, std::size_t most) {
    if (word.size() < least || word.size() > most) return false;
    for (const char c : word) {
        if (c < '0' || c > '9') return false;
    }
    return true;
}

int month_of(std::string_view word, const Language& language) {
    for (std::size_t i = 0; i < language.dates.months.size(); ++i) {
        if (language.dates.months[i] == word) return static_cast<int>(i) + 1;
    }
    return 0;
}

}  // namespace

std::string find_date(std::string_view text, const Language& language) {
    const std::string folded = unicode::fold(text);
    const std::vector<std::string_view> words = split_words(folded);
    for (std::size_t i = 0; i + 2 < words.size(); ++i) {
        const int month = month_of(words[i + 1], language);
        // The year may be glued to what follows it: "5 October 2015Sixty-ninth session".
        const std::string_view year = words[i + 2].substr(0, 4);
        if (month == 0 || !is_number(words[i], 1, 2) || !is_number(year, 4, 4)) continue;
        return fmt::format("{}-{:02}-{:02}", year, month, std::atoi(std::string(words[i]).c_str()));
    }
    return {};
}

bool is_date(std::string_view text, const Language& language) {
    return text.size() < 30 && split_words(text).size() == 3 && !find_date(text, language).empty();
}

}  // namespace clausediff::detail
