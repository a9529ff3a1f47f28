#include "render/docx/onto/notes.hpp"

#include "read/word/xml.hpp"
#include "render/docx/onto/edits.hpp"
#include "render/docx/onto/elements.hpp"

#include <algorithm>

namespace clausediff::detail::render::docx {
namespace {

bool has_changes(const Note& note) {
    return std::any_of(note.runs.begin(), note.runs.end(), [](const Run& run) { return run.op != Op::equal; });
}

// The edits that turn the words of a note into those of the runs; false if its words are others.
bool collect(const RawText& raw, const std::vector<Run>& runs, Edits& edits) {
    Place place{raw.match(0, " ").value_or(0), false};  // a blank follows the note's number
    for (const Run& run : runs) {
        if (run.op == Op::insert) {
            edits.insert(place, run, "", "");
            continue;
        }
        auto end = raw.match(place.at, run.text);
        if (!end) end = raw.match_near(place.at, run.text);
        if (!end || (run.op == Op::remove && !raw.is_editable(place.at, *end))) return false;
        if (run.op == Op::remove) edits.remove(place.at, *end);
        place.at = *end;
    }
    return true;
}

}  // namespace

EditedNotes::EditedNotes(WordFile& file, Signature& revisions) : file_(file), revisions_(revisions) {
    const auto has = [&](Reason reason) {
        return std::any_of(file.blocks().begin(), file.blocks().end(),
                           [&](const word::Block& block) { return block.paragraph.reason == reason; });
    };
    endnotes_ = has(Reason::endnote) && !has(Reason::footnote);
}

bool EditedNotes::change(const Note& note) {
    if (!has_changes(note)) return true;
    const bool known = note.origin.known() && note.origin.first < file_.blocks().size();
    if (!known || file_.blocks()[note.origin.first].trace.pieces.empty()) return note.op == Op::remove;
    const RawText raw(file_.blocks()[note.origin.first]);
    Edits edits;
    // A note that goes with its reference need not be edited.
    if (!collect(raw, note.runs, edits)) return note.op == Op::remove;
    edits.apply(raw, revisions_);
    return true;
}

std::string EditedNotes::add(const Note& note) {
    pugi::xml_node root = file_.notes_to_add_to(endnotes_);
    if (!last_id_) {
        last_id_ = 0;
        // As they are looked up when the document is read: with any prefix.
        for (const pugi::xml_node& one : root.children()) {
            for (const pugi::xml_attribute& attribute : one.attributes()) {
                if (word::local_name(attribute.name()) == "id") last_id_ = greater_id(*last_id_, attribute);
            }
        }
    }
    std::string id = std::to_string(++*last_id_);
    const pugi::xml_node like = root.last_child().child("w:p");
    const pugi::xml_node run_like = first_run(like);
    pugi::xml_node added = root.append_child(endnotes_ ? "w:endnote" : "w:footnote");
    added.append_attribute("w:id") = id.c_str();
    pugi::xml_node paragraph = added.append_child("w:p");
    if (const pugi::xml_node properties = properties_of(like, "w:pPr"))
        paragraph.append_copy(properties).remove_child("w:rPr");
    pugi::xml_node inserted = sign(paragraph.append_child("w:ins"), revisions_);
    pugi::xml_node mark = inserted.append_child("w:r");
    mark.append_child("w:rPr").append_child("w:vertAlign").append_attribute("w:val") = "superscript";
    mark.append_child(endnotes_ ? "w:endnoteRef" : "w:footnoteRef");
    fill_run(inserted.append_child("w:r"), {Op::insert, Look::body, " ", 0}, "", "", run_like, false);
    for (const Run& run : note.runs) fill_run(inserted.append_child("w:r"), run, "", "", run_like, false);
    return id;
}

}  // namespace clausediff::detail::render::docx
