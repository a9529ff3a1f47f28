// What the style sheets of a page say of its lists. Nothing else of CSS is understood.
#pragma once

#include "read/budget.hpp"
#include "read/html/page.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace clausediff::detail::html {

// How the items of a list are numbered: "(" before, the number in `format`, ")" after.
struct Marker {
    std::string before;
    std::string format;  // one of format_number: "decimal", "lowerLetter", ..., "none", "bullet"
    std::string after = ".";
    bool chained = false;  // with the numbers of the outer lists before it: "1.1"
};

// A property of the element's own style attribute, without white space at both ends; "" if it has none.
[[nodiscard]] std::string own_style(const Node& node, std::string_view property);

class StyleSheet {
public:
    // Adds the rules that stand in the style elements of the page.
    void add_from(const Page& page, Budget& budget);

    // How `item`, an li, is numbered: as it or the list around it says. Nothing if no style says so.
    [[nodiscard]] std::optional<Marker> marker(const Node& item, Budget& budget) const;

private:
    // "ol.terms" of "ol.terms > li".
    struct Compound {
        std::string tag;  // "" for any
        std::string id;
        std::vector<std::string> classes;
        bool child = false;  // a child of what the compound before it matches, not a descendant
    };
    struct Rule {
        std::vector<Compound> selector;
        bool before_item = false;  // of li::before or li::marker
        std::size_t weight = 0;    // how much the selector says
        Marker marker;
    };

    void add_sheet(std::string_view css);
    void add_rules(std::string_view selectors, std::string_view declarations);
    [[nodiscard]] static std::optional<Rule> parse_selector(std::string_view selector);
    static bool take_simple(std::string_view& selector, Rule& rule);
    [[nodiscard]] static bool fits(const Compound& compound, const Node& node, Budget& budget);
    [[nodiscard]] static bool matches(const Rule& rule, const Node& node, Budget& budget);
    [[nodiscard]] const Rule* heaviest(const Node& node, bool before_item, Budget& budget) const;

    std::vector<Rule> rules_;
};

}  // namespace clausediff::detail::html
