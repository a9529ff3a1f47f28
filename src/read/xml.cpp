#include "read/xml.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>
#include <utility>

namespace clausediff::detail {
namespace {

// Without a look for the end of the name: elements and attributes are looked up by the thousand.
bool is_named(const char* full, std::string_view name) {
    if (const char* colon = std::strchr(full, ':')) full = colon + 1;
    return std::strncmp(full, name.data(), name.size()) == 0 && full[name.size()] == '\0';
}

// Whether the budget allows elements to stand in one another as they do below `root`. Does not recurse.
bool charge_depth(pugi::xml_node root, Budget& budget) {
    for (pugi::xml_node node = root; node;) {
        if (const pugi::xml_node child = node.first_child()) {
            if (!budget.enter()) return false;
            node = child;
            continue;
        }
        while (node != root && !node.next_sibling()) {
            node = node.parent();
            budget.leave();
        }
        if (node == root) return true;
        node = node.next_sibling();
    }
    return true;
}

unsigned options_for(XmlUse use) {
    switch (use) {
        case XmlUse::read:
            return pugi::parse_default | pugi::parse_ws_pcdata_single;
        case XmlUse::prose:
            return pugi::parse_default | pugi::parse_ws_pcdata;
        case XmlUse::edit:
            break;
    }
    return pugi::parse_default | pugi::parse_ws_pcdata | pugi::parse_declaration | pugi::parse_pi |
           pugi::parse_comments;
}

}  // namespace

Result<std::unique_ptr<XmlPart>> parse_xml(std::string bytes, const std::string& name, const std::string& path,
                                           Budget& budget, XmlUse use) {
    // Each element begins with the one sign, each attribute has the other.
    const auto marks = std::count(bytes.begin(), bytes.end(), '<') + std::count(bytes.begin(), bytes.end(), '=');
    if (!budget.take_elements(static_cast<std::size_t>(marks))) return budget.error();
    auto part = std::make_unique<XmlPart>();
    part->bytes = std::move(bytes);
    const auto parsed = part->tree.load_buffer_inplace(part->bytes.data(), part->bytes.size(), options_for(use));
    part->root = part->tree.document_element();
    if (parsed.status == pugi::status_out_of_memory) return Error{ErrorCode::too_large, path, 0, "not enough memory"};
    if (!parsed || !part->root) {
        return Error{ErrorCode::binary, path, 0, fmt::format("the part {} is no valid XML; save the file again", name)};
    }
    if (!charge_depth(part->root, budget)) return budget.error();
    return part;
}

std::string_view local_name(std::string_view name) {
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

std::string_view attribute(pugi::xml_node node, std::string_view name) {
    for (pugi::xml_attribute one = node.first_attribute(); one; one = one.next_attribute()) {
        if (is_named(one.name(), name)) return one.value();
    }
    return {};
}

pugi::xml_node child(pugi::xml_node node, std::string_view name) {
    for (pugi::xml_node one = node.first_child(); one; one = one.next_sibling()) {
        if (is_named(one.name(), name)) return one;
    }
    return {};
}

}  // namespace clausediff::detail
