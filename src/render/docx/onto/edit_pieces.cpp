#include "render/docx/onto/edit_pieces.hpp"

#include "render/docx/onto/elements.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace clausediff::detail::render::docx {
namespace {

using word::PieceKind;

pugi::xml_node new_run_after(pugi::xml_node run) {
    pugi::xml_node next = run.parent().insert_child_after("w:r", run);
    if (const pugi::xml_node properties = properties_of(run, "w:rPr")) next.append_copy(properties);
    return next;
}

void move_from(pugi::xml_node node, pugi::xml_node run) {
    while (node) {
        const pugi::xml_node following = node.next_sibling();
        run.append_move(node);
        node = following;
    }
}

void set_text(pugi::xml_node node, const std::string& text) {
    node.text().set(text.c_str());
    if (!node.attribute("xml:space")) node.append_attribute("xml:space") = "preserve";
}

class Cutter {
public:
    Cutter(const RawText& raw, const std::vector<EditRange>& removed, const std::vector<std::size_t>& removed_notes,
           const std::vector<Addition>& added)
        : removed_(removed), added_(added) {
        std::size_t note = 0;
        for (std::size_t i = 0; i < raw.atoms().size(); ++i) {
            const bool gone = note < removed_notes.size() && removed_notes[note] == i;
            note += gone ? 1U : 0U;
            pieces_.push_back({raw.atoms()[i], gone});
        }
    }

    std::vector<EditPiece> run() {
        cut_letters();
        decide();
        part_runs();
        return std::move(pieces_);
    }

private:
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

    const std::vector<EditRange>& removed_;
    const std::vector<Addition>& added_;
    std::vector<EditPiece> pieces_;
};

}  // namespace

std::vector<EditPiece> edit_pieces(const RawText& raw, const std::vector<EditRange>& removed,
                                   const std::vector<std::size_t>& removed_notes, const std::vector<Addition>& added) {
    return Cutter(raw, removed, removed_notes, added).run();
}

bool stands_before(const Atom& atom, Place place) {
    if (atom.is_note()) return atom.begin < place.at || (atom.begin == place.at && place.after_note);
    return atom.end <= place.at;
}

bool is_foreign(const Atom& atom) {
    return atom.run && !is_named(atom.run, "w:r");
}

}  // namespace clausediff::detail::render::docx
