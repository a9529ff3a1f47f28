#include "render/move_rules.hpp"

#include <pugixml.hpp>

#include <algorithm>
#include <set>
#include <string_view>

namespace word {
namespace {

std::string_view name_of(const pugi::xml_node& node) {
    return node.name();
}

bool is_revision(std::string_view name) {
    return name == "w:ins" || name == "w:del" || name == "w:moveFrom" || name == "w:moveTo";
}

pugi::xml_node nearest(pugi::xml_node node, const std::set<std::string_view>& names) {
    while (node && names.count(name_of(node)) == 0) node = node.parent();
    return node;
}

struct Range {
    std::string id, name;
    std::string side;      // "From" or "To"
    pugi::xml_node story;  // the body, the cell, the box or the note that it opens in
    std::string words;     // that are moved
    bool holds_end = false;
};

class Checker {
public:
    std::vector<std::string> run(const std::map<std::string, std::string>& parts) {
        for (const auto& [name, content] : parts) {
            if (!name.starts_with("word/") || !name.ends_with(".xml")) continue;
            pugi::xml_document document;
            if (!document.load_string(content.c_str(), pugi::parse_default | pugi::parse_ws_pcdata_single)) {
                say(name + " is no XML");
                continue;
            }
            for (pugi::xml_node node = document.first_child(); node; node = next_of(node)) check(node);
            for (const Range& range : open_) say("the range " + range.id + " is not closed in " + name);
            open_.clear();
        }
        for (const auto& [name, sides] : pairs_) {
            if (sides.size() != 2 || sides[0].side == sides[1].side) {
                say("the name " + name + " is not that of one place left and one reached");
            } else if (letters(sides[0].words) != letters(sides[1].words)) {
                say("\"" + sides[0].words + "\" moves, and \"" + sides[1].words + "\" comes");
            } else if (sides[0].holds_end != sides[1].holds_end) {
                say("the end of a paragraph moves at one place alone: " + sides[0].words);
            } else if (sides[0].words.empty()) {
                say("nothing moves: " + name);
            }
        }
        return std::move(broken_);
    }

private:
    // Spaces may stand beside the words that move.
    static std::string letters(std::string text) {
        std::erase_if(text, [](char c) { return c == ' ' || c == '\n' || c == '\t'; });
        return text;
    }

    void say(std::string_view what) { broken_.emplace_back(what); }

    // In the order of the document.
    static pugi::xml_node next_of(pugi::xml_node node) {
        if (node.first_child()) return node.first_child();
        while (node && !node.next_sibling()) node = node.parent();
        return node.next_sibling();
    }

    void check(const pugi::xml_node& node) {
        const std::string_view name = name_of(node);
        if (node.attribute("move")) say("the number of a move is left");
        if (name.ends_with("RangeStart") && name.starts_with("w:move")) return open(node);
        if (name.ends_with("RangeEnd") && name.starts_with("w:move")) return close(node);
        if (name == "w:tbl" && !open_.empty()) say("a range goes over a table");
        if (name == "w:t" || name == "w:delText") check_text(node);
        if (name == "w:rPr" && name_of(node.parent()) == "w:pPr") check_mark(node);
        if (name == "w:pPr") check_paragraph_properties(node);
        if (is_revision(name)) check_revision(node);
        const bool has_own_id = name == "w:comment" || name == "w:pPrChange" || name == "w:bookmarkStart";
        if (has_own_id) check_id(node);
    }

    void check_id(const pugi::xml_node& node) {
        const std::string id = node.attribute("w:id").value();
        if (id.empty() || !ids_.insert(id).second) say("the id \"" + id + "\" is not one of its own");
    }

    void check_signed(const pugi::xml_node& node) {
        check_id(node);
        for (const char* attribute : {"w:author", "w:date"}) {
            if (!node.attribute(attribute)) say(std::string(node.name()) + " without " + attribute);
        }
    }

    // A range stands in a paragraph or between paragraphs, in no table, and two ranges have nothing in common.
    void open(const pugi::xml_node& node) {
        check_signed(node);
        check_place(node);
        if (!open_.empty()) say("two ranges overlap");
        const std::string side = name_of(node) == "w:moveFromRangeStart" ? "From" : "To";
        open_.push_back(
            {node.attribute("w:id").value(), node.attribute("w:name").value(), side, story_of(node), "", false});
        if (open_.back().name.empty()) say("a range without a name");
    }

    void close(const pugi::xml_node& node) {
        check_place(node);
        const std::string side = name_of(node) == "w:moveFromRangeEnd" ? "From" : "To";
        const auto range = std::find_if(open_.begin(), open_.end(), [&](const Range& one) {
            return one.id == node.attribute("w:id").value() && one.side == side;
        });
        if (range == open_.end()) return say("a range ends that did not begin");
        if (range->story != story_of(node)) say("a range ends in another story than it begins in");
        range->holds_end = ends_.count(range->id) > 0;
        pairs_[range->name].push_back(*range);
        open_.erase(range);
    }

    void check_place(const pugi::xml_node& node) {
        const std::string_view parent = name_of(node.parent());
        if (parent != "w:p" && parent != "w:body" && parent != "w:sdtContent" && parent != "w:customXml")
            say("a range begins or ends in " + std::string(parent));
        if (node.first_child()) say("the mark of a range has content");
        if (nearest(node, {"w:tbl"})) say("a range begins or ends in a table");
    }

    static pugi::xml_node story_of(const pugi::xml_node& node) {
        return nearest(node, {"w:body", "w:tc", "w:txbxContent", "w:footnote", "w:endnote", "w:comment"});
    }

    void check_text(const pugi::xml_node& node) {
        const std::string_view around = name_of(nearest(node, {"w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:p"}));
        if ((name_of(node) == "w:delText") != (around == "w:del"))
            say(std::string(node.name()) + " in " + std::string(around));
        const bool moves = around == "w:moveFrom" || around == "w:moveTo";
        if (moves && !open_.empty()) open_.back().words += node.text().get();
    }

    // The marks of a paragraph's end: one, before the formatting, and a moved one in its range.
    void check_mark(const pugi::xml_node& node) {
        std::size_t marks = 0;
        bool others = false;
        for (const pugi::xml_node& one : node.children()) {
            if (!is_revision(name_of(one))) {
                others = true;
                continue;
            }
            if (others) say("the mark of an end stands after its formatting");
            if (one.first_child()) say("the mark of an end has content");
            ++marks;
        }
        if (marks > 1) say("an end has several marks");
    }

    void check_paragraph_properties(const pugi::xml_node& node) {
        if (name_of(node.parent()) == "w:p" && node.previous_sibling()) say("w:pPr is not the first");
        int reached = 0;
        for (const pugi::xml_node& one : node.children()) {
            const std::string_view name = name_of(one);
            const int place = name == "w:rPr" ? 1 : name == "w:sectPr" ? 2 : name == "w:pPrChange" ? 3 : 0;
            if (place < reached) say(std::string(name) + " is out of order in w:pPr");
            reached = std::max(reached, place);
        }
    }

    void check_revision(const pugi::xml_node& node) {
        check_signed(node);
        const bool moves = name_of(node).starts_with("w:move");
        if (name_of(node.parent()) == "w:rPr" || name_of(node.parent()) == "w:trPr")
            return check_moved_end(node, moves);
        if (!node.first_child()) say(std::string(node.name()) + " is empty");
        if (nearest(node.parent(), {"w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:p"}) != nearest(node, {"w:p"}))
            say(std::string(node.name()) + " in another revision");
        if (!moves) return;
        const std::string side = name_of(node) == "w:moveFrom" ? "From" : "To";
        if (open_.empty() || open_.back().side != side) say("words move outside of a range");
    }

    // The mark stands before the content of its paragraph: its range ends after the paragraph.
    void check_moved_end(const pugi::xml_node& mark, bool moves) {
        if (!moves) return;
        if (name_of(mark.parent()) == "w:trPr") return say("rows are not moved");
        const pugi::xml_node paragraph = nearest(mark, {"w:p"});
        const std::string side = std::string(mark.name()) + "Range", start_name = side + "Start";
        pugi::xml_node start;  // the last
        for (const pugi::xml_node& one : paragraph.children(start_name.c_str())) start = one;
        const pugi::xml_node end = paragraph.next_sibling();
        const bool inside = start && name_of(end) == side + "End" &&
                            end.attribute("w:id").value() == std::string_view(start.attribute("w:id").value());
        if (!inside) return say("an end moves outside of a range");
        ends_.insert(start.attribute("w:id").value());
    }

    std::vector<std::string> broken_;
    std::set<std::string> ids_;
    std::set<std::string> ends_;  // ids of ranges that hold the end of a paragraph
    std::vector<Range> open_;
    std::map<std::string, std::vector<Range>> pairs_;
};

}  // namespace

std::vector<std::string> broken_move_rules(const std::map<std::string, std::string>& parts) {
    return Checker().run(parts);
}

std::size_t count_moves(const std::map<std::string, std::string>& parts) {
    std::size_t count = 0;
    const std::string& text = parts.at("word/document.xml");
    for (std::size_t at = text.find("moveToRangeStart"); at != std::string::npos;
         at = text.find("moveToRangeStart", at + 1))
        ++count;
    return count;
}

}  // namespace word
