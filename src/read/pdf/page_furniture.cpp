#include "read/pdf/page_furniture.hpp"

#include "base/ascii.hpp"
#include "read/furniture.hpp"
#include "read/lines.hpp"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>
#include <limits>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace clausediff::detail::pdf {
namespace {

constexpr std::size_t kHeadLines = 5;    // a running head has at most so many lines
constexpr std::size_t kFootLines = 4;    // and a foot so many
constexpr double kSameHeight = 3;        // points by which the same line on two pages differs in height, at most
constexpr double kSameSize = 0.06;       // share by which sizes of one style differ, at most
constexpr double kReadable = 4;          // points; smaller letters are not for people
constexpr double kMasthead = 0.33;       // share of the first page's height above which the blocks stand
constexpr double kBlockGap = 3;          // ems between two blocks
constexpr double kRightBlock = 0.55;     // share of the page's width beyond which the distribution box stands
constexpr std::size_t kRepeatShare = 4;  // away from its neighbours a head or foot stands on more than one of so many
constexpr std::size_t kRepeats = 3;      // pages, and on so many at least
constexpr std::size_t kEveryOther = 3;   // left and right pages may differ: one of so many pages then, at least

bool counts_pages(std::string_view word) {
    return word.size() <= 4 &&
           std::all_of(word.begin(), word.end(), [](char c) { return c == '-' || c == '/' || is_digit(c); });
}

// What a line has in common with the same head or foot on another page. Left and right pages hold the words in another
// order, and the page number is another. That number stands apart: "8" of "Article 8" is of the line's words.
std::string repeat_key(const PageLine& line) {
    std::vector<std::string> words;
    for (std::size_t i = 0; i < line.words.size(); ++i) {
        if (line.words[i].before == Gap::none && i > 0) {
            words.back() += line.words[i].text;
        } else {
            words.emplace_back(line.words[i].text);
        }
        const bool apart_before = i == 0 || line.words[i].before == Gap::wide;
        const bool apart_after = i + 1 == line.words.size() || line.words[i + 1].before == Gap::wide;
        if (apart_before && apart_after && counts_pages(line.words[i].text)) words.pop_back();
    }
    std::sort(words.begin(), words.end());
    std::string key;
    for (const std::string& word : words) key += word + ' ';
    return key;
}

// The line without any number: "Page 3" repeats where the numbers go up with the pages.
std::string counting_key(const PageLine& line) {
    const std::string text = printed(line);
    std::vector<std::string_view> words = words_of(text);
    const std::size_t all = words.size();
    words.erase(std::remove_if(words.begin(), words.end(), counts_pages), words.end());
    if (words.size() == all) return {};
    std::sort(words.begin(), words.end());
    std::string key = "#";  // no line's own words begin so
    for (const std::string_view word : words) key += ' ' + std::string(word);
    return key;
}

void mark(PageLine& line, Reason reason) {
    line.place = Place::furniture;
    line.reason = reason;
}

bool is_body(const PageLine& line) {
    return line.place == Place::body;
}

// The first `count` body lines of a page, or the last ones from the bottom up.
std::vector<std::size_t> edge_lines(const PageLines& page, std::size_t count, bool bottom) {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < page.size(); ++i) {
        if (is_body(page[i])) found.push_back(i);
    }
    std::stable_sort(found.begin(), found.end(),
                     [&](std::size_t a, std::size_t b) { return page[a].base < page[b].base; });
    if (bottom) std::reverse(found.begin(), found.end());
    if (found.size() > count) found.resize(count);
    return found;
}

// Counts on how many pages a line stands at the same height.
class Repeats {
public:
    void add_page(const PageLines& page, std::size_t count, bool bottom) {
        ++pages_;
        for (const std::size_t i : edge_lines(page, count, bottom)) {
            const PageLine& line = page[i];
            seen_[repeat_key(line)].push_back({line.page, line.base, 0});
            if (const std::string key = counting_key(line); !key.empty()) {
                seen_[key].push_back({line.page, line.base, number_in(line) - line.page});
            }
        }
    }

    // A line that is nothing but a page number has an empty key, and repeats as others do.
    [[nodiscard]] bool holds(const PageLine& line) const {
        return repeats_nearby(line) || on_enough_pages(line, repeat_key(line)) ||
               on_enough_pages(line, counting_key(line));
    }

    // The line stands on more than a quarter of the pages.
    [[nodiscard]] bool on_enough_pages(const PageLine& line) const {
        return on_enough_pages(line, repeat_key(line)) || on_enough_pages(line, counting_key(line));
    }

private:
    struct Seen {
        int page = 0;
        double base = 0;
        int ahead = 0;  // of the page is the number in the line, where that counts pages
    };

    static int number_in(const PageLine& line) {
        const std::string text = printed(line);
        const std::size_t digit = text.find_first_of("0123456789");
        int number = 0;
        if (digit != std::string::npos) std::from_chars(text.data() + digit, text.data() + text.size(), number);
        return number;
    }

    // On the pages that stand at the same height, the line's own among them.
    [[nodiscard]] std::vector<int> pages_of(const PageLine& line, const std::string& key) const {
        std::vector<int> pages;
        const auto seen = seen_.find(key);
        if (seen == seen_.end()) return pages;
        const int ahead = key.starts_with('#') ? number_in(line) - line.page : 0;
        for (const Seen& one : seen->second) {
            if (std::abs(one.base - line.base) <= kSameHeight && one.ahead == ahead) pages.push_back(one.page);
        }
        return pages;
    }

    [[nodiscard]] bool on_enough_pages(const PageLine& line, const std::string& key) const {
        const std::size_t same = pages_of(line, key).size();
        return same >= kRepeats && same * kRepeatShare > pages_;
    }

    [[nodiscard]] bool repeats_nearby(const PageLine& line) const {
        const std::vector<int> pages = pages_of(line, repeat_key(line));
        return std::any_of(pages.begin(), pages.end(), [&](int page) {
            const int distance = std::abs(page - line.page);
            return distance == 1 || (distance == 2 && pages.size() * kEveryOther >= pages_);
        });
    }

    std::map<std::string, std::vector<Seen>> seen_;  // by what a line has in common with others
    std::size_t pages_ = 0;
};

// The symbols that stand alone on the line or apart from the rest of it, with the document's mark of reissue taken off.
// A paragraph's line may end in a symbol too.
std::vector<std::string> edge_symbols(const PageLine& line) {
    const std::string text = printed(line);
    std::vector<std::string> symbols;
    for (std::string_view part :
         {std::string_view(text).substr(0, text.find('\t')), std::string_view(text).substr(text.rfind('\t') + 1)}) {
        while (part.ends_with('*')) part.remove_suffix(1);
        // "S/RES/2719 (2023)": some bodies print the year after the symbol.
        const std::size_t space = part.find(' ');
        if (space != std::string_view::npos && part.substr(space).starts_with(" (") && part.ends_with(')') &&
            part.find(' ', space + 1) == std::string_view::npos) {
            part = part.substr(0, space);
        }
        if (!part.empty() && part.find(' ') == std::string_view::npos && is_symbol(part)) symbols.emplace_back(part);
    }
    return symbols;
}

bool same_style(const PageLine& a, const PageLine& b) {
    return a.bold == b.bold && std::abs(a.size - b.size) <= kSameSize * a.size;
}

// The text below the masthead begins with the first line that reaches from the left into the right half of the page.
bool begins_text(const PageLine& line, double page_width) {
    return line.left < kRightBlock * page_width && line.right > kRightBlock * page_width && line.words.size() > 3 &&
           !has_cells(line);
}

class Marker {
public:
    Marker(std::vector<PageLines>& pages, double first_page_width)
        : pages_(pages), first_page_width_(first_page_width) {}

    void run() {
        for (PageLines& page : pages_) {
            for (PageLine& line : page) {
                if (is_body(line) && line.size < kReadable) mark(line, Reason::bar_code);
            }
        }
        for (const std::size_t i : edge_lines(pages_.front(), kHeadLines, false)) {
            for (std::string& symbol : edge_symbols(pages_.front()[i])) symbols_.insert(std::move(symbol));
        }
        Repeats heads;
        Repeats feet;
        for (std::size_t i = 1; i < pages_.size(); ++i) heads.add_page(pages_[i], kHeadLines, false);
        for (const PageLines& page : pages_) feet.add_page(page, kFootLines, true);
        for (std::size_t i = 1; i < pages_.size(); ++i) mark_head(pages_[i], heads);
        for (PageLines& page : pages_) {
            mark_foot(page, feet);
            mark_head_of_browser(page);
        }
        mark_distribution_box(pages_.front());
    }

private:
    bool has_own_symbol(const PageLine& line) const {
        const std::vector<std::string> symbols = edge_symbols(line);
        return std::any_of(symbols.begin(), symbols.end(),
                           [this](const std::string& symbol) { return symbols_.count(symbol) > 0; });
    }

    void mark_head(PageLines& page, const Repeats& heads) const {
        const std::vector<std::size_t> top = edge_lines(page, kHeadLines, false);
        const bool same_page = top.size() == kHeadLines && all_repeat(page, top, heads);
        std::size_t head = 0;  // lines of it
        for (std::size_t i = 0; i < top.size(); ++i) {
            const PageLine& line = page[top[i]];
            const auto is_like_line = [&](std::size_t above) { return same_style(page[above], line); };
            const auto first = top.begin() + static_cast<std::ptrdiff_t>(head);
            const auto last = top.begin() + static_cast<std::ptrdiff_t>(i);
            const bool own = has_own_symbol(line) && std::all_of(first, last, is_like_line);
            if (own || (head == i && !same_page && heads.holds(line))) head = i + 1;
        }
        for (std::size_t i = 0; i < head; ++i) mark(page[top[i]], Reason::running_head);
    }

    static void mark_foot(PageLines& page, const Repeats& feet) {
        const std::vector<std::size_t> bottom = edge_lines(page, kFootLines, true);
        const bool same_page = bottom.size() == kFootLines && all_repeat(page, bottom, feet);
        const double rule = rule_above_notes(page);
        for (const std::size_t i : bottom) {
            const std::string text = printed(page[i]);
            Reason reason = furniture_reason(text);
            if (is_rule(text)) return;  // above notes
            const bool note = page[i].words.front().raised && page[i].words.size() > 1;
            const bool repeats = page[i].base > rule ? feet.on_enough_pages(page[i]) : feet.holds(page[i]);
            if (reason == Reason::none && !same_page && !note && repeats) reason = Reason::foot_of_page;
            if (reason == Reason::none) return;
            mark(page[i], reason);
        }
    }

    // Height of the page's last rule: below it stand notes, which may be the same on neighbouring pages. More than any
    // height if there is none.
    static double rule_above_notes(const PageLines& page) {
        double last = -1;
        for (const PageLine& line : page) {
            if (is_body(line) && line.base > last && is_rule(printed(line))) last = line.base;
        }
        return last < 0 ? std::numeric_limits<double>::max() : last;
    }

    // A browser prints the time and the page's title above, and its address with the page's number below.
    static void mark_head_of_browser(PageLines& page) {
        const bool has_foot = std::any_of(page.begin(), page.end(), [](const PageLine& line) {
            return line.place == Place::furniture && printed(line).find("://") != std::string::npos;
        });
        const std::vector<std::size_t> top = edge_lines(page, 1, false);
        if (!has_foot || top.empty() || !opens_with_time(page[top.front()])) return;
        const double base = page[top.front()].base;
        for (PageLine& line : page) {
            if (is_body(line) && std::abs(line.base - base) <= kSameHeight) mark(line, Reason::browser_head);
        }
    }

    // "28/11/2036, 07:03", "11/28/36, 7:03 AM"
    static bool opens_with_time(const PageLine& line) {
        const std::string text = printed(line);
        const std::vector<std::string_view> words = words_of(text);
        const auto is_made_of = [](std::string_view word, std::string_view signs) {
            return is_digit(word.front()) && std::all_of(word.begin(), word.end(), [&](char c) {
                       return is_digit(c) || signs.find(c) != std::string_view::npos;
                   });
        };
        return words.size() > 1 && is_made_of(words[0], "/.-,") && words[0].size() > 5 && is_made_of(words[1], ":") &&
               words[1].find(':') != std::string_view::npos;
    }

    // Where all that is looked at repeats, the pages say the same: that is text.
    static bool all_repeat(const PageLines& page, const std::vector<std::size_t>& edge, const Repeats& repeats) {
        return std::all_of(edge.begin(), edge.end(), [&](std::size_t i) { return repeats.holds(page[i]); });
    }

    void mark_distribution_box(PageLines& page) const {
        for (PageLine& line : page) {
            if (!is_body(line)) continue;
            if (begins_text(line, first_page_width_)) return;
            if (line.left < kRightBlock * first_page_width_) continue;
            if (edge_symbols(line).empty()) mark(line, Reason::distribution_box);
        }
    }

    std::vector<PageLines>& pages_;
    double first_page_width_;
    std::set<std::string> symbols_;  // that the head of the first page prints
};

}  // namespace

void mark_page_furniture(std::vector<PageLines>& pages, double first_page_width) {
    if (!pages.empty()) Marker(pages, first_page_width).run();
}

void split_masthead(PageLines& first_page, double page_width, double page_height) {
    PageLines lines;
    bool text = false;
    for (PageLine& line : first_page) {
        text = text || begins_text(line, page_width);
        if (text || line.base > kMasthead * page_height || line.place != Place::body) {
            lines.push_back(std::move(line));
            continue;
        }
        std::size_t first = 0;
        for (std::size_t i = 1; i <= line.words.size(); ++i) {
            if (i < line.words.size() && line.words[i].left - line.words[i - 1].right < kBlockGap * line.words[i].size)
                continue;
            lines.push_back(part_of(line, first, i));
            first = i;
        }
    }
    first_page = std::move(lines);
}

}  // namespace clausediff::detail::pdf
