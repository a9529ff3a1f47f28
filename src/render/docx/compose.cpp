// From a Comparison to the paragraphs of a document.
#include "render/docx/document.hpp"

#include "render/docx/clause_runs.hpp"
#include "render/docx/edited_head.hpp"
#include "render/head.hpp"
#include "render/remarks.hpp"
#include "render/typography.hpp"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <string>
#include <utility>

namespace clausediff::detail::render::docx {
namespace {

std::string labels(const ClauseView& clauses) {
    std::string out;
    for (const Clause& clause : clauses) out += (out.empty() ? "" : ", ") + clause.label;
    return out;
}

class Composer {
public:
    Composer(const Comparison& comparison, Target target) : comparison_(comparison), target_(target) {}

    Document run() {
        EditedHead head;
        if (target_ == Target::edit) {
            head = edited_head(comparison_);
            out_.not_shown = std::move(head.not_shown);
            out_.loose_notes = std::move(head.notes);
            append(std::move(head.lines));
        } else {
            add_head();
        }
        for (const ReadingStep& step : comparison_.reading_order) add(step);
        append(std::move(head.late_lines));
        for (const NoteChange& note : comparison_.loose_notes) add_loose(note);
        settle_end(out_.paragraphs);
        if (!out_.paragraphs.empty()) {
            std::vector<std::string>& first = out_.paragraphs.front().comments;
            first.insert(first.begin(), comparison_.remarks.begin(), comparison_.remarks.end());
            first.insert(first.begin(), summary());
        }
        return std::move(out_);
    }

private:
    void append(std::vector<Paragraph> paragraphs) {
        out_.paragraphs.insert(out_.paragraphs.end(), std::make_move_iterator(paragraphs.begin()),
                               std::make_move_iterator(paragraphs.end()));
    }

    [[nodiscard]] std::string summary() const {
        const Metadata &before = comparison_.before->metadata, &after = comparison_.after->metadata;
        const bool symbols = before.symbol != after.symbol;
        std::string out = "Changes from " + named(before, symbols) + " to " + named(after, symbols) + ": " +
                          counted(count_clauses(comparison_.before->clauses), "clause") + " before, " +
                          std::to_string(count_clauses(comparison_.after->clauses)) + " after;";
        for (const std::string& item : counts_items(comparison_.summary.all)) out += " " + item;
        const std::string same = same_remark(comparison_);
        return out + "." + (same.empty() ? "" : " ") + same;
    }

    static std::string named(const Metadata& metadata, bool by_symbol) {
        return metadata.symbol.empty() || !by_symbol ? std::filesystem::path(metadata.file).filename().string()
                                                     : metadata.symbol;
    }

    // ---- head

    void add_head() {
        const MetadataChanges& metadata = comparison_.metadata;
        add_line(Style::symbol, metadata.symbol);
        add_line(Style::session, metadata.session);
        add_line(Style::session, with_name("Agenda item ", metadata.agenda_item));
        for (const HeadChange& change : comparison_.head) {
            if (!is_said(change)) add_line(Style::session, change.segments);
        }
        add_line(Style::title, metadata.title);
    }

    // Does what the metadata say stand for the paragraph? For the title of an agenda item it does not.
    [[nodiscard]] bool is_said(const HeadChange& change) const {
        const auto said = [](const Resolution& resolution, std::size_t i) {
            const HeadParagraph& line = resolution.head[i];
            return line.in_metadata && line.kind != HeadKind::adoption;
        };
        return (!change.before || said(*comparison_.before, *change.before)) &&
               (!change.after || said(*comparison_.after, *change.after));
    }

    // A value with its name before it, which stands in the texts that have the value.
    static std::vector<Segment> with_name(const char* name, std::vector<Segment> value) {
        if (value.empty()) return value;
        const bool in_both = value.size() > 1 || value.front().op == Op::equal;
        value.insert(value.begin(), {in_both ? Op::equal : value.front().op, name});
        return value;
    }

    // A line that either text may lack, or both.
    void add_line(Style style, const std::vector<Segment>& segments) {
        if (segments.empty()) return;
        Paragraph line;
        line.style = style;
        bool in_before = false, in_after = false;
        for (const Segment& segment : as_printed(segments)) {
            if (segment.text.empty()) continue;
            line.runs.push_back({segment.op, Look::body, segment.text, 0});
            in_before = in_before || segment.op != Op::insert;
            in_after = in_after || segment.op != Op::remove;
        }
        if (!in_before) line.end = End::inserted;
        if (!in_after) line.end = End::deleted;
        out_.paragraphs.push_back(std::move(line));
    }

    // ---- clauses

    void add(const ReadingStep& step) {
        const ClauseChange& change = comparison_.changes[step.change];
        if (step.side == ReadingStep::Side::both) {
            if (target_ == Target::edit && is_of_rows(change)) return add_apart(step.change);
            std::vector<Paragraph> paragraphs = paragraphs_of(comparison_, change, out_.notes);
            for (Paragraph& paragraph : paragraphs) paragraph.author = change.author;
            if (!paragraphs.empty()) say(paragraphs.front(), change);
            return append(std::move(paragraphs));
        }
        Paragraph paragraph = whole_clause(comparison_, step, out_.notes);
        paragraph.author = change.author;
        say(paragraph, change);
        if (!change.before.empty() && !change.after.empty()) {
            paragraph.comments.push_back(way(change, step.side == ReadingStep::Side::before));
        }
        out_.paragraphs.push_back(std::move(paragraph));
    }

    static void say(Paragraph& paragraph, const ClauseChange& change) {
        paragraph.comments.insert(paragraph.comments.end(), change.remarks.begin(), change.remarks.end());
    }

    // A split or a merge of rows of tables, or of headings of several paragraphs, which have no end to insert or
    // delete.
    [[nodiscard]] bool is_of_rows(const ClauseChange& change) const {
        if (change.before.size() + change.after.size() <= 2) return false;
        const auto is_row = [](const Clause& clause) {
            return clause.type == ClauseType::table_row || clause.origin.first != clause.origin.last;
        };
        const ClauseView before = comparison_.before_clauses(change);
        const ClauseView after = comparison_.after_clauses(change);
        return std::any_of(before.begin(), before.end(), is_row) || std::any_of(after.begin(), after.end(), is_row);
    }

    void add_apart(std::size_t index) {
        const ClauseChange& change = comparison_.changes[index];
        for (std::size_t i = 0; i < change.before.size(); ++i) add({index, ReadingStep::Side::before, i});
        for (std::size_t i = 0; i < change.after.size(); ++i) add({index, ReadingStep::Side::after, i});
    }

    // Where the clauses of a change that stands in two places went, or came from.
    [[nodiscard]] std::string way(const ClauseChange& change, bool before) const {
        const std::string then = "was " + labels(comparison_.before_clauses(change));
        const std::string now = "now " + labels(comparison_.after_clauses(change));
        std::string out = before ? then + ", " + now : now + ", " + then;
        if (change.kind == ChangeKind::split || change.kind == ChangeKind::merged) {
            out += std::string("; ") + name(change.kind);
        }
        return change.move ? out + ": " + move_remark(comparison_, change) : out;
    }

    // A note whose mark no clause carries.
    void add_loose(const NoteChange& note) {
        if (target_ == Target::edit && note.before && comparison_.before_note(note)->origin.known()) {
            std::vector<Run> runs;
            for (const Segment& segment : note.segments) runs.push_back({segment.op, Look::body, segment.text, 0});
            const Footnote& before = *comparison_.before_note(note);
            out_.loose_notes.push_back(
                {before.number, note.after ? Op::equal : Op::remove, std::move(runs), before.origin});
            return;
        }
        Paragraph paragraph;
        paragraph.style = Style::note;
        const std::string before = note.before ? comparison_.before_note(note)->number + "\t" : "";
        const std::string after = note.after ? comparison_.after_note(note)->number + "\t" : "";
        if (before == after) {
            paragraph.runs.push_back({Op::equal, Look::body, after, 0});
        } else {
            if (!before.empty()) paragraph.runs.push_back({Op::remove, Look::body, before, 0});
            if (!after.empty()) paragraph.runs.push_back({Op::insert, Look::body, after, 0});
        }
        for (const Segment& segment : as_printed(note.segments)) {
            if (!segment.text.empty()) paragraph.runs.push_back({segment.op, Look::body, segment.text, 0});
        }
        if (!note.before) paragraph.end = End::inserted;
        if (!note.after) paragraph.end = End::deleted;
        out_.paragraphs.push_back(std::move(paragraph));
    }

    // ---- the end of the text

    // The last end of a document can be neither inserted nor deleted. Where the last paragraphs stand in one text
    // alone, that text ends with their last one and the other with an earlier one: the ends of that and of those
    // after it change places, as they do when a writer deletes or adds the last paragraphs of a text.
    static void settle_end(std::vector<Paragraph>& paragraphs) {
        if (paragraphs.empty() || paragraphs.back().end == End::plain) return;
        const End own = paragraphs.back().end;
        std::size_t last_of_other = paragraphs.size() - 1;
        while (last_of_other > 0 && paragraphs[last_of_other].end == own) --last_of_other;
        Paragraph& other = paragraphs[last_of_other];
        paragraphs.back().end = End::plain;
        if (&other == &paragraphs.back() || other.end == own) return;  // the other text is empty
        other.end = other.end == End::plain ? own : End::none;
    }

    const Comparison& comparison_;
    const Target target_;
    Document out_;
};

}  // namespace

Document compose(const Comparison& comparison, Target target) {
    return Composer(comparison, target).run();
}

std::string before_text(const Paragraph& paragraph, std::size_t first) {
    std::string text;
    for (std::size_t i = first; i < paragraph.runs.size(); ++i) {
        const Run& run = paragraph.runs[i];
        if (run.op != Op::insert && run.note == 0) text += run.text;
    }
    return text;
}

std::size_t number_runs(const Paragraph& paragraph) {
    if (!paragraph.numbered) return 0;
    const auto tab = std::find_if(paragraph.runs.begin(), paragraph.runs.end(),
                                  [](const Run& run) { return run.text.ends_with('\t'); });
    return tab == paragraph.runs.end() ? 0 : static_cast<std::size_t>(tab - paragraph.runs.begin()) + 1;
}

}  // namespace clausediff::detail::render::docx
