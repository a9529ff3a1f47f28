#include "read/pdf/line_text.hpp"

#include "read/lines.hpp"
#include "read/pdf/page_notes.hpp"

#include <algorithm>
#include <cctype>
#include <string_view>

namespace clausediff::detail::pdf {
namespace {

constexpr double kAfterNumber = 0.9;  // ems between a number without a full stop and its text, at least

// "36.1"
bool is_number_of_levels(std::string_view text) {
    constexpr std::size_t kLongest = 8;  // bytes
    const std::size_t dot = text.find('.');
    return dot > 0 && dot <= 3 && dot + 1 < text.size() && text.size() <= kLongest && text.back() != '.' &&
           text.find_first_not_of("0123456789.") == std::string_view::npos && text.find("..") == std::string_view::npos;
}

// "IV", "B", "12", "36.1": a number without a full stop.
bool is_bare_number(std::string_view text) {
    const auto all_of = [text](std::string_view characters) {
        return text.find_first_not_of(characters) == std::string_view::npos;
    };
    const bool letter = text.size() == 1 && text.front() >= 'A' && text.front() <= 'Z';
    return letter || all_of("IVXLC") || (text.size() <= 3 && all_of("0123456789")) || is_number_of_levels(text);
}

// Puts a tab after the number with which the line opens.
void set_number_apart(const PageLine& line, std::size_t skip, LineText& out) {
    std::size_t number = leading_number(out.text);
    if (number == 0) {
        const std::size_t end = out.text.find_first_of(" \t");
        if (end == std::string::npos || skip + 1 >= line.words.size()) return;
        const double gap = line.words[skip + 1].left - line.words[skip].right;
        if (!is_bare_number(out.text.substr(0, end)) || gap < kAfterNumber * line.size) return;
        if (line.words[skip].text.size() != end) return;
        number = end;
    }
    if (number >= out.text.size()) return;
    out.number = number;
    out.text[number] = '\t';
    // The first word that begins after the number.
    std::size_t bytes = 0;
    for (std::size_t i = skip; i < line.words.size(); ++i) {
        if (bytes > number) {
            out.after_number = line.words[i].left;
            return;
        }
        const std::size_t next = i + 1 < line.words.size() && line.words[i + 1].before != Gap::none ? 1 : 0;
        bytes += line.words[i].text.size() + next;
    }
}

// After a mark stands a space, or a sign that closes: the mark is set so near to what follows that the gap alone does
// not show the space.
bool needs_space_after_mark(std::string_view before, std::string_view after) {
    if (before.empty() || before.ends_with('(') || before.ends_with(' ') || before.ends_with('\t')) return false;
    const auto first = static_cast<unsigned char>(after.front());
    if (first < 0x80) return std::isalnum(first) != 0 || first == '(' || first == '[';
    const bool closes = after.starts_with("\xE2\x80\x9D") || after.starts_with("\xE2\x80\x99") ||
                        after.starts_with("\xC2\xBB") || after.starts_with("\xE2\x80\x93") ||
                        after.starts_with("\xE2\x80\x94");
    return !closes;
}

}  // namespace

LineText line_text(const PageLine& line, const std::set<std::string>& note_numbers, std::size_t skip) {
    LineText out;
    bool after_mark = false;
    for (std::size_t i = skip; i < line.words.size(); ++i) {
        const LineWord& word = line.words[i];
        const std::vector<std::string> marks =
            word.raised && i > skip ? marks_in(word.text) : std::vector<std::string>();
        if (!marks.empty() && std::all_of(marks.begin(), marks.end(),
                                          [&](const std::string& mark) { return note_numbers.count(mark) > 0; })) {
            for (const std::string& mark : marks) out.marks.push_back({out.text.size(), mark});
            after_mark = true;
            continue;
        }
        if (i > skip && word.before != Gap::none) {
            out.text += word.before == Gap::wide ? '\t' : ' ';
        } else if (after_mark && needs_space_after_mark(out.text, word.text)) {
            out.text += ' ';
        }
        after_mark = false;
        out.text += word.text;
    }
    set_number_apart(line, skip, out);
    return out;
}

}  // namespace clausediff::detail::pdf
