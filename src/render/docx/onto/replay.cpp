#include "render/docx/onto/replay.hpp"

#include "render/docx/onto/comments.hpp"
#include "render/docx/onto/edits.hpp"
#include "render/docx/onto/elements.hpp"
#include "render/docx/onto/likes.hpp"
#include "render/docx/onto/moves.hpp"
#include "render/docx/onto/notes.hpp"
#include "render/docx/onto/rows.hpp"

#include <algorithm>
#include <map>
#include <memory>
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
          notes_(file, revisions),
          revisions_(revisions),
          comments_(comments, revisions) {}

    // Why run() has failed.
    [[nodiscard]] const std::string& why() const { return why_; }

    bool run() {
        for (const Paragraph& paragraph : document_.paragraphs) {
            targets_.push_back(find(paragraph));
            likes_.add(targets_.back() != nullptr ? &targets_.back()->raw : nullptr);
        }
        for (std::size_t i = 0; i < document_.paragraphs.size(); ++i) {
            revisions_.as(document_.paragraphs[i].author);
            if (take(i)) {
                remember_row(document_.paragraphs[i]);
                continue;
            }
            why_ = not_found(document_.paragraphs[i]);
            return false;
        }
        for (const Note& note : document_.loose_notes) {
            if (!notes_.change(note)) return false;
        }
        for (const auto& target : edited_) {
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
    // A paragraph, row or heading of the document and what is to be done to it.
    struct EditedText {
        RawText raw;
        Edits edits;
        std::size_t reached = 0;    // byte of its text up to which clauses have been found in it
        std::size_t next_note = 0;  // index of the atom from which on its notes have not been found yet
        std::string author{};       // of its changes
    };

    // A paragraph, row or heading that goes, or is joined with the next.
    struct DeletedEnd {
        const EditedText* text = nullptr;
        Content content = Content::goes;
        std::size_t move = 0;  // that the end is part of
    };

    // ---- where the paragraphs of the redline stand

    // Null for what is inserted, or goes on in the paragraph before.
    EditedText* find(const Paragraph& paragraph) {
        const Origin& origin = paragraph.origin;
        if (!origin.known() || origin.last >= file_.blocks().size()) return nullptr;
        EditedText*& found = by_block_[origin.first];
        if (found != nullptr) return found;
        // A number of the format's that clauses are not counted by is part of the text: "Article 5".
        RawText raw(file_.blocks()[origin.first], !paragraph.numbered);
        for (std::size_t i = origin.first + 1; i <= origin.last; ++i) raw.join(file_.blocks()[i]);
        return found = add(std::move(raw));
    }

    EditedText* add(RawText raw) {
        edited_.push_back(std::make_unique<EditedText>(EditedText{std::move(raw), {}, 0, 0, {}}));
        return edited_.back().get();
    }

    // ---- what is done to them

    bool take(std::size_t i) {
        const Paragraph& paragraph = document_.paragraphs[i];
        if (!open_ && targets_[i] == nullptr) {
            if (before_text(paragraph).empty() && paragraph.end != End::none) return add_paragraph(i);
            comments_.remember_for_next(paragraph.comments);
            return before_text(paragraph).empty() ? add_to_next(i) : !has_changes(paragraph);
        }
        if (targets_[i] != nullptr) {
            // What parts it from a clause before it in the same paragraph is not its own.
            const std::size_t reached = targets_[i]->reached;
            open(*targets_[i], reached == 0 ? 0 : targets_[i]->raw.next_letter_from(reached));
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

    // "12. " of "12. Lamps".
    static std::size_t length_of_number(std::string_view text) {
        constexpr std::size_t kLongest = 12;
        const std::size_t end = std::min(text.find(' '), text.size());
        const std::string_view word = text.substr(0, end);
        const bool number = end <= kLongest && (word.find_first_of("0123456789") != std::string_view::npos ||
                                                word.ends_with(')') || word.ends_with('.'));
        return number ? std::min(end + 1, text.size()) : 0;
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
        if (i >= targets_.size() || targets_[i] != nullptr) return {};
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
        if (adds_row(paragraph)) {
            add_row(paragraph);
            return true;
        }
        if (adds_labelled_row(paragraph, i)) {
            last_row_ = last_;
            add_row(as_row(paragraph));
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
            add_table(added, paragraph);
            return true;
        }
        copy_properties_as_inserted(added, like, revisions_, paragraph.moved_end);
        const std::size_t first = is_counted(kind) ? number_runs(paragraph) : 0;
        add_runs(added, {paragraph.runs.begin() + static_cast<std::ptrdiff_t>(first), paragraph.runs.end()},
                 first_run(like.paragraph));
        comments_.remember(added, paragraph.comments);
        last_ = added;
        last_is_counted_ = is_counted(kind);
        last_is_labelled_row_ = false;
        return true;
    }

    // The paragraph that the clauses before and after the new one share; null if each has its own.
    [[nodiscard]] EditedText* shared_at(std::size_t i) const { return next_target(i) == text_ ? text_ : nullptr; }

    // The first of the paragraphs from `i` on that stands in the document; null if none does. Is asked in their order.
    EditedText* next_target(std::size_t i) const {
        next_ = std::max(next_, i);
        while (next_ < targets_.size() && targets_[next_] == nullptr) ++next_;
        return next_ < targets_.size() ? targets_[next_] : nullptr;
    }

    // Between lines of a paragraph it is a line.
    void add_line(EditedText& shared, const Paragraph& paragraph) {
        open(shared, shared.reached);
        insert({Op::insert, Look::body, "\n"});
        for (const Run& run : paragraph.runs) insert(run);
        comments_.remember(shared.raw.elements().front(), paragraph.comments);
        open_ = false;
    }

    void add_runs(pugi::xml_node paragraph, const std::vector<Run>& runs, pugi::xml_node like) {
        pugi::xml_node inserted;
        for (std::size_t i = 0; i < runs.size(); ++i) {
            const Run& run = runs[i];
            if (i == 0 || run.move != runs[i - 1].move) {
                inserted = sign(paragraph.append_child(revision_element(Op::insert, run.move > 0)), revisions_);
                set_move(inserted, run.move);
            }
            const std::string note = run.note > 0 ? notes_.add(document_.notes[run.note - 1]) : std::string();
            fill_run(inserted.append_child("w:r"), run, run.note > 0 ? notes_.reference() : "", note, like, true);
        }
    }

    // After a row of a table a row is added. What is removed may stand between the two.
    // In a table of labels and clauses a new clause is a row.
    [[nodiscard]] bool adds_labelled_row(const Paragraph& paragraph, std::size_t i) const {
        if (paragraph.style == Style::table_row || !last_is_labelled_row_) return false;
        const EditedText* next = next_target(i);
        return paragraph.numbered || next == nullptr || next->raw.elements().front().parent() == last_.parent();
    }

    // The label in the first cell, the rest in the second.
    static Paragraph as_row(Paragraph paragraph) {
        const std::size_t number = number_runs(paragraph);
        for (std::size_t k = 0; k < paragraph.runs.size(); ++k) {
            Run& run = paragraph.runs[k];
            run.cell = k < number ? 1 : 2;
            if (k + 1 == number && run.text.ends_with('\t')) run.text.pop_back();
        }
        paragraph.cells = 2;
        return paragraph;
    }

    [[nodiscard]] bool adds_row(const Paragraph& paragraph) const {
        return paragraph.style == Style::table_row && is_named(last_row_, "w:tr");
    }

    void remember_row(const Paragraph& paragraph) {
        if (paragraph.style != Style::table_row) {
            if (paragraph.end != End::deleted) last_row_ = {};
        } else if (is_named(last_, "w:tr") && paragraph.end != End::inserted) {
            last_row_ = last_;
        }
    }

    void add_row(const Paragraph& paragraph) {
        const NewRow added = add_row_after(last_row_, paragraph.cells, revisions_);
        if (last_ == last_row_) last_ = added.row;
        fill_row(added, paragraph);
    }

    // A new table in the place of the paragraph, with its first row.
    void add_table(pugi::xml_node place, const Paragraph& paragraph) {
        const NewRow added = replace_by_table(place, paragraph.cells, revisions_);
        last_ = added.row;
        fill_row(added, paragraph);
    }

    // A single cell takes all that the row says.
    void fill_row(const NewRow& row, const Paragraph& paragraph) {
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const bool single = row.cells.size() == 1;
            fill_cell(row.cells[i].cell, row.cells[i].like, single ? paragraph.runs : runs_of_cell(paragraph, i + 1));
        }
        last_row_ = row.row;
        comments_.remember(row.row, paragraph.comments);
    }

    static std::vector<Run> runs_of_cell(const Paragraph& paragraph, std::size_t number) {
        std::vector<Run> runs;
        std::copy_if(paragraph.runs.begin(), paragraph.runs.end(), std::back_inserter(runs),
                     [number](const Run& run) { return run.cell == number; });
        return runs;
    }

    void fill_cell(pugi::xml_node cell, pugi::xml_node like, std::vector<Run> runs) {
        const pugi::xml_node like_paragraph = like.select_node(".//w:p").node();
        pugi::xml_node paragraph = copy_properties_as_inserted(cell.append_child("w:p"), {like_paragraph}, revisions_);
        const pugi::xml_node counted = paragraph.child("w:pPr").child("w:numPr");
        if (counted && !runs.empty()) {
            // Word counts the paragraph, if the text has a number there; else nothing does.
            const std::size_t number = length_of_number(runs.front().text);
            runs.front().text.erase(0, number);
            if (number == 0) paragraph.child("w:pPr").remove_child("w:numPr");
        }
        add_runs(paragraph, runs, first_run(like_paragraph));
    }

    // After what stands before it; where nothing does, in front of what follows it.
    pugi::xml_node insert_paragraph(std::size_t i) {
        const EditedText* target = next_target(i);
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
    EditedNotes notes_;
    Signature& revisions_;
    PlacedComments comments_;
    std::string why_ = "its notes are not laid out as they were read";
    std::vector<std::unique_ptr<EditedText>> edited_;
    std::map<std::size_t, EditedText*> by_block_;  // by the index of the first block
    std::vector<EditedText*> targets_;             // of each paragraph of the redline
    mutable std::size_t next_ = 0;                 // no paragraph from the one asked for up to this one has one
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
    pugi::xml_node last_row_;  // the last row, if no paragraph of the after text follows it
};

}  // namespace

std::optional<std::string> replay(const Document& document, WordFile& file, Signature& revisions,
                                  std::vector<Comment>* comments) {
    Replay replay(document, file, revisions, comments);
    return replay.run() ? std::nullopt : std::optional(replay.why());
}

}  // namespace clausediff::detail::render::docx
