#include "read/html/lists.hpp"

#include "base/ascii.hpp"
#include "base/number_format.hpp"

#include <algorithm>
#include <charconv>
#include <string_view>
#include <utility>

namespace clausediff::detail::html {
namespace {

constexpr std::string_view kBullet = "\xE2\x80\xA2";
constexpr std::size_t kDeepest = 8;  // by which an editor sets an item in

std::string_view attribute(const Node& node, std::string_view name) {
    return node.attribute(name).value_or(std::string_view());
}

int number_of(std::string_view text, int otherwise) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? number : otherwise;
}

std::string_view format_of_type(std::string_view type) {
    if (type == "1") return "decimal";
    if (type == "a") return "lowerLetter";
    if (type == "A") return "upperLetter";
    if (type == "i") return "lowerRoman";
    if (type == "I") return "upperRoman";
    return {};
}

int items_of(const Node& list) {
    int count = 0;
    for (const Node* child = list.first_child; child != nullptr; child = child->next) count += child->name == "li";
    return count;
}

// The number at the end of a class such as "ql-indent-2", 0 if no class ends so.
std::size_t indent_of(std::string_view classes) {
    constexpr std::string_view kIndent = "indent-";
    const std::size_t at = classes.rfind(kIndent);
    if (at == std::string_view::npos) return 0;
    const std::string_view rest = classes.substr(at + kIndent.size());
    const int depth = number_of(rest.substr(0, rest.find(' ')), 0);
    return depth > 0 ? std::min(static_cast<std::size_t>(depth), kDeepest) : 0;
}

}  // namespace

void Lists::open(const Node& list) {
    List opened;
    opened.ordered = list.name == "ol";
    opened.type = format_of_type(attribute(list, "type"));
    const bool reversed = list.attribute("reversed").has_value();
    opened.step = reversed ? -1 : 1;
    opened.levels.resize(1);
    opened.levels.front().next = number_of(attribute(list, "start"), reversed ? items_of(list) : 1);
    lists_.push_back(std::move(opened));
}

std::size_t Lists::depth_of(const Node& item) const {
    if (const std::size_t indent = indent_of(attribute(item, "class")); indent > 0) return indent;
    // Counted from the outermost list; where lists stand in one another the tree says it already.
    const int level = number_of(attribute(item, "aria-level"), 0);
    const auto nested = static_cast<int>(lists_.size());
    return level > nested ? std::min(static_cast<std::size_t>(level - nested), kDeepest) : 0;
}

// Figures below figures, with nothing to tell them apart.
bool Lists::stands_in_figures(std::size_t depth) const {
    if (depth > 0) return lists_.back().levels[depth - 1].format == "decimal";
    return lists_.size() > 1 && lists_[lists_.size() - 2].levels.back().format == "decimal";
}

Marker Lists::marker_of(const Node& item, std::size_t depth) {
    const List& list = lists_.back();
    if (auto styled = styles_.marker(item, budget_)) return *styled;
    if (!list.ordered || attribute(item, "data-list") == "bullet") return {"", "bullet"};
    if (const std::string_view own = format_of_type(attribute(item, "type")); !own.empty())
        return {"", std::string(own)};
    if (!list.type.empty()) return {"", list.type};
    // Editors that set items in by a class letter them in turn.
    constexpr const char* kInTurn[] = {"decimal", "lowerLetter", "lowerRoman"};
    return {"", kInTurn[depth % std::size(kInTurn)]};
}

std::string Lists::chain(std::string printed) const {
    std::string numbers;
    for (std::size_t i = 0; i + 1 < lists_.size(); ++i) {
        const std::string& outer = lists_[i].levels.back().printed;
        if (!outer.empty()) numbers += outer + ".";
    }
    return numbers + printed;
}

std::string Lists::start_item(const Node& item) {
    if (lists_.empty()) return {};
    List& list = lists_.back();
    const std::size_t depth = depth_of(item);
    list.before = list.levels;
    list.levels.resize(depth + 1);
    Marker marker = marker_of(item, depth);
    Level& level = list.levels[depth];
    level.format = marker.format;
    level.printed.clear();
    if (marker.format == "none") return {};
    if (marker.format == "bullet") return std::string(kBullet);
    const int value = number_of(attribute(item, "value"), level.next);
    level.next = value + list.step;
    level.printed = format_number(value, marker.format);
    if (marker.chained) return marker.before + chain(level.printed) + marker.after;
    // A browser prints both lists alike; the brackets keep the inner one below the paragraph that it stands in.
    if (marker.format == "decimal" && marker.before.empty() && marker.after == "." && stands_in_figures(depth)) {
        return "(" + level.printed + ")";
    }
    return marker.before + level.printed + marker.after;
}

void Lists::take_back() {
    if (!lists_.empty() && !lists_.back().before.empty()) lists_.back().levels = lists_.back().before;
}

}  // namespace clausediff::detail::html
