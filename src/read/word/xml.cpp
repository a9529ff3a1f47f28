#include "read/word/xml.hpp"

#include <charconv>
#include <system_error>

namespace clausediff::detail::word {

bool is_on(pugi::xml_node node, std::string_view name, bool absent) {
    const pugi::xml_node one = child(node, name);
    if (!one) return absent;
    const std::string_view value = attribute(one, "val");
    return value != "0" && value != "false" && value != "off";
}

int number_of(std::string_view text, int absent) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? number : absent;
}

int child_number(pugi::xml_node node, std::string_view name, int absent) {
    return number_of(attribute(child(node, name), "val"), absent);
}

}  // namespace clausediff::detail::word
