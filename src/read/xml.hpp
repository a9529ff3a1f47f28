// XML as readers take it in, from a file or from a part of one. Elements are known by their local names, whatever
// prefix the writer of the file gave them.
#pragma once

#include <clausediff/error.hpp>

#include "read/budget.hpp"

#include <pugixml.hpp>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace clausediff::detail {

struct XmlPart {
    std::string bytes;        // parsed in place: the tree points into them
    pugi::xml_document tree;  // no entity of the file's own is expanded, nothing outside it is read
    pugi::xml_node root;
};

enum class XmlUse {
    read,   // elements and their text
    prose,  // the white space between them too
    edit,   // all that can be written again: white space, comments, instructions
};

// Parses the part `name` of the file `path`. Elements and attributes are charged to the budget before a tree is made of
// them, which has some sixty bytes for each; so is the depth of the tree: no walk of it needs a bound of its own.
// Errors: binary (no XML), too_large (the budget).
Result<std::unique_ptr<XmlPart>> parse_xml(std::string bytes, const std::string& name, const std::string& path,
                                           Budget& budget, XmlUse use = XmlUse::read);

// The name without its prefix: of "w:p" it is "p".
std::string_view local_name(std::string_view name);

// The attribute of this local name, "" if there is none.
std::string_view attribute(pugi::xml_node node, std::string_view name);

// The first child of this local name, null if there is none.
pugi::xml_node child(pugi::xml_node node, std::string_view name);

}  // namespace clausediff::detail
