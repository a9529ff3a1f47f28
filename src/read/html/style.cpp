#include "read/html/style.hpp"

#include "base/ascii.hpp"
#include "base/utf8.hpp"
#include "read/marked_text.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace clausediff::detail::html {
namespace {

constexpr std::size_t kMostCompounds = 8;  // of a selector; longer ones are passed over
constexpr std::size_t kMostClasses = 8;    // of one of its compounds
constexpr std::size_t kMostRules = 1000;   // on lists, of one page
constexpr std::size_t kMarkerBytes = 200;  // of a declaration that says how items are numbered

// The values of list-style-type, and the formats that they are.
constexpr std::array<std::pair<std::string_view, std::string_view>, 12> kListTypes = {{
    {"decimal", "decimal"},
    {"decimal-leading-zero", "decimalZero"},
    {"lower-alpha", "lowerLetter"},
    {"lower-latin", "lowerLetter"},
    {"upper-alpha", "upperLetter"},
    {"upper-latin", "upperLetter"},
    {"lower-roman", "lowerRoman"},
    {"upper-roman", "upperRoman"},
    {"disc", "bullet"},
    {"circle", "bullet"},
    {"square", "bullet"},
    {"none", "none"},
}};

std::string_view format_of(std::string_view type) {
    for (const auto& [name, format] : kListTypes) {
        if (name == type) return format;
    }
    return {};
}

// Calls `take` with each piece of `text` between two separators.
template <class Take>
void for_each_piece(std::string_view text, char separator, Take take) {
    for (;;) {
        const std::size_t end = text.find(separator);
        take(text.substr(0, end));
        if (end == std::string_view::npos) return;
        text.remove_prefix(end + 1);
    }
}

// The last declaration of a property counts.
std::string declared(std::string_view declarations, std::string_view property) {
    std::string value;
    for_each_piece(declarations, ';', [&](std::string_view declaration) {
        const std::size_t colon = declaration.find(':');
        if (colon == std::string_view::npos) return;
        if (to_lower(trim_space(declaration.substr(0, colon))) != property) return;
        value = trim_space(declaration.substr(colon + 1, kMarkerBytes));
    });
    if (const std::size_t important = value.find('!'); important != std::string::npos) {
        value = trim_space(std::string_view(value).substr(0, important));
    }
    return value;
}

// "inside lower-alpha": the shorthand holds the type among other words.
std::optional<Marker> marker_of_list_style(std::string_view declarations) {
    for (const std::string_view property : {"list-style-type", "list-style"}) {
        const std::string value = to_lower(declared(declarations, property));
        std::optional<Marker> found;
        for_each_piece(value, ' ', [&](std::string_view word) {
            if (const std::string_view format = format_of(word); !format.empty())
                found = Marker{"", std::string(format)};
        });
        if (found) return found;
    }
    return std::nullopt;
}

// A string of CSS without its quotes; "\0025cf " is a character by its number. `css` goes on after it.
std::string take_string(std::string_view& css) {
    const char quote = css.front();
    css.remove_prefix(1);
    std::string text;
    while (!css.empty() && css.front() != quote) {
        const char c = css.front();
        css.remove_prefix(1);
        if (c != '\\' || css.empty()) {
            text += c;
            continue;
        }
        constexpr std::size_t kMostDigits = 6;
        std::uint32_t code = 0;
        std::size_t digits = 0;
        for (; digits < std::min(css.size(), kMostDigits); ++digits) {
            const int digit = hex_value(css[digits]);
            if (digit < 0) break;
            code = code * 16 + static_cast<std::uint32_t>(digit);
        }
        if (digits == 0) continue;  // the character after it stands for itself
        append_utf8(text, code);
        css.remove_prefix(std::min(digits + (css.substr(digits).starts_with(' ') ? 1 : 0), css.size()));
    }
    css.remove_prefix(css.empty() ? 0 : 1);
    return text;
}

// "(" of `counter(item, lower-latin)`: the format, "decimal" where none is named.
std::string counter_format(std::string_view arguments) {
    const std::size_t comma = arguments.rfind(',');
    const std::string name = comma == std::string_view::npos ? "" : to_lower(trim_space(arguments.substr(comma + 1)));
    const std::string_view format = format_of(name);
    return format.empty() ? "decimal" : std::string(format);
}

// What is printed before an item: `"(" counter(item, lower-latin) ") "`. Without a counter it is a bullet.
std::optional<Marker> marker_of_content(std::string_view declarations) {
    const std::string value = declared(declarations, "content");
    std::string_view css = value;
    Marker marker{"", "", ""};
    while (!css.empty()) {
        if (css.front() == '"' || css.front() == '\'') {
            (marker.format.empty() ? marker.before : marker.after) += take_string(css);
        } else if (css.starts_with("counter") && css.find('(') != std::string_view::npos) {
            const std::size_t open = css.find('('), close = std::min(css.find(')'), css.size());
            if (open > close) return std::nullopt;
            marker.chained = css.starts_with("counters");
            marker.format = counter_format(css.substr(open + 1, close - open - 1));
            css.remove_prefix(std::min(close + 1, css.size()));
        } else {
            css.remove_prefix(1);
        }
    }
    marker.before = trim_space(marker.before);
    marker.after = trim_space(marker.after);
    if (marker.format.empty() && marker.before.empty()) return std::nullopt;
    if (marker.format.empty()) marker.format = "bullet";
    return marker;
}

bool has_class(std::string_view classes, std::string_view wanted) {
    bool found = false;
    for_each_piece(classes, ' ', [&](std::string_view one) { found = found || one == wanted; });
    return found;
}

bool is_name(char c) {
    return is_letter(c) || is_digit(c) || c == '-' || c == '_' || (static_cast<unsigned char>(c) & 0x80) != 0;
}

// Without the comments.
std::string without_comments(std::string_view css) {
    std::string out;
    for (;;) {
        const std::size_t comment = css.find("/*");
        out += css.substr(0, comment);
        if (comment == std::string_view::npos) return out;
        const std::size_t end = css.find("*/", comment + 2);
        if (end == std::string_view::npos) return out;
        css.remove_prefix(end + 2);
    }
}

}  // namespace

std::string own_style(const Node& node, std::string_view property) {
    return declared(node.attribute("style").value_or(std::string_view()), property);
}

void StyleSheet::add_from(const Page& page, Budget& budget) {
    for (const Node& node : page.nodes) {
        if (node.name != "style") continue;
        std::string css;
        for (const Node* child = node.first_child; child != nullptr; child = child->next) css += child->text;
        if (!budget.take_steps(css.size())) return;
        add_sheet(without_comments(css));
    }
}

// Rules inside of others, as of @media, are taken as if they stood alone.
void StyleSheet::add_sheet(std::string_view css) {
    while (!css.empty()) {
        const std::size_t open = css.find_first_of("{}");
        if (open == std::string_view::npos) return;
        const std::string_view selectors = css.substr(0, open);
        const bool opens = css[open] == '{';
        css.remove_prefix(open + 1);
        if (!opens) continue;
        const std::size_t close = css.find_first_of("{}");
        if (close == std::string_view::npos || css[close] == '{') continue;
        add_rules(selectors.substr(selectors.rfind(';') + 1), css.substr(0, close));
        css.remove_prefix(close + 1);
    }
}

void StyleSheet::add_rules(std::string_view selectors, std::string_view declarations) {
    const std::optional<Marker> of_list = marker_of_list_style(declarations);
    const std::optional<Marker> of_content = marker_of_content(declarations);
    if (!of_list && !of_content) return;
    for_each_piece(selectors, ',', [&](std::string_view selector) {
        std::optional<Rule> rule = parse_selector(trim_space(selector));
        if (!rule || rules_.size() == kMostRules) return;
        const std::optional<Marker>& marker = rule->before_item && of_content ? of_content : of_list;
        if (!marker) return;
        rule->marker = *marker;
        rules_.push_back(std::move(*rule));
    });
}

// Nothing for what depends on more than tags, classes and ids.
std::optional<StyleSheet::Rule> StyleSheet::parse_selector(std::string_view selector) {
    Rule rule;
    bool child = false;
    while (!selector.empty()) {
        const char c = selector.front();
        if (is_space(c) || c == '>') {
            child = child || c == '>';
            selector.remove_prefix(1);
            continue;
        }
        if (rule.before_item || rule.selector.size() == kMostCompounds) return std::nullopt;
        rule.selector.push_back({});
        rule.selector.back().child = std::exchange(child, false);
        while (!selector.empty() && !is_space(selector.front()) && selector.front() != '>') {
            if (!take_simple(selector, rule)) return std::nullopt;
        }
    }
    if (rule.selector.empty()) return std::nullopt;
    return rule;
}

// One of "ol", "*", ".terms", "#terms", "::before", which `selector` begins with, into the last compound.
bool StyleSheet::take_simple(std::string_view& selector, Rule& rule) {
    Compound& compound = rule.selector.back();
    const char kind = selector.front();
    if (!is_name(kind)) selector.remove_prefix(selector.starts_with("::") ? 2 : 1);
    const auto end = std::find_if_not(selector.begin(), selector.end(), is_name);
    std::string name(selector.begin(), end);
    selector.remove_prefix(name.size());
    if (kind == '*') return name.empty();
    if (name.empty() || compound.classes.size() == kMostClasses) return false;
    if (kind == '.') {
        compound.classes.push_back(std::move(name));
        rule.weight += 100;
    } else if (kind == '#') {
        compound.id = std::move(name);
        rule.weight += 10'000;
    } else if (kind == ':') {
        rule.before_item = name == "before" || name == "marker";
        return rule.before_item;
    } else if (is_name(kind)) {
        compound.tag = to_lower(name);
        ++rule.weight;
    } else {
        return false;
    }
    return true;
}

bool StyleSheet::fits(const Compound& compound, const Node& node, Budget& budget) {
    constexpr std::size_t kStepBytes = 64;
    if (!compound.tag.empty() && compound.tag != node.name) return false;
    if (!compound.id.empty() && node.attribute("id") != compound.id) return false;
    const std::string_view classes = node.attribute("class").value_or(std::string_view());
    if (!budget.take_steps(1 + classes.size() / kStepBytes)) return false;
    return std::all_of(compound.classes.begin(), compound.classes.end(),
                       [classes](const std::string& one) { return has_class(classes, one); });
}

// Each compound takes the nearest element that fits.
bool StyleSheet::matches(const Rule& rule, const Node& node, Budget& budget) {
    const Node* at = &node;
    if (!fits(rule.selector.back(), node, budget)) return false;
    for (std::size_t i = rule.selector.size() - 1; i-- > 0;) {
        const bool child = rule.selector[i + 1].child;
        for (at = at->parent; at != nullptr && !child && !fits(rule.selector[i], *at, budget);) at = at->parent;
        if (at == nullptr || !fits(rule.selector[i], *at, budget)) return false;
    }
    return true;
}

// Of rules that say as much the last one counts.
const StyleSheet::Rule* StyleSheet::heaviest(const Node& node, bool before_item, Budget& budget) const {
    const Rule* best = nullptr;
    for (const Rule& rule : rules_) {
        if (rule.before_item != before_item || (best != nullptr && rule.weight < best->weight)) continue;
        if (!budget.take_steps(1)) return nullptr;
        if (matches(rule, node, budget)) best = &rule;
    }
    return best;
}

std::optional<Marker> StyleSheet::marker(const Node& item, Budget& budget) const {
    if (const Rule* rule = heaviest(item, true, budget)) return rule->marker;
    for (const Node* node : {&item, static_cast<const Node*>(item.parent)}) {
        if (node == nullptr) continue;
        const std::string_view own = node->attribute("style").value_or(std::string_view());
        if (auto marker = marker_of_list_style(own)) return marker;
        if (const Rule* rule = heaviest(*node, false, budget)) return rule->marker;
    }
    return std::nullopt;
}

}  // namespace clausediff::detail::html
