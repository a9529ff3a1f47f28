#include "align/assignment.hpp"

#include <algorithm>
#include <functional>
#include <limits>

namespace clausediff::detail {
namespace {

// Successive shortest augmenting paths with dual prices (Jonker and Volgenant, "A shortest augmenting path algorithm
// for dense and sparse linear assignment problems", 1987; paths by Dijkstra). Costs are negated weights. Each
// before-clause also has a way out of its own at cost 0, to stay alone: so a path ends soon, at a free clause or at
// such a way out, and what it visits is the neighbourhood of the clause, not the whole graph.
class Matcher {
public:
    Matcher(std::size_t before_count, std::size_t after_count, std::span<const Edge> edges)
        : edges_(edges),
          first_(before_count + 1, 0),
          before_price_(before_count, 0),
          after_price_(after_count, 0),
          after_of_(before_count, kNone),
          before_of_(after_count, kNone),
          distance_(after_count, kFar),
          came_from_(after_count, kNone),
          settled_(after_count, false) {
        for (const Edge& edge : edges) ++first_[edge.pair.before + 1];
        for (std::size_t i = 0; i < before_count; ++i) first_[i + 1] += first_[i];
    }

    std::vector<Index> run() {
        for (Index i = 0; i < after_of_.size(); ++i) {
            if (first_[i] != first_[i + 1]) insert(i);
        }
        return after_of_;
    }

private:
    // Thousands of equal clauses on one side and fewer on the other make a search walk through all of them, to find
    // that one stays alone. The search then ends there, and so may fall short of the optimum by that one link.
    static constexpr std::size_t kMostVisited = 1000;
    static constexpr double kFar = std::numeric_limits<double>::infinity();

    struct Step {
        double distance;
        Index after;

        bool operator>(const Step& other) const {
            return distance != other.distance ? distance > other.distance : after > other.after;
        }
    };

    // Where the cheapest path ends: at a free after-clause, or at a before-clause that stays alone.
    struct End {
        double distance = kFar;
        Index after = kNone;
        Index alone = kNone;
    };

    void insert(Index root) {
        before_price_[root] = 0;
        for (std::size_t e = first_[root]; e < first_[root + 1]; ++e) {
            before_price_[root] = std::min(before_price_[root], -edges_[e].weight - after_price_[edges_[e].pair.after]);
        }
        const End end = search(root);
        if (end.alone != root) {
            update_prices(root, end.distance);
            augment(root, end);
        }
        reset();
    }

    End search(Index root) {
        End end;
        relax(root, 0, end);
        std::size_t visited = 0;
        while (!open_.empty() && open_.front().distance < end.distance) {
            if (++visited > kMostVisited) return {0, kNone, root};
            const Step step = open_.front();
            std::pop_heap(open_.begin(), open_.end(), std::greater<>());
            open_.pop_back();
            if (settled_[step.after] || step.distance > distance_[step.after]) continue;
            settled_[step.after] = true;
            if (before_of_[step.after] == kNone) {
                end = {step.distance, step.after, kNone};
                break;
            }
            relax(before_of_[step.after], step.distance, end);
        }
        return end;
    }

    void relax(Index before, double so_far, End& end) {
        const double alone = so_far - before_price_[before];
        if (alone < end.distance) end = {alone, kNone, before};
        for (std::size_t e = first_[before]; e < first_[before + 1]; ++e) {
            const Index after = edges_[e].pair.after;
            const double reduced = -edges_[e].weight - before_price_[before] - after_price_[after];
            const double distance = so_far + std::max(0.0, reduced);
            if (distance >= distance_[after] || distance >= end.distance) continue;
            if (distance_[after] == kFar) touched_.push_back(after);
            distance_[after] = distance;
            came_from_[after] = before;
            open_.push_back({distance, after});
            std::push_heap(open_.begin(), open_.end(), std::greater<>());
        }
    }

    void update_prices(Index root, double end) {
        before_price_[root] += end;
        for (const Index after : touched_) {
            if (!settled_[after] || before_of_[after] == kNone) continue;
            before_price_[before_of_[after]] += end - distance_[after];
            after_price_[after] += distance_[after] - end;
        }
    }

    void augment(Index root, const End& end) {
        Index after = end.after;
        if (after == kNone) {
            after = after_of_[end.alone];
            after_of_[end.alone] = kNone;
        }
        for (;;) {
            const Index before = came_from_[after];
            const Index left = after_of_[before];
            after_of_[before] = after;
            before_of_[after] = before;
            if (before == root) return;
            after = left;
        }
    }

    void reset() {
        for (const Index after : touched_) {
            distance_[after] = kFar;
            settled_[after] = false;
        }
        touched_.clear();
        open_.clear();
    }

    std::span<const Edge> edges_;
    std::vector<std::size_t> first_;  // the edges of a before-clause: [first_[i], first_[i + 1])
    std::vector<double> before_price_;
    std::vector<double> after_price_;
    std::vector<Index> after_of_;
    std::vector<Index> before_of_;
    std::vector<double> distance_;  // of the search under way, by after-clause
    std::vector<Index> came_from_;
    std::vector<bool> settled_;
    std::vector<Index> touched_;
    std::vector<Step> open_;  // a heap, the nearest in front
};

}  // namespace

std::vector<Index> best_matching(std::size_t before_count, std::size_t after_count, std::span<const Edge> edges) {
    return Matcher(before_count, after_count, edges).run();
}

}  // namespace clausediff::detail
