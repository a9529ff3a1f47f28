#include "render/docx/onto/edits.hpp"

#include "render/docx/onto/cut.hpp"
#include "render/docx/onto/elements.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace clausediff::detail::render::docx {
namespace {

using word::Piece;
using word::PieceKind;

bool is_inside(pugi::xml_node node, const pugi::xml_node& ancestor) {
    while (node && node != ancestor) node = node.parent();
    return static_cast<bool>(node);
}

pugi::xml_node paragraph_of(pugi::xml_node node) {
    while (node && !is_named(node, "w:p")) node = node.parent();
    return node;
}

// An equation is one unit: what changes a part of it replaces the whole.
class EquationsMadeWhole {
public:
    EquationsMadeWhole(std::vector<EditRange>& removed, std::vector<Addition>& added, const std::string& text)
        : removed_(removed), added_(added), text_(text) {}

    void settle(const Atom& equation) {
        const auto inside = [&](const Addition& one) {
            return one.place.at > equation.begin && one.place.at < equation.end;
        };
        const bool broken = std::any_of(added_.begin(), added_.end(), inside) ||
                            std::any_of(removed_.begin(), removed_.end(), [&](const EditRange& range) {
                                const bool meets = range.begin < equation.end && range.end > equation.begin;
                                return meets && (range.begin > equation.begin || range.end < equation.end);
                            });
        if (!broken) return;
        Addition replacement;
        replacement.place = {equation.end, false};
        replacement.run.op = Op::insert;
        replacement.run.text = result(equation);
        for (Addition& one : added_) {
            if (!inside(one)) continue;
            if (one.note.empty() && !one.is_split) one.run.text.clear();
            one.place = {equation.end, false};
        }
        std::erase_if(added_,
                      [](const Addition& one) { return one.note.empty() && !one.is_split && one.run.text.empty(); });
        const auto place = std::find_if(added_.begin(), added_.end(),
                                        [&](const Addition& one) { return one.place.at >= equation.end; });
        if (!replacement.run.text.empty()) added_.insert(place, std::move(replacement));
        remove(equation);
    }

private:
    // What the equation's letters become.
    [[nodiscard]] std::string result(const Atom& equation) const {
        std::string out;
        std::size_t at = equation.begin;
        auto range = removed_.begin();
        const auto keep_to = [&](std::size_t end) {
            while (at < end) {
                while (range != removed_.end() && range->end <= at) ++range;
                const bool gone = range != removed_.end() && range->begin <= at;
                const std::size_t next = range == removed_.end() ? end : gone ? range->end : range->begin;
                if (!gone) out.append(text_, at, std::min(end, next) - at);
                at = std::min(end, next);
            }
        };
        for (const Addition& one : added_) {
            if (one.place.at <= equation.begin || one.place.at >= equation.end || !one.note.empty()) continue;
            keep_to(one.place.at);
            out += one.run.text;
        }
        keep_to(equation.end);
        return out;
    }

    void remove(const Atom& equation) {
        EditRange whole{equation.begin, equation.end, 0};
        const auto meets = [&](const EditRange& range) {
            return range.begin <= equation.end && range.end >= equation.begin;
        };
        for (const EditRange& range : removed_) {
            if (!meets(range)) continue;
            whole = {std::min(whole.begin, range.begin), std::max(whole.end, range.end), 0};
        }
        std::erase_if(removed_, meets);
        removed_.insert(std::find_if(removed_.begin(), removed_.end(),
                                     [&](const EditRange& range) { return range.begin > whole.begin; }),
                        whole);
    }

    std::vector<EditRange>& removed_;
    std::vector<Addition>& added_;
    const std::string& text_;
};

// The runs of a paragraph while it is edited. Those that an edit begins or ends in are cut there, so that each run
// stays or goes as a whole.
class EditedParagraph {
public:
    EditedParagraph(const RawText& raw, std::vector<EditRange> removed, const std::vector<std::size_t>& removed_notes,
                    std::vector<Addition> added, const Like& first, Signature& revisions)
        : raw_(raw), removed_(std::move(removed)), added_(std::move(added)), first_(first), revisions_(revisions) {
        for (const Atom& atom : raw.atoms()) {
            if (atom.kind == PieceKind::equation) EquationsMadeWhole(removed_, added_, raw.text()).settle(atom);
        }
        std::size_t note = 0;
        for (std::size_t i = 0; i < raw.atoms().size(); ++i) {
            const bool gone = note < removed_notes.size() && removed_notes[note] == i;
            note += gone ? 1U : 0U;
            pieces_.push_back({raw.atoms()[i], gone});
        }
        cut_letters();
        decide();
        part_runs();
    }

    void run() {
        for (const EditPiece& piece : pieces_) {
            if (piece.goes) remove(piece.atom, piece.move);
        }
        remove_fields();
        std::size_t before = 0;  // pieces that stand before the place
        for (const Addition& addition : added_) {
            while (before < pieces_.size() && stands_before(pieces_[before].atom, addition.place)) ++before;
            add(addition, before);
        }
        split();
    }

private:
    struct EditPiece {
        Atom atom;
        bool goes = false;
        bool addition_follows = false;
        std::size_t move = 0;  // as Run::move
    };

    // Letters in which an edit begins or ends become several pieces; their element is cut in part_runs().
    void cut_letters() {
        std::vector<std::size_t> places;
        for (const EditRange& range : removed_) places.insert(places.end(), {range.begin, range.end});
        for (const Addition& addition : added_) places.push_back(addition.place.at);
        std::sort(places.begin(), places.end());
        std::vector<EditPiece> cut;
        auto place = places.begin();
        for (EditPiece& piece : pieces_) {
            while (place != places.end() && *place <= piece.atom.begin) ++place;
            const bool can_be_cut = is_named(piece.atom.content, "w:t") && !piece.atom.is_fixed();
            for (auto at = place; can_be_cut && at != places.end() && *at < piece.atom.end; ++at) {
                if (*at <= piece.atom.begin) continue;
                cut.push_back(piece);
                cut.back().atom.end = piece.atom.begin = *at;
            }
            cut.push_back(piece);
        }
        pieces_ = std::move(cut);
    }

    // What goes, and after which pieces something is added.
    void decide() {
        std::size_t next = 0;
        for (EditPiece& piece : pieces_) {
            const Atom& atom = piece.atom;
            while (next < removed_.size() && removed_[next].end < atom.end) ++next;
            const bool covered = next < removed_.size() && removed_[next].begin <= atom.begin && atom.begin < atom.end;
            if (!covered || atom.is_note() || atom.is_fixed()) continue;
            piece.goes = true;
            if (atom.kind == PieceKind::letters) piece.move = removed_[next].move;
        }
        std::size_t before = 0;
        for (const Addition& addition : added_) {
            while (before < pieces_.size() && stands_before(pieces_[before].atom, addition.place)) ++before;
            if (before > 0) pieces_[before - 1].addition_follows = true;
        }
    }

    // From the end on, so that what follows a cut is moved once.
    void part_runs() {
        for (std::size_t end = pieces_.size(); end > 0;) {
            std::size_t first = end - 1;
            while (first > 0 && pieces_[first - 1].atom.content == pieces_[first].atom.content) --first;
            const Atom atom = pieces_[first].atom;
            if (atom.run && !is_foreign(atom)) {
                if (end - first > 1) cut_element(first, end);
                if (first > 0 && pieces_[first - 1].atom.run == atom.run && part_here(first)) {
                    const pugi::xml_node next = new_run_after(atom.run);
                    move_from(atom.content, next);
                    rename(first, atom.run, next);
                }
            }
            end = first;
        }
    }

    // Whether the pieces on both sides need runs of their own.
    [[nodiscard]] bool part_here(std::size_t i) const {
        const EditPiece &one = pieces_[i - 1], &other = pieces_[i];
        return one.goes != other.goes || one.move != other.move || one.addition_follows;
    }

    // The pieces from `first` to `end`, which share a w:t, get one each, and a run each.
    void cut_element(std::size_t first, std::size_t end) {
        const pugi::xml_node old_run = pieces_[first].atom.run;
        pugi::xml_node content = pieces_[first].atom.content;
        const std::string text = content.text().get();
        const std::size_t base = pieces_[first].atom.begin;
        const pugi::xml_node following = content.next_sibling();
        pugi::xml_node run = old_run;
        for (std::size_t i = first; i < end; ++i) {
            Atom& atom = pieces_[i].atom;
            if (i > first) {
                run = new_run_after(run);
                content = run.append_child("w:t");
            }
            set_text(content, text.substr(atom.begin - base, atom.end - atom.begin));
            atom.run = run;
            atom.content = content;
        }
        move_from(following, run);
        rename(end, old_run, run);
    }

    // The pieces from `i` on that stood in the run `old` stand in `run` now.
    void rename(std::size_t i, pugi::xml_node old, pugi::xml_node run) {
        for (; i < pieces_.size() && pieces_[i].atom.run == old; ++i) pieces_[i].atom.run = run;
    }

    static pugi::xml_node new_run_after(pugi::xml_node run) {
        pugi::xml_node next = run.parent().insert_child_after("w:r", run);
        if (const pugi::xml_node properties = properties_of(run, "w:rPr")) next.append_copy(properties);
        return next;
    }

    static void move_from(pugi::xml_node node, pugi::xml_node run) {
        while (node) {
            const pugi::xml_node following = node.next_sibling();
            run.append_move(node);
            node = following;
        }
    }

    static void set_text(pugi::xml_node node, const std::string& text) {
        node.text().set(text.c_str());
        if (!node.attribute("xml:space")) node.append_attribute("xml:space") = "preserve";
    }

    // A run of a drawing's, not of Word's.
    static bool is_foreign(const Atom& atom) { return atom.run && !is_named(atom.run, "w:r"); }

    void remove(const Atom& atom, std::size_t move) {
        if (is_foreign(atom)) return;
        const pugi::xml_node node = atom.run ? atom.run : atom.content;
        if (!is_wrapper(node.parent())) wrap_deleted(node, revisions_, move);
    }

    // What stands around a run that goes.
    static bool is_wrapper(const pugi::xml_node& node) {
        return is_named(node, "w:del") || is_named(node, "w:moveFrom");
    }

    // A field goes when its whole result does: else Word would make it anew. It moves when all of that moves.
    void remove_fields() {
        struct Result {
            bool stays = false;
            bool goes = false;
            std::set<std::size_t> moves;
        };
        std::vector<Result> results(raw_.fields().size());
        for (const EditPiece& piece : pieces_) {
            if (piece.atom.field == Piece::kNoField) continue;
            Result& result = results[piece.atom.field];
            (piece.goes ? result.goes : result.stays) = true;
            result.moves.insert(piece.move);
        }
        for (std::size_t i = 0; i < results.size(); ++i) {
            const Result& result = results[i];
            const word::Field& field = raw_.fields()[i];
            if (!result.goes || result.stays || !field.end || field.begin.parent() != field.end.parent()) continue;
            const std::size_t move = result.moves.size() == 1 ? *result.moves.begin() : 0;
            for (pugi::xml_node node = field.begin; node;) {
                const pugi::xml_node next = node == field.end ? pugi::xml_node() : node.next_sibling();
                if (is_named(node, "w:r")) wrap_deleted(node, revisions_, move);
                node = next;
            }
        }
    }

    static bool stands_before(const Atom& atom, Place place) {
        if (atom.is_note()) return atom.begin < place.at || (atom.begin == place.at && place.after_note);
        return atom.end <= place.at;
    }

    // ---- additions

    // The element of a piece, with the deletion around it.
    static pugi::xml_node element_of(const Atom& atom) {
        const pugi::xml_node node = atom.run ? atom.run : atom.content;
        return is_wrapper(node.parent()) ? node.parent() : node;
    }

    // Out of links, controls and fields that end, or begin, at the place: `other` is what stands on its other side.
    pugi::xml_node out_of_containers(const Atom& atom, const Atom* other, bool backwards) const {
        pugi::xml_node node = element_of(atom);
        if (atom.field != Piece::kNoField && (other == nullptr || other->field != atom.field)) {
            const word::Field& field = raw_.fields()[atom.field];
            const pugi::xml_node sign = backwards ? field.begin : field.end;
            if (sign && paragraph_of(sign) == paragraph_of(node)) {
                node = is_named(sign.parent(), "w:del") ? sign.parent() : sign;
            }
        }
        while (is_container(node.parent()) && (other == nullptr || !is_inside(element_of(*other), node.parent()))) {
            node = node.parent();
        }
        return node;
    }

    [[nodiscard]] const Atom* neighbour(std::size_t i) const {
        return i < pieces_.size() && !pieces_[i].atom.is_fixed() ? &pieces_[i].atom : nullptr;
    }

    // `before` pieces stand before the place.
    void add(const Addition& addition, std::size_t before) {
        const char* element = addition.is_split ? "split" : revision_element(Op::insert, addition.run.move > 0);
        const bool same_place =
            last_added_ && last_place_.at == addition.place.at && last_place_.after_note == addition.place.after_note;
        const pugi::xml_node added =
            same_place ? last_added_.parent().insert_child_after(element, last_added_) : insert(element, before);
        last_added_ = added;
        last_place_ = addition.place;
        if (addition.is_split) {
            markers_.push_back({added, addition.following});
            return;
        }
        set_move(sign(added, revisions_), addition.run.move);
        fill_run(pugi::xml_node(added).append_child("w:r"), addition.run, addition.note, addition.note_id,
                 like(before, added), false);
    }

    pugi::xml_node insert(const char* element, std::size_t before) const {
        const Atom* previous = before > 0 ? &pieces_[before - 1].atom : nullptr;
        const Atom* next = neighbour(before);
        if (previous != nullptr && !previous->is_fixed()) {
            pugi::xml_node node = out_of_containers(*previous, next, false);
            return node.parent().insert_child_after(element, node);
        }
        if (next != nullptr) {
            pugi::xml_node node = out_of_containers(*next, nullptr, true);
            return node.parent().insert_child_before(element, node);
        }
        // An empty cell, or an empty paragraph.
        const pugi::xml_node place =
            previous != nullptr && previous->content ? previous->content : raw_.elements().front();
        return insert_into(place.select_node("descendant-or-self::w:p").node(), element);
    }

    static pugi::xml_node insert_into(pugi::xml_node paragraph, const char* element) {
        const pugi::xml_node properties = properties_of(paragraph, "w:pPr");
        return properties ? paragraph.insert_child_after(element, properties) : paragraph.prepend_child(element);
    }

    // The run whose formatting an added one takes: of the letters before it, else of those after it, in the same link.
    [[nodiscard]] pugi::xml_node like(std::size_t before, const pugi::xml_node& added) const {
        for (std::size_t i = before; i-- > 0 && before - i < kNear;) {
            if (is_like(pieces_[i].atom, added)) return pieces_[i].atom.run;
        }
        for (std::size_t i = before; i < std::min(pieces_.size(), before + kNear); ++i) {
            if (is_like(pieces_[i].atom, added)) return pieces_[i].atom.run;
        }
        return {};
    }

    [[nodiscard]] bool is_like(const Atom& atom, const pugi::xml_node& added) const {
        if (atom.kind != PieceKind::letters || atom.begin == atom.end || raw_.text()[atom.begin] == '\t') return false;
        pugi::xml_node link = atom.run.parent();
        while (link && !is_named(link, "w:p") && !is_named(link, "w:hyperlink")) link = link.parent();
        return is_named(link, "w:p") || is_inside(added, link);
    }

    // What stands before each marker becomes a paragraph of its own, with an inserted end. The end of the paragraph is
    // that of what stands after the last.
    void split() {
        if (raw_.is_compound()) return;
        const pugi::xml_node paragraph = raw_.elements().front();
        Like like = first_;
        for (const auto& [marker, following] : markers_) {
            const pugi::xml_node first = cut_paragraph(paragraph, marker);
            (void)copy_properties_as_inserted(first, {paragraph}, revisions_);
            // It may hold text of the old paragraph, which has the old properties where all is rejected.
            if (like.paragraph) change_properties(first, like, revisions_);
            like = following;
        }
        if (like.paragraph) change_properties(paragraph, like, revisions_);
    }

    static constexpr std::size_t kNear = 64;  // pieces

    const RawText& raw_;
    std::vector<EditRange> removed_;
    std::vector<Addition> added_;
    const Like first_;
    Signature& revisions_;
    std::vector<EditPiece> pieces_;
    std::vector<std::pair<pugi::xml_node, Like>> markers_;  // of splits, and whose properties what follows has
    pugi::xml_node last_added_;
    Place last_place_;
};

}  // namespace

void Edits::remove(std::size_t begin, std::size_t end, std::size_t move) {
    if (begin >= end) return;
    if (!removed_.empty() && removed_.back().end == begin && removed_.back().move == move) {
        removed_.back().end = end;
    } else {
        removed_.push_back({begin, end, move});
    }
}

void Edits::apply(const RawText& raw, Signature& revisions) const {
    if (empty()) return;
    // Lines of the head that share a paragraph may stand in it in another order.
    std::vector<EditRange> removed = removed_;
    std::vector<std::size_t> notes = removed_notes_;
    std::vector<Addition> added = added_;
    std::sort(removed.begin(), removed.end(), [](const EditRange& a, const EditRange& b) { return a.begin < b.begin; });
    std::sort(notes.begin(), notes.end());
    std::stable_sort(added.begin(), added.end(), [](const Addition& a, const Addition& b) {
        return std::pair(a.place.at, a.place.after_note) < std::pair(b.place.at, b.place.after_note);
    });
    EditedParagraph(raw, std::move(removed), notes, std::move(added), first_, revisions).run();
}

}  // namespace clausediff::detail::render::docx
