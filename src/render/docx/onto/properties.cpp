#include "render/docx/onto/properties.hpp"

#include "base/one_of.hpp"
#include "render/docx/onto/elements.hpp"

#include <sstream>
#include <string>

namespace clausediff::detail::render::docx {
namespace {

// What a paragraph has of its own, whatever else it is like: its end, its section, how it was before.
bool is_own(const pugi::xml_node& node) {
    return is_one_of(node.name(), {"w:rPr", "w:sectPr", "w:pPrChange"});
}

// A style may count it as well: list 0 is none.
void stop_counting(pugi::xml_node properties) {
    while (properties.remove_child("w:numPr")) {
    }
    pugi::xml_node place;  // in the order of the schema
    for (const pugi::xml_node& node : properties.children()) {
        if (is_one_of(node.name(),
                      {"w:pStyle", "w:keepNext", "w:keepLines", "w:pageBreakBefore", "w:framePr", "w:widowControl"})) {
            place = node;
        }
    }
    pugi::xml_node list = place ? properties.insert_child_after("w:numPr", place) : properties.prepend_child("w:numPr");
    list.append_child("w:numId").append_attribute("w:val") = "0";
}

void copy_properties(pugi::xml_node properties, const Like& like) {
    pugi::xml_node source = properties_of(like.paragraph, "w:pPr");
    if (const pugi::xml_node change = source.child("w:pPrChange"); change && !like.as_changed) {
        source = change.child("w:pPr");
    }
    for (const pugi::xml_node& node : source.children()) {
        if (!is_own(node)) properties.append_copy(node);
    }
    if (like.uncounted) stop_counting(properties);
}

std::string written(const pugi::xml_node& properties) {
    std::ostringstream out;
    for (const pugi::xml_node& node : properties.children()) {
        if (!is_own(node)) node.print(out, "", pugi::format_raw);
    }
    return std::move(out).str();
}

}  // namespace

pugi::xml_node copy_properties_as_inserted(pugi::xml_node paragraph, const Like& like, Signature& revisions,
                                           std::size_t moved_end) {
    if (properties_of(like.paragraph, "w:pPr") || like.uncounted)
        copy_properties(paragraph.prepend_child("w:pPr"), like);
    set_move(mark_end(paragraph, revision_element(Op::insert, moved_end > 0), revisions), moved_end);
    return paragraph;
}

void change_properties(pugi::xml_node paragraph, const Like& like, Signature& revisions) {
    if (like.paragraph == paragraph && !like.uncounted) return;
    pugi::xml_node old = properties_of(paragraph, "w:pPr");
    pugi::xml_node now = paragraph.append_child("w:pPr");  // after the old ones, which may be those of `like`
    copy_properties(now, like);
    if (written(now) == written(old)) {
        paragraph.remove_child(now);
        return;
    }
    for (const char* name : {"w:rPr", "w:sectPr"}) {
        if (const pugi::xml_node own = old.child(name)) now.append_move(own);
    }
    paragraph.prepend_move(now);
    if (const pugi::xml_node before = old.child("w:pPrChange")) {  // it was changed already
        now.append_move(before);
        paragraph.remove_child(old);
        return;
    }
    pugi::xml_node change = sign(now.append_child("w:pPrChange"), revisions);
    old ? change.append_move(old) : change.append_child("w:pPr");
}

}  // namespace clausediff::detail::render::docx
