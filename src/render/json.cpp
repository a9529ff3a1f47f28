// Schemas clausediff/comparison/1 and clausediff/outline/1: man/clausediff-json.5 describes them field by field.
#include <clausediff/database.hpp>
#include <clausediff/render.hpp>

#include "base/sha256.hpp"
#include "normalise/clause_id_text.hpp"
#include "render/filter.hpp"
#include "render/json_document.hpp"
#include "render/json_writer.hpp"
#include "render/moved_words.hpp"

#include <algorithm>
#include <utility>

namespace clausediff {

using namespace detail;
namespace {

using render::JsonWriter;
using render::write_document;

void write_counts(JsonWriter& json, const Counts& counts) {
    for (std::size_t i = 0; i < kChangeKinds; ++i) json.key(name(static_cast<ChangeKind>(i))).size(counts.kinds[i]);
    json.key("moved").size(counts.moved);
    json.key("renumbered").size(counts.renumbered);
    json.key("routine").size(counts.routine);
    json.key("substantive").size(counts.substantive);
}

void write_summary(JsonWriter& json, const Summary& summary) {
    constexpr const char* kParts[] = {"preamble", "operative", "annex"};
    json.begin_object();
    write_counts(json, summary.all);
    for (std::size_t i = 0; i < 3; ++i) {
        json.key(kParts[i]).begin_object();
        write_counts(json, summary.sections[i]);
        json.end();
    }
    json.key("closing").begin_object();
    write_counts(json, summary.closing);
    json.end();
    json.key("moved_passages").size(summary.moved_passages);
    json.key("edits").begin_object(true);
    for (std::size_t i = 1; i < kEditClasses; ++i) json.key(name(static_cast<EditClass>(i))).size(summary.edits[i]);
    json.end().end();
}

void write_clause_members(JsonWriter& json, const Clause& clause) {
    json.key("label").text(clause.label);
    json.key("number").text(clause.number);
    json.key("level").integer(clause.level);
    json.key("section").text(name(clause.section));
    json.key("type").text(name(clause.type));
    json.key("text").text(clause.text);
    json.key("verb").text_or_null(clause.opening.verb);
    json.key("sequencing").text_or_null(clause.opening.sequencing);
}

void write_clauses(JsonWriter& json, const ClauseView& clauses) {
    json.begin_array();
    for (const Clause& clause : clauses) {
        json.begin_object();
        write_clause_members(json, clause);
        json.end();
    }
    json.end();
}

void write_segment(JsonWriter& json, const Segment& segment, std::string_view text) {
    json.begin_object(true).key("op").text(name(segment.op));
    if (segment.op != Op::equal) json.key("class").text(name(segment.edit_class));
    json.key("text").text(text);
    if (!segment.printed_before.empty()) json.key("before_text").text(segment.printed_before);
}

void write_segments(JsonWriter& json, const std::vector<Segment>& segments) {
    json.begin_array();
    for (const Segment& segment : segments) {
        write_segment(json, segment, segment.text);
        json.end();
    }
    json.end();
}

// Of a change: words that are in another clause of the other text are segments of their own.
void write_segments(JsonWriter& json, const Comparison& comparison, const ClauseChange& change) {
    if (change.moved_words.empty()) return write_segments(json, change.segments);
    const render::MovedPlaces went(change, Op::remove), came(change, Op::insert);
    std::size_t before = 0, after = 0;  // bytes of either side's text
    json.begin_array();
    for (const Segment& segment : change.segments) {
        if (segment.op == Op::equal) {
            write_segment(json, segment, segment.text);
            json.end();
            before += segment.before_text().size(), after += segment.text.size();
            continue;
        }
        const bool removed = segment.op == Op::remove;
        const render::MovedPlaces& places = removed ? went : came;
        std::size_t& at = removed ? before : after;
        for (std::string_view rest = segment.text; !rest.empty();) {
            const std::size_t size = places.up_to_edge(at, rest.size());
            write_segment(json, segment, rest.substr(0, size));
            if (const MovedWords* words = places.at(at)) {
                json.key(removed ? "moved_to" : "moved_from").text(render::other_clause(comparison, *words).label);
            }
            json.end();
            rest.remove_prefix(size), at += size;
        }
    }
    json.end();
}

void write_note_side(JsonWriter& json, const Footnote* note) {
    if (note == nullptr) {
        json.null();
        return;
    }
    json.begin_object().key("number").text(note->number).key("text").text(note->text).end();
}

void write_notes(JsonWriter& json, const Comparison& comparison, const std::vector<NoteChange>& notes,
                 const ChangeFilter& filter = {}) {
    json.begin_array();
    for (const NoteChange& note : notes) {
        if (!render::shows(filter, note)) continue;
        json.begin_object().key("kind").text(name(note.kind));
        write_note_side(json.key("before"), comparison.before_note(note));
        write_note_side(json.key("after"), comparison.after_note(note));
        write_segments(json.key("segments"), note.segments);
        json.end();
    }
    json.end();
}

void write_texts(JsonWriter& json, const std::vector<std::string>& texts) {
    json.begin_array();
    for (const std::string& text : texts) json.text(text);
    json.end();
}

void write_evidence(JsonWriter& json, double score, const Evidence& evidence) {
    json.key("evidence").begin_object(true);
    json.key("score").share(score);
    json.key("words").share(evidence.words);
    json.key("contained").share(evidence.contained);
    json.key("order").share(evidence.order);
    json.key("context").share(evidence.context);
    json.end();
}

// The label of the clause after which a moved one stood.
std::string moved_from(const Comparison& comparison, const ClauseChange& change) {
    if (!change.move || !change.move->from) return {};
    return comparison.before_clauses(comparison.changes[*change.move->from]).back().label;
}

void write_change(JsonWriter& json, const Comparison& comparison, const ClauseChange& change, bool evidence) {
    json.begin_object();
    json.key("kind").text(name(change.kind));
    json.key("moved").boolean(change.move.has_value());
    json.key("moved_from").text_or_null(moved_from(comparison, change));
    json.key("renumbered").boolean(change.renumbered);
    json.key("routine").boolean(change.routine);
    json.key("verb_changed").boolean(change.verb_changed);
    json.key("similarity");
    if (change.similarity) {
        json.share(*change.similarity);
    } else {
        json.null();
    }
    json.key("probability");
    if (change.evidence) {
        json.share(change.probability);
    } else {
        json.null();
    }
    write_clauses(json.key("before"), comparison.before_clauses(change));
    write_clauses(json.key("after"), comparison.after_clauses(change));
    write_segments(json.key("segments"), comparison, change);
    write_notes(json.key("footnotes"), comparison, change.footnotes);
    if (evidence && change.evidence) write_evidence(json, change.score, *change.evidence);
    if (!change.remarks.empty()) write_texts(json.key("remarks"), change.remarks);
    json.end();
}

void write_outline_clause(JsonWriter& json, const Clause& clause) {
    json.begin_object();
    write_clause_members(json, clause);
    json.key("footnotes").begin_array(true);
    for (const NoteMark& mark : clause.marks) json.text(mark.number);
    json.end();
    if (!clause.marks.empty()) {
        json.key("mark_offsets").begin_array(true);
        for (const NoteMark& mark : clause.marks) json.size(mark.offset);
        json.end();
    }
    if (!clause.cells.empty()) {
        json.key("cells").begin_array(true);
        for (const std::size_t cell : clause.cells) json.size(cell);
        json.end();
    }
    json.key("place")
        .text(clause_id_text(clause.id))
        .key("line")
        .size(clause.line)
        .key("reason")
        .text(describe(clause.reason))
        .end();
}

void write_head_line(JsonWriter& json, const HeadParagraph* line) {
    if (line == nullptr) {
        json.null();
        return;
    }
    json.begin_object(true).key("kind").text(name(line->kind)).key("text").text(line->text).end();
}

void write_heads(JsonWriter& json, const Comparison& comparison) {
    json.begin_array();
    for (const HeadChange& change : comparison.head) {
        json.begin_object().key("kind").text(name(change.kind)).key("counts").boolean(change.counts);
        write_head_line(json.key("before"), change.before ? &comparison.before->head[*change.before] : nullptr);
        write_head_line(json.key("after"), change.after ? &comparison.after->head[*change.after] : nullptr);
        write_segments(json.key("segments"), change.segments);
        json.end();
    }
    json.end();
}

// Of the clauses, or of the closing lines that stand among them.
void write_changes(JsonWriter& json, const Comparison& comparison, bool closing, const JsonOptions& options) {
    json.begin_array();
    for (const ClauseChange& change : comparison.changes) {
        const bool shown = comparison.is_closing(change) == closing && options.filter.shows(change);
        if (shown) write_change(json, comparison, change, options.evidence);
    }
    json.end();
}

// The object is left open.
void write_members(JsonWriter& json, const Comparison& comparison, const char* schema, const JsonOptions& options) {
    json.begin_object().key("schema").text(schema);
    write_document(json.key("before"), comparison.before->metadata, count_clauses(comparison.before->clauses));
    write_document(json.key("after"), comparison.after->metadata, count_clauses(comparison.after->clauses));
    write_summary(json.key("summary"), comparison.summary);
    if (!options.stat) {
        write_heads(json.key("head"), comparison);
        write_changes(json.key("changes"), comparison, false, options);
        write_changes(json.key("closing"), comparison, true, options);
        write_notes(json.key("footnotes"), comparison, comparison.loose_notes, options.filter);
    }
    json.key("notes_comparable").boolean(comparison.notes_comparable);
    if (!comparison.remarks.empty()) write_texts(json.key("remarks"), comparison.remarks);
}

std::string write_comparison(JsonWriter& json, const Comparison& comparison, const JsonOptions& options) {
    write_members(json, comparison, "clausediff/comparison/1", options);
    json.end();
    return json.finish();
}

void write_instructions(JsonWriter& json, const Amended& amended, std::span<const Amendment> amendments) {
    json.begin_array();
    for (const AppliedInstruction& applied : amended.instructions) {
        const Amendment& amendment = amendments[applied.document];
        const AmendInstruction& instruction = amendment.instructions[applied.instruction];
        json.begin_object().key("document").text(amendment.called()).key("number").text(instruction.number);
        json.key("text").text(instruction.text);
        json.key("operation").text_or_null(instruction.steps.empty() ? "" : name(instruction.steps[0].action));
        write_texts(json.key("targets"), applied.targets);
        json.key("status").text(name(applied.status)).key("message").text_or_null(applied.message).end();
    }
    json.end();
}

}  // namespace

std::string render_json(const Comparison& comparison, const JsonOptions& options) {
    JsonWriter json;
    return write_comparison(json, comparison, options);
}

void write_json(const Comparison& comparison, const Sink& sink, const JsonOptions& options) {
    JsonWriter json(sink);
    (void)write_comparison(json, comparison, options);
}

std::string render_amended_json(const Amended& amended, std::span<const Amendment> amendments,
                                const JsonOptions& options) {
    JsonWriter json;
    write_members(json, *amended.comparison, "clausediff/amended/1", options);
    write_instructions(json.key("instructions"), amended, amendments);
    json.key("consequences").begin_array();
    for (const Consequence& consequence : amended.consequences) {
        json.begin_object().key("label").text(consequence.label).key("message").text(consequence.message);
        json.key("applied").boolean(consequence.applied).end();
    }
    json.end().end();
    return json.finish();
}

namespace {

std::string outline_json(const Resolution& resolution, std::string_view digest, bool one_line) {
    JsonWriter json;
    json.begin_object(one_line).key("schema").text("clausediff/outline/1");
    write_document(json.key("document"), resolution.metadata, count_clauses(resolution.clauses));
    json.key("sha256").text_or_null(digest).key("reader").text(resolution.reader);
    json.key("head").begin_array();
    for (const HeadParagraph& line : resolution.head) {
        json.begin_object().key("kind").text(name(line.kind)).key("text").text(line.text);
        json.key("in_metadata").boolean(line.in_metadata);
        if (line.is_note) json.key("note").boolean(true);
        json.key("line").size(line.line).end();
    }
    json.end();
    json.key("clauses").begin_array();
    for (const Clause& clause : resolution.clauses) write_outline_clause(json, clause);
    json.end().key("footnotes").begin_array();
    for (const Footnote& note : resolution.footnotes) {
        json.begin_object().key("number").text(note.number).key("text").text(note.text);
        json.key("clause")
            .text_or_null(note.clause ? resolution.clauses[*note.clause].label : "")
            .key("line")
            .size(note.line);
        json.key("reason").text(describe(note.reason)).end();
    }
    json.end().key("left_out").begin_array();
    for (const LeftOut& left : resolution.left_out) {
        json.begin_object().key("text").text(left.text).key("reason").text(describe(left.reason));
        json.key("line").size(left.line).end();
    }
    json.end().end();
    return json.finish();
}

}  // namespace

std::string render_outline_json(const Resolution& resolution, bool one_line) {
    return outline_json(resolution, resolution.bytes ? sha256(*resolution.bytes) : "", one_line);
}

std::string render_outline_line(const Reading& reading) {
    if (reading.resolution) return outline_json(*reading.resolution, reading.sha256, true);
    JsonWriter json;
    json.begin_object(true).key("schema").text("clausediff/outline/1");
    json.key("document").begin_object(true).key("file").text(reading.path).end();
    json.key("sha256").text_or_null(reading.sha256).key("refused").text(reading.refused).end();
    return json.finish();
}

}  // namespace clausediff
