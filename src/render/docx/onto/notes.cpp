#include "render/docx/onto/notes.hpp"

#include "render/docx/onto/edits.hpp"
#include "render/docx/onto/elements.hpp"

#include <algorithm>
#include <string_view>

namespace clausediff::render::docx {
namespace {

bool has_changes(const Note& note) {
    return std::any_of(note.runs.begin(), note.runs.end(), [](const Run& run) { return run.op != Op::equal; });
}

// The edits that turn the words of one paragraph into those of the runs; false if its words are others.
bool collect(const RawText& raw, const std::vector<Run>& runs, Edits& edits) {
    Place place{raw.match(0, " ").value_or(0), false};  // a blank stands behind the note's number
    for (const Run& run : runs) {
        if (run.op == Op::insert) {
            edits.insert(place, run, "");
            continue;
        }
        const auto end = raw.match(place.at, run.text);
        if (!end) return false;
        if (run.op == Op::remove) edits.remove(place.at, *end);
        place.at = *end;
    }
    return true;
}

}  // namespace

NotesPart::NotesPart(pugi::xml_node root, Signature& revisions) : root_(root), revisions_(revisions) {
    for (const pugi::xml_node& note : root.children("w:footnote")) {
        last_id_ = std::max(last_id_, note.attribute("w:id").as_int());
    }
}

pugi::xml_node NotesPart::find(const std::string& id) const {
    return root_.find_child_by_attribute("w:footnote", "w:id", id.c_str());
}

bool NotesPart::change(pugi::xml_node reference, const Note& note) {
    if (!has_changes(note)) return true;
    const pugi::xml_node found = std::string_view(reference.name()) == "w:footnoteReference"
                                     ? find(reference.attribute("w:id").value())
                                     : pugi::xml_node();
    for (const pugi::xml_node& paragraph : found.children("w:p")) {
        const RawText raw(paragraph);
        Edits edits;
        if (!collect(raw, note.runs, edits)) continue;
        edits.apply(raw, revisions_);
        changed_ = true;
        return true;
    }
    // A note that goes with its reference need not be found.
    return note.op == Op::remove;
}

std::string NotesPart::add(const Note& note) {
    std::string id = std::to_string(++last_id_);
    pugi::xml_node like = root_.last_child().child("w:p");
    pugi::xml_node added = root_.append_child("w:footnote");
    added.append_attribute("w:id") = id.c_str();
    pugi::xml_node paragraph = added.append_child("w:p");
    if (const pugi::xml_node properties = like.child("w:pPr")) paragraph.append_copy(properties).remove_child("w:rPr");
    pugi::xml_node inserted = sign(paragraph.append_child("w:ins"), revisions_);
    pugi::xml_node mark = inserted.append_child("w:r");
    mark.append_child("w:rPr").append_child("w:vertAlign").append_attribute("w:val") = "superscript";
    mark.append_child("w:footnoteRef");
    const pugi::xml_node run_like = first_run(like);
    fill_run(inserted.append_child("w:r"), {Op::insert, Look::body, " ", 0}, "", run_like, false);
    for (const Run& run : note.runs) fill_run(inserted.append_child("w:r"), run, "", run_like, false);
    changed_ = true;
    return id;
}

}  // namespace clausediff::render::docx
