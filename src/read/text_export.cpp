// Text exports of the Official Document System: a line a paragraph, a tab before it, furniture at the end.
#include "base/ascii.hpp"
#include "read/furniture.hpp"
#include "read/readers.hpp"

#include <algorithm>

namespace clausediff::detail {
namespace {

// The number of a note after a rule, "2/" or "2 ", as old exports print notes in mid-text. 0 if there is none.
std::size_t note_number(std::string_view text) {
    std::size_t digits = 0;
    while (digits < text.size() && is_digit(text[digits])) ++digits;
    if (digits == 0 || digits > 3 || digits >= text.size() || text[digits] != '/') return 0;
    return digits;
}

void make_note(SourceParagraph& paragraph, std::size_t digits) {
    paragraph.role = Role::note;
    paragraph.reason = Reason::numbered_after_rule;
    paragraph.number = paragraph.text.substr(0, digits);
    const std::size_t text = std::min(paragraph.text.find_first_not_of(" \t", digits + 1), paragraph.text.size());
    paragraph.text.erase(0, text);
}

// A page of an old export ends in notes, and its last paragraph may go on after them.
bool is_body_end(const SourceParagraph& last_body) {
    return last_body.role == Role::body &&
           std::string_view(",;:.)\"").find(last_body.text.back()) == std::string_view::npos &&
           last_body.text.size() > 80;
}

}  // namespace

SourceText read_text_export(const std::vector<Line>& lines) {
    SourceText source;
    source.reader = "text export";
    source.lines_known = true;
    source.paragraphs.reserve(lines.size());
    bool after_rule = false;
    bool noted = false;           // a note stood after the rule
    std::size_t interrupted = 0;  // 1 + index of the body paragraph that a rule and its notes cut in two, or 0
    for (const Line& line : lines) {
        SourceParagraph paragraph;
        paragraph.text = std::string(line.text);
        paragraph.line = line.number;
        paragraph.indented = line.indent > 0;
        const Reason reason = furniture_reason(line.text);
        if (reason != Reason::none) {
            paragraph.role = Role::furniture;
            paragraph.reason = reason;
            if (is_rule(line.text)) {
                after_rule = true;
                noted = false;
                const std::size_t size = source.paragraphs.size();
                if (size > 0 && is_body_end(source.paragraphs.back())) interrupted = size;
            }
        } else if (const std::size_t digits = after_rule ? note_number(line.text) : 0) {
            make_note(paragraph, digits);
            noted = true;
        } else {
            // Only notes cut a paragraph in two; what has a number is one of its own.
            const bool goes_on = interrupted > 0 && noted && leading_number(line.text) == 0;
            after_rule = false;
            if (!goes_on) interrupted = 0;
            if (goes_on) {
                source.paragraphs[interrupted - 1].text += ' ' + paragraph.text;
                interrupted = 0;
                continue;
            }
        }
        source.paragraphs.push_back(std::move(paragraph));
    }
    return source;
}

}  // namespace clausediff::detail
