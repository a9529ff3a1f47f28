#include "render/docx/onto/replay.hpp"

#include "render/docx/onto/added_rows.hpp"
#include "render/docx/onto/added_runs.hpp"
#include "render/docx/onto/comments.hpp"
#include "render/docx/onto/edits.hpp"
#include "render/docx/onto/elements.hpp"
#include "render/docx/onto/likes.hpp"
#include "render/docx/onto/moves.hpp"
#include "render/docx/onto/notes.hpp"
#include "render/docx/onto/targets.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace clausediff::detail::render::docx {
namespace {

// Where a paragraph goes in after a clause: not into the table or the box that the clause stands in, unless the next
// clause stands there too.
pugi::xml_node out_of_table(pugi::xml_node paragraph, const pugi::xml_node& next) {
    pugi::xml_node out = paragraph;
    for (pugi::xml_node node = paragraph.parent(); node; node = node.parent()) {
        if (next && node == next.parent()) break;
        const std::string_view name = node.name();
        if (name == "w:tbl" || name == "w:p") out = node;
    }
    return out;
}

bool has_changes(const Paragraph& paragraph) {
    return paragraph.end != End::plain || std::any_of(paragraph.runs.begin(), paragraph.runs.end(),
                                                      [](const Run& run) { return run.op != Op::equal; });
}

// Which words are not found, for a person.
std::string not_found(const Paragraph& paragraph) {
    constexpr std::size_t kShown = 60;
    std::string words = before_text(paragraph);
    if (words.size() > kShown) {
        const std::size_t space = words.rfind(' ', kShown);
        words.resize(space == std::string::npos ? 0 : space);
        words += " ...";
    }
    const std::string what = paragraph.style == Style::table_row ? "a changed row of a table" : "a changed clause";
    return what + " does not stand in it as it was read: \"" + words + "\"";
}

class Replay {
public:
    Replay(const Document& document, WordFile& file, Signature& revisions, std::vector<Comment>* comments)
        : document_(document),
          file_(file),
          likes_(document),
          targets_(document, file),
          notes_(file, revisions),
          revisions_(revisions),
          comments_(comments, revisions),
          runs_(document, notes_, revisions),
          rows_(runs_, comments_, revisions) {}

    // Why run() has failed.
    [[nodiscard]] const std::string& why() const { return why_; }

    bool run() {
        for (std::size_t i = 0; i < targets_.size(); ++i) {
            likes_.add(targets_.at(i) != nullptr ? &targets_.at(i)->raw : nullptr);
        }
        for (std::size_t i = 0; i < document_.paragraphs.size(); ++i) {
            revisions_.as(document_.paragraphs[i].author);
            if (take(i)) {
                rows_.remember(document_.paragraphs[i], last_);
                continue;
            }
            why_ = not_found(document_.paragraphs[i]);
            return false;
        }
        for (const Note& note : document_.loose_notes) {
            if (!notes_.change(note)) return false;
        }
        for (const auto& target : targets_.edited()) {
            revisions_.as(target->author);
            target->edits.apply(target->raw, revisions_);
        }
        for (const DeletedEnd& one : deleted_) {
            revisions_.as(one.text->author);
            for (const pugi::xml_node& element : one.text->raw.elements()) {
                one.text->raw.is_row() ? mark_row(element, "w:del", revisions_)
                                       : mark_deleted(element, one.content, one.move, revisions_);
            }
        }
        revisions_.as({});
        JoinedEnds joined(revisions_);
        for (const DeletedEnd& one : deleted_) {
            if (one.content == Content::stays) joined.settle(one.text->raw.elements().front());
        }
        likes_.settle_last_end(revisions_);
        settle_moves(file_.document(), revisions_);
        comments_.place();
        return true;
    }

private:
    // A paragraph, row or heading that goes, or is joined with the next.
    struct DeletedEnd {
        const EditedText* text = nullptr;
        Content content = Content::goes;
        std::size_t move = 0;  // that the end is part of
    };

    // ---- what is done to them

    bool take(std::size_t i) {
        const Paragraph& paragraph = document_.paragraphs[i];
        if (!open_ && targets_.at(i) == nullptr) {
            if (before_text(paragraph).empty() && paragraph.end != End::none) return add_paragraph(i);
            comments_.remember_for_next(paragraph.comments);
            return before_text(paragraph).empty() ? add_to_next(i) : !has_changes(paragraph);
        }
        if (targets_.at(i) != nullptr) {
            // What parts it from a clause before it in the same paragraph is not its own.
            const std::size_t reached = targets_.at(i)->reached;
            open(*targets_.at(i), reached == 0 ? 0 : targets_.at(i)->raw.next_letter_from(reached));
            for (const Run& run : std::exchange(pending_, {})) insert(run);
        }
        comments_.remember(text_->raw.elements().front(), paragraph.comments);
        if (!paragraph.author.empty()) text_->author = paragraph.author;
        cells_ = paragraph.cells > 0 ? text_->raw.cells() : std::vector<RawText::Cell>();
        if (cells_.size() != paragraph.cells) cells_.clear();
        if (!take_runs(paragraph)) return false;
        text_->reached = place_.at;
        take_end(i);
        return true;
    }

    // What stands in the paragraph after it.
    bool add_to_next(std::size_t i) {
        const std::vector<Run>& runs = document_.paragraphs[i].runs;
        const std::size_t number = is_counted(likes_.nearest_of_kind(i)) ? number_runs(document_.paragraphs[i]) : 0;
        pending_.insert(pending_.end(), runs.begin() + static_cast<std::ptrdiff_t>(number), runs.end());
        return true;
    }

    void open(EditedText& text, std::size_t begin) {
        open_ = true;
        text_ = &text;
        place_ = {begin, false};
        skips_number_ = text.raw.is_automatic();
        cells_.clear();
        number_went_ = false;
    }

    bool take_runs(const Paragraph& paragraph) {
        const std::size_t number = skips_number_ ? number_runs(paragraph) : 0;
        if (loses_number(paragraph, number) && !text_->raw.is_compound()) {
            text_->edits.begin_like({text_->raw.elements().front(), true});
        }
        for (std::size_t k = number; k < paragraph.runs.size(); ++k) {
            const Run& run = paragraph.runs[k];
            if (run.op == Op::insert) {
                insert(run);
            } else if (!pass(run)) {
                return false;
            }
        }
        return true;
    }

    // The text stays, but Word is not to count it any more.
    static bool loses_number(const Paragraph& paragraph, std::size_t number) {
        const auto end = paragraph.runs.begin() + static_cast<std::ptrdiff_t>(number);
        return number > 0 && !goes_as_a_whole(paragraph) &&
               std::all_of(paragraph.runs.begin(), end, [](const Run& run) { return run.op == Op::remove; });
    }

    // What the before text has: letters are passed over or removed, references to notes as well.
    bool pass(const Run& run) {
        if (run.note > 0) return pass_note(run);
        if (run.look == Look::superscript && pass_mark(run)) return true;
        auto end = text_->raw.match(place_.at, run.text);
        if (!end) end = text_->raw.match_near(place_.at, run.text);
        if (!end) return false;
        if (run.op == Op::remove && !text_->raw.is_editable(place_.at, *end)) return false;
        if (run.op == Op::remove) text_->edits.remove(place_.at, *end, run.move);
        number_went_ = run.op == Op::remove && text_->raw.begins_with_number(place_.at, *end);
        if (*end != place_.at) place_ = {*end, false};
        return true;
    }

    bool pass_note(const Run& run) {
        const Note& note = document_.notes[run.note - 1];
        const auto index = text_->raw.note_at(place_.at, word::PieceKind::note, text_->next_note);
        if (!index) return pass_mark(run) && notes_.change(note);
        const Atom& reference = text_->raw.atoms()[*index];
        if (run.op == Op::remove) text_->edits.remove_note(*index);
        place_ = {reference.begin, true};
        text_->next_note = *index + 1;
        // A mark of the note's own follows the reference, and goes with it.
        if (*index + 1 < text_->raw.atoms().size()) {
            const Atom& mark = text_->raw.atoms()[*index + 1];
            if (mark.kind == word::PieceKind::mark && mark.run == reference.run) pass_over(mark, run.op);
        }
        return notes_.change(note);
    }

    // A raised figure, or a second reference to a note.
    bool pass_mark(const Run& run) {
        const std::size_t from = place_.at;
        if (const auto index = text_->raw.note_at(from, word::PieceKind::mark, text_->next_note)) {
            pass_over(text_->raw.atoms()[*index], run.op);
            return true;
        }
        const auto index = text_->raw.note_at(from, word::PieceKind::note, text_->next_note);
        if (!index) return false;
        if (run.op == Op::remove) text_->edits.remove_note(*index);
        place_ = {text_->raw.atoms()[*index].begin, true};
        text_->next_note = *index + 1;
        return true;
    }

    void pass_over(const Atom& mark, Op op) {
        if (op == Op::remove) text_->edits.remove(mark.begin, mark.end);
        place_ = {mark.end, false};
    }

    void insert(Run run) {
        // What stands between cells is no text of the document.
        if (!cells_.empty() && run.cell == 0) return;
        if (std::exchange(number_went_, false)) run.text.erase(0, length_of_number(run.text));
        if (run.note == 0 && run.text.empty()) return;
        if (!cells_.empty()) {
            const RawText::Cell& cell = cells_[run.cell - 1];
            const std::size_t at = std::clamp(place_.at, cell.begin, cell.end);
            if (at != place_.at) place_ = {at, false};
        }
        const std::string note = run.note > 0 ? notes_.add(document_.notes[run.note - 1]) : std::string();
        text_->edits.insert(place_, run, run.note > 0 ? notes_.reference() : "", note);
    }

    // What goes over several paragraphs is not split in two, nor joined to another: it goes as a whole or stays.
    void take_end(std::size_t i) {
        const Paragraph& paragraph = document_.paragraphs[i];
        const bool compound = text_->raw.is_compound();
        const bool goes = goes_as_a_whole(paragraph);
        // Where another clause shares the paragraph, its end stays.
        if (compound ? goes : paragraph.end == End::deleted && text_->raw.ends_at(place_.at)) {
            deleted_.push_back({text_, goes ? Content::goes : Content::stays, goes ? paragraph.moved_end : 0});
        }
        if (!compound && paragraph.end == End::inserted) text_->edits.split(place_, goes_on_like(i + 1));
        if (!compound && paragraph.end == End::none && goes) text_->edits.begin_like(goes_on_like(i + 1));
        if (compound || paragraph.end == End::plain || paragraph.end == End::deleted) {
            last_ = text_->raw.elements().back();
            last_is_counted_ = text_->raw.is_automatic();
            last_is_labelled_row_ = text_->raw.is_row() && paragraph.style != Style::table_row;
            open_ = false;
        }
    }

    // Whose properties a new paragraph has that goes on in the text that is open. Null where it is none.
    Like goes_on_like(std::size_t i) {
        if (i >= targets_.size() || targets_.at(i) != nullptr) return {};
        const RawText* like = likes_.nearest_of_kind(i);
        skips_number_ = is_counted(like);
        return like_of(like, text_->raw.elements().front(), text_->raw.is_automatic());
    }

    static bool is_counted(const RawText* like) { return like != nullptr && like->is_automatic(); }

    // Nothing is like it: it stands beside `other`, but Word does not count it.
    static Like like_of(const RawText* like, pugi::xml_node other, bool other_is_counted) {
        pugi::xml_node paragraph = like != nullptr ? like->elements().front() : other;
        if (is_named(paragraph, "w:tr")) paragraph = paragraph.select_node(".//w:p").node();
        return {paragraph, like == nullptr && other_is_counted};
    }

    // ---- new paragraphs

    bool add_paragraph(std::size_t i) {
        const Paragraph& paragraph = document_.paragraphs[i];
        if (rows_.takes(paragraph)) {
            const bool at_end = last_ == rows_.last();
            const pugi::xml_node row = rows_.add_after(rows_.last(), paragraph);
            if (at_end) last_ = row;
            return true;
        }
        if (adds_labelled_row(paragraph, i)) {
            last_ = rows_.add_after(last_, as_row(paragraph));
            return true;
        }
        if (EditedText* shared = shared_at(i)) {
            add_line(*shared, paragraph);
            return true;
        }
        const RawText* kind = likes_.nearest_of_kind(i);
        const Like like = like_of(kind, last_, last_is_counted_);
        pugi::xml_node added = insert_paragraph(i);
        if (!added) return false;
        if (paragraph.cells > 1 && may_become_table(added)) {
            last_ = rows_.add_table(added, paragraph);
            return true;
        }
        copy_properties_as_inserted(added, like, revisions_, paragraph.moved_end);
        const std::size_t first = is_counted(kind) ? number_runs(paragraph) : 0;
        runs_.append(added, {paragraph.runs.begin() + static_cast<std::ptrdiff_t>(first), paragraph.runs.end()},
                     first_run(like.paragraph));
        comments_.remember(added, paragraph.comments);
        last_ = added;
        last_is_counted_ = is_counted(kind);
        last_is_labelled_row_ = false;
        return true;
    }

    // The paragraph that the clauses before and after the new one share; null if each has its own.
    [[nodiscard]] EditedText* shared_at(std::size_t i) const { return targets_.next(i) == text_ ? text_ : nullptr; }

    // Between lines of a paragraph it is a line.
    void add_line(EditedText& shared, const Paragraph& paragraph) {
        open(shared, shared.reached);
        insert({Op::insert, Look::body, "\n"});
        for (const Run& run : paragraph.runs) insert(run);
        comments_.remember(shared.raw.elements().front(), paragraph.comments);
        open_ = false;
    }

    // In a table of labels and clauses a new clause is a row.
    [[nodiscard]] bool adds_labelled_row(const Paragraph& paragraph, std::size_t i) const {
        if (paragraph.style == Style::table_row || !last_is_labelled_row_) return false;
        const EditedText* next = targets_.next(i);
        return paragraph.numbered || next == nullptr || next->raw.elements().front().parent() == last_.parent();
    }

    // After what stands before it; where nothing does, in front of what follows it.
    pugi::xml_node insert_paragraph(std::size_t i) {
        const EditedText* target = targets_.next(i);
        pugi::xml_node next = target != nullptr ? target->raw.elements().front() : pugi::xml_node();
        if (last_) {
            const pugi::xml_node place = out_of_table(last_, next);
            return place.parent().insert_child_after("w:p", place);
        }
        next = out_of_table(next, {});
        return next ? next.parent().insert_child_before("w:p", next) : pugi::xml_node();
    }

    const Document& document_;
    WordFile& file_;
    Likes likes_;
    Targets targets_;
    EditedNotes notes_;
    Signature& revisions_;
    PlacedComments comments_;
    AddedRuns runs_;
    AddedRows rows_;
    std::string why_ = "its notes are not laid out as they were read";
    std::vector<DeletedEnd> deleted_;

    bool open_ = false;  // a paragraph of the Word document is being gone through
    EditedText* text_ = nullptr;
    Place place_;
    std::vector<RawText::Cell> cells_;  // of the row, if it has as many cells in the after text; else empty
    bool number_went_ = false;          // an automatic number was removed: what comes in its place Word counts, too
    bool skips_number_ = false;         // Word counts it: it stands in no run
    std::vector<Run> pending_;          // to be inserted where the next paragraph begins
    pugi::xml_node last_;               // the last paragraph that was gone through
    bool last_is_counted_ = false;      // by Word
    bool last_is_labelled_row_ = false;
};

}  // namespace

std::optional<std::string> replay(const Document& document, WordFile& file, Signature& revisions,
                                  std::vector<Comment>* comments) {
    Replay replay(document, file, revisions, comments);
    return replay.run() ? std::nullopt : std::optional(replay.why());
}

}  // namespace clausediff::detail::render::docx
