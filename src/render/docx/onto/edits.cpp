#include "render/docx/onto/edits.hpp"

#include "render/docx/onto/elements.hpp"

#include <algorithm>
#include <set>
#include <string_view>

namespace clausediff::render::docx {

// The runs of a paragraph while it is edited: each holds one thing, and none goes over the place of an edit.
class EditedParagraph {
public:
    EditedParagraph(const RawText& raw, const Edits& edits, Signature& revisions)
        : raw_(raw), edits_(edits), revisions_(revisions), atoms_(raw.atoms()) {
        part_runs();
        cut();
    }

    void run() {
        for (const Edits::Range& range : edits_.removed_) remove(range);
        for (const pugi::xml_node& content : edits_.removed_notes_) wrap_deleted(content.parent());
        for (const Edits::Addition& addition : edits_.added_) add(addition);
        for (const pugi::xml_node& marker : markers_) split(marker);
    }

private:
    static pugi::xml_node new_run_behind(pugi::xml_node run) {
        pugi::xml_node next = run.parent().insert_child_after("w:r", run);
        if (const pugi::xml_node properties = run.child("w:rPr")) next.append_copy(properties);
        return next;
    }

    // A run that holds several things becomes several of the same formatting.
    void part_runs() {
        for (std::size_t i = 0; i + 1 < atoms_.size(); ++i) {
            if (!atoms_[i].run || atoms_[i].run != atoms_[i + 1].run) continue;
            const pugi::xml_node old = atoms_[i].run;
            pugi::xml_node next = new_run_behind(old);
            for (pugi::xml_node node = atoms_[i].content.next_sibling(); node;) {
                const pugi::xml_node following = node.next_sibling();
                next.append_move(node);
                node = following;
            }
            for (std::size_t k = i + 1; k < atoms_.size() && atoms_[k].run == old; ++k) atoms_[k].run = next;
        }
    }

    void cut() {
        std::set<std::size_t> places;
        for (const Edits::Range& range : edits_.removed_) places.insert({range.begin, range.end});
        for (const Edits::Addition& addition : edits_.added_) places.insert(addition.place.at);
        for (std::size_t i = 0; i < atoms_.size(); ++i) {
            const auto place = places.upper_bound(atoms_[i].begin);
            if (place == places.end() || *place >= atoms_[i].end) continue;
            const std::string text = atoms_[i].content.text().get();
            const std::size_t size = *place - atoms_[i].begin;
            Atom rest = atoms_[i];
            rest.run = new_run_behind(atoms_[i].run);
            rest.content = rest.run.append_child("w:t");
            set_text(rest.content, text.substr(size));
            set_text(atoms_[i].content, text.substr(0, size));
            rest.begin = atoms_[i].end = *place;
            atoms_.insert(atoms_.begin() + static_cast<std::ptrdiff_t>(i) + 1, rest);
        }
    }

    static void set_text(pugi::xml_node node, const std::string& text) {
        node.text().set(text.c_str());
        if (!node.attribute("xml:space")) node.append_attribute("xml:space") = "preserve";
    }

    void remove(const Edits::Range& range) {
        for (const Atom& atom : atoms_) {
            if (!atom.run || atom.note || atom.begin == atom.end || atom.begin < range.begin || atom.end > range.end)
                continue;
            if (std::string_view(atom.content.name()) == "w:t") pugi::xml_node(atom.content).set_name("w:delText");
            wrap_deleted(atom.run);
        }
    }

    void wrap_deleted(pugi::xml_node run) {
        pugi::xml_node deleted = sign(run.parent().insert_child_before("w:del", run), revisions_);
        deleted.append_move(run);
    }

    static bool is_deleted(const Atom& atom) { return std::string_view(atom.run.parent().name()) == "w:del"; }

    [[nodiscard]] static bool stands_before(const Atom& atom, Place place) {
        if (atom.note) return atom.begin < place.at || (atom.begin == place.at && place.behind_note);
        return atom.end <= place.at;
    }

    void add(const Edits::Addition& addition) {
        const Atom* before = nullptr;
        const Atom* like = nullptr;
        for (const Atom& atom : atoms_) {
            if (!stands_before(atom, addition.place)) continue;
            before = &atom;
            if (!atom.note && raw_.text()[atom.begin] != '\t') like = &atom;
        }
        if (like == nullptr) like = first_of_letters();
        const char* element = addition.is_split ? "split" : "w:ins";
        pugi::xml_node place = before == nullptr     ? pugi::xml_node()
                               : is_deleted(*before) ? before->run.parent()
                                                     : before->run;
        pugi::xml_node added;
        const bool opens_cell = before != nullptr && !before->run;
        if (last_added_ && last_place_.at == addition.place.at &&
            last_place_.behind_note == addition.place.behind_note) {
            added = last_added_.parent().insert_child_after(element, last_added_);
        } else if (opens_cell) {
            added = insert_into(before->content.select_node("descendant-or-self::w:p").node(), element);
        } else if (place) {
            added = place.parent().insert_child_after(element, place);
        } else {
            added =
                insert_into(raw_.is_row() ? raw_.paragraph().select_node(".//w:p").node() : raw_.paragraph(), element);
        }
        last_added_ = added;
        last_place_ = addition.place;
        if (addition.is_split) {
            markers_.push_back(added);
            return;
        }
        sign(added, revisions_);
        fill_run(added.append_child("w:r"), addition.run, addition.note_id,
                 like == nullptr ? pugi::xml_node() : like->run, false);
    }

    [[nodiscard]] const Atom* first_of_letters() const {
        const auto found = std::find_if(atoms_.begin(), atoms_.end(), [&](const Atom& atom) {
            return !atom.note && atom.end > atom.begin && raw_.text()[atom.begin] != '\t';
        });
        return found == atoms_.end() ? nullptr : &*found;
    }

    static pugi::xml_node insert_into(pugi::xml_node paragraph, const char* element) {
        const pugi::xml_node properties = paragraph.child("w:pPr");
        return properties ? paragraph.insert_child_after(element, properties) : paragraph.prepend_child(element);
    }

    // What stands before the marker becomes a paragraph of its own, with an inserted end.
    void split(pugi::xml_node marker) {
        pugi::xml_node paragraph = raw_.paragraph();
        pugi::xml_node top = marker;
        while (top.parent() != paragraph) top = top.parent();
        pugi::xml_node first = dress(paragraph.parent().insert_child_before("w:p", paragraph), paragraph, revisions_);
        for (pugi::xml_node node = paragraph.first_child(); node && node != top;) {
            const pugi::xml_node following = node.next_sibling();
            if (std::string_view(node.name()) != "w:pPr") first.append_move(node);
            node = following;
        }
        // Inside a link or a tag the paragraph is split behind it.
        if (top != marker) first.append_move(top);
        marker.parent().remove_child(marker);
    }

    const RawText& raw_;
    const Edits& edits_;
    Signature& revisions_;
    std::vector<Atom> atoms_;
    std::vector<pugi::xml_node> markers_;
    pugi::xml_node last_added_;
    Place last_place_;
};

void Edits::remove(std::size_t begin, std::size_t end) {
    if (begin >= end) return;
    if (!removed_.empty() && removed_.back().end == begin) {
        removed_.back().end = end;
    } else {
        removed_.push_back({begin, end});
    }
}

void Edits::apply(const RawText& raw, Signature& revisions) const {
    if (!empty()) EditedParagraph(raw, *this, revisions).run();
}

}  // namespace clausediff::render::docx
