#include "read/page_layout.hpp"

#include "base/ascii.hpp"
#include "read/furniture.hpp"
#include "read/running_heads.hpp"
#include "read/sentence.hpp"

#include <algorithm>
#include <charconv>
#include <map>

namespace clausediff::detail {
namespace {

std::vector<PageRange> pages_of(const std::vector<PlacedLine>& lines) {
    std::vector<PageRange> pages;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i == 0 || lines[i].line.page != lines[i - 1].line.page) pages.push_back({i, i});
        pages.back().last = i + 1;
    }
    return pages;
}

// A note opens with its number; what goes on from the page before opens in mid-sentence, or with a year.
bool may_open_notes(std::string_view text) {
    if (starts_lower(text)) return true;
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    return !note_number(text).empty() || (digits > 0 && (digits == text.size() || text[digits] == ' '));
}

// One past the last line of the notes that begin at `first`: they end at an empty line, unless the next note follows
// it or nothing but a number stands above it.
std::size_t end_of_notes(const std::vector<PlacedLine>& lines, std::size_t first, std::size_t last) {
    std::string_view number;  // of the note that was opened last
    bool opened_alone = false;
    for (std::size_t i = first; i < last; ++i) {
        if (lines[i].place != Place::body) continue;
        const std::string_view text = lines[i].line.text;
        const std::string_view next = note_number(text);
        const bool opens = !next.empty() && (number.empty() || is_next_note(next, number));
        if (!opens && i > first && !opened_alone && lines[i].line.blank_before) return i;
        opened_alone = opens && next.size() == text.size();
        if (opens) number = next;
    }
    return last;
}

// A page's notes stand below a rule. Other text below a rule is text: a form has lines to write on. Notes that go on
// from the page before stand below the last rule only.
void mark_notes(std::vector<PlacedLine>& lines, const PageRange& page) {
    std::size_t end = page.last;
    for (std::size_t rule = page.last; rule-- > page.first;) {
        const std::string_view text = lines[rule].line.text;
        if (text.front() != '_' || !is_rule(text)) continue;
        const bool is_last = end == page.last;
        std::size_t first = rule;
        while (first < end && lines[first].place != Place::body) ++first;
        if (first < end &&
            (is_last ? may_open_notes(lines[first].line.text) : !note_number(lines[first].line.text).empty())) {
            const std::size_t end_of_block = end_of_notes(lines, first, end);
            for (std::size_t i = first; i < end_of_block; ++i) {
                if (lines[i].place == Place::body) lines[i].place = Place::note;
            }
        }
        end = rule;
    }
}

// Where nothing parts the pages, their heads stand after the page and job numbers at their feet: the bar code in
// figures, and the symbol.
void mark_heads_after_numbers(std::vector<PlacedLine>& lines) {
    constexpr std::size_t kBarCode = 7;  // digits
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (lines[i].place != Place::body || lines[i - 1].reason != Reason::page_or_job_number) continue;
        const std::string_view text = lines[i].line.text;
        if (text.size() == kBarCode && all_digits(text)) {
            mark_furniture(lines[i], Reason::page_or_job_number);
        } else if (!lone_symbol(text).empty()) {
            mark_furniture(lines[i], Reason::running_head);
        }
    }
}

}  // namespace

std::string_view note_number(std::string_view text) {
    std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    if (digits == 0 && text.front() == '*') digits = 1;
    if (digits > 3 || (digits < text.size() && text[digits] != ' ')) return {};
    return text.substr(0, digits);
}

bool is_next_note(std::string_view number, std::string_view last) {
    return number == "*" || last == "*" || note_value(number) == note_value(last) + 1;
}

int note_value(std::string_view number) {
    int value = 0;
    std::from_chars(number.data(), number.data() + number.size(), value);
    return value;
}

void mark_furniture(PlacedLine& line, Reason reason) {
    line.place = Place::furniture;
    line.reason = reason;
}

std::vector<PlacedLine> place_lines(const std::vector<Line>& lines) {
    std::vector<PlacedLine> placed;
    placed.reserve(lines.size());
    for (const Line& line : lines) {
        PlacedLine one;
        one.line = line;
        const Reason reason = furniture_reason(line.text);
        if (reason != Reason::none) mark_furniture(one, reason);
        placed.push_back(one);
    }
    mark_heads_after_numbers(placed);
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

}  // namespace clausediff::detail
