#include "diff/moves.hpp"

#include <algorithm>

namespace clausediff::detail {
namespace {

bool is_linked(const ClauseChange& change) {
    return !change.before.empty() && !change.after.empty();
}

// The linked changes that did not move: their indices. They are in one order in both texts.
std::vector<std::size_t> kept(const std::vector<ClauseChange>& changes) {
    std::vector<std::size_t> indices;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        if (is_linked(changes[i]) && !changes[i].move) indices.push_back(i);
    }
    return indices;
}

}  // namespace

void find_moves(std::vector<ClauseChange>& changes) {
    const std::vector<std::size_t> anchors = kept(changes);
    std::size_t before_it_now = 0;  // anchors that stand before the change in the after text
    for (std::size_t i = 0; i < changes.size(); ++i) {
        ClauseChange& change = changes[i];
        if (!is_linked(change)) continue;
        if (!change.move) {
            ++before_it_now;
            continue;
        }
        const auto end = std::partition_point(anchors.begin(), anchors.end(), [&](std::size_t anchor) {
            return changes[anchor].before.front() < change.before.front();
        });
        const auto before_it_then = static_cast<std::size_t>(end - anchors.begin());
        if (before_it_now < before_it_then) change.move->direction = Direction::up;
        if (before_it_now > before_it_then) change.move->direction = Direction::down;
        if (before_it_then > 0) change.move->from = anchors[before_it_then - 1];
        if (before_it_now > 0) change.move->to = anchors[before_it_now - 1];
    }
}

}  // namespace clausediff::detail
