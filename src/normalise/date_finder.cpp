#include "normalise/date_finder.hpp"

#include "normalise/session_finder.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace clausediff::detail {
namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2999;           // "7 December 2917" is a slip that somebody wants to see
constexpr std::size_t kNameWords = 3;     // of a double name of a month, before the stroke
constexpr std::size_t kBetweenDates = 6;  // items between the dates of a range: "28 February to 2 May 2016"
constexpr std::size_t kFillers = 4;       // between day, month and year, at most
constexpr std::size_t kMostDays = 31;     // of a month in one date

bool is_dash(const FactItem& item) {
    return item.kind == FactItemKind::sign && (item.is("-") || item.is("–"));
}

bool is_comma(const FactItem& item) {
    return item.is(",") || item.is("،");
}

std::string iso(int year, int month, int day) {
    const std::string begin = year == 0 ? "-" : std::to_string(year);
    return day == 0 ? fmt::format("{}-{:02}", begin, month) : fmt::format("{}-{:02}-{:02}", begin, month, day);
}

// Exports glue the mark of a note to the year: "20362". 0 if the number is none.
int year_of(const FactItem& item) {
    constexpr std::size_t kDigits = 4, kMostDigits = 6;
    if (item.kind != FactItemKind::number || item.text.size() < kDigits || item.text.size() > kMostDigits) return 0;
    const int year = std::stoi(item.text.substr(0, kDigits));
    return year >= kFirstYear && year <= kLastYear ? year : 0;
}

// Day, month, year.
class DayFirst {
public:
    DayFirst(const std::vector<FactItem>& items, const Language& language)
        : items_(items), language_(language), words_(language.dates), articles_(language.writing.articles) {}

    std::vector<FoundDate> run() {
        for (std::size_t k = 0; k < items_.size(); ++k) {
            if (const int month = month_at(k); month > 0) found_.push_back(around(k, month));
        }
        std::vector<FoundDate> dates;
        for (std::size_t i = found_.size(); i-- > 0;) {
            if (found_[i].year > 0) continue;
            found_[i].year = year_after(i);
            if (found_[i].year == 0 || found_[i].days.empty() || found_[i + 1].days.empty()) continue;
            found_[i].in_range = found_[i + 1].in_range = true;
        }
        for (const Found& one : found_) {
            const bool in_range = one.in_range || one.days.size() > 1;
            if (one.days.empty()) dates.push_back({iso(one.year, one.month, 0), one.first, one.last, in_range});
            for (const int day : one.days) {
                dates.push_back({iso(one.year, one.month, day), one.first, one.last, in_range});
            }
        }
        return dates;
    }

private:
    struct Found {
        std::vector<int> days;  // in the order of the text
        int month = 0;
        int year = 0;
        std::size_t first = 0;
        std::size_t last = 0;
        bool in_range = false;
    };

    struct Day {
        int value = 0;
        std::size_t first = 0;  // index of its first item
    };

    // January is 1; 0 of what is no month.
    [[nodiscard]] int month_at(std::size_t k) const {
        if (items_[k].kind != FactItemKind::word || !words_.months.has(items_[k].text)) return 0;
        const auto month = std::find(words_.months.begin(), words_.months.end(), items_[k].text);
        return static_cast<int>((month - words_.months.begin()) % 12) + 1;
    }

    [[nodiscard]] Found around(std::size_t k, int month) const {
        Found found{{}, month, 0, begin_of_name(k), k};
        take_days(found);
        std::size_t next = k + 1;
        while (next < items_.size() && next <= k + kFillers && is_filler(items_[next])) ++next;
        // "6 December, 2022"
        if (!found.days.empty() && next + 1 < items_.size() && is_comma(items_[next])) ++next;
        if (next < items_.size()) found.year = year_of(items_[next]);
        if (found.year > 0) found.last = next;
        return found;
    }

    [[nodiscard]] bool is_filler(const FactItem& item) const { return words_.date_words.has(item.text); }

    // Of a double name, where a stroke stands before the second.
    [[nodiscard]] std::size_t begin_of_name(std::size_t k) const {
        if (k < 2 || !items_[k - 1].is("/")) return k;
        for (std::size_t back = 2; back <= kNameWords + 1 && back <= k; ++back) {
            const FactItem& item = items_[k - back];
            if (item.kind == FactItemKind::number || words_.day_word_joins.has(item.text)) return k - back + 1;
            if (item.kind != FactItemKind::word) break;
        }
        return k;
    }

    void take_days(Found& found) const {
        std::size_t at = found.first;
        bool joined = false;
        while (const std::optional<Day> day = day_before(at)) {
            found.days.push_back(day->value);
            found.first = at = day->first;
            if (at > 0 && articles_.has(items_[at - 1].text)) --at;  // "entre el 7 y el 18"
            if (found.days.size() == kMostDays || !take_join(at, joined)) break;
        }
        std::reverse(found.days.begin(), found.days.end());
    }

    // Steps back over what joins two days. A comma does so only in a list that another join ends, "1, 6 and 7 May":
    // what it else parts from the date is no day, "item 3, 6 May".
    bool take_join(std::size_t& at, bool& joined) const {
        if (at == 0) return false;
        const bool comma = is_comma(items_[at - 1]);
        if (comma ? !joined : !words_.day_joins.has(items_[at - 1].text) && !is_dash(items_[at - 1])) return false;
        --at;
        if (!comma && at > 0 && is_comma(items_[at - 1])) --at;  // "1, 6, and 7 May"
        joined = true;
        return true;
    }

    // The number of a day before item `at`, with what may stand between: "6 de", "1er", "1-го".
    [[nodiscard]] std::optional<Day> day_before(std::size_t at) const {
        const std::size_t month = at;
        for (std::size_t i = 0; i < kFillers && at > 0 && is_filler(items_[at - 1]); ++i) --at;
        at = before_ending(at);
        if (at == 0 || !items_[at - 1].is_number(1, 31) || items_[at - 1].text.size() > 2) {
            return day_in_words_before(month);
        }
        if (at > 1 && are_glued(items_[at - 2], items_[at - 1]) && is_refused_before_day(items_[at - 2])) {
            return std::nullopt;
        }
        return Day{items_[at - 1].value, at - 1};
    }

    // "The fourth of May"
    [[nodiscard]] std::optional<Day> day_in_words_before(std::size_t month) const {
        if (month == 0 || !words_.day_word_joins.has(items_[month - 1].text)) return std::nullopt;
        const auto ordinal = ordinal_before(items_, month - 1, language_);
        if (!ordinal || ordinal->number > static_cast<int>(kMostDays) || !stands_alone(ordinal->first)) {
            return std::nullopt;
        }
        return Day{ordinal->number, ordinal->first};
    }

    // Does the ordinal at item `first` follow no noun, as in "el segundo" and "في الأول"? After one it may count that:
    // "la quincena segunda de mayo".
    [[nodiscard]] bool stands_alone(std::size_t first) const {
        if (first == 0) return false;
        const std::string& before = items_[first - 1].text;
        return articles_.has(before) || language_.writing.function_words.has(before);
    }

    // Of "1er" and "1-го" where the number ends; `at` where no number with such an ending stands.
    [[nodiscard]] std::size_t before_ending(std::size_t at) const {
        std::size_t end = at;
        const auto is_glued = [&] { return end > 1 && are_glued(items_[end - 2], items_[end - 1]); };
        if (!is_glued() || items_[end - 1].kind == FactItemKind::number) return at;
        if (items_[end - 1].kind == FactItemKind::sign) {
            return words_.first_days.has(items_[end - 2].text + items_[end - 1].text) ? end - 1 : at;
        }
        --end;
        if (is_glued() && is_dash(items_[end - 1])) --end;
        return items_[end - 1].kind == FactItemKind::number ? end : at;
    }

    // What a number that is glued to it is part of: the mark of a note, "lamps13, the 26th", or a symbol, "L.30".
    [[nodiscard]] bool is_refused_before_day(const FactItem& item) const {
        if (item.kind == FactItemKind::word) return !words_.day_joins.has(item.text);  // "و26"
        return item.is("/") || item.is(".");
    }

    // The year of the date after it, if the two are one range: "March to June 2036".
    [[nodiscard]] int year_after(std::size_t i) const {
        if (i + 1 == found_.size()) return 0;
        const Found& next = found_[i + 1];
        const bool near = next.first > found_[i].last && next.first - found_[i].last <= kBetweenDates;
        return near ? next.year : 0;
    }

    const std::vector<FactItem>& items_;
    const Language& language_;
    const Dates& words_;
    const WordList& articles_;
    std::vector<Found> found_;
};

// 2022年12月6日: each part with its sign after it, and what is said once holds for what follows.
class YearFirst {
public:
    YearFirst(const std::vector<FactItem>& items, const Language& language) : items_(items), words_(language.dates) {}

    std::vector<FoundDate> run() {
        for (std::size_t i = 0; i < items_.size();) {
            if (year_of(items_[i]) > 0 && follows(i, "年")) {
                i = from(i, year_of(items_[i]), i + 2);
            } else if (items_[i].is_number(1, 12) && follows(i, "月")) {
                i = from(i, 0, i);
            } else {
                ++i;
            }
        }
        return std::move(dates_);
    }

private:
    [[nodiscard]] bool follows(std::size_t i, std::string_view sign) const {
        return i + 1 < items_.size() && items_[i + 1].is(sign);
    }
    [[nodiscard]] bool is_join(std::size_t i) const {
        return i < items_.size() && (words_.day_joins.has(items_[i].text) || is_dash(items_[i]));
    }

    // Reads the months and days from item `end` on, and returns where they end.
    std::size_t from(std::size_t first, int year, std::size_t end) {
        const std::size_t known = dates_.size();
        int month = 0;
        bool has_day = false;
        std::vector<int> days;  // that wait for the sign of a day
        for (std::size_t i = end; i < items_.size();) {
            if (items_[i].is_number(1, 12) && follows(i, "月")) {
                if (month > 0 && !has_day) dates_.push_back({iso(year, month, 0), first, i, false});
                month = items_[i].value;
                has_day = false;
                end = i += 2;
            } else if (month > 0 && items_[i].is_number(1, 31) && (follows(i, "日") || is_join(i + 1))) {
                days.push_back(items_[i].value);
                i += 2;
                if (!items_[i - 1].is("日")) continue;
                for (const int day : days) dates_.push_back({iso(year, month, day), first, i, false});
                days.clear();
                has_day = true;
                end = i;
            } else if (is_join(i)) {
                ++i;
            } else {
                break;
            }
        }
        if (month > 0 && !has_day) dates_.push_back({iso(year, month, 0), first, end, false});
        for (std::size_t i = known; i < dates_.size(); ++i) {
            dates_[i].last = end - 1;
            dates_[i].in_range = dates_.size() - known > 1;
        }
        return end;
    }

    const std::vector<FactItem>& items_;
    const Dates& words_;
    std::vector<FoundDate> dates_;
};

}  // namespace

bool FoundDate::has_day() const {
    return iso.size() > (has_year() ? std::string_view("2036-12").size() : std::string_view("--12").size());
}

std::vector<FoundDate> find_dates(const std::vector<FactItem>& items, const Language& language) {
    return language.dates.order == DateOrder::year_first ? YearFirst(items, language).run()
                                                         : DayFirst(items, language).run();
}

}  // namespace clausediff::detail
