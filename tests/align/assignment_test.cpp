// The matching is the best there is: compared with trying all, on small graphs.
#include "align/assignment.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <random>

using namespace clausediff;
using namespace clausediff::detail;

namespace {

double best_by_trying(std::size_t before, std::size_t before_count, const std::vector<Edge>& edges,
                      std::vector<bool>& taken) {
    if (before == before_count) return 0;
    double best = best_by_trying(before + 1, before_count, edges, taken);
    for (const Edge& edge : edges) {
        if (edge.pair.before != before || taken[edge.pair.after]) continue;
        taken[edge.pair.after] = true;
        best = std::max(best, edge.weight + best_by_trying(before + 1, before_count, edges, taken));
        taken[edge.pair.after] = false;
    }
    return best;
}

}  // namespace

TEST_CASE("no other matching weighs more", "[align]") {
    std::mt19937 random(20);
    for (int round = 0; round < 400; ++round) {
        const std::size_t before_count = 1 + random() % 6;
        const std::size_t after_count = 1 + random() % 6;
        std::vector<Edge> edges;
        for (Index i = 0; i < before_count; ++i) {
            for (Index j = 0; j < after_count; ++j) {
                // Few different weights, so that there are ties.
                if (random() % 3 != 0) edges.push_back({{i, j}, 0.125 * static_cast<double>(1 + random() % 9)});
            }
        }
        const std::vector<Index> after_of = best_matching(before_count, after_count, edges);
        double weight = 0;
        std::vector<bool> taken(after_count, false);
        for (const Edge& edge : edges) {
            if (after_of[edge.pair.before] != edge.pair.after) continue;
            CHECK_FALSE(taken[edge.pair.after]);
            taken[edge.pair.after] = true;
            weight += edge.weight;
        }
        std::vector<bool> free(after_count, false);
        CHECK(weight == Approx(best_by_trying(0, before_count, edges, free)));
    }
}

TEST_CASE("a strong link gives way when the whole gains", "[align]") {
    const std::vector<Edge> edges = {{{0, 0}, 0.9}, {{0, 1}, 0.8}, {{1, 0}, 0.7}};
    CHECK(best_matching(2, 2, edges) == std::vector<Index>{1, 0});
}

TEST_CASE("without edges nothing is linked", "[align]") {
    CHECK(best_matching(2, 1, {}) == std::vector<Index>{kNone, kNone});
    CHECK(best_matching(0, 0, {}).empty());
}
