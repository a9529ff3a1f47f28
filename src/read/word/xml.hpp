// XML parts of an Office file. Elements are told by the namespace of the part, whatever prefix its writer gave it.
#pragma once

#include <clausediff/error.hpp>

#include <pugixml.hpp>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace clausediff::word {

struct XmlPart {
    std::string bytes;        // parsed in place: the tree points into them
    pugi::xml_document tree;  // no entity of the file's own is expanded, nothing outside it is read
    pugi::xml_node root;
};

// Errors: binary, with `name`, the part's.
Result<std::unique_ptr<XmlPart>> parse_xml(std::string bytes, const std::string& name, const std::string& path);

// The name without its prefix: of "w:p" it is "p".
std::string_view local_name(std::string_view name);

// The attribute of this local name, "" if there is none.
std::string_view attribute(pugi::xml_node node, std::string_view name);

// The first child of this local name, null if there is none.
pugi::xml_node child(pugi::xml_node node, std::string_view name);

// Of a child that is a switch: on without a value, and for values other than "0", "false", "off". `absent` if there
// is no such child.
bool is_on(pugi::xml_node node, std::string_view name, bool absent = false);

// A number in an attribute or a child's "val", `absent` if there is none or it is none.
int number_of(std::string_view text, int absent);
int child_number(pugi::xml_node node, std::string_view name, int absent);

}  // namespace clausediff::word
