#include "read/page_layout.hpp"

#include "read/furniture.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace clausediff {
namespace {

constexpr std::size_t kHeadLines = 5;  // a running head has at most so many lines

struct PageRange {
    std::size_t first = 0;
    std::size_t last = 0;  // one past the end
};

std::vector<PageRange> pages_of(const std::vector<PlacedLine>& lines) {
    std::vector<PageRange> pages;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i == 0 || lines[i].line.page != lines[i - 1].line.page) pages.push_back({i, i});
        pages.back().last = i + 1;
    }
    return pages;
}

// A line without digits and white space: what repeats from page to page.
std::string repeat_key(std::string_view text) {
    std::string key;
    for (const char c : text) {
        if (c != ' ' && c != '\t' && (c < '0' || c > '9')) key += c;
    }
    return key;
}

// One past the last line of the block at the top of the page: up to the first empty line.
std::size_t top_block_end(const std::vector<PlacedLine>& lines, const PageRange& page) {
    std::size_t end = page.first;
    while (end < page.last && end - page.first < kHeadLines && (end == page.first || !lines[end].line.blank_before))
        ++end;
    return end;
}

void mark(PlacedLine& line, std::string_view reason) {
    line.place = Place::furniture;
    line.reason = reason;
}

// The head of page 1 is the document's own, not a running head.
void mark_running_heads(std::vector<PlacedLine>& lines, const std::vector<PageRange>& pages) {
    std::map<std::string, int> repeats;
    for (std::size_t p = 1; p < pages.size(); ++p) {
        for (std::size_t i = pages[p].first; i < top_block_end(lines, pages[p]); ++i)
            ++repeats[repeat_key(lines[i].line.text)];
    }
    for (std::size_t p = 1; p < pages.size(); ++p) {
        const std::size_t end = top_block_end(lines, pages[p]);
        const bool ends_in_gap = end < pages[p].last && lines[end].line.blank_before;
        bool symbol = false;
        for (std::size_t i = pages[p].first; i < end; ++i) symbol = symbol || has_symbol(lines[i].line.text);
        for (std::size_t i = pages[p].first; i < end; ++i) {
            const bool repeated = repeats[repeat_key(lines[i].line.text)] > 1;
            const bool symbol_alone = has_symbol(lines[i].line.text) && lines[i].line.text.size() < 30;
            if ((symbol && ends_in_gap) || repeated || symbol_alone) {
                mark(lines[i], "running head");
            } else {
                break;
            }
        }
    }
}

// A note opens with its number; what goes on from the page before opens in mid-sentence.
bool may_open_notes(std::string_view text) {
    std::size_t digits = 0;
    while (digits < text.size() && text[digits] >= '0' && text[digits] <= '9') ++digits;
    if (digits > 0) return digits == text.size() || text[digits] == ' ';
    return text.front() == '*' || (text.front() >= 'a' && text.front() <= 'z');
}

// A page's notes stand below its last rule. Other text below a rule is text: a form has lines to write on.
void mark_notes(std::vector<PlacedLine>& lines, const PageRange& page) {
    std::size_t rule = page.last;
    for (std::size_t i = page.first; i < page.last; ++i) {
        if (lines[i].line.text.front() == '_' && is_rule(lines[i].line.text)) rule = i;
    }
    std::size_t first = rule;
    while (first < page.last && lines[first].place != Place::body) ++first;
    if (first == page.last || !may_open_notes(lines[first].line.text)) return;
    for (std::size_t i = first; i < page.last; ++i) {
        if (lines[i].place == Place::body) lines[i].place = Place::note;
    }
}

}  // namespace

std::vector<PlacedLine> place_lines(const std::vector<Line>& lines) {
    std::vector<PlacedLine> placed;
    placed.reserve(lines.size());
    for (const Line& line : lines) {
        PlacedLine one;
        one.line = line;
        const std::string_view reason = furniture_reason(line.text);
        if (!reason.empty()) mark(one, reason);
        placed.push_back(one);
    }
    const std::vector<PageRange> pages = pages_of(placed);
    mark_running_heads(placed, pages);
    for (const PageRange& page : pages) mark_notes(placed, page);
    return placed;
}

Margins body_margins(const std::vector<PlacedLine>& lines, std::size_t first, std::size_t last) {
    std::map<std::size_t, std::size_t> indents;  // indent -> number of long lines
    std::vector<std::size_t> widths;
    for (std::size_t i = first; i < last; ++i) {
        if (lines[i].place != Place::body) continue;
        widths.push_back(lines[i].line.width);
        if (code_points(lines[i].line.text) >= 40) ++indents[lines[i].line.indent];
    }
    Margins margins;
    if (widths.empty()) return margins;
    std::sort(widths.begin(), widths.end());
    margins.right = widths[widths.size() * 9 / 10];
    std::size_t most = 0;
    for (const auto& [indent, count] : indents) {
        if (count > most) {
            most = count;
            margins.left = indent;
        }
    }
    // First lines of paragraphs may outnumber the others where paragraphs are short: the left edge is the lesser
    // indent of two that are both common.
    for (const auto& [indent, count] : indents) {
        if (count * 4 >= most && indent < margins.left && margins.left - indent <= 8) {
            margins.left = indent;
            break;
        }
    }
    return margins;
}

}  // namespace clausediff
