#include "read/marked_text.hpp"

#include "base/ascii.hpp"
#include "base/line_break.hpp"
#include "base/utf8.hpp"

#include <algorithm>
#include <utility>

namespace clausediff::detail {
namespace {

constexpr std::string_view kNoBreakSpace = "\xC2\xA0";
constexpr std::size_t kMarkBytes = 3;
constexpr std::string_view kUnits[] = {"m", "km", "cm", "mm", "ft", "s"};

std::size_t leading_space(std::string_view text) {
    std::size_t at = 0;
    for (;;) {
        if (at < text.size() && is_space(text[at])) {
            ++at;
        } else if (text.substr(at).starts_with(kLineBreak)) {
            at += kLineBreak.size();
        } else if (text.substr(at).starts_with(kNoBreakSpace)) {
            at += kNoBreakSpace.size();
        } else {
            return at;
        }
    }
}

// "12 km" and "10" take a power; after them a small figure is no mark. Looks at the last few letters alone.
bool takes_power(std::string_view before) {
    constexpr std::size_t kLongest = 3;
    const std::size_t least = before.size() - std::min(before.size(), kLongest);
    std::size_t start = before.size();
    if (is_digit(before.back())) {
        // A year, a citation or a symbol is no base of a power.
        while (start > least && is_digit(before[start - 1])) --start;
        return before.size() - start < kLongest && (start == 0 || before[start - 1] == ' ');
    }
    while (start > least && is_letter(before[start - 1])) --start;
    const std::string_view word = before.substr(start);
    return std::find(std::begin(kUnits), std::end(kUnits), word) != std::end(kUnits);
}

// Empty, or white space stands at one of its ends.
bool spaced(std::string_view text) {
    return text.empty() || is_space(text.front()) || is_space(text.back()) || text.starts_with(kNoBreakSpace) ||
           text.ends_with(kNoBreakSpace);
}

}  // namespace

std::string_view trim_space(std::string_view text) {
    text.remove_prefix(leading_space(text));
    for (;;) {
        if (!text.empty() && is_space(text.back())) {
            text.remove_suffix(1);
        } else if (text.ends_with(kNoBreakSpace)) {
            text.remove_suffix(kNoBreakSpace.size());
        } else if (text.ends_with(kLineBreak)) {
            text.remove_suffix(kLineBreak.size());
        } else {
            return text;
        }
    }
}

bool looks_like_mark(std::string_view text) {
    if (text.empty() || text.size() > kMarkBytes) return false;
    return std::all_of(text.begin(), text.end(), is_digit) ||
           std::all_of(text.begin(), text.end(), [](char c) { return c == '*'; });
}

bool MarkedText::blank() const {
    return leading_space(text) == text.size() && marks.empty();
}

void MarkedText::add_superscript(std::string_view superscript) {
    const std::string_view mark = trim_space(superscript);
    if (!looks_like_mark(mark)) {
        text += superscript;
        return;
    }
    if (blank()) {
        text += superscript;
        if (superscript.ends_with(mark)) text += ' ';
    } else if (!spaced(text) && takes_power(text)) {
        text += superscript;
    } else {
        add_mark(std::string(mark));
        if (!superscript.ends_with(mark)) text += ' ';
    }
}

void MarkedText::append(const MarkedText& other, std::string_view between) {
    if (!text.empty() && !other.text.empty() && !is_space(text.back())) text += between;
    const std::size_t base = text.size();
    text += other.text;
    for (const SourceMark& mark : other.marks) marks.push_back({base + mark.offset, mark.number});
}

void MarkedText::drop_brackets_of_marks() {
    std::size_t cut = 0;
    std::string kept;
    std::size_t at = 0;
    for (SourceMark& mark : marks) {
        const bool bracketed =
            mark.offset > at && mark.offset < text.size() && text[mark.offset - 1] == '(' && text[mark.offset] == ')';
        const std::size_t end = std::max(at, bracketed ? mark.offset - 1 : mark.offset);
        kept.append(text, at, end - at);
        at = std::max(end, bracketed ? mark.offset + 1 : mark.offset);
        mark.offset = kept.size();
        cut += bracketed ? 2 : 0;
    }
    if (cut == 0) return;
    kept.append(text, at);
    text = std::move(kept);
}

void MarkedText::finish() {
    const std::string_view all = text;
    const std::string_view kept = trim_space(all);
    const std::size_t cut = leading_space(all);
    // Each mark keeps its place though what stands before it may be mended.
    std::string clean;
    std::size_t at = 0;
    for (SourceMark& mark : marks) {
        const std::size_t place = std::clamp(mark.offset, cut, cut + kept.size()) - cut;
        clean += clean_utf8(std::string(kept.substr(at, place - at)));
        at = place;
        mark.offset = clean.size();
    }
    clean += clean_utf8(std::string(kept.substr(at)));
    text = std::move(clean);
}

}  // namespace clausediff::detail
