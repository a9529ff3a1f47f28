#include "read/word/revisions.hpp"

#include "base/one_of.hpp"
#include "read/word/xml.hpp"

#include <algorithm>
#include <string>

namespace clausediff::detail::word {

bool is_revision(std::string_view name) {
    return is_one_of(name, {"ins", "del", "moveFrom", "moveTo"});
}

bool goes(std::string_view name, bool original) {
    return original ? is_one_of(name, {"ins", "moveTo"}) : is_one_of(name, {"del", "moveFrom"});
}

bool row_goes(pugi::xml_node row, bool original) {
    const pugi::xml_node properties = child(row, "trPr");
    return std::any_of(properties.begin(), properties.end(),
                       [&](const pugi::xml_node& node) { return goes(local_name(node.name()), original); });
}

bool cell_goes(pugi::xml_node cell, bool original) {
    return static_cast<bool>(child(child(cell, "tcPr"), original ? "cellIns" : "cellDel"));
}

pugi::xml_node properties_of(pugi::xml_node node, std::string_view name, bool original) {
    const pugi::xml_node properties = child(node, name);
    if (!original) return properties;
    const pugi::xml_node change = child(properties, std::string(name) + "Change");
    return change ? child(change, name) : properties;
}

}  // namespace clausediff::detail::word
