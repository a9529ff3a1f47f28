#include "render/docx/clause_runs.hpp"

#include "render/typography.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>

namespace clausediff::detail::render::docx {
namespace {

// Clauses joined by line ends, as the segments of a change join them.
struct RunSide {
    ClauseView clauses;
    std::vector<NoteMark> marks;          // offsets in the joined text
    std::vector<std::size_t> italic_end;  // of each clause, in the joined text
    std::size_t at = 0;                   // bytes of the joined text that are written
    std::size_t part = 0;                 // index of the clause that is being written
    std::size_t next_mark = 0;

    explicit RunSide(const ClauseView& of) : clauses(of) {
        std::size_t start = 0;
        for (const Clause& clause : of) {
            italic_end.push_back(start + clause.opening.length);
            for (const NoteMark& mark : clause.marks) marks.push_back({start + mark.offset, mark.number});
            start += clause.text.size() + 1;
        }
    }

    // Bytes from here that are set in one way and hold no mark, at most `size`; and whether in italics.
    [[nodiscard]] std::pair<std::size_t, bool> piece(std::size_t size) const {
        const bool italic = part < italic_end.size() && at < italic_end[part];
        if (italic) size = std::min(size, italic_end[part] - at);
        if (next_mark < marks.size() && marks[next_mark].offset > at)
            size = std::min(size, marks[next_mark].offset - at);
        return {size, italic};
    }

    [[nodiscard]] const NoteMark* due_mark() const {
        return next_mark < marks.size() && marks[next_mark].offset <= at ? &marks[next_mark] : nullptr;
    }
};

std::vector<Run> runs_of(const std::vector<Segment>& segments) {
    std::vector<Run> runs;
    for (const Segment& segment : as_printed(segments)) {
        if (!segment.text.empty()) runs.push_back({segment.op, Look::body, segment.text, 0});
    }
    return runs;
}

std::vector<Run> whole(const std::string& text, Op op) {
    return text.empty() ? std::vector<Run>{} : std::vector<Run>{{op, Look::body, text, 0}};
}

// The footnotes of one change, as references to them are written. A word processor knows one reference to a note: the
// clause that refers to it first has that, a later one a raised number.
class References {
public:
    References(const Comparison& comparison, const ClauseChange& change, std::vector<Note>& notes)
        : comparison_(comparison),
          changes_(change.footnotes),
          notes_(notes),
          before_(changes_.size()),
          after_(changes_.size()) {
        for (std::size_t i = 0; i < changes_.size(); ++i) {
            before_[i] = is_of(side(i, Op::remove), change.before);
            after_[i] = is_of(side(i, Op::insert), change.after);
        }
    }

    // A reference that stands in both texts, if the two marks are those of one note.
    std::optional<Run> both(const std::string& before, const std::string& after) {
        for (std::size_t i = 0; i < changes_.size(); ++i) {
            if (!before_[i] || !after_[i]) continue;
            if (side(i, Op::remove)->number == before && side(i, Op::insert)->number == after) return both(i);
        }
        return std::nullopt;
    }

    // Whether a note of this number waits for its reference in either text.
    [[nodiscard]] bool waits(const std::string& number) const {
        for (std::size_t i = 0; i < changes_.size(); ++i) {
            if (before_[i] && side(i, Op::remove)->number == number) return true;
            if (after_[i] && side(i, Op::insert)->number == number) return true;
        }
        return false;
    }

    // A reference of one text alone.
    Run one(const std::string& number, Op op) {
        for (std::size_t i = 0; i < changes_.size(); ++i) {
            const bool open = op == Op::remove ? before_[i] : after_[i];
            if (open && side(i, op)->number == number) return one(i, op);
        }
        return {op, Look::superscript, number, 0};
    }

    // References to the notes that no mark in the clauses led to.
    std::vector<Run> rest() {
        std::vector<Run> runs;
        for (std::size_t i = 0; i < changes_.size(); ++i) {
            if (before_[i] && after_[i]) runs.push_back(both(i));
            if (before_[i]) runs.push_back(one(i, Op::remove));
            if (after_[i]) runs.push_back(one(i, Op::insert));
        }
        return runs;
    }

private:
    static bool is_of(const Footnote* note, const std::vector<std::size_t>& clauses) {
        if (note == nullptr) return false;
        return !note->clause || std::find(clauses.begin(), clauses.end(), *note->clause) != clauses.end();
    }

    // Null if the note is not in that text.
    [[nodiscard]] const Footnote* side(std::size_t i, Op op) const {
        return op == Op::remove ? comparison_.before_note(changes_[i]) : comparison_.after_note(changes_[i]);
    }

    Run both(std::size_t i) {
        before_[i] = after_[i] = false;
        return reference(i, Op::equal, side(i, Op::insert)->number, runs_of(changes_[i].segments));
    }

    Run one(std::size_t i, Op op) {
        (op == Op::remove ? before_ : after_)[i] = false;
        return reference(i, op, side(i, op)->number, whole(side(i, op)->text, op));
    }

    Run reference(std::size_t i, Op op, const std::string& mark, std::vector<Run> runs) {
        const Footnote* before = op == Op::insert ? nullptr : side(i, Op::remove);
        notes_.push_back({mark, op, std::move(runs), before == nullptr ? Origin{} : before->origin});
        return {op, Look::superscript, mark, notes_.size()};
    }

    const Comparison& comparison_;
    const std::vector<NoteChange>& changes_;
    std::vector<Note>& notes_;
    std::vector<bool> before_, after_;  // the note waits for its reference in this text
};

Paragraph paragraph_for(const Clause& clause) {
    Paragraph paragraph;
    paragraph.level = clause.level;
    if (is_heading_or_closing(clause.type)) paragraph.style = Style::heading;
    if (clause.type == ClauseType::table_row) paragraph.style = Style::table_row;
    paragraph.numbered = !clause.number.empty();
    return paragraph;
}

class ChangeWriter {
public:
    ChangeWriter(const Comparison& comparison, const ClauseChange& change, std::vector<Note>& notes)
        : change_(change),
          before_(comparison.before_clauses(change)),
          after_(comparison.after_clauses(change)),
          references_(comparison, change, notes) {}

    std::vector<Paragraph> run() {
        open_part();
        for (const Segment& segment : as_printed(change_.segments)) write_segment(segment);
        write_marks(Op::equal);
        for (Run& reference : references_.rest()) add(std::move(reference));
        return std::move(out_);
    }

private:
    // The side with more clauses says how many paragraphs there are.
    [[nodiscard]] const ClauseView& many() const {
        return before_.clauses.size() > after_.clauses.size() ? before_.clauses : after_.clauses;
    }

    void open_part() {
        out_.push_back(paragraph_for(many()[std::min(part_, many().size() - 1)]));
        if (part_ < before_.clauses.size()) out_.back().origin = before_.clauses[part_].origin;
        append_number();
    }

    // The side with one clause has its number in the first part.
    void append_number() {
        const auto number_of = [&](const ClauseView& side) {
            return part_ < side.size() ? side[part_].number : std::string();
        };
        const std::string before = number_of(before_.clauses);
        const std::string after = number_of(after_.clauses);
        if (before.empty() && after.empty()) return;
        out_.back().numbered = true;
        if (before == after) return add({Op::equal, Look::body, after + "\t", 0});
        const bool tab_in_both = !before.empty() && !after.empty();
        if (!before.empty()) add({Op::remove, Look::body, before + (tab_in_both ? "" : "\t"), 0});
        if (!after.empty()) add({Op::insert, Look::body, after + (tab_in_both ? "" : "\t"), 0});
        if (tab_in_both) add({Op::equal, Look::body, "\t", 0});
    }

    void add(Run run) { out_.back().runs.push_back(std::move(run)); }

    void write_segment(const Segment& segment) {
        std::string_view rest = segment.text;
        for (std::size_t end = rest.find('\n'); end != std::string_view::npos; end = rest.find('\n')) {
            write_words(segment.op, rest.substr(0, end));
            next_part(segment.op);
            rest.remove_prefix(end + 1);
        }
        write_words(segment.op, rest);
    }

    void write_words(Op op, std::string_view text) {
        if (text.empty()) return;
        write_marks(Op::equal);
        while (!text.empty()) {
            write_marks(op);
            const RunSide& side = op == Op::remove ? before_ : after_;
            auto [size, italic] = side.piece(text.size());
            if (op == Op::equal) size = std::min(size, before_.piece(size).first);
            add({op, italic ? Look::italic : Look::body, std::string(text.substr(0, size)), 0});
            advance(op, size);
            text.remove_prefix(size);
        }
        write_marks(op);
    }

    void advance(Op op, std::size_t bytes) {
        if (op != Op::insert) before_.at += bytes;
        if (op != Op::remove) after_.at += bytes;
    }

    // A line end parts two clauses of the side that has several.
    void next_part(Op op) {
        write_marks(op);
        advance(op, 1);
        out_.back().end = op == Op::remove ? End::deleted : End::inserted;
        ++(op == Op::remove ? before_ : after_).part;
        ++part_;
        open_part();
    }

    // The marks that stand at the place that is reached. Deleted words carry those of the before text, inserted ones
    // those of the after text.
    void write_marks(Op inside) {
        for (;;) {
            const NoteMark* before = inside == Op::insert ? nullptr : before_.due_mark();
            const NoteMark* after = inside == Op::remove ? nullptr : after_.due_mark();
            if (before == nullptr && after == nullptr) return;
            if (before != nullptr && after != nullptr) {
                if (auto run = references_.both(before->number, after->number)) {
                    add(std::move(*run));
                    ++before_.next_mark, ++after_.next_mark;
                    continue;
                }
                if (before->number == after->number && !references_.waits(before->number)) {
                    add({Op::equal, Look::superscript, before->number, 0});
                    ++before_.next_mark, ++after_.next_mark;
                    continue;
                }
            }
            if (before != nullptr) {
                add(references_.one(before->number, Op::remove));
                ++before_.next_mark;
            } else {
                add(references_.one(after->number, Op::insert));
                ++after_.next_mark;
            }
        }
    }

    const ClauseChange& change_;
    RunSide before_;
    RunSide after_;
    References references_;
    std::size_t part_ = 0;
    std::vector<Paragraph> out_;
};

}  // namespace

std::vector<Paragraph> paragraphs_of(const Comparison& comparison, const ClauseChange& change,
                                     std::vector<Note>& notes) {
    return ChangeWriter(comparison, change, notes).run();
}

Paragraph whole_clause(const Comparison& comparison, const ReadingStep& step, std::vector<Note>& notes) {
    const ClauseChange& change = comparison.changes[step.change];
    const bool removed = step.side == ReadingStep::Side::before;
    const Op op = removed ? Op::remove : Op::insert;
    // As a change of this one clause, with those of the change's notes whose marks it carries.
    ClauseChange alone;
    alone.kind = removed ? ChangeKind::removed : ChangeKind::added;
    if (removed) {
        alone.before = {change.before[step.clause]};
        alone.segments = {{op, comparison.before_clauses(alone).front().text}};
    } else {
        alone.after = {change.after[step.clause]};
        alone.segments = {{op, comparison.after_clauses(alone).front().text}};
    }
    for (const NoteChange& note : change.footnotes) {
        if (!(removed ? note.before : note.after)) continue;
        NoteChange mine;
        (removed ? mine.before : mine.after) = removed ? note.before : note.after;
        alone.footnotes.push_back(std::move(mine));
    }
    Paragraph paragraph = std::move(ChangeWriter(comparison, alone, notes).run().front());
    for (Run& run : paragraph.runs) run.op = op;
    paragraph.end = removed ? End::deleted : End::inserted;
    return paragraph;
}

}  // namespace clausediff::detail::render::docx
