#include "render/docx/onto/cut.hpp"

#include "base/one_of.hpp"
#include "render/docx/onto/elements.hpp"

#include <string>

namespace clausediff::detail::render::docx {
namespace {

bool is_properties(const pugi::xml_node& node) {
    return is_one_of(node.name(), {"w:sdtPr", "w:sdtEndPr", "w:customXmlPr", "w:smartTagPr"});
}

// Two controls have two ids, and one that shows a value of the file's data cannot show half of it.
void make_own(pugi::xml_node control) {
    pugi::xml_node properties = control.child("w:sdtPr");
    for (const char* name : {"w:id", "w:dataBinding"}) properties.remove_child(name);
}

pugi::xml_node field_run(pugi::xml_node place, const char* element) {
    return place.parent().insert_child_before("w:r", place).append_child(element);
}

// The field's result stands in its place, between the signs of a complex field.
void make_complex(pugi::xml_node field) {
    field_run(field, "w:fldChar").append_attribute("w:fldCharType") = "begin";
    pugi::xml_node instruction = field_run(field, "w:instrText");
    instruction.append_attribute("xml:space") = "preserve";
    instruction.text().set(field.attribute("w:instr").value());
    field_run(field, "w:fldChar").append_attribute("w:fldCharType") = "separate";
    for (pugi::xml_node node = field.first_child(); node;) {
        const pugi::xml_node next = node.next_sibling();
        if (!is_named(node, "w:fldData")) field.parent().insert_move_before(node, field);
        node = next;
    }
    field_run(field, "w:fldChar").append_attribute("w:fldCharType") = "end";
    field.parent().remove_child(field);
}

// What stands in `container` before `node` moves into one like it, before it.
void cut_container(pugi::xml_node container, const pugi::xml_node& node) {
    pugi::xml_node front = container.parent().insert_child_before(container.name(), container);
    for (const pugi::xml_attribute& attribute : container.attributes()) front.append_copy(attribute);
    for (pugi::xml_node child = container.first_child(); child && child != node;) {
        const pugi::xml_node next = child.next_sibling();
        is_properties(child) ? front.append_copy(child) : front.append_move(child);
        child = next;
    }
    make_own(front);
}

}  // namespace

bool is_container(const pugi::xml_node& node) {
    return is_one_of(node.name(), {"w:hyperlink", "w:fldSimple", "w:smartTag", "w:sdt", "w:sdtContent", "w:customXml",
                                   "w:dir", "w:bdo"});
}

pugi::xml_node cut_paragraph(pugi::xml_node paragraph, pugi::xml_node marker) {
    // The content of a control is cut with the control.
    for (pugi::xml_node node = marker; node.parent() && node.parent() != paragraph;) {
        pugi::xml_node container = node.parent();
        if (is_named(container, "w:fldSimple")) {
            make_complex(container);
        } else {
            cut_container(container, node);
            node = container;
        }
    }
    pugi::xml_node top = marker;
    while (top.parent() && top.parent() != paragraph) top = top.parent();
    pugi::xml_node first = paragraph.parent().insert_child_before("w:p", paragraph);
    for (pugi::xml_node node = paragraph.first_child(); node && node != top;) {
        const pugi::xml_node following = node.next_sibling();
        if (!is_named(node, "w:pPr")) first.append_move(node);
        node = following;
    }
    marker.parent().remove_child(marker);
    return first;
}

}  // namespace clausediff::detail::render::docx
