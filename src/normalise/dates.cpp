#include "normalise/dates.hpp"

#include "base/unicode.hpp"
#include "normalise/date_finder.hpp"
#include "normalise/fact_items.hpp"
#include "normalise/words.hpp"

namespace clausediff::detail {
<<<<<<< HEAD
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
        if (language.dates.months[i] == word) return static_cast<int>(i % 12) + 1;
    }
    return 0;
}

// "5", and the first of a month as an ordinal: "1er". "" if the word is no day.
std::string_view day_of(std::string_view word, const Language& language) {
    if (contains(language.dates.first_days, word)) return word.substr(0, 1);
    return is_number(word, 1, 2) ? word : std::string_view();
}

// The first word from `at` on that does not merely join day, month and year.
std::size_t after_date_words(const std::vector<std::string_view>& words, std::size_t at, const Language& language) {
    constexpr std::size_t kMost = 3;  // "تشرين الأول/" before the other name of the month
    for (std::size_t i = 0; i < kMost && at < words.size() && contains(language.dates.date_words, words[at]); ++i) ++at;
    return at;
}

// Takes the digits at `at` and the sign after them; 0 if there are none.
int take_counted(std::string_view text, std::size_t& at, std::string_view sign) {
    constexpr std::size_t kMostDigits = 4;
    std::size_t end = at;
    while (end < text.size() && end - at < kMostDigits && text[end] >= '0' && text[end] <= '9') ++end;
    if (end == at || text.substr(end, sign.size()) != sign) return 0;
    const int value = std::atoi(std::string(text.substr(at, end - at)).c_str());
    at = end + sign.size();
    return value;
}

// "2036年12月6日"
std::string date_by_signs(std::string_view text) {
    constexpr std::string_view kYear = "年", kMonth = "月", kDay = "日";
    for (std::size_t sign = text.find(kYear); sign != std::string_view::npos; sign = text.find(kYear, sign + 1)) {
        constexpr std::size_t kDigits = 4;
        if (sign < kDigits || !is_number(text.substr(sign - kDigits, kDigits), kDigits, kDigits)) continue;
        std::size_t at = sign + kYear.size();
        const int month = take_counted(text, at, kMonth);
        const int day = month > 0 ? take_counted(text, at, kDay) : 0;
        if (day > 0) return fmt::format("{}-{:02}-{:02}", text.substr(sign - kDigits, kDigits), month, day);
    }
    return {};
}

}  // namespace

std::string find_date(std::string_view text, const Language& language) {
    if (!language.writing.spaced) return date_by_signs(text);
    const std::string folded = unicode::fold(text);
    const std::vector<std::string_view> words = split_words(folded);
    for (std::size_t i = 0; i + 2 < words.size(); ++i) {
        const std::string_view day = day_of(words[i], language);
        if (day.empty()) continue;
        const std::size_t named = after_date_words(words, i + 1, language);
        const int month = named < words.size() ? month_of(words[named], language) : 0;
        if (month == 0) continue;
        const std::size_t last = after_date_words(words, named + 1, language);
        if (last >= words.size()) continue;
        // The year may be glued to what follows it: "5 October 2015Sixty-ninth session".
        const std::string_view year = words[last].substr(0, 4);
        if (!is_number(year, 4, 4)) continue;
        return fmt::format("{}-{:02}-{:02}", year, month, std::atoi(std::string(day).c_str()));
=======

std::string find_date(std::string_view text, const Language& language) {
    for (FoundDate& date : find_dates(fact_items(text), language)) {
        if (date.has_year() && date.has_day()) return std::move(date.iso);
>>>>>>> concord
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
