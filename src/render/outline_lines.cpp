// The text of one document and nothing else, a line a paragraph, for programs that compare lines.
#include <clausediff/render.hpp>

#include "base/printable.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>

namespace clausediff {
namespace {

using detail::printable;

// The text with its footnote marks where they stood.
std::string marked_text(const Clause& clause) {
    std::string text = clause.number.empty() ? "" : clause.number + " ";
    std::size_t start = 0;
    for (const NoteMark& mark : clause.marks) {
        const std::size_t end = std::clamp(mark.offset, start, clause.text.size());
        text.append(clause.text, start, end - start).append("[note " + mark.number + "]");
        start = end;
    }
    return text.append(clause.text, start);
}

std::string line_of(std::string_view text) {
    return printable(text) + "\n";
}

std::string line_of(const Footnote& note) {
    return line_of("note " + note.number + ": " + note.text);
}

}  // namespace

std::string render_outline_lines(const Resolution& resolution) {
    std::multimap<std::size_t, const Footnote*> notes;  // by the clause; those of one clause in reading order
    std::string loose;
    for (const Footnote& note : resolution.footnotes) {
        if (note.clause) {
            notes.emplace(*note.clause, &note);
        } else {
            loose += line_of(note);
        }
    }
    std::string out;
    for (const HeadParagraph& line : resolution.head) out += line_of(line.text);
    for (std::size_t i = 0; i < resolution.clauses.size(); ++i) {
        out += line_of(marked_text(resolution.clauses[i]));
        const auto [first, last] = notes.equal_range(i);
        for (auto note = first; note != last; ++note) out += line_of(*note->second);
    }
    return out + loose;
}

}  // namespace clausediff
