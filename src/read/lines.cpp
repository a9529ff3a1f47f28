#include "read/lines.hpp"

#include "base/ascii.hpp"
#include "base/unicode.hpp"

#include <algorithm>
#include <array>

namespace clausediff::detail {
namespace {

bool is_blank_byte(char c) {
    return c == ' ' || c == '\t';
}

// Bytes of white space at the start of `text` that is no line end: spaces, tabs, no-break spaces (C2 A0).
std::size_t blank_prefix(std::string_view text) {
    if (text.empty()) return 0;
    if (is_blank_byte(text.front())) return 1;
    return text.substr(0, 2) == "\xC2\xA0" ? 2 : 0;
}

std::size_t blank_suffix(std::string_view text) {
    if (text.empty()) return 0;
    if (is_blank_byte(text.back())) return 1;
    return text.size() >= 2 && text.substr(text.size() - 2) == "\xC2\xA0" ? 2 : 0;
}

// Bytes with which a line end may begin.
constexpr std::array<bool, 256> kMayEndLine = [] {
    std::array<bool, 256> table{};
    for (const char end : {'\n', '\v', '\f', '\r'}) table[static_cast<unsigned char>(end)] = true;
    table[0xC2] = table[0xE2] = true;
    return table;
}();

bool may_end_line(char c) {
    return kMayEndLine[static_cast<unsigned char>(c)];
}

// Bytes of the line end at the start of `text`, 0 if there is none.
std::size_t line_end(std::string_view text) {
    const char c = text.front();
    if (c == '\n' || c == '\v' || c == '\f') return 1;
    if (c == '\r') return text.size() > 1 && text[1] == '\n' ? 2 : 1;
    if (text.substr(0, 2) == "\xC2\x85") return 2;
    if (text.substr(0, 3) == "\xE2\x80\xA8" || text.substr(0, 3) == "\xE2\x80\xA9") return 3;
    return 0;
}

Line make_line(std::string_view raw) {
    Line line;
    while (const std::size_t blank = blank_prefix(raw)) {
        line.indent += raw.front() == '\t' ? 8 - line.indent % 8 : 1;
        raw.remove_prefix(blank);
    }
    while (const std::size_t blank = blank_suffix(raw)) raw.remove_suffix(blank);
    line.text = raw;
    line.width = line.indent + code_points(raw);
    return line;
}

bool is_roman(char c) {
    return std::string_view("IVXLC").find(c) != std::string_view::npos;
}

template <class Predicate>
std::size_t span_of(std::string_view text, std::size_t from, Predicate predicate) {
    std::size_t i = from;
    while (i < text.size() && predicate(text[i])) ++i;
    return i - from;
}

// "(a)", "(iv)", "(12)", "a)", "i)", "1)" at `from`.
std::size_t bracketed(std::string_view text, std::size_t from) {
    std::size_t i = from;
    if (i < text.size() && text[i] == '(') ++i;
    const std::size_t letters = span_of(text, i, is_lower);
    const std::size_t body = letters > 0 ? letters : span_of(text, i, is_digit);
    if (body == 0 || body > 6 || (letters == 0 && body > 2)) return 0;  // "(1991)" is a year
    i += body;
    return i < text.size() && text[i] == ')' && (i > from + body || body <= 4) ? i + 1 - from : 0;
}

// ".2.3" from `i` on, after "1": where it ends.
std::size_t end_of_levels(std::string_view text, std::size_t i) {
    constexpr std::size_t kDigits = 3;
    for (int level = 0; level < 3 && i + 1 < text.size() && text[i] == '.'; ++level) {
        const std::size_t digits = span_of(text, i + 1, is_digit);
        if (digits == 0 || digits > kDigits) break;
        i += 1 + digits;
    }
    return i;
}

// "12.", "12 bis.", "1.2.", "IV.", "A." at the start.
std::size_t dotted(std::string_view text) {
    std::size_t i = span_of(text, 0, is_digit);
    if (i > 4) return 0;
    if (i > 0) i = end_of_levels(text, i);
    if (i == 0) i = span_of(text, 0, is_roman);
    if (i == 0 && !text.empty() && is_upper(text.front())) i = 1;
    if (i == 0) return 0;
    for (const std::string_view suffix : {"bis", "ter", "quater", "quinquies", "alt"}) {
        const std::size_t blank = i < text.size() && text[i] == ' ' ? 1 : 0;
        if (text.substr(i + blank, suffix.size()) == suffix) i += blank + suffix.size();
    }
    return i < text.size() && text[i] == '.' ? i + 1 : 0;
}

// "PP3", "OP7bis.", "OP 12 alt", "Op.1", "(OP1)" at the start.
std::size_t negotiation_label(std::string_view text) {
    const bool round = text.starts_with('(');
    std::size_t i = round ? 1 : 0;
    const std::string_view letters = text.substr(i, 2);
    const bool small = letters == "pp" || letters == "op";
    if (!small && letters != "PP" && letters != "OP" && letters != "Pp" && letters != "Op") return 0;
    i += 2;
    if (!small && i < text.size() && std::string_view(".-#").find(text[i]) != std::string_view::npos) ++i;
    if (!small && i < text.size() && text[i] == ' ') ++i;
    const std::size_t digits = span_of(text, i, is_digit);
    if (digits == 0 || digits > 3) return 0;
    i += digits;
    i += span_of(text, i, is_lower);
    if (round && !text.substr(i).starts_with(')')) return 0;
    if (i < text.size() && std::string_view(".:)").find(text[i]) != std::string_view::npos) ++i;
    return i;
}

// "1 –", "2-" at the start, but not "1 – 5".
std::size_t dashed(std::string_view text) {
    std::size_t i = span_of(text, 0, is_digit);
    if (i == 0 || i > 3) return 0;
    i += blank_prefix(text.substr(i));
    const std::size_t dash = text.substr(i).starts_with('-') ? 1
                             : text.substr(i).starts_with("\xE2\x80\x93") || text.substr(i).starts_with("\xE2\x80\x94")
                                 ? 3
                                 : 0;
    if (dash == 0) return 0;
    const std::size_t next = text.find_first_not_of(" \t", i + dash);
    return next != std::string_view::npos && !is_digit(text[next]) ? i + dash : 0;
}

}  // namespace

std::size_t code_points(std::string_view text) {
    if (unicode::is_ascii(text)) return text.size();
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::vector<Line> split_lines(std::string_view text, std::size_t limit) {
    std::vector<Line> lines;
    constexpr std::size_t kBytesPerLine = 256;  // of a text with a line a paragraph; others have more lines
    lines.reserve(std::min(limit, text.size() / kBytesPerLine + 1));
    std::size_t number = 1;
    int page = 1;
    bool blank_before = false;
    for (std::size_t start = 0; start < text.size() && lines.size() < limit;) {
        std::size_t end = start;
        std::size_t terminator = 0;
        const auto next_end = [&](std::size_t from) {
            const auto at = std::find_if(text.begin() + static_cast<std::ptrdiff_t>(from), text.end(), may_end_line);
            return static_cast<std::size_t>(at - text.begin());
        };
        for (; (end = next_end(end)) < text.size(); ++end) {
            terminator = line_end(text.substr(end));
            if (terminator > 0) break;
        }
        Line line = make_line(text.substr(start, end - start));
        if (line.text.empty()) {
            blank_before = true;
        } else {
            line.number = number;
            line.page = page;
            line.blank_before = blank_before;
            lines.push_back(line);
            blank_before = false;
        }
        // pdftotext ends a page with a form feed that follows the page's last line end: a new page, not a new line.
        if (terminator > 0 && text[end] == '\f') {
            ++page;
            blank_before = false;
        } else {
            ++number;
        }
        start = end + std::max<std::size_t>(terminator, 1);
    }
    return lines;
}

std::vector<std::string_view> words_of(std::string_view line) {
    std::vector<std::string_view> words;
    for (std::size_t i = 0; i < line.size();) {
        const std::size_t end = std::min(line.find_first_of(" \t", i), line.size());
        if (end > i) words.push_back(line.substr(i, end - i));
        i = end + 1;
    }
    return words;
}

std::size_t leading_number(std::string_view text) {
    if (!text.empty() && text.front() == '[') {
        const std::size_t inner = leading_number(text.substr(1));
        return inner > 0 ? inner + 1 : 0;
    }
    std::size_t length = negotiation_label(text);
    if (length == 0) length = bracketed(text, 0);
    if (length == 0) length = dotted(text);
    if (length == 0) length = dashed(text);
    if (length == 0 || length >= text.size()) return 0;
    return blank_prefix(text.substr(length)) > 0 ? length : 0;
}

}  // namespace clausediff::detail
