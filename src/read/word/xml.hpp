// What Office files write in attributes of their XML.
#pragma once

#include "read/xml.hpp"

#include <string_view>

namespace clausediff::detail::word {

using detail::attribute;
using detail::child;
using detail::local_name;
using detail::parse_xml;
using detail::XmlPart;
using detail::XmlUse;

// Of a child that is a switch: on without a value, and for values other than "0", "false", "off". `absent` if there
// is no such child.
bool is_on(pugi::xml_node node, std::string_view name, bool absent = false);

// A number in an attribute or a child's "val", `absent` if there is none or it is none.
int number_of(std::string_view text, int absent);
int child_number(pugi::xml_node node, std::string_view name, int absent);

}  // namespace clausediff::detail::word
