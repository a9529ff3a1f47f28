#include "render/docx/onto/replay.hpp"

#include "render/docx/onto/edits.hpp"
#include "render/docx/onto/elements.hpp"
#include "render/docx/onto/places.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace clausediff::render::docx {
namespace {

std::size_t cells_of(pugi::xml_node parent) {
    std::size_t cells = 0;
    for (const pugi::xml_node& node : parent.children()) {
        const std::string_view name = node.name();
        if (name == "w:tc") {
            ++cells;
        } else if (name != "w:tbl") {
            cells += cells_of(node);
        }
    }
    return cells;
}

// All paragraphs in the order of the document, and the rows of tables, each of which is read as one; a row of one cell
// is no table but a frame of paragraphs. Of a drawing in two forms the first alone.
void collect(pugi::xml_node parent, std::vector<RawText>& out) {
    for (const pugi::xml_node& node : parent.children()) {
        const std::string_view name = node.name();
        if (name == "mc:Fallback") continue;
        if (name == "w:tr" && cells_of(node) > 1) {
            out.emplace_back(node);
            continue;
        }
        if (name == "w:p") out.emplace_back(node);
        collect(node, out);
    }
}

// The outermost table that the paragraph stands in, else itself: a clause behind a table stands in none of its cells.
pugi::xml_node out_of_table(pugi::xml_node paragraph) {
    pugi::xml_node out = paragraph;
    for (pugi::xml_node node = paragraph.parent(); node; node = node.parent()) {
        if (std::string_view(node.name()) == "w:tbl") out = node;
    }
    return out;
}

bool is_head(const Paragraph& paragraph) {
    return paragraph.style == Style::symbol || paragraph.style == Style::session || paragraph.style == Style::title;
}

class Replay {
public:
    Replay(const Document& document, pugi::xml_node body, NotesPart& notes, Signature& revisions,
           std::vector<Comment>* comments)
        : document_(document), notes_(notes), revisions_(revisions), comments_(comments) {
        collect(body, raws_);
    }

    // Why run() has failed.
    [[nodiscard]] const std::string& why() const { return why_; }

    bool run() {
        auto places = find_places(document_, raws_);
        if (const std::string* why = std::get_if<std::string>(&places)) {
            why_ = *why;
            return false;
        }
        places_ = std::move(std::get<Places>(places));
        edits_.resize(raws_.size());
        for (std::size_t i = 0; i < document_.paragraphs.size(); ++i) {
            if (!take(i)) return false;
        }
        for (std::size_t i = 0; i < raws_.size(); ++i) edits_[i].apply(raws_[i], revisions_);
        for (const auto& [raw, element] : ends_) {
            for (const pugi::xml_node& paragraph : raws_[raw].paragraphs()) {
                raws_[raw].is_row() ? mark_row(paragraph, element, revisions_)
                                    : mark_end(paragraph, element, revisions_);
            }
        }
        for (const auto& [paragraph, texts] : to_comment_) comment(paragraph, texts);
        return true;
    }

private:
    bool take(std::size_t i) {
        const Paragraph& paragraph = document_.paragraphs[i];
        if (places_[i]) open(*places_[i]);
        if (is_head(paragraph)) return take_head(i);
        if (!open_ && before_text(paragraph).empty()) {
            if (paragraph.end == End::none) {
                pending_.insert(pending_.end(), paragraph.runs.begin(), paragraph.runs.end());
                return true;
            }
            return add_paragraph(i);
        }
        if (!open_) return true;  // not found, and nothing changes in it
        if (places_[i]) {
            for (const Run& run : std::exchange(pending_, {})) {
                if (!insert(run)) return false;
            }
        }
        remember_comments(raws_[raw_].paragraph(), paragraph);
        if (!take_runs(paragraph)) return false;
        return take_end(paragraph);
    }

    void open(const FoundPlace& found) {
        open_ = true;
        raw_ = found.raw;
        place_ = {found.begin, false};
        automatic_ = found.automatic;
    }

    // The lines of the head have their paragraphs, whatever becomes of their words.
    bool take_head(std::size_t i) {
        if (!places_[i]) return true;
        remember_comments(raws_[raw_].paragraph(), document_.paragraphs[i]);
        const bool done = take_runs(document_.paragraphs[i]);
        open_ = false;
        return done;
    }

    bool take_runs(const Paragraph& paragraph) {
        const std::size_t number = automatic_ ? number_runs(paragraph) : 0;
        for (std::size_t k = number; k < paragraph.runs.size(); ++k) {
            const Run& run = paragraph.runs[k];
            if (!(run.op == Op::insert ? insert(run) : pass(run))) return false;
        }
        return true;
    }

    // What the before text has: letters are passed over or removed, references to notes as well.
    bool pass(const Run& run) {
        if (run.note > 0) return pass_note(run);
        const auto end = raws_[raw_].match(place_.at, run.text);
        if (!end) return false;
        if (run.op == Op::remove) edits_[raw_].remove(place_.at, *end);
        if (*end != place_.at) place_ = {*end, false};
        return true;
    }

    bool pass_note(const Run& run) {
        const Atom* reference = raws_[raw_].note_at(place_.at);
        if (reference == nullptr) return false;
        if (run.op == Op::remove) edits_[raw_].remove_note(*reference);
        place_ = {reference->begin, true};
        return notes_.change(reference->content, document_.notes[run.note - 1]);
    }

    bool insert(const Run& run) {
        edits_[raw_].insert(place_, run, run.note > 0 ? notes_.add(document_.notes[run.note - 1]) : std::string());
        return true;
    }

    // What goes over several paragraphs is not split in two, nor joined to another.
    bool take_end(const Paragraph& paragraph) {
        if (raws_[raw_].is_compound() && (paragraph.end == End::inserted || paragraph.end == End::none)) return false;
        if (paragraph.end == End::inserted) edits_[raw_].split(place_);
        // Where another clause shares the paragraph, its end stays.
        if (paragraph.end == End::deleted && raws_[raw_].ends_at(place_.at)) ends_.emplace_back(raw_, "w:del");
        if (paragraph.end == End::plain || paragraph.end == End::deleted) {
            last_ = raws_[raw_].last_paragraph();
            open_ = false;
        }
        return true;
    }

    // ---- new paragraphs

    bool add_paragraph(std::size_t i) {
        const Paragraph& paragraph = document_.paragraphs[i];
        const std::optional<FoundPlace> like = nearest_of_kind(i);
        const pugi::xml_node like_paragraph = like ? raws_[like->raw].paragraph() : last_;
        pugi::xml_node added = adds_row(paragraph) ? insert_row(last_) : insert_paragraph(i);
        if (!added) return false;
        if (adds_row(paragraph)) {
            last_ = added;
            added = added.child("w:tc").append_child("w:p");
        }
        dress(added, like_paragraph, revisions_);
        pugi::xml_node inserted = sign(added.append_child("w:ins"), revisions_);
        const std::size_t first = like && like->automatic ? number_runs(paragraph) : 0;
        for (std::size_t k = first; k < paragraph.runs.size(); ++k) {
            const Run& run = paragraph.runs[k];
            const std::string note = run.note > 0 ? notes_.add(document_.notes[run.note - 1]) : std::string();
            fill_run(inserted.append_child("w:r"), run, note, first_run(like_paragraph), true);
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

    // Behind what stands before it; where nothing does, in front of what stands behind it.
    pugi::xml_node insert_paragraph(std::size_t i) {
        if (last_) {
            const pugi::xml_node behind = out_of_table(last_);
            return behind.parent().insert_child_after("w:p", behind);
        }
        for (std::size_t k = i; k < places_.size(); ++k) {
            if (!places_[k] || is_head(document_.paragraphs[k])) continue;
            pugi::xml_node next = raws_[places_[k]->raw].paragraph();
            return next.parent().insert_child_before("w:p", next);
        }
        return {};
    }

    // The paragraph before it, else behind it, that looks as it should: of its style, level and way of numbering.
    [[nodiscard]] std::optional<FoundPlace> nearest_of_kind(std::size_t i) const {
        const Paragraph& wanted = document_.paragraphs[i];
        const auto is_like = [&](std::size_t k) {
            const Paragraph& one = document_.paragraphs[k];
            return places_[k] && one.style == wanted.style && one.level == wanted.level &&
                   one.numbered == wanted.numbered;
        };
        for (std::size_t k = i; k-- > 0;) {
            if (is_like(k)) return places_[k];
        }
        for (std::size_t k = i + 1; k < places_.size(); ++k) {
            if (is_like(k)) return places_[k];
        }
        return std::nullopt;
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
    NotesPart& notes_;
    Signature& revisions_;
    std::vector<Comment>* comments_;
    std::vector<RawText> raws_;
    Places places_;
    std::string why_ = "its paragraphs are not laid out as they were read";
    std::vector<Edits> edits_;                               // of raws_
    std::vector<std::pair<std::size_t, const char*>> ends_;  // of raws_ that are deleted
    std::vector<std::pair<pugi::xml_node, std::vector<std::string>>> to_comment_;
    std::vector<std::string> waiting_;  // comments of paragraphs that were not found

    bool open_ = false;  // a paragraph of the Word document is being gone through
    std::size_t raw_ = 0;
    Place place_;
    bool automatic_ = false;
    std::vector<Run> pending_;  // to be inserted where the next paragraph begins
    pugi::xml_node last_;       // the last paragraph that was gone through
};

}  // namespace

std::optional<std::string> replay(const Document& document, pugi::xml_node body, NotesPart& notes, Signature& revisions,
                                  std::vector<Comment>* comments) {
    Replay replay(document, body, notes, revisions, comments);
    return replay.run() ? std::nullopt : std::optional(replay.why());
}

}  // namespace clausediff::render::docx
