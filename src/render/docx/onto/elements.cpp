#include "render/docx/onto/elements.hpp"

#include "base/one_of.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace clausediff::detail::render::docx {
namespace {

void append_text(pugi::xml_node run, const std::string& text) {
    pugi::xml_node node = run.append_child("w:t");
    node.append_attribute("xml:space") = "preserve";
    node.append_child(pugi::node_pcdata).set_value(text.c_str());
}

void append_words(pugi::xml_node run, std::string_view text) {
    while (!text.empty()) {
        const std::size_t sign = std::min(text.find_first_of("\t\n"), text.size());
        if (sign > 0) append_text(run, std::string(text.substr(0, sign)));
        if (sign == text.size()) return;
        run.append_child(text[sign] == '\t' ? "w:tab" : "w:br");
        text.remove_prefix(sign + 1);
    }
}

// Italics stand after these in the order of the schema.
void set_italic(pugi::xml_node run, bool italic) {
    pugi::xml_node properties = run.child("w:rPr");
    while (properties.remove_child("w:i") || properties.remove_child("w:iCs")) {
    }
    if (!italic) return;
    if (!properties) properties = run.prepend_child("w:rPr");
    pugi::xml_node last_before;
    for (const pugi::xml_node& node : properties.children()) {
        if (is_one_of(node.name(), {"w:rStyle", "w:rFonts", "w:b", "w:bCs"})) last_before = node;
    }
    last_before ? properties.insert_child_after("w:i", last_before) : properties.prepend_child("w:i");
}

}  // namespace

int greater_id(int id, const pugi::xml_attribute& other) {
    constexpr int kMost = 1'000'000'000;
    const int read = other.as_int();
    return read > kMost ? id : std::max(id, read);
}

pugi::xml_node properties_of(const pugi::xml_node& node, const char* name) {
    pugi::xml_node first = node.first_child();
    while (first && first.type() != pugi::node_element) first = first.next_sibling();
    return is_named(first, name) ? first : pugi::xml_node();
}

pugi::xml_node sign(pugi::xml_node revision, Signature& revisions) {
    revision.append_attribute("w:id") = std::to_string(revisions.next_id()).c_str();
    revision.append_attribute("w:author") = revisions.author().c_str();
    if (!revisions.date().empty()) revision.append_attribute("w:date") = revisions.date().c_str();
    return revision;
}

void fill_run(pugi::xml_node run, const Run& content, const std::string& note, const std::string& note_id,
              pugi::xml_node like, bool set_look) {
    if (content.look == Look::superscript) {
        pugi::xml_node properties = run.append_child("w:rPr");
        properties.append_child("w:vertAlign").append_attribute("w:val") = "superscript";
    } else if (const pugi::xml_node properties = properties_of(like, "w:rPr")) {
        run.append_copy(properties).remove_child("w:rPrChange");
        if (set_look) set_italic(run, content.look == Look::italic);
    } else if (set_look) {
        set_italic(run, content.look == Look::italic);
    }
    if (note.empty()) return append_words(run, content.text);
    run.append_child(note.c_str()).append_attribute("w:id") = note_id.c_str();
}

void wrap_deleted(pugi::xml_node node, Signature& revisions, std::size_t move) {
    for (pugi::xml_node child = node.first_child(); child && move == 0; child = child.next_sibling()) {
        if (is_one_of(child.name(), {"w:t"})) child.set_name("w:delText");
        if (is_one_of(child.name(), {"w:instrText"})) child.set_name("w:delInstrText");
    }
    const char* element = revision_element(Op::remove, move > 0);
    pugi::xml_node deleted = sign(node.parent().insert_child_before(element, node), revisions);
    set_move(deleted, move);
    deleted.append_move(node);
}

void set_move(pugi::xml_node revision, std::size_t move) {
    if (move > 0) revision.append_attribute(kMoveNumber) = std::to_string(move).c_str();
}

pugi::xml_node mark_end(pugi::xml_node paragraph, const char* element, Signature& revisions) {
    pugi::xml_node properties = properties_of(paragraph, "w:pPr");
    if (!properties) properties = paragraph.prepend_child("w:pPr");
    pugi::xml_node mark = properties.child("w:rPr");
    if (!mark) {
        // After it only these may stand.
        pugi::xml_node next;
        for (const pugi::xml_node& node : properties.children()) {
            if (!next && is_one_of(node.name(), {"w:sectPr", "w:pPrChange"})) next = node;
        }
        mark = next ? properties.insert_child_before("w:rPr", next) : properties.append_child("w:rPr");
    }
    // w:ins stands before the others, of which a mark has one.
    const pugi::xml_node inserted = mark.child("w:ins");
    return sign(inserted ? mark.insert_child_after(element, inserted) : mark.prepend_child(element), revisions);
}

void mark_row(pugi::xml_node row, const char* element, Signature& revisions) {
    pugi::xml_node properties = row.child("w:trPr");
    if (!properties) {
        const pugi::xml_node exceptions = row.child("w:tblPrEx");
        properties = exceptions ? row.insert_child_after("w:trPr", exceptions) : row.prepend_child("w:trPr");
    }
    const pugi::xml_node change = properties.child("w:trPrChange");  // the only element that may stand after it
    sign(change ? properties.insert_child_before(element, change) : properties.append_child(element), revisions);
    for (const pugi::xpath_node& paragraph : row.select_nodes(".//w:p")) mark_end(paragraph.node(), element, revisions);
}

void mark_deleted(pugi::xml_node paragraph, Content content, std::size_t moved_end, Signature& revisions) {
    for (pugi::xml_node node = paragraph.first_child(); node && content == Content::goes;) {
        const pugi::xml_node next = node.next_sibling();
        if (is_one_of(node.name(), {"w:r"}) && !node.select_node(".//*[local-name() = 'txbxContent']")) {
            wrap_deleted(node, revisions);
        }
        node = next;
    }
    pugi::xml_node next = paragraph.next_sibling();
    while (next && !is_one_of(next.name(), {"w:p", "w:tbl", "w:sdt"})) next = next.next_sibling();
    // A section's properties stand in its last end, and a cell, a box or a note ends in a paragraph.
    if (!next || properties_of(paragraph, "w:pPr").child("w:sectPr")) return;
    set_move(mark_end(paragraph, revision_element(Op::remove, moved_end > 0), revisions), moved_end);
}

}  // namespace clausediff::detail::render::docx
