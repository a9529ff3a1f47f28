#include "read/word/styles.hpp"

#include "read/word/xml.hpp"

namespace clausediff::detail::word {
namespace {

constexpr std::size_t kLongestChain = 64;  // of styles that are based on one another; a longer one is a circle

// What a style says itself.
struct Own {
    Style style;
    std::string_view base;  // id of the style that it is based on
};

// What `style` does not say it has of its base.
void inherit(const Style& base, Style& style) {
    if (!style.hidden) style.hidden = base.hidden;
    if (!style.superscript) style.superscript = base.superscript;
    if (!style.struck) style.struck = base.struck;
    if (!style.first_line) style.first_line = base.first_line;
    if (!style.list) style.list = base.list;
    if (!style.level) style.level = base.level;
}

}  // namespace

void take_run_properties(pugi::xml_node properties, Style& style) {
    for (const pugi::xml_node& node : properties.children()) {
        const std::string_view name = local_name(node.name());
        if (name == "vanish") style.hidden = is_on(properties, "vanish");
        if (name == "strike" || name == "dstrike")
            style.struck = is_on(properties, "strike") || is_on(properties, "dstrike");
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
        }
    }
}

Styles::Styles(pugi::xml_node root) {
    std::map<std::string_view, Own> all;
    std::string_view default_id;
    for (const pugi::xml_node& node : root.children()) {
        if (local_name(node.name()) != "style") continue;
        const std::string_view id = attribute(node, "styleId");
        if (const auto [own, is_new] = all.try_emplace(id); is_new) {
            own->second.base = attribute(child(node, "basedOn"), "val");
            take_paragraph_properties(child(node, "pPr"), own->second.style);
            take_run_properties(child(node, "rPr"), own->second.style);
        }
        if (attribute(node, "type") == "paragraph" && attribute(node, "default") == "1") default_id = id;
    }
    for (const auto& [id, first] : all) {
        Style style = first.style;
        auto base = all.find(first.base);
        for (std::size_t links = 1; links < kLongestChain && base != all.end(); ++links) {
            inherit(base->second.style, style);
            base = all.find(base->second.base);
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

}  // namespace clausediff::detail::word
