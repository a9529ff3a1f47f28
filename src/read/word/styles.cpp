#include "read/word/styles.hpp"

#include "read/word/xml.hpp"

#include <vector>

namespace clausediff::word {
namespace {

constexpr std::size_t kLongestChain = 64;  // of styles that are based on one another; a longer one is a circle

}  // namespace

void take_run_properties(pugi::xml_node properties, Style& style) {
    for (const pugi::xml_node& node : properties.children()) {
        const std::string_view name = local_name(node.name());
        if (name == "vanish") style.hidden = is_on(properties, "vanish");
        if (name == "vertAlign") style.superscript = attribute(node, "val") == "superscript";
    }
}

void take_paragraph_properties(pugi::xml_node properties, Style& style) {
    for (const pugi::xml_node& node : properties.children()) {
        const std::string_view name = local_name(node.name());
        if (name == "numPr") {
            if (const pugi::xml_node list = child(node, "numId")) style.list = number_of(attribute(list, "val"), 0);
            if (const pugi::xml_node level = child(node, "ilvl")) style.level = number_of(attribute(level, "val"), 0);
        } else if (name == "ind") {
            const int first = number_of(attribute(node, "firstLine"), -1);
            if (first >= 0) style.first_line = first > 0;
            if (!attribute(node, "hanging").empty()) style.first_line = false;
        } else if (name == "outlineLvl") {
            style.heading = number_of(attribute(node, "val"), 9) < 9;
        }
    }
}

Styles::Styles(pugi::xml_node root) {
    std::map<std::string_view, pugi::xml_node> nodes;
    std::string_view default_id;
    for (const pugi::xml_node& node : root.children()) {
        if (local_name(node.name()) != "style") continue;
        const std::string_view id = attribute(node, "styleId");
        nodes.emplace(id, node);
        if (attribute(node, "type") == "paragraph" && attribute(node, "default") == "1") default_id = id;
    }
    for (const auto& [id, first] : nodes) {
        std::vector<pugi::xml_node> chain = {first};
        while (chain.size() < kLongestChain) {
            const auto base = nodes.find(attribute(child(chain.back(), "basedOn"), "val"));
            if (base == nodes.end()) break;
            chain.push_back(base->second);
        }
        Style style;
        for (auto node = chain.rbegin(); node != chain.rend(); ++node) {
            take_paragraph_properties(child(*node, "pPr"), style);
            take_run_properties(child(*node, "rPr"), style);
        }
        if (id == default_id) default_ = style;
        styles_.emplace(std::string(id), style);
    }
}

const Style& Styles::paragraph(std::string_view id) const {
    const auto found = id.empty() ? styles_.end() : styles_.find(id);
    return found == styles_.end() ? default_ : found->second;
}

const Style& Styles::character(std::string_view id) const {
    const auto found = id.empty() ? styles_.end() : styles_.find(id);
    return found == styles_.end() ? none_ : found->second;
}

}  // namespace clausediff::word
