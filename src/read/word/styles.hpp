// What styles say that matters to the text: numbering, hidden and struck text, superscripts, indents.
#pragma once

#include <pugixml.hpp>

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace clausediff::detail::word {

struct Style {
    std::optional<bool> hidden;
    std::optional<bool> superscript;
    std::optional<bool> struck;      // through, once or twice
    std::optional<bool> first_line;  // the first line is set in
    std::optional<int> list;         // w:numId, 0 for none
    std::optional<int> level;        // w:ilvl
};

class Styles {
public:
    Styles() = default;
    explicit Styles(pugi::xml_node root);

    // With what it inherits. Unknown ids have the default style of paragraphs.
    [[nodiscard]] const Style& paragraph(std::string_view id) const;
    [[nodiscard]] const Style& character(std::string_view id) const;

private:
    std::map<std::string, Style, std::less<>> styles_;
    Style default_;
    Style none_;
};

// What run properties and paragraph properties say themselves, laid over `style`.
void take_run_properties(pugi::xml_node properties, Style& style);
void take_paragraph_properties(pugi::xml_node properties, Style& style);

}  // namespace clausediff::detail::word
