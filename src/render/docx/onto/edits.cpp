#include "render/docx/onto/edits.hpp"

#include "render/docx/onto/cut.hpp"
#include "render/docx/onto/edit_pieces.hpp"
#include "render/docx/onto/elements.hpp"
#include "render/docx/onto/equations.hpp"

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

// The runs of a paragraph while it is edited.
class EditedParagraph {
public:
    EditedParagraph(const RawText& raw, std::vector<EditRange> removed, const std::vector<std::size_t>& removed_notes,
                    std::vector<Addition> added, const Like& first, Signature& revisions)
        : raw_(raw), added_(std::move(added)), first_(first), revisions_(revisions) {
        for (const Atom& atom : raw.atoms()) {
            if (atom.kind == PieceKind::equation) make_whole(atom, raw.text(), removed, added_);
        }
        pieces_ = edit_pieces(raw, removed, removed_notes, added_);
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
