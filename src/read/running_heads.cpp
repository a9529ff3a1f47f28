#include "read/running_heads.hpp"

#include "base/ascii.hpp"
#include "read/furniture.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace clausediff::detail {
namespace {

constexpr std::size_t kHeadLines = 5;     // a running head has at most so many lines
constexpr std::string_view kGap = "   ";  // between symbol and title; running text has two spaces at most
constexpr std::size_t kRepeatShare = 4;   // a head without a symbol stands on one of so many pages at least

// One past the last line of the block at the top of the page: up to the first empty line.
std::size_t top_block_end(const std::vector<PlacedLine>& lines, const PageRange& page) {
    std::size_t end = page.first;
    while (end < page.last && end - page.first < kHeadLines && (end == page.first || !lines[end].line.blank_before))
        ++end;
    return end;
}

// A word of a page number: "12", "-". Numbers of four digits are years.
bool counts_pages(std::string_view word) {
    return word.size() <= 3 && std::all_of(word.begin(), word.end(), [](char c) { return c == '-' || is_digit(c); });
}

// "Page 2", "2", "- 2 -"
bool is_page_number(const std::vector<std::string_view>& words) {
    const bool named = words.size() > 1 && words.front() == "Page";
    return std::all_of(words.begin() + (named ? 1 : 0), words.end(), counts_pages);
}

// "(2023)", the year after a symbol of the Security Council.
bool is_bracketed_year(std::string_view word) {
    return word.size() == 6 && word.front() == '(' && word.back() == ')';
}

// The symbol at the left or right edge of a line, alone or apart from a title, or "".
std::string_view edge_symbol(std::string_view line) {
    if (leading_number(line) > 0) return {};
    const std::size_t left = std::min(line.find(kGap), line.find('\t'));
    if (const std::string_view symbol = lone_symbol(line.substr(0, left)); !symbol.empty()) return symbol;
    std::size_t right = line.size();
    while (right > 0 && line[right - 1] != '\t' && !line.substr(0, right).ends_with(kGap)) --right;
    return lone_symbol(line.substr(right));
}

// What a line has in common with the same head on another page, where symbol and title may have changed places and
// the page number is another. Other numbers stay: they tell one citation from the next.
std::string repeat_key(std::string_view text) {
    std::vector<std::string_view> words = words_of(text);
    while (!words.empty() && counts_pages(words.back())) words.pop_back();
    words.erase(words.begin(), std::find_if_not(words.begin(), words.end(), counts_pages));
    std::sort(words.begin(), words.end());
    std::string key;
    for (const std::string_view word : words) {
        key += word;
        key += ' ';
    }
    return key;
}

bool ends_clause(std::string_view text) {
    return std::string_view(",;:.").find(text.back()) != std::string_view::npos;
}

class HeadFinder {
public:
    HeadFinder(const std::vector<PlacedLine>& lines, const std::vector<PageRange>& pages)
        : lines_(lines), running_pages_(pages.size() - 1) {
        for (std::size_t i = pages.front().first; i < std::min(pages.front().last, kHeadLines); ++i) {
            const std::string_view symbol = edge_symbol(lines[i].line.text);
            if (!symbol.empty()) symbols_.insert(symbol);
        }
        for (std::size_t p = 1; p < pages.size(); ++p) {
            std::set<std::string> keys;
            for (std::size_t i = pages[p].first; i < top_block_end(lines, pages[p]); ++i)
                keys.insert(repeat_key(lines[i].line.text));
            for (const std::string& key : keys) ++repeats_[key];
        }
    }

    // One past the last line of the running head of a page.
    std::size_t end_of_head(const PageRange& page) const {
        const std::size_t end = top_block_end(lines_, page);
        const bool ends_in_gap = end < page.last && lines_[end].line.blank_before;
        std::size_t head = page.first;
        bool all_repeat = true;  // up to here
        for (std::size_t i = page.first; i < end; ++i) {
            const std::string_view text = lines_[i].line.text;
            if (has_own_symbol(text, ends_in_gap)) {
                if (ends_in_gap || all_repeat) head = i + 1;  // lines above it, in the same block, are the title's
            } else if (repeats(text)) {
                if (all_repeat && !ends_clause(text)) head = i + 1;
            } else if (i > page.first && head == i && is_page_number(words_of(text))) {
                head = i + 1;
            } else {
                all_repeat = false;
            }
        }
        return head;
    }

private:
    // Where the first page prints no symbol any may be the document's, if an empty line sets the head apart.
    bool has_own_symbol(std::string_view text, bool ends_in_gap) const {
        const std::string_view symbol = edge_symbol(text);
        if (symbol.empty()) return false;
        return symbols_.empty() ? ends_in_gap : symbols_.count(symbol) > 0;
    }

    bool repeats(std::string_view text) const {
        const std::size_t pages = repeats_.at(repeat_key(text));
        return pages > 1 && pages * kRepeatShare >= running_pages_;
    }

    const std::vector<PlacedLine>& lines_;
    std::size_t running_pages_;
    std::set<std::string_view> symbols_;          // that the head of the first page prints
    std::map<std::string, std::size_t> repeats_;  // key -> number of pages that open with such a line
};

}  // namespace

std::string_view lone_symbol(std::string_view part) {
    std::vector<std::string_view> words = words_of(part);
    if (words.empty() || !is_symbol(words.front())) return {};
    std::string_view symbol = words.front();
    while (symbol.ends_with('*')) symbol.remove_suffix(1);  // the mark of a document that was issued again
    words.erase(words.begin());
    if (!words.empty() && is_bracketed_year(words.front())) words.erase(words.begin());
    return is_page_number(words) ? symbol : std::string_view{};
}

void mark_running_heads(std::vector<PlacedLine>& lines, const std::vector<PageRange>& pages) {
    if (pages.size() < 2) return;
    const HeadFinder finder(lines, pages);
    for (std::size_t p = 1; p < pages.size(); ++p) {
        const std::size_t end = finder.end_of_head(pages[p]);
        for (std::size_t i = pages[p].first; i < end; ++i) mark_furniture(lines[i], Reason::running_head);
    }
}

}  // namespace clausediff::detail
