#include "render/docx/onto/moves.hpp"

#include "base/one_of.hpp"
#include "render/docx/onto/elements.hpp"
#include "render/docx/tracked_moves.hpp"

#include <cstddef>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace clausediff::detail::render::docx {
namespace {

// One side of a move.
struct Side {
    Op op = Op::remove;
    std::vector<pugi::xml_node> words;  // w:moveFrom or w:moveTo, in the order of the document
    pugi::xml_node end;                 // the mark of a paragraph's end; null if that is not moved
    pugi::xml_node paragraph{};         // that holds them all; null if there is none
    pugi::xml_node first{};             // its children that the words begin and end in
    pugi::xml_node last{};
};

struct Move {
    Side from{Op::remove, {}, {}};
    Side to{Op::insert, {}, {}};
};

bool is_end(const pugi::xml_node& revision) {
    return is_named(revision.parent(), "w:rPr");
}

class NumberedParts : public pugi::xml_tree_walker {
public:
    std::map<std::size_t, Move> moves;

private:
    bool for_each(pugi::xml_node& node) override {
        const bool from = is_named(node, "w:moveFrom");
        if ((!from && !is_named(node, "w:moveTo")) || !node.attribute(kMoveNumber)) return true;
        Move& move = moves[node.attribute(kMoveNumber).as_uint()];
        Side& side = from ? move.from : move.to;
        if (is_end(node)) {
            side.end = node;
        } else {
            side.words.push_back(node);
        }
        return true;
    }
};

// The child of a paragraph that a revision stands in, or is.
pugi::xml_node child_of_paragraph(pugi::xml_node node) {
    while (node && !is_named(node.parent(), "w:p")) node = node.parent();
    return node;
}

bool stands_in_body(pugi::xml_node node) {
    for (; node; node = node.parent()) {
        if (is_one_of(node.name(), {"w:tbl", "w:txbxContent"})) return false;
    }
    return true;
}

class Settler {
public:
    Settler(std::map<std::size_t, Move> moves, Signature& revisions)
        : moves_(std::move(moves)), revisions_(revisions) {}

    void run() {
        for (auto one = moves_.begin(); one != moves_.end();) {
            const bool is_move = find_place(one->second.from) && find_place(one->second.to);
            if (!is_move) undo(one->second);
            one = is_move ? std::next(one) : moves_.erase(one);
        }
        for (auto& [number, move] : moves_) {
            for (const Side* side : {&move.from, &move.to}) ++in_paragraph_[side->paragraph];
            settle_ends(move);
        }
        for (const auto& [number, move] : moves_) {
            place_range(move.from, number);
            place_range(move.to, number);
        }
    }

private:
    // False if the words have no place that one range can take.
    bool find_place(Side& side) {
        if (side.words.empty()) return false;
        side.first = child_of_paragraph(side.words.front());
        side.last = child_of_paragraph(side.words.back());
        side.paragraph = side.first.parent();
        if (!side.paragraph || side.last.parent() != side.paragraph || !stands_in_body(side.paragraph)) return false;
        // A link or the like cannot hold the end of one range and the beginning of another.
        const bool first_is_free = taken_.insert(side.first).second;
        return first_is_free && (side.last == side.first || taken_.insert(side.last).second);
    }

    static void undo(Move& move) {
        for (Side* side : {&move.from, &move.to}) {
            for (const pugi::xml_node& words : side->words) make_plain(words, side->op);
            if (side->end) make_plain(side->end, side->op);
        }
    }

    static void make_plain(pugi::xml_node revision, Op op) {
        revision.set_name(revision_element(op, false));
        revision.remove_attribute(kMoveNumber);
        if (op == Op::insert) return;
        for (const pugi::xml_node& run : revision.children("w:r")) {
            for (pugi::xml_node text : run.children()) {
                if (is_named(text, "w:t")) text.set_name("w:delText");
                if (is_named(text, "w:instrText")) text.set_name("w:delInstrText");
            }
        }
    }

    // Ends that are not moved on both sides are deleted and inserted.
    static void settle_ends(Move& move) {
        const auto has_end = [](const Side& side) {
            return side.end && side.end.parent().parent().parent() == side.paragraph;
        };
        if (has_end(move.from) && has_end(move.to)) return;
        for (Side* side : {&move.from, &move.to}) {
            if (side->end) make_plain(side->end, side->op);
            side->end = {};
        }
    }

    void place_range(const Side& side, std::size_t number) {
        for (pugi::xml_node words : side.words) words.remove_attribute(kMoveNumber);
        if (side.end) pugi::xml_node(side.end).remove_attribute(kMoveNumber);
        const std::string element = std::string(revision_element(side.op, true)) + "Range";
        const pugi::xml_node properties = properties_of(side.paragraph, "w:pPr");
        pugi::xml_node paragraph = side.paragraph;
        const bool whole = side.end && properties && in_paragraph_[paragraph] == 1;
        pugi::xml_node start = whole ? paragraph.insert_child_after((element + "Start").c_str(), properties)
                                     : paragraph.insert_child_before((element + "Start").c_str(), side.first);
        sign(start, revisions_).append_attribute("w:name") = move_name(number).c_str();
        pugi::xml_node end = side.end ? paragraph.parent().insert_child_after((element + "End").c_str(), paragraph)
                                      : paragraph.insert_child_after((element + "End").c_str(), side.last);
        end.append_attribute("w:id") = start.attribute("w:id").value();
    }

    std::map<std::size_t, Move> moves_;
    Signature& revisions_;
    std::set<pugi::xml_node> taken_;                      // children of paragraphs that ranges begin or end at
    std::map<pugi::xml_node, std::size_t> in_paragraph_;  // how many moves
};

}  // namespace

void settle_moves(pugi::xml_node root, Signature& revisions) {
    NumberedParts parts;
    root.traverse(parts);
    Settler(std::move(parts.moves), revisions).run();
}

}  // namespace clausediff::detail::render::docx
