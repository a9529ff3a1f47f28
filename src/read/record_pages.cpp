#include "read/record_pages.hpp"

#include "base/ascii.hpp"
#include "base/signs.hpp"
#include "read/furniture.hpp"
#include "read/sentence.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <string>

namespace clausediff::detail {
namespace {

constexpr std::size_t kTopLines = 3;       // of a page, in which its number and its head stand
constexpr std::size_t kLongestHead = 160;  // bytes
constexpr std::size_t kMostNotes = 40;     // lines of notes inside one paragraph
constexpr std::size_t kPageDigits = 4;
constexpr std::size_t kNoteDigits = 3;

// The lines of a page, without its mark.
struct Range {
    std::size_t first = 0, last = 0;
};

std::vector<Range> pages_of(const std::vector<Line>& lines) {
    std::vector<Range> pages;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (is_page_mark(lines[i].text)) pages.push_back({i + 1, i + 1});
        if (!pages.empty() && !is_page_mark(lines[i].text)) pages.back().last = i + 1;
    }
    return pages;
}

bool is_page_number(std::string_view word) {
    return word.size() <= kPageDigits && all_digits(word);
}

// The number at one end of a line, apart from its words; 0 if there is none. "301 (IV)." is the number of a title.
int number_in(std::string_view text) {
    const std::vector<std::string_view> words = words_of(text);
    for (const std::string_view word : {words.front(), words.back()}) {
        if (!is_page_number(word) || (words.size() > 1 && words[1].front() == '(')) continue;
        int value = 0;
        std::from_chars(word.data(), word.data() + word.size(), value);
        return value;
    }
    return 0;
}

// Words far apart stand at the ends of one line.
bool is_long(std::string_view text) {
    std::size_t bytes = 0;
    for (const std::string_view word : words_of(text)) bytes += word.size() + 1;
    return bytes > kLongestHead;
}

// What a head has in common with that of another page: its words, without a number at its ends. "" of what is no head
// by itself: "Annex" and "Article 5" are headings, on however many pages they stand.
std::string key_of(std::string_view text) {
    constexpr std::size_t kFewestWords = 3;
    if (is_long(text) || ends_sentence(text)) return {};
    std::vector<std::string_view> words = words_of(text);
    if (is_page_number(words.back())) words.pop_back();
    if (!words.empty() && is_page_number(words.front())) words.erase(words.begin());
    if (words.empty() || (words.size() < kFewestWords && !is_symbol(words.front()))) return {};
    std::string key;
    for (const std::string_view word : words) key += std::string(word) + ' ';
    return key;
}

// "14 December 1990", as it stands below a resolution, also with more after a comma.
bool is_date(std::string_view text) {
    constexpr std::size_t kYear = 4;
    const std::vector<std::string_view> words = words_of(text);
    if (words.size() < 3 || (words.size() > 3 && words[2].back() != ',')) return false;
    const std::string_view year = words[2].substr(0, words[2].find_last_not_of(".,") + 1);
    return year.size() == kYear && all_digits(year);
}

// The numbers of the marks that stand close to a word or its comma: the 8 of "lamps,8".
void find_marks(std::string_view text, std::set<int>& marks) {
    for (std::size_t at = 1; at < text.size(); ++at) {
        const char before = text[at - 1];
        if (!is_digit(text[at]) || is_digit(before)) continue;
        std::size_t end = at;
        while (end < text.size() && is_digit(text[end])) ++end;
        const bool close = is_lower(before) || std::string_view(",;.:)\"\x9D").find(before) != std::string_view::npos;
        const bool apart = end == text.size() || std::string_view(" ,;.:)").find(text[end]) != std::string_view::npos;
        int value = 0;
        std::from_chars(text.data() + at, text.data() + end, value);
        if (close && apart && end - at <= kNoteDigits) marks.insert(value);
        at = end;
    }
}

class Placer {
public:
    explicit Placer(const std::vector<Line>& lines) : lines_(lines), places_(lines.size(), RecordPlace::text) {}

    std::vector<RecordPlace> run() {
        const std::vector<Range> pages = pages_of(lines_);
        if (pages.empty()) return std::move(places_);
        learn(pages);
        for (std::size_t page = 0; page < pages.size(); ++page) {
            place_top(pages, page);
            place_notes(place_bottom(pages[page]));
        }
        return std::move(places_);
    }

private:
    static std::size_t top_of(const Range& page) { return std::min(page.last, page.first + kTopLines); }

    // How often each head stands on top of a page, and by how much the numbers printed there pass the count of pages.
    void learn(const std::vector<Range>& pages) {
        for (std::size_t page = 0; page < pages.size(); ++page) {
            std::set<std::string> keys;
            std::set<int> bases;
            for (std::size_t i = pages[page].first; i < top_of(pages[page]); ++i) {
                keys.insert(key_of(lines_[i].text));
                if (const int number = number_in(lines_[i].text)) bases.insert(number - static_cast<int>(page));
            }
            for (const std::string& key : keys) ++heads_[key];
            for (const int base : bases) ++bases_[base];
        }
        const auto most = std::max_element(bases_.begin(), bases_.end(),
                                           [](const auto& a, const auto& b) { return a.second < b.second; });
        if (most != bases_.end() && most->second > 1) base_ = most->first;
    }

    bool counts_pages(std::size_t i, std::size_t page) const {
        const int number = number_in(lines_[i].text);
        return number > 0 && base_ && number - static_cast<int>(page) == *base_;
    }

    void place_top(const std::vector<Range>& pages, std::size_t page) {
        const Range& range = pages[page];
        const std::size_t text = page > 0 ? first_of_rest(range) : range.first;
        for (std::size_t i = range.first; i < top_of(range); ++i) {
            const std::string key = key_of(lines_[i].text);
            const bool digits = is_page_number(lines_[i].text);
            const bool repeats = !key.empty() && heads_[key] > 1;
            const bool numbered = counts_pages(i, page) && (digits || !key.empty());
            const bool known = digits ? stands_by_head(i, range) : is_records_head(lines_[i].text);
            if (i >= text && !repeats && !numbered && !known) return;
            places_[i] = digits ? RecordPlace::page_number : RecordPlace::head;
        }
    }

    // A number alone at the foot of a page counts it. The page without it.
    Range place_bottom(Range page) {
        if (page.last > page.first + 1 && is_page_number(lines_[page.last - 1].text)) {
            places_[--page.last] = RecordPlace::page_number;
        }
        return page;
    }

    bool stands_by_head(std::size_t i, const Range& page) const {
        return (i > page.first && is_records_head(lines_[i - 1].text)) ||
               (i + 1 < page.last && is_records_head(lines_[i + 1].text));
    }

    // The line at the top of the page in which the sentence goes on that the page before breaks off: the lines above it
    // are no text. The page's first line where nothing is broken off.
    std::size_t first_of_rest(const Range& page) const {
        const std::optional<std::size_t> open = last_text_before(page.first);
        if (!open || ends_sentence(lines_[*open].text)) return page.first;
        for (std::size_t i = page.first; i < std::min(page.last, page.first + kTopLines + 1); ++i) {
            if (starts_lower(lines_[i].text)) return i;
            const bool digits = all_digits(lines_[i].text);
            if (!digits && key_of(lines_[i].text).empty()) break;
        }
        return page.first;
    }

    std::optional<std::size_t> last_text_before(std::size_t end) const {
        for (std::size_t i = end; i-- > 0 && end - i <= kMostNotes;) {
            if (places_[i] == RecordPlace::text && furniture_reason(lines_[i].text) == Reason::none) return i;
        }
        return std::nullopt;
    }

    void place_notes(const Range& page) {
        bool after_rule = false;
        std::set<int> marks;  // of the page's lines so far
        for (std::size_t i = page.first; i < page.last; ++i) {
            if (places_[i] != RecordPlace::text) continue;
            const std::string_view text = lines_[i].text;
            if (furniture_reason(text) != Reason::none) {
                after_rule = is_rule(text);
                continue;
            }
            const bool opens = !record_note(text).number.empty();
            const bool goes_on = after_rule && i > page.first && places_[i - 1] == RecordPlace::note &&
                                 !ends_sentence(lines_[i - 1].text);
            if (goes_on ||
                (opens && (after_rule || answers_mark(i, marks) || interrupts(i, page) || counts_to_foot(i, page)))) {
                places_[i] = RecordPlace::note;
                if (opens) last_note_ = note_at(i);
            } else {
                after_rule = false;
                find_marks(text, marks);
            }
        }
    }

    // The mark of the note stands above it on the page, or its number follows on that of a note right before it.
    bool answers_mark(std::size_t i, const std::set<int>& marks) const {
        const int number = note_at(i);
        return marks.count(number) > 0 || (i > 0 && places_[i - 1] == RecordPlace::note && number == last_note_ + 1);
    }

    // The note's number; 0 if the line opens none.
    int note_at(std::size_t i) const {
        int value = 0;
        const std::string digits = plain_digits(record_note(lines_[i].text).number);
        std::from_chars(digits.data(), digits.data() + digits.size(), value);
        return value;
    }

    // Notes one after the other to the end of the page, or to a rule with more of them below it. One alone goes on with
    // the notes before.
    bool counts_to_foot(std::size_t i, const Range& page) const {
        std::size_t end = i + 1;
        while (end < std::min(page.last, i + kMostNotes) && note_at(end) == note_at(end - 1) + 1) ++end;
        if (end == page.last || is_page_mark(lines_[end].text)) return end > i + 1 || note_at(i) == last_note_ + 1;
        return is_rule(lines_[end].text) && end + 1 < page.last && note_at(end + 1) > 0;
    }

    // A note between two lines of one sentence.
    bool interrupts(std::size_t i, const Range& page) const {
        const std::optional<std::size_t> open = last_text_before(i);
        if (!open || ends_sentence(lines_[*open].text)) return false;
        for (std::size_t next = i + 1; next < std::min(page.last, i + kMostNotes); ++next) {
            if (starts_lower(lines_[next].text)) return true;
            if (record_note(lines_[next].text).number.empty()) return false;
        }
        return false;
    }

    const std::vector<Line>& lines_;
    std::vector<RecordPlace> places_;
    std::map<std::string, int> heads_;  // letters of a line at the top -> pages
    std::optional<int> base_;           // of most pages, if there are several
    int last_note_ = 0;                 // its number
    std::map<int, int> bases_;          // a printed number less the page's place in the file -> pages
};

}  // namespace

std::vector<RecordPlace> place_record_lines(const std::vector<Line>& lines) {
    return Placer(lines).run();
}

bool is_records_head(std::string_view text) {
    if (is_long(text) || ends_sentence(text)) return false;
    if (const std::size_t at = text.find("Resolutions adopted "); at != std::string_view::npos) {
        const std::vector<std::string_view> before = words_of(text.substr(0, at));
        return std::all_of(before.begin(), before.end(), [](std::string_view word) {
            return is_page_number(word) || (is_upper(word.front()) && word.back() == '.');
        });
    }
    text = text.substr(0, text.find_last_not_of("0123456789 \t") + 1);
    const bool dash = text.find("\xE2\x80\x93") != std::string_view::npos ||
                      text.find("\xE2\x80\x94") != std::string_view::npos || text.find('-') != std::string_view::npos;
    return dash && text.ends_with(" Session");
}

RecordNote record_note(std::string_view text) {
    std::size_t end = 0, digits = 0;
    while (end < text.size() && is_digit(text[end])) ++end, ++digits;
    if (digits == 0) {
        for (; const std::size_t size = raised_digit_at_start(text.substr(end)); ++digits) end += size;
    }
    if (digits == 0 || digits > kNoteDigits) return {};
    const std::size_t space = text.substr(end).starts_with('/') ? end + 1 : end;
    const std::size_t start = text.find_first_not_of(" \t", space);
    if (start == std::string_view::npos || start == space || text[start] == '(' || is_date(text)) return {};
    return {text.substr(0, end), start};
}

}  // namespace clausediff::detail
