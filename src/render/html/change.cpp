#include "render/html/change.hpp"

#include "render/html/escape.hpp"
#include "render/html/redline.hpp"
#include "render/remarks.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace clausediff::detail::render::html {
namespace {

bool any_note_changed(const ClauseChange& change) {
    return std::any_of(change.footnotes.begin(), change.footnotes.end(),
                       [](const NoteChange& note) { return note.kind != ChangeKind::unchanged; });
}

bool same_labels(const ClauseView& before, const ClauseView& after) {
    return before.size() == 1 && after.size() == 1 && before.front().label == after.front().label;
}

constexpr std::size_t kNone = static_cast<std::size_t>(-1);

// Links to the clauses. From index `places` on, each link is the place itself that it leads to.
void append_labels(std::string& out, const ClauseView& clauses, std::string_view prefix, std::size_t places) {
    for (std::size_t i = 0; i < clauses.size(); ++i) {
        if (i > 0) out += ", ";
        const std::string id = std::string(prefix) + clauses[i].label;
        out += "<a ";
        if (i >= places) {
            out += "id=\"";
            append_text(out, id);
            out += "\" ";
        }
        out += "href=\"#";
        append_fragment(out, id);
        out += "\">";
        append_text(out, to_words(clauses[i].id));
        out += "</a>";
    }
}

// "OP7, was OP5"
void append_heading(std::string& out, const ClauseView& before, const ClauseView& after) {
    out += "<h3>";
    if (after.empty()) {
        out += "was ";
        append_labels(out, before, "before-", kNone);
    } else {
        append_labels(out, after, "", 1);
        if (!before.empty() && !same_labels(before, after)) {
            out += "<small>, was ";
            append_labels(out, before, "before-", 0);
            out += "</small>";
        }
    }
    out += "</h3>";
}

void append_kinds(std::string& out, const Comparison& comparison, const ClauseChange& change,
                  const ChangeContext& context) {
    // What is neither changed nor moved is recognized by its looks: nothing is marked in it.
    if (change.kind == ChangeKind::unchanged && !change.move) return;
    out += "<span class=\"k\">";
    out += name(change.kind);
    if (is_merely_possible(change)) out += ", possible";
    if (change.renumbered) out += ", renumbered";
    if (change.move) {
        out += ", ";
        const std::string words = move_remark(comparison, change);
        if (context.old_place_shown) {
            out += "<a href=\"#";
            append_fragment(out, old_place_of(comparison, change));
            out += "\">";
            append_text(out, words);
            out += "</a>";
        } else {
            append_text(out, words);
        }
    }
    if (const std::string routine = routine_remark(change); !routine.empty()) (out += ", ") += routine;
    if (const VerbRemark verbs = verb_remark(comparison, change); !verbs.after.empty()) {
        out += "<strong>verb: ";
        append_text(out, verbs.before + " \u2192 " + verbs.after);
        out += "</strong>";
    }
    out += "</span>";
}

void append_evidence(std::string& out, const ClauseChange& change) {
    const Evidence& evidence = *change.evidence;
    out += fmt::format(
        "<p class=\"e\">probability {:.2f}; score {:.2f}: words {:.2f}, contained {:.2f}, order {:.2f}, context "
        "{:.2f}</p>",
        change.probability, change.score, evidence.words, evidence.contained, evidence.order, evidence.context);
}

// Names of classes that style sheet and script know: the kind, the properties, the part, the type and the level.
std::string classes(const Comparison& comparison, const ClauseChange& change, const ChangeContext& context) {
    const Clause& clause = comparison.shown_clause(change);
    std::string out = name(change.kind);
    if (change.move) out += " moved";
    if (change.renumbered) out += " renumbered";
    if (change.routine) out += " routine";
    if (is_stop(change, comparison.notes_comparable)) out += " stop";
    if (clause.type == ClauseType::heading) out += " heading";
    if (clause.type == ClauseType::table_row) out += " row";
    if (change.kind == ChangeKind::unchanged && context.open) out += " open";
    if (clause.level > 1) out += fmt::format(" level{}", std::min(clause.level, 4));
    return out;
}

std::string_view note_kind(const NoteChange& note, bool comparable) {
    return comparable ? name(note.kind) : "";
}

}  // namespace

std::string anchor_of(const Comparison& comparison, const ClauseChange& change) {
    return (change.after.empty() ? "before-" : "") + comparison.shown_clause(change).label;
}

std::string anchor_of_before(const Comparison& comparison, const ClauseChange& change, const Clause& clause) {
    const bool has_own = !same_labels(comparison.before_clauses(change), comparison.after_clauses(change));
    return (has_own ? "before-" : "") + clause.label;
}

std::string old_place_of(const Comparison& comparison, const ClauseChange& change) {
    return "was-" + comparison.before_clauses(change).front().label;
}

bool is_stop(const ClauseChange& change, bool notes_comparable) {
    return change.kind != ChangeKind::unchanged || change.move || (notes_comparable && any_note_changed(change));
}

void append_remarks(std::string& out, const std::vector<std::string>& remarks) {
    if (remarks.empty()) return;
    out += "<div class=\"r\">";
    for (const std::string& remark : remarks) {
        out += "<p>";
        append_text(out, remark);
        out += "</p>";
    }
    out += "</div>";
}

void append_change(std::string& out, const Comparison& comparison, const ClauseChange& change,
                   const ChangeContext& context) {
    out += "<article class=\"";
    out += classes(comparison, change, context);
    out += "\" id=\"";
    append_text(out, anchor_of(comparison, change));
    out += "\">";
    append_heading(out, comparison.before_clauses(change), comparison.after_clauses(change));
    append_kinds(out, comparison, change, context);
    append_remarks(out, change.remarks);
    out += "<span class=\"x\"" + language_attributes(comparison.after->metadata.language) + ">";
    append_redline(out, comparison, change);
    out += "</span>";
    append_notes(out, comparison, change.footnotes);
    if (context.evidence && change.evidence) append_evidence(out, change);
    out += "</article>\n";
}

void append_old_place(std::string& out, const Comparison& comparison, const ClauseChange& change) {
    out += "<p class=\"old\" id=\"";
    append_text(out, old_place_of(comparison, change));
    out += "\">was ";
    const ClauseView before = comparison.before_clauses(change);
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (i > 0) out += ", ";
        append_text(out, to_words(before[i].id));
    }
    out += change.move->direction == Direction::up     ? ": moved up, to "
           : change.move->direction == Direction::down ? ": moved down, to "
                                                       : ": moved to ";
    append_labels(out, comparison.after_clauses(change), "", kNone);
    out += "</p>\n";
}

void append_notes(std::string& out, const Comparison& comparison, const std::vector<NoteChange>& notes) {
    if (notes.empty()) return;
    out += "<ul class=\"notes\">";
    for (const NoteChange& note : notes) {
        const std::string before = note.before ? comparison.before_note(note)->number : std::string();
        const std::string after = note.after ? comparison.after_note(note)->number : std::string();
        out += "<li class=\"";
        out += name(note.kind);
        out += "\"><span class=\"k\">note ";
        append_text(out, after.empty() ? before : after);
        if (!before.empty() && !after.empty() && before != after) append_text(out, " (was " + before + ")");
        const std::string_view kind = note_kind(note, comparison.notes_comparable);
        if (!kind.empty()) (out += ' ') += kind;
        std::string text;
        for (const Segment& segment : note.segments) text += segment.text;
        out += "</span> <span class=\"t\"" + text_attributes(comparison.after->metadata.language, text) + ">";
        append_segments(out, note.segments);
        out += "</span></li>";
    }
    out += "</ul>";
}

}  // namespace clausediff::detail::render::html
