#include "render/docx/onto/replay.hpp"

#include "render/docx/onto/edits.hpp"
#include "render/docx/onto/elements.hpp"
#include "render/docx/onto/notes.hpp"

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

bool is_head(const Paragraph& paragraph) {
    return paragraph.style == Style::symbol || paragraph.style == Style::session || paragraph.style == Style::title;
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
        : document_(document), file_(file), notes_(file, revisions), revisions_(revisions), comments_(comments) {}

    // Why run() has failed.
    [[nodiscard]] const std::string& why() const { return why_; }

    bool run() {
        for (const Paragraph& paragraph : document_.paragraphs) targets_.push_back(find(paragraph));
        find_head();
        for (std::size_t i = 0; i < document_.paragraphs.size(); ++i) {
            if (take(i)) continue;
            why_ = not_found(document_.paragraphs[i]);
            return false;
        }
        for (const Note& note : document_.loose_notes) {
            if (!notes_.change(note)) return false;
        }
        for (const auto& target : edited_) target->edits.apply(target->raw, revisions_);
        for (const auto& [target, content] : deleted_) {
            for (const pugi::xml_node& element : target->raw.elements()) {
                target->raw.is_row() ? mark_row(element, "w:del", revisions_)
                                     : mark_deleted(element, content, revisions_);
            }
        }
        for (const auto& [paragraph, texts] : to_comment_) comment(paragraph, texts);
        return true;
    }

private:
    // A paragraph, row or heading of the document and what is to be done to it.
    struct EditedText {
        RawText raw;
        Edits edits;
        std::size_t reached = 0;    // byte of its text up to which clauses have been found in it
        std::size_t next_note = 0;  // index of the atom from which on its notes have not been found yet
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
        edited_.push_back(std::make_unique<EditedText>(EditedText{std::move(raw), {}}));
        return edited_.back().get();
    }

    // Symbol, session and title stand in the head, in paragraphs that may hold more and are no clauses.
    void find_head() {
        std::size_t first_clause = file_.blocks().size();
        if (!by_block_.empty()) first_clause = by_block_.begin()->first;
        constexpr std::size_t kMost = 400;  // paragraphs of a head
        std::vector<EditedText*> head(std::min(first_clause, kMost), nullptr);
        for (std::size_t i = 0; i < targets_.size(); ++i) {
            if (!is_head(document_.paragraphs[i])) continue;
            const std::string words = before_text(document_.paragraphs[i]);
            for (std::size_t block = 0; !words.empty() && block < head.size() && targets_[i] == nullptr; ++block) {
                if (head[block] == nullptr) head[block] = add(RawText(file_.blocks()[block]));
                if (const auto begin = place_in_head(head[block]->raw, words)) {
                    targets_[i] = head[block];
                    head_places_[i] = *begin;
                }
            }
        }
    }

    static std::optional<std::size_t> place_in_head(const RawText& raw, const std::string& words) {
        constexpr std::size_t kLongest = 4096;  // bytes of a paragraph of the head
        const std::string& text = raw.text();
        for (std::size_t from = 0; from < std::min(text.size(), kLongest); ++from) {
            if (text[from] == words.front() && raw.match(from, words)) return from;
        }
        return std::nullopt;
    }

    // ---- what is done to them

    bool take(std::size_t i) {
        const Paragraph& paragraph = document_.paragraphs[i];
        if (is_head(paragraph)) return take_head(i);
        if (!open_ && targets_[i] == nullptr) {
            if (!before_text(paragraph).empty()) return !has_changes(paragraph);
            if (paragraph.end == End::none) {
                pending_.insert(pending_.end(), paragraph.runs.begin(), paragraph.runs.end());
                return true;
            }
            return add_paragraph(i);
        }
        if (targets_[i] != nullptr) open(*targets_[i], targets_[i]->reached);
        if (targets_[i] != nullptr) {
            for (const Run& run : std::exchange(pending_, {})) insert(run);
        }
        remember_comments(text_->raw.elements().front(), paragraph);
        if (!take_runs(paragraph)) return false;
        text_->reached = place_.at;
        take_end(paragraph);
        return true;
    }

    void open(EditedText& text, std::size_t begin) {
        open_ = true;
        text_ = &text;
        place_ = {begin, false};
        skips_number_ = text.raw.is_automatic();
    }

    // The lines of the head have their paragraphs, whatever becomes of their words.
    bool take_head(std::size_t i) {
        if (targets_[i] == nullptr) return true;
        open(*targets_[i], head_places_[i]);
        remember_comments(text_->raw.elements().front(), document_.paragraphs[i]);
        const bool done = take_runs(document_.paragraphs[i]);
        open_ = false;
        return done;
    }

    bool take_runs(const Paragraph& paragraph) {
        const std::size_t number = skips_number_ ? number_runs(paragraph) : 0;
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

    // What the before text has: letters are passed over or removed, references to notes as well.
    bool pass(const Run& run) {
        if (run.note > 0) return pass_note(run);
        if (run.look == Look::superscript && pass_mark(run)) return true;
        auto end = text_->raw.match(place_.at, run.text);
        if (!end) end = text_->raw.match_near(place_.at, run.text);
        if (!end) return false;
        if (run.op == Op::remove && !text_->raw.is_editable(place_.at, *end)) return false;
        if (run.op == Op::remove) text_->edits.remove(place_.at, *end);
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

    void insert(const Run& run) {
        const std::string note = run.note > 0 ? notes_.add(document_.notes[run.note - 1]) : std::string();
        text_->edits.insert(place_, run, run.note > 0 ? notes_.reference() : "", note);
    }

    // What goes over several paragraphs is not split in two, nor joined to another: it goes as a whole or stays.
    void take_end(const Paragraph& paragraph) {
        const bool compound = text_->raw.is_compound();
        const bool goes = goes_as_a_whole(paragraph);
        // Where another clause shares the paragraph, its end stays.
        if (compound ? goes : paragraph.end == End::deleted && text_->raw.ends_at(place_.at)) {
            deleted_.emplace_back(text_, goes ? Content::goes : Content::stays);
        }
        if (!compound && paragraph.end == End::inserted) text_->edits.split(place_);
        if (compound || paragraph.end == End::plain || paragraph.end == End::deleted) {
            last_ = text_->raw.elements().back();
            open_ = false;
        }
    }

    static bool goes_as_a_whole(const Paragraph& paragraph) {
        return std::all_of(paragraph.runs.begin(), paragraph.runs.end(),
                           [](const Run& run) { return run.op == Op::remove; });
    }

    // ---- new paragraphs

    bool add_paragraph(std::size_t i) {
        const Paragraph& paragraph = document_.paragraphs[i];
        const EditedText* like = nearest_of_kind(i);
        const pugi::xml_node like_paragraph = like != nullptr ? like->raw.elements().front() : last_;
        pugi::xml_node added = adds_row(paragraph) ? insert_row(last_) : insert_paragraph(i);
        if (!added) return false;
        if (adds_row(paragraph)) {
            last_ = added;
            added = added.child("w:tc").append_child("w:p");
        }
        copy_properties_as_inserted(added, like_paragraph, revisions_);
        pugi::xml_node inserted = sign(added.append_child("w:ins"), revisions_);
        const std::size_t first = like != nullptr && like->raw.is_automatic() ? number_runs(paragraph) : 0;
        for (std::size_t k = first; k < paragraph.runs.size(); ++k) {
            const Run& run = paragraph.runs[k];
            const std::string note = run.note > 0 ? notes_.add(document_.notes[run.note - 1]) : std::string();
            fill_run(inserted.append_child("w:r"), run, run.note > 0 ? notes_.reference() : "", note,
                     first_run(like_paragraph), true);
        }
        remember_comments(added, paragraph);
        if (!adds_row(paragraph)) last_ = added;
        return true;
    }

    // Behind a row of a table a row is added.
    [[nodiscard]] bool adds_row(const Paragraph& paragraph) const {
        return paragraph.style == Style::table_row && std::string_view(last_.name()) == "w:tr";
    }

    // A row of one cell over all columns: which words belong in which column, the texts do not say.
    pugi::xml_node insert_row(pugi::xml_node behind) {
        pugi::xml_node row = behind.parent().insert_child_after("w:tr", behind);
        sign(row.append_child("w:trPr").append_child("w:ins"), revisions_);
        pugi::xml_node properties = row.append_child("w:tc").append_child("w:tcPr");
        const std::string columns = std::to_string(std::max<std::size_t>(columns_of(behind), 1));
        properties.append_child("w:gridSpan").append_attribute("w:val") = columns.c_str();
        return row;
    }

    static std::size_t columns_of(pugi::xml_node row) {
        std::size_t columns = 0;
        for (const pugi::xml_node& cell : row.children("w:tc")) {
            const pugi::xml_node span = cell.child("w:tcPr").child("w:gridSpan");
            columns += span ? span.attribute("w:val").as_uint(1) : 1;
        }
        return columns;
    }

    // After what stands before it; where nothing does, in front of what follows it.
    pugi::xml_node insert_paragraph(std::size_t i) {
        pugi::xml_node next;
        for (std::size_t k = i; k < targets_.size() && !next; ++k) {
            if (targets_[k] != nullptr && !is_head(document_.paragraphs[k])) next = targets_[k]->raw.elements().front();
        }
        if (last_) {
            const pugi::xml_node place = out_of_table(last_, next);
            return place.parent().insert_child_after("w:p", place);
        }
        next = out_of_table(next, {});
        return next ? next.parent().insert_child_before("w:p", next) : pugi::xml_node();
    }

    // The paragraph before it, else after it, that looks as it should: of its style, level and way of numbering.
    [[nodiscard]] const EditedText* nearest_of_kind(std::size_t i) const {
        const Paragraph& wanted = document_.paragraphs[i];
        const auto is_like = [&](std::size_t k) {
            const Paragraph& one = document_.paragraphs[k];
            return targets_[k] != nullptr && one.style == wanted.style && one.level == wanted.level &&
                   one.numbered == wanted.numbered;
        };
        for (std::size_t k = i; k-- > 0;) {
            if (is_like(k)) return targets_[k];
        }
        for (std::size_t k = i + 1; k < targets_.size(); ++k) {
            if (is_like(k)) return targets_[k];
        }
        return nullptr;
    }

    // ---- comments

    void remember_comments(pugi::xml_node node, const Paragraph& paragraph) {
        if (comments_ == nullptr) return;
        if (std::string_view(node.name()) == "w:tr") node = node.select_node(".//w:p").node();
        waiting_.insert(waiting_.end(), paragraph.comments.begin(), paragraph.comments.end());
        if (!waiting_.empty()) to_comment_.emplace_back(node, std::exchange(waiting_, {}));
    }

    void comment(pugi::xml_node paragraph, const std::vector<std::string>& texts) {
        for (const std::string& text : texts) {
            const std::string id = std::to_string(revisions_.next_id());
            comments_->push_back({static_cast<std::size_t>(std::stoul(id)), text});
            const pugi::xml_node properties = paragraph.child("w:pPr");
            pugi::xml_node start = properties ? paragraph.insert_child_after("w:commentRangeStart", properties)
                                              : paragraph.prepend_child("w:commentRangeStart");
            start.append_attribute("w:id") = id.c_str();
            paragraph.append_child("w:commentRangeEnd").append_attribute("w:id") = id.c_str();
            // The reference goes with a paragraph that goes as a whole.
            const pugi::xml_node mark = properties.child("w:rPr");
            const char* element = mark.child("w:del") ? "w:del" : mark.child("w:ins") ? "w:ins" : nullptr;
            pugi::xml_node parent = element == nullptr ? paragraph : sign(paragraph.append_child(element), revisions_);
            parent.append_child("w:r").append_child("w:commentReference").append_attribute("w:id") = id.c_str();
        }
    }

    const Document& document_;
    WordFile& file_;
    EditedNotes notes_;
    Signature& revisions_;
    std::vector<Comment>* comments_;
    std::string why_ = "its notes are not laid out as they were read";
    std::vector<std::unique_ptr<EditedText>> edited_;
    std::map<std::size_t, EditedText*> by_block_;     // by the index of the first block
    std::vector<EditedText*> targets_;                // of each paragraph of the redline
    std::map<std::size_t, std::size_t> head_places_;  // by index of the paragraph, the byte at which it begins
    std::vector<std::pair<const EditedText*, Content>> deleted_;
    std::vector<std::pair<pugi::xml_node, std::vector<std::string>>> to_comment_;
    std::vector<std::string> waiting_;  // comments of paragraphs that were not found

    bool open_ = false;  // a paragraph of the Word document is being gone through
    EditedText* text_ = nullptr;
    Place place_;
    bool skips_number_ = false;  // Word counts it: it stands in no run
    std::vector<Run> pending_;   // to be inserted where the next paragraph begins
    pugi::xml_node last_;        // the last paragraph that was gone through
};

}  // namespace

std::optional<std::string> replay(const Document& document, WordFile& file, Signature& revisions,
                                  std::vector<Comment>* comments) {
    Replay replay(document, file, revisions, comments);
    return replay.run() ? std::nullopt : std::optional(replay.why());
}

}  // namespace clausediff::detail::render::docx
