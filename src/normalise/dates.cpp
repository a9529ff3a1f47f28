#include "normalise/dates.hpp"

#include "base/unicode.hpp"
#include "normalise/date_finder.hpp"
#include "normalise/fact_items.hpp"
#include "normalise/words.hpp"

namespace clausediff::detail {

std::string find_date(std::string_view text, const Language& language) {
    for (FoundDate& date : find_dates(fact_items(text), language)) {
        if (date.has_year() && date.has_day() && !date.in_range) return std::move(date.iso);
    }
    return {};
}

bool is_date(std::string_view text, const Language& language) {
    constexpr std::size_t kLongest = 30;  // bytes; letters of other scripts have two
    const std::size_t longest = unicode::is_ascii(text) ? kLongest : 2 * kLongest;
    if (text.size() >= longest) return false;
    return split_words(text).size() <= language.dates.words && !find_date(text, language).empty();
}

}  // namespace clausediff::detail
