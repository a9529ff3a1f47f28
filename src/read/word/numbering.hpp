// Automatic numbers: lists, their levels, and how far each has counted.
#pragma once

#include "read/word/styles.hpp"

#include <pugixml.hpp>

#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace clausediff::detail::word {

class Numbering {
public:
    Numbering() = default;
    // Lists that take their levels from a style find them through `styles`. Both outlive the object.
    Numbering(pugi::xml_node root, const Styles& styles);

    // The number that Word prints before the next paragraph of this list and level, and counts it: "1.", "(a)", "•".
    // "" for lists that print none. `style` is the paragraph's: a level can belong to a style.
    std::string next(int list, std::optional<int> level, std::string_view style);

private:
    static constexpr int kLevels = 9;

    struct Level {
        int start = 1;
        int restart = -1;  // w:lvlRestart: starts anew after a paragraph of this level (1-based) or higher; 0 never
        std::string format = "decimal";
        std::string text;   // "%1.%2"
        std::string style;  // of paragraphs
        std::string font;   // of bullets
        bool legal = false;
        bool hidden = false;
    };
    using Levels = std::array<Level, kLevels>;

    // An abstract list. It is read once, when a list first needs it.
    struct Abstract {
        pugi::xml_node node;
        std::string_view link;  // the style that it takes its levels from
        Levels levels;
        bool is_read = false;
    };

    // A list that is printed: the levels of an abstract one, some of them its own.
    struct List {
        int abstract = 0;  // the lists of one abstract list count together
        Levels levels;
        std::array<std::optional<int>, kLevels> starts;  // w:startOverride
    };

    static Level read_level(pugi::xml_node node);
    static void read_levels(pugi::xml_node list, Levels& levels);
    const Abstract* find_abstract(int id);
    List* find_list(int id);  // null for lists that the file does not describe
    int level_of_style(const List& list, std::string_view style) const;
    void count(int id, List& list, int level);
    std::string print(const List& list, int level);
    static std::string bullet(const Level& level);

    const Styles* styles_ = nullptr;
    std::map<int, Abstract> abstracts_;
    std::map<int, pugi::xml_node> nodes_;                              // of lists
    std::map<int, std::optional<List>> lists_;                         // those in use; none if it cannot be made out
    std::map<int, std::array<std::optional<int>, kLevels>> counters_;  // by abstract list
    std::set<std::pair<int, int>> started_;                            // list and level whose own start was used
};

}  // namespace clausediff::detail::word
