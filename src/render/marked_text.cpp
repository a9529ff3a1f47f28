#include "render/marked_text.hpp"

#include "base/unicode.hpp"

#include <algorithm>
#include <string_view>

namespace clausediff::detail::render {
namespace {

constexpr std::size_t kContext = 48;     // columns, about 8 words, kept beside a change and at the opening
constexpr std::size_t kWorthwhile = 24;  // columns; to leave out less than this costs more than it saves

bool white(char c) {
    return c == ' ' || c == '\n';
}

bool starts_white(const std::string& text) {
    return !text.empty() && white(text.front());
}

bool ends_white(const std::string& text) {
    return !text.empty() && white(text.back());
}

bool blank(const std::string& text) {
    return std::all_of(text.begin(), text.end(), white);
}

// What stands at an edge of all texts of a change and can stand beside the change instead: a line end if any has one.
std::string taken_edge(std::vector<Segment>& change, bool front) {
    std::string edge = " ";
    for (Segment& segment : change) {
        if ((front ? segment.text.front() : segment.text.back()) == '\n') edge = "\n";
        segment.text.erase(front ? 0 : segment.text.size() - 1, 1);
    }
    return edge;
}

template <class Test>
bool all_of(const std::vector<Segment>& change, Test test) {
    return std::all_of(change.begin(), change.end(), [&](const Segment& segment) { return test(segment.text); });
}

// The words that were changed at one place, between `left` and `right`, which stay.
void trim_change(std::string& left, std::vector<Segment>& change, std::string& right) {
    const bool both = change.size() == 2;
    const bool some_words = std::any_of(change.begin(), change.end(), [](const Segment& s) { return !blank(s.text); });
    if (change.empty() || !some_words) return;
    // Of one changed text alone a space may leave only where another space makes it superfluous.
    const bool free_end = both || left.empty() || ends_white(left);
    const bool free_start = both || right.empty() || starts_white(right);
    if (all_of(change, ends_white) && free_end) right.insert(0, taken_edge(change, false));
    if (all_of(change, starts_white) && free_start) left += taken_edge(change, true);
    std::erase_if(change, [](const Segment& segment) { return segment.text.empty(); });
}

// Words that replace the end of one clause and the start of the next stand after both, in the last line, unless they
// go on the first without a space, as a comma does.
void place_replacement(const std::string& left, std::vector<Segment>& change) {
    if (change.size() != 2 || left.empty() || ends_white(left) || starts_white(change[1].text)) return;
    const std::size_t end = change[0].text.find('\n');
    if (end == std::string::npos || change[1].text.find('\n') != std::string::npos) return;
    change.push_back({Op::remove, change[0].text.substr(end)});
    change[0].text.resize(end);
    std::erase_if(change, [](const Segment& segment) { return segment.text.empty(); });
}

// Spaces where a line starts or ends are what the line end itself shows. `begin` to `end` runs inwards; `trim` takes
// the spaces off the outer end of a text. Of each of both texts only the outermost words can lose spaces.
template <class Iterator, class Trim>
void drop_spaces(Iterator begin, Iterator end, Trim trim) {
    bool removed = false, inserted = false;
    for (Iterator segment = begin; segment != end; ++segment) {
        bool& seen = segment->op == Op::remove ? removed : inserted;
        const bool outermost = segment->op == Op::equal ? !removed && !inserted : !seen;
        if (outermost) trim(segment->text);
        if (segment->op == Op::equal && !segment->text.empty()) return;
        seen = seen || !segment->text.empty();
    }
}

void drop_outer_spaces(std::vector<Segment>& line, bool first, bool last) {
    const auto trim_front = [](std::string& text) {
        text.erase(0, std::min(text.find_first_not_of(' '), text.size()));
    };
    const auto trim_back = [](std::string& text) { text.erase(text.find_last_not_of(' ') + 1); };
    if (!first) drop_spaces(line.begin(), line.end(), trim_front);
    if (!last) drop_spaces(line.rbegin(), line.rend(), trim_back);
    std::erase_if(line, [](const Segment& segment) { return segment.text.empty(); });
}

void put_changed(Paragraph& paragraph, const Segment& segment) {
    const bool removed = segment.op == Op::remove;
    const Style style = removed ? Style::removed : Style::inserted;
    std::string_view text = segment.text;
    const std::size_t front = std::min(text.find_first_not_of(' '), text.size());
    const std::size_t back = text.size() - std::min(text.find_last_not_of(' ') + 1, text.size());
    paragraph.glue(removed ? "[-" : "{+", style).glue(text.substr(0, front), style);
    if (front < text.size()) {
        paragraph.add(text.substr(front, text.size() - front - back), style);
        paragraph.glue(text.substr(text.size() - back), style);
    }
    paragraph.glue(removed ? "-]" : "+}", style);
}

Paragraph marked_line(const std::vector<Segment>& line, bool all) {
    Paragraph paragraph;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i].op != Op::equal) {
            put_changed(paragraph, line[i]);
        } else if (all) {
            paragraph.add(line[i].text);
        } else {
            paragraph.add(elide(line[i].text, true, i + 1 < line.size()));
        }
    }
    return paragraph;
}

// The offset, a break between words, at which about kContext columns of `text` are past.
std::size_t context_end(std::string_view text) {
    std::size_t columns = 0;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t start = i;
        const char32_t c = unicode::next(text, i);
        if (columns >= kContext && (unicode::is_space(c) || unicode::is_ideograph(c))) return start;
        columns += unicode::columns(text.substr(start, i - start));
    }
    return text.size();
}

// The same from the end of the text.
std::size_t context_start(std::string_view text) {
    std::size_t columns = 0;
    for (std::size_t end = text.size(); end > 0;) {
        std::size_t start = end - 1;
        while (start > 0 && (static_cast<unsigned char>(text[start]) & 0xC0) == 0x80) --start;
        std::size_t i = start;
        const char32_t c = unicode::next(text, i);
        if (columns >= kContext && (unicode::is_space(c) || unicode::is_ideograph(c))) return end;
        columns += unicode::columns(text.substr(start, end - start));
        end = start;
    }
    return 0;
}

}  // namespace

std::vector<std::vector<Segment>> lines_of(const std::vector<Segment>& segments) {
    std::vector<std::vector<Segment>> lines(1);
    for (const Segment& segment : segments) {
        std::size_t start = 0;
        for (;;) {
            const std::size_t end = std::min(segment.text.find('\n', start), segment.text.size());
            if (end > start) lines.back().push_back({segment.op, segment.text.substr(start, end - start)});
            if (end == segment.text.size()) break;
            lines.emplace_back();
            start = end + 1;
        }
    }
    return lines;
}

std::vector<Segment> trim_marks(std::vector<Segment> segments) {
    std::vector<Segment> out;
    std::string left;  // the text that stays before the change in hand
    for (std::size_t i = 0; i <= segments.size();) {
        if (i < segments.size() && segments[i].op == Op::equal) {
            left += segments[i++].text;
            continue;
        }
        std::vector<Segment> change;
        while (i < segments.size() && segments[i].op != Op::equal) change.push_back(std::move(segments[i++]));
        std::string right;
        if (i < segments.size()) right = std::move(segments[i].text);
        trim_change(left, change, right);
        place_replacement(left, change);
        if (!left.empty()) out.push_back({Op::equal, std::move(left)});
        out.insert(out.end(), std::make_move_iterator(change.begin()), std::make_move_iterator(change.end()));
        left = std::move(right);
        if (i++ >= segments.size()) break;
    }
    if (!left.empty()) out.push_back({Op::equal, std::move(left)});
    return out;
}

std::string elide(const std::string& text, bool head, bool tail, const std::string& mark) {
    if (!head && !tail) return text;
    const std::size_t from = head ? context_end(text) : 0;
    const std::size_t to = tail ? context_start(text) : text.size();
    if (from >= to || unicode::columns(std::string_view(text).substr(from, to - from)) < kWorthwhile) return text;
    return text.substr(0, from) + (head ? " " : "") + mark + " " + text.substr(to);
}

std::vector<Paragraph> marked_paragraphs(const std::vector<Segment>& segments, bool all) {
    std::vector<std::vector<Segment>> lines = lines_of(trim_marks(segments));
    std::vector<Paragraph> paragraphs;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        drop_outer_spaces(lines[i], i == 0, i + 1 == lines.size());
        paragraphs.push_back(marked_line(lines[i], all));
    }
    return paragraphs;
}

}  // namespace clausediff::detail::render
