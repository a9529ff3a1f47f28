#include "render/docx/onto/fallbacks.hpp"

#include "render/docx/onto/revise.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace clausediff::detail::render::docx {
namespace {

// Text boxes below `node`; those in fallbacks further down are copies of copies.
std::vector<pugi::xml_node> boxes_of(const pugi::xml_node& node) {
    std::vector<pugi::xml_node> boxes;
    const std::size_t depth = node.select_nodes("ancestor-or-self::*[local-name() = 'Fallback']").size();
    for (const pugi::xpath_node& box : node.select_nodes(".//w:txbxContent")) {
        const bool own = box.node().select_nodes("ancestor::*[local-name() = 'Fallback']").size() == depth;
        const bool in_box = static_cast<bool>(box.node().parent().select_node("ancestor-or-self::w:txbxContent"));
        if (own && !in_box) boxes.push_back(box.node());
    }
    return boxes;
}

bool is_changed(const pugi::xml_node& box) {
    return static_cast<bool>(box.select_node(".//w:ins | .//w:del"));
}

// Parts that are parsed bound how deep their elements stand in one another, and so how deep these calls go.
std::string words_of(const pugi::xml_node& node) {
    const std::string_view name = node.name();
    if (name == "w:t") return node.text().get();
    std::string words = name == "w:p" ? "\n" : "";
    for (const pugi::xml_node& child : node.children()) {
        if (!std::string_view(child.name()).ends_with("Fallback")) words += words_of(child);
    }
    return words;
}

// The words without the tracked changes.
std::string words_before(const pugi::xml_node& box) {
    pugi::xml_document copy;
    resolve_revisions(copy.append_copy(box), false);
    return words_of(copy.first_child());
}

// Without further fallbacks: each box in a box would double what is copied.
void copy_box(const pugi::xml_node& box, pugi::xml_node into, Signature& revisions) {
    while (into.first_child()) into.remove_child(into.first_child());
    for (const pugi::xml_node& child : box.children()) into.append_copy(child);
    while (const pugi::xpath_node further = into.select_node(".//*[local-name() = 'Fallback']")) {
        further.node().parent().remove_child(further.node());
    }
    for (const pugi::xpath_node& revision : into.select_nodes(".//w:ins | .//w:del")) {
        revision.node().attribute("w:id") = std::to_string(revisions.next_id()).c_str();
    }
}

}  // namespace

void copy_to_fallbacks(pugi::xml_node root, Signature& revisions) {
    const pugi::xpath_node_set found =
        root.select_nodes(".//*[local-name() = 'AlternateContent'][not(ancestor::*[local-name() = 'Fallback'])]");
    std::vector<pugi::xml_node> alternatives;
    for (const pugi::xpath_node& one : found) alternatives.push_back(one.node());
    // From the last one on: a box in a box has its copy before the outer one is copied.
    std::reverse(alternatives.begin(), alternatives.end());
    for (const pugi::xml_node& alternative : alternatives) {
        const pugi::xml_node choice = alternative.select_node("*[local-name() = 'Choice']").node();
        const pugi::xml_node fallback = alternative.select_node("*[local-name() = 'Fallback']").node();
        if (!choice || !fallback) continue;
        const std::vector<pugi::xml_node> boxes = boxes_of(choice);
        const std::vector<pugi::xml_node> copies = boxes_of(fallback);
        for (std::size_t i = 0; i < std::min(boxes.size(), copies.size()); ++i) {
            const bool same = is_changed(boxes[i]) && words_before(boxes[i]) == words_of(copies[i]);
            if (same) copy_box(boxes[i], copies[i], revisions);
        }
    }
}

}  // namespace clausediff::detail::render::docx
