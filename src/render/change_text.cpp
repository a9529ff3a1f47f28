#include "render/change_text.hpp"

#include "base/printable.hpp"
#include "base/unicode.hpp"
#include "render/filter.hpp"
#include "render/head.hpp"
#include "render/labels.hpp"
#include "render/marked_text.hpp"
#include "render/moved_words.hpp"
#include "render/remarks.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace clausediff::detail::render {
namespace {

constexpr std::size_t kIndent = 4;

// The kind is a word of the header, not words that were inserted or deleted: no strike-through, no underline.
Style header_style(ChangeKind kind) {
    return kind == ChangeKind::unchanged ? Style::plain : Style::notable;
}

std::string type_in_header(const Comparison& comparison, const ClauseChange& change) {
    const Clause& clause = comparison.shown_clause(change);
    std::string remark = type_remark(clause);
    if (remark.empty()) return remark;
    // The label of a paragraph has its number, that of a heading has not.
    if (!clause.number.empty()) remark.insert(remark.size() - 1, " " + printable(clause.number));
    return " " + remark;
}

// The numbers that no label has: those of headings and rows.
std::string unlabelled_numbers(const ClauseView& clauses) {
    std::string out;
    for (const Clause& clause : clauses) {
        if (clause.type == ClauseType::paragraph || clause.number.empty()) continue;
        out += (out.empty() ? "" : ", ") + clause.number;
    }
    return out;
}

// A number that changed and is in no label, or without its label: "5." that became "(5)".
std::string number_remark(const Comparison& comparison, const ClauseChange& change) {
    if (change.before.empty() || change.after.empty()) return {};
    const ClauseView before = comparison.before_clauses(change), after = comparison.after_clauses(change);
    std::string was = unlabelled_numbers(before), is = unlabelled_numbers(after);
    if (before.size() == 1 && after.size() == 1) {
        const bool same_label = change.renumbered && before.front().label == after.front().label;
        if (!same_label && was.empty() && is.empty()) return {};
        was = before.front().number, is = after.front().number;
    }
    return was == is ? std::string() : fmt::format(", number “{}” was “{}”", is, was);
}

bool notes_changed(const ClauseChange& change) {
    return std::any_of(change.footnotes.begin(), change.footnotes.end(),
                       [](const NoteChange& note) { return note.kind != ChangeKind::unchanged; });
}

std::string verb_line(const Comparison& comparison, const ClauseChange& change, const TextOptions& options) {
    const VerbRemark verbs = verb_remark(comparison, change);
    if (verbs.after.empty()) return {};
    return Paragraph()
        .add(printable("verb: " + verbs.before + " -> " + verbs.after), Style::notable)
        .lines(layout_of(options, kIndent, kIndent + 2));
}

std::string remark_lines(const ClauseChange& change, const TextOptions& options) {
    std::string out;
    for (const std::string& remark : change.remarks) {
        out += Paragraph().add(remark, Style::faint).lines(layout_of(options, kIndent, kIndent + 2));
    }
    return out;
}

std::string header(const Comparison& comparison, const ClauseChange& change, const TextOptions& options) {
    Paragraph paragraph;
    paragraph.add(both_labels(comparison, change), Style::strong).add(type_in_header(comparison, change)).glue("  ");
    paragraph.add(name(change.kind), header_style(change.kind));
    if (change.kind == ChangeKind::unchanged && comparison.notes_comparable && notes_changed(change)) {
        paragraph.add(", but its footnotes changed", Style::notable);
    }
    if (is_merely_possible(change)) paragraph.add(", possible", Style::notable);
    if (change.move) paragraph.add(", " + move_remark(comparison, change), Style::notable);
    paragraph.add(number_remark(comparison, change));
    if (const std::string routine = routine_remark(change); !routine.empty()) paragraph.add(", " + routine);
    return paragraph.lines(layout_of(options, 0, kIndent)) + verb_line(comparison, change, options) +
           remark_lines(change, options);
}

std::string evidence_line(const ClauseChange& change, const TextOptions& options) {
    if (!options.evidence || !change.evidence) return {};
    const Evidence& evidence = *change.evidence;
    const std::string line = fmt::format(
        "probability {:.2f}; score {:.3f}: words {:.3f}, contained {:.3f}, order {:.3f}, context {:.3f}; similarity "
        "{:.3f}",
        change.probability, change.score, evidence.words, evidence.contained, evidence.order, evidence.context,
        change.similarity.value_or(0));
    return Paragraph().add(line, Style::faint).lines(layout_of(options, kIndent, kIndent + 2));
}

// The clauses of the many side of a split or a merge, each after its label.
std::string parts_text(const std::vector<Paragraph>& parts, const std::vector<std::string>& labels,
                       const TextOptions& options) {
    std::size_t widest = 0;
    for (const std::string& label : labels) widest = std::max(widest, unicode::columns(label));
    std::string out;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const std::string label = i < labels.size() ? labels[i] : std::string();
        Paragraph paragraph;
        paragraph.glue(label, Style::strong).glue(std::string(widest - unicode::columns(label) + 2, ' '));
        out += paragraph.attach(parts[i]).lines(layout_of(options, kIndent, kIndent + widest + 2));
    }
    return out;
}

std::vector<std::string> part_labels(const ClauseView& clauses, const std::string& before) {
    std::vector<std::string> labels;
    labels.reserve(clauses.size());
    for (const Clause& clause : clauses) labels.push_back(before + printable(clause.label));
    return labels;
}

std::string body(const Comparison& comparison, const ClauseChange& change, const TextOptions& options) {
    const std::vector<Paragraph> parts = marked_paragraphs(change.segments, options.all);
    if (change.before.size() > 1)
        return parts_text(parts, part_labels(comparison.before_clauses(change), "was "), options);
    if (change.after.size() > 1) return parts_text(parts, part_labels(comparison.after_clauses(change), ""), options);
    std::string out;
    for (const Paragraph& part : parts) out += part.lines(layout_of(options, kIndent, kIndent));
    return out;
}

// Words of the clause that another clause has now, or had before.
std::string moved_words_lines(const Comparison& comparison, const ClauseChange& change, const TextOptions& options) {
    std::string out;
    for (const Op op : {Op::remove, Op::insert}) {
        for (const std::string& remark : moved_words_remarks(comparison, change, op)) {
            out += Paragraph().add(printable(remark), Style::faint).lines(layout_of(options, kIndent, kIndent + 2));
        }
    }
    return out;
}

}  // namespace

std::string note_text(const Comparison& comparison, const NoteChange& note, std::size_t indent,
                      const TextOptions& options) {
    const Footnote *before = comparison.before_note(note), *after = comparison.after_note(note);
    std::string label = after != nullptr ? "note " + after->number : "was note " + before->number;
    if (before != nullptr && after != nullptr && before->number != after->number) {
        label += " (was " + before->number + ")";
    }
    std::string out;
    for (const Paragraph& text : marked_paragraphs(note.segments, options.all)) {
        Paragraph paragraph;
        if (out.empty()) {
            paragraph.add(label, Style::strong).add(" ").add(name(note.kind), header_style(note.kind)).glue(":");
        }
        out += paragraph.join(text).lines(layout_of(options, indent, indent + 2));
    }
    return out;
}

std::string change_text(const Comparison& comparison, const ClauseChange& change, const TextOptions& options) {
    std::string out = header(comparison, change, options) + body(comparison, change, options);
    out += moved_words_lines(comparison, change, options);
    for (const NoteChange& note : change.footnotes) {
        const bool changed = comparison.notes_comparable && note.kind != ChangeKind::unchanged;
        if (options.all || changed) out += note_text(comparison, note, kIndent, options);
    }
    return out + evidence_line(change, options);
}

}  // namespace clausediff::detail::render
