#include "read/word/numbering.hpp"

#include "base/number_format.hpp"
#include "base/utf8.hpp"
#include "read/word/xml.hpp"

#include <unicode/utf8.h>

#include <algorithm>
#include <cstdint>
#include <utility>

namespace clausediff::detail::word {
namespace {

constexpr int kMostLinks = 8;  // from a list to a style to a list; more is a circle

int id_of(pugi::xml_node node, std::string_view name) {
    return number_of(attribute(node, name), -1);
}

}  // namespace

Numbering::Numbering(pugi::xml_node root, const Styles& styles) : styles_(&styles) {
    for (const pugi::xml_node& node : root.children()) {
        const std::string_view name = local_name(node.name());
        if (name == "abstractNum") abstracts_.emplace(id_of(node, "abstractNumId"), Abstract{node, {}, {}, false});
        if (name == "num") nodes_.emplace(id_of(node, "numId"), node);
    }
}

Numbering::Level Numbering::read_level(pugi::xml_node node) {
    Level level;
    level.start = child_number(node, "start", 0);
    level.restart = child_number(node, "lvlRestart", -1);
    if (const pugi::xml_node format = child(node, "numFmt")) level.format = attribute(format, "val");
    level.text = clean_utf8(std::string(attribute(child(node, "lvlText"), "val")));
    level.style = attribute(child(node, "pStyle"), "val");
    level.legal = is_on(node, "isLgl");
    const pugi::xml_node run = child(node, "rPr");
    level.hidden = is_on(run, "vanish");
    level.font = attribute(child(run, "rFonts"), "ascii");
    return level;
}

void Numbering::read_levels(pugi::xml_node list, Levels& levels) {
    for (const pugi::xml_node& node : list.children()) {
        const int level = id_of(node, "ilvl");
        if (local_name(node.name()) == "lvl" && level >= 0 && level < kLevels) {
            levels[static_cast<std::size_t>(level)] = read_level(node);
        }
    }
}

// An abstract list without levels of its own names a style, whose list has them.
const Numbering::Abstract* Numbering::find_abstract(int id) {
    for (int links = 0; links < kMostLinks; ++links) {
        const auto found = abstracts_.find(id);
        if (found == abstracts_.end()) return nullptr;
        Abstract& abstract = found->second;
        if (!std::exchange(abstract.is_read, true)) {
            abstract.link = attribute(child(abstract.node, "numStyleLink"), "val");
            read_levels(abstract.node, abstract.levels);
        }
        if (abstract.link.empty()) return &abstract;
        const auto list = nodes_.find(styles_->character(abstract.link).list.value_or(0));
        if (list == nodes_.end()) return nullptr;
        id = child_number(list->second, "abstractNumId", -1);
    }
    return nullptr;
}

// A file names some hundred lists and uses a few: each is read when it is.
Numbering::List* Numbering::find_list(int id) {
    if (const auto known = lists_.find(id); known != lists_.end()) return known->second ? &*known->second : nullptr;
    const auto found = nodes_.find(id);
    if (found == nodes_.end()) return nullptr;
    const pugi::xml_node node = found->second;
    std::optional<List>& made = lists_[id];
    const Abstract* abstract = find_abstract(child_number(node, "abstractNumId", -1));
    if (abstract == nullptr) return nullptr;
    List& list = made.emplace();
    list.abstract = id_of(abstract->node, "abstractNumId");
    list.levels = abstract->levels;
    for (const pugi::xml_node& change : node.children()) {
        const int level = id_of(change, "ilvl");
        if (local_name(change.name()) != "lvlOverride" || level < 0 || level >= kLevels) continue;
        read_levels(change, list.levels);
        if (child(change, "startOverride")) {
            list.starts[static_cast<std::size_t>(level)] = child_number(change, "startOverride", 0);
        }
    }
    return &list;
}

int Numbering::level_of_style(const List& list, std::string_view style) const {
    for (std::size_t i = 0; !style.empty() && i < kLevels; ++i) {
        if (list.levels[i].style == style) return static_cast<int>(i);
    }
    return 0;
}

std::string Numbering::next(int id, std::optional<int> level, std::string_view style) {
    List* const found = find_list(id);
    if (found == nullptr) return {};
    List& list = *found;
    const int at = std::clamp(level.value_or(level_of_style(list, style)), 0, kLevels - 1);
    count(id, list, at);
    const Level& own = list.levels[static_cast<std::size_t>(at)];
    if (own.hidden) return {};
    return own.format == "bullet" ? bullet(own) : print(list, at);
}

void Numbering::count(int id, List& list, int level) {
    auto& counters = counters_[list.abstract];
    const auto start = [&](std::size_t i) { return list.starts[i].value_or(list.levels[i].start); };
    const auto at = static_cast<std::size_t>(level);
    // Only the first paragraph of a list that has a start of its own begins with it.
    const bool own_start = list.starts[at].has_value() && started_.insert({id, level}).second;
    if (own_start || !counters[at]) {
        counters[at] = start(at);
    } else if (*counters[at] < 1'000'000) {
        ++*counters[at];
    }
    for (std::size_t i = 0; i < at; ++i) {
        if (!counters[i]) counters[i] = start(i);
    }
    for (std::size_t i = at + 1; i < kLevels; ++i) {
        const int restart = list.levels[i].restart;
        if (restart == 0 || (restart > 0 && level + 1 > restart)) continue;
        counters[i].reset();
    }
}

std::string Numbering::print(const List& list, int level) {
    const auto& counters = counters_[list.abstract];
    const Level& own = list.levels[static_cast<std::size_t>(level)];
    std::string text;
    for (std::size_t i = 0; i < own.text.size(); ++i) {
        const char digit = i + 1 < own.text.size() ? own.text[i + 1] : '\0';
        if (own.text[i] != '%' || digit < '1' || digit > '9') {
            text += own.text[i];
            continue;
        }
        const auto shown = static_cast<std::size_t>(digit - '1');
        const std::string_view format = list.levels[shown].format;
        const bool legal = own.legal && format != "none" && format != "bullet";
        text += format_number(counters[shown].value_or(list.levels[shown].start), legal ? "decimal" : format);
        ++i;
    }
    return text;
}

// Dashes stay dashes; every other bullet is one for a reader, whatever letter of a font of symbols draws it.
std::string Numbering::bullet(const Level& level) {
    const auto* data = reinterpret_cast<const std::uint8_t*>(level.text.data());
    std::int32_t at = 0;
    UChar32 character = 0;
    if (level.text.empty()) return {};
    U8_NEXT(data, at, static_cast<std::int32_t>(level.text.size()), character);
    if (character == '-' || character == 0x2013 || character == 0x2014) return "\xE2\x80\x93";
    if (character == ' ' || character == 0x200B) return {};
    return "\xE2\x80\xA2";
}

}  // namespace clausediff::detail::word
