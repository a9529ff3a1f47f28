// What the normaliser saw of one document, for a person: its clauses as a list, their footnotes, the rest on request.
#include <clausediff/render.hpp>

#include "base/unicode.hpp"
#include "render/filter.hpp"
#include "render/head.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace clausediff {

using namespace detail;
namespace {

using namespace render;

constexpr std::size_t kLabel = 8;  // columns for the labels; longer ones push their text to the right

std::string outline_head(const Resolution& resolution, const OutlineOptions& options) {
    const Metadata& metadata = resolution.metadata;
    std::array<std::size_t, 3> sections{};
    for (const Clause& clause : resolution.clauses) {
        sections[static_cast<std::size_t>(clause.section)] += clause.type == ClauseType::closing ? 0 : 1;
    }
    std::string counts = counted(count_clauses(resolution.clauses), "clause") + ": ";
    std::string between;
    for (std::size_t i = 0; i < sections.size(); ++i) {
        if (sections[i] == 0) continue;
        counts += fmt::format("{}{} {}", between, sections[i], name(static_cast<Section>(i)));
        between = ", ";
    }
    counts += "; " + counted(resolution.footnotes.size(), "footnote");
    std::string place = metadata.body;
    if (!metadata.meeting.empty()) place += (place.empty() ? "" : " · ") + metadata.meeting;
    std::string out = Paragraph().add(metadata.title, Style::strong).lines(layout_of(options));
    Paragraph document;
    out += add_items(document, document_items(metadata), Style::plain).lines(layout_of(options));
    if (!metadata.amends.empty()) {
        out += Paragraph().add("an amendment to " + metadata.amends).lines(layout_of(options));
    }
    out += Paragraph().add(place).lines(layout_of(options));
    if (!resolution.reader.empty()) out += Paragraph().add("read as " + resolution.reader).lines(layout_of(options));
    return out + "\n" + Paragraph().add(counts).lines(layout_of(options));
}

// "line 12: opens with a number"
std::string why(std::size_t line, Reason reason, std::size_t indent, const OutlineOptions& options) {
    if (!options.explain) return {};
    std::string text = line > 0 ? fmt::format("line {}", line) : std::string();
    if (reason != Reason::none) text += (text.empty() ? "" : ": ") + std::string(describe(reason));
    return text.empty() ? text : Paragraph().add(text, Style::faint).lines(layout_of(options, indent, indent + 2));
}

// The text with its footnote marks where they stood.
void add_text(Paragraph& paragraph, const Clause& clause) {
    const Style style = is_heading_or_closing(clause.type) ? Style::strong : Style::plain;
    std::size_t start = 0;
    for (const NoteMark& mark : clause.marks) {
        const std::size_t end = std::clamp(mark.offset, start, clause.text.size());
        paragraph.add(std::string_view(clause.text).substr(start, end - start), style);
        paragraph.glue("[note " + mark.number + "]", Style::faint);
        start = end;
    }
    paragraph.add(std::string_view(clause.text).substr(start), style);
}

std::string clause_text(const Clause& clause, const OutlineOptions& options) {
    const std::size_t indent = 2 * static_cast<std::size_t>(std::clamp(clause.level - 1, 0, 8));
    const std::size_t label = std::max(unicode::columns(clause.label), kLabel - 2) + 2;
    Paragraph paragraph;
    paragraph.glue(clause.label, Style::strong).glue(std::string(label - unicode::columns(clause.label), ' '));
    paragraph.add(type_remark(clause), Style::faint).add(" ");
    if (!clause.number.empty()) paragraph.add(clause.number + " ");
    add_text(paragraph, clause);
    return paragraph.lines(layout_of(options, indent, indent + kLabel)) +
           why(clause.line, clause.reason, indent + kLabel, options);
}

std::string note_line(const Footnote& note, std::size_t indent, const OutlineOptions& options) {
    Paragraph paragraph;
    paragraph.add("note " + note.number + ": ", Style::faint).add(note.text);
    return paragraph.lines(layout_of(options, indent, indent + 2)) + why(note.line, note.reason, indent + 2, options);
}

// Of each clause its notes, in reading order.
std::vector<std::vector<const Footnote*>> notes_by_clause(const Resolution& resolution) {
    std::vector<std::vector<const Footnote*>> notes(resolution.clauses.size());
    for (const Footnote& note : resolution.footnotes) {
        if (note.clause) notes[*note.clause].push_back(&note);
    }
    return notes;
}

std::string clauses_text(const Resolution& resolution, const OutlineOptions& options) {
    const auto notes = notes_by_clause(resolution);
    std::string out;
    int part = -1;
    for (std::size_t i = 0; i < notes.size(); ++i) {
        const Clause& clause = resolution.clauses[i];
        if (static_cast<int>(clause.section) != part) {
            part = static_cast<int>(clause.section);
            out += "\n" + part_heading(clause.section, options, nullptr) + "\n";
        }
        out += clause_text(clause, options);
        for (const Footnote* note : notes[i]) out += note_line(*note, kLabel, options);
    }
    return out;
}

std::string loose_notes(const Resolution& resolution, const OutlineOptions& options) {
    std::string out;
    for (const Footnote& note : resolution.footnotes) {
        if (!note.clause) out += note_line(note, 0, options);
    }
    return out.empty() ? out : "\n" + rule("Footnotes that no clause carries", {}, options) + "\n" + out;
}

std::string left_out(const Resolution& resolution, const OutlineOptions& options) {
    if (resolution.left_out.empty()) return {};
    std::string out = "\n" + rule("Left out", {}, options) + "\n";
    for (const LeftOut& left : resolution.left_out) {
        Paragraph paragraph;
        paragraph.add(fmt::format("line {} ({}): ", left.line, describe(left.reason)), Style::faint).add(left.text);
        out += paragraph.lines(layout_of(options, 0, 4));
    }
    return out;
}

std::string head_lines(const Resolution& resolution, const OutlineOptions& options) {
    if (resolution.head.empty()) return {};
    std::string out = "\n" + rule("Head", {}, options) + "\n";
    for (const HeadParagraph& line : resolution.head) {
        Paragraph paragraph;
        paragraph.add(fmt::format("line {} ({}): ", line.line, name(line.kind)), Style::faint).add(line.text);
        out += paragraph.lines(layout_of(options, 0, 4));
    }
    return out;
}

// What stands in the file and is no clause.
std::string others(const Resolution& resolution, const OutlineOptions& options) {
    if (options.all || options.explain) return head_lines(resolution, options) + left_out(resolution, options);
    const std::size_t count = resolution.head.size() + resolution.left_out.size();
    if (count == 0) return {};
    const std::string hint = fmt::format("{} of the file {} no clause: --all lists {}.", counted(count, "paragraph"),
                                         count == 1 ? "is" : "are", count == 1 ? "it" : "them");
    return "\n" + Paragraph().add(hint, Style::faint).lines(layout_of(options));
}

}  // namespace

std::string render_outline_text(const Resolution& resolution, const OutlineOptions& options) {
    return outline_head(resolution, options) + clauses_text(resolution, options) + loose_notes(resolution, options) +
           others(resolution, options);
}

}  // namespace clausediff
