#include "render/shown_text.hpp"

#include "support/catch.hpp"

#include <algorithm>

namespace sample {

using namespace clausediff;

namespace {

// The text of a clause as a document shows it: number, tab, words with their notes.
std::string shown_clause(const Resolution& resolution, std::size_t i) {
    const Clause& clause = resolution.clauses[i];
    const std::vector<Footnote>& notes = resolution.footnotes;
    std::string text = clause.text;
    for (auto mark = clause.marks.rbegin(); mark != clause.marks.rend(); ++mark) {
        const auto note = std::find_if(notes.begin(), notes.end(), [&](const Footnote& footnote) {
            return footnote.number == mark->number && footnote.clause == i;
        });
        text.insert(mark->offset, note == notes.end() ? mark->number : "{" + note->text + "}");
    }
    return clause.number.empty() ? text : clause.number + "\t" + text;
}

}  // namespace

std::vector<std::string> shown(const Resolution& resolution) {
    const Metadata& head = resolution.metadata;
    std::vector<std::string> lines;
    const auto add = [&lines](const std::string& line) {
        if (!line.empty()) lines.push_back(line);
    };
    add(head.symbol);
    add(head.session);
    add(head.agenda_item.empty() ? "" : "Agenda item " + head.agenda_item);
    for (const HeadParagraph& line : resolution.head) {
        const bool item_title =
            line.kind == HeadKind::agenda_item && line.text.find(head.agenda_item) == std::string::npos;
        if (!line.in_metadata || line.kind == HeadKind::adoption || item_title) add(line.text);
    }
    add(head.title);
    for (std::size_t i = 0; i < resolution.clauses.size(); ++i) lines.push_back(shown_clause(resolution, i));
    for (const Footnote& note : resolution.footnotes) {
        if (!note.clause) lines.push_back(note.number + "\t" + note.text);
    }
    return lines;
}

void check_same(const std::vector<std::string>& found, const std::vector<std::string>& wanted) {
    CHECK(found.size() == wanted.size());
    for (std::size_t i = 0; i < std::min(found.size(), wanted.size()); ++i) {
        INFO("paragraph " << i + 1);
        CHECK(found[i] == wanted[i]);
    }
}

}  // namespace sample
