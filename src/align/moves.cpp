#include "align/moves.hpp"

#include "align/order.hpp"

#include <algorithm>
#include <cmath>

namespace clausediff::detail {
namespace {

// Of a split or merge the two clauses that stand closest in the two texts: they stand for the link.
Pair representative(const ClauseLink& link, double slope) {
    Pair best{static_cast<Index>(link.before.front()), static_cast<Index>(link.after.front())};
    double least = -1;
    for (const std::size_t before : link.before) {
        for (const std::size_t after : link.after) {
            const double off = std::abs(static_cast<double>(before) * slope - static_cast<double>(after));
            if (least >= 0 && off >= least) continue;
            least = off;
            best = {static_cast<Index>(before), static_cast<Index>(after)};
        }
    }
    return best;
}

}  // namespace

void mark_moves(std::size_t before_count, std::size_t after_count, std::vector<ClauseLink>& links) {
    struct LinkPlace {
        Pair pair;
        std::size_t link;
    };
    const double slope = before_count == 0 ? 1 : static_cast<double>(after_count) / static_cast<double>(before_count);
    std::vector<LinkPlace> places;
    for (std::size_t k = 0; k < links.size(); ++k) places.push_back({representative(links[k], slope), k});
    std::sort(places.begin(), places.end(), [](const LinkPlace& a, const LinkPlace& b) { return a.pair < b.pair; });

    std::vector<Pair> pairs;
    std::vector<double> weight;
    // All links count alike; the displacement, far below one in sum, decides between runs of the same count.
    const double span = static_cast<double>(before_count + after_count + 1);
    const double tie = 0.5 / static_cast<double>(links.size() + 1);
    for (const LinkPlace& place : places) {
        const double off =
            std::abs(static_cast<double>(place.pair.before) * slope - static_cast<double>(place.pair.after));
        pairs.push_back(place.pair);
        weight.push_back(1 + tie * (1 - off / span));
        links[place.link].moved = true;
    }
    for (const std::size_t k : heaviest_run(pairs, weight)) links[places[k].link].moved = false;
}

}  // namespace clausediff::detail
