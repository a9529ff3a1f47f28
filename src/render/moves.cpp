#include "render/moves.hpp"

#include <algorithm>
#include <vector>

namespace clausediff::render {
namespace {

struct Place {
    const ClauseChange* change = nullptr;
    std::size_t before = 0;  // position in the before text
};

// Linked changes in the order of the after text, with their positions in the before text; empty if these are unknown.
std::vector<Place> places_of(const Comparison& comparison) {
    std::vector<Place> places;
    bool indices = true, lines = true;
    for (const ClauseChange& change : comparison.changes) {
        if (change.before.empty() || change.after.empty()) continue;
        places.push_back({&change, 0});
        indices = indices && change.link && !change.link->before.empty();
        lines = lines && change.before.front().line > 0;
    }
    if (!indices && !lines) return {};
    for (Place& place : places) {
        place.before = indices ? place.change->link->before.front() : place.change->before.front().line;
    }
    return places;
}

Move move_of(const Place& moved, std::size_t kept_before_it_now, const std::vector<Place>& kept) {
    const auto earlier = [](const Place& a, const Place& b) { return a.before < b.before; };
    const auto end = std::lower_bound(kept.begin(), kept.end(), moved, earlier);
    const auto kept_before_it_then = static_cast<std::size_t>(end - kept.begin());
    Move move;
    if (kept_before_it_now < kept_before_it_then) move.direction = Move::Direction::up;
    if (kept_before_it_now > kept_before_it_then) move.direction = Move::Direction::down;
    if (end == kept.begin()) {
        move.from_beginning = true;
    } else {
        move.behind = (end - 1)->change;
    }
    return move;
}

}  // namespace

std::map<const ClauseChange*, Move> moves_of(const Comparison& comparison) {
    const std::vector<Place> places = places_of(comparison);
    std::vector<Place> kept;  // in order in both texts
    for (const Place& place : places) {
        if (!place.change->moved) kept.push_back(place);
    }
    std::map<const ClauseChange*, Move> moves;
    std::size_t kept_before_it = 0;
    for (const Place& place : places) {
        if (place.change->moved) {
            moves[place.change] = move_of(place, kept_before_it, kept);
        } else {
            ++kept_before_it;
        }
    }
    for (const ClauseChange& change : comparison.changes) {
        if (change.moved) moves.try_emplace(&change);
    }
    return moves;
}

std::string describe(const Move& move) {
    if (move.direction == Move::Direction::none) return "moved";
    std::string out = move.direction == Move::Direction::up ? "moved up" : "moved down";
    if (move.from_beginning) return out + " from the beginning";
    const std::string &then = move.behind->before.back().label, &now = move.behind->after.back().label;
    return out + " from after " + then + (then == now ? "" : " (now " + now + ")");
}

}  // namespace clausediff::render
