// Which links count as moved.
#include "align/moves.hpp"
#include "support/catch.hpp"

#include <algorithm>

using namespace clausediff;
using namespace clausediff::detail;

namespace {

// One link a number: before-clause i is linked to after-clause `order[i]`. Gives the before-clauses that moved.
std::vector<std::size_t> moved(const std::vector<std::size_t>& order) {
    std::vector<ClauseLink> links;
    for (std::size_t i = 0; i < order.size(); ++i) {
        ClauseLink link;
        link.before = {i};
        link.after = {order[i]};
        links.push_back(link);
    }
    mark_moves(order.size(), order.size(), links);
    std::vector<std::size_t> result;
    for (const ClauseLink& link : links) {
        if (link.moved) result.push_back(link.before[0]);
    }
    return result;
}

}  // namespace

TEST_CASE("the fewest links possible moved", "[align]") {
    struct Case {
        std::vector<std::size_t> order;
        std::vector<std::size_t> moved;
    };
    const Case cases[] = {
        {{}, {}},
        {{0}, {}},
        {{0, 1, 2, 3}, {}},
        {{3, 0, 1, 2}, {0}},
        {{1, 2, 3, 0}, {3}},
        {{0, 3, 1, 2, 4}, {1}},
        {{2, 3, 4, 0, 1}, {3, 4}},
    };
    for (const Case& c : cases) CHECK(moved(c.order) == c.moved);
}

TEST_CASE("a split beside its source did not move", "[align]") {
    std::vector<ClauseLink> links(3);
    links[0].before = {0};
    links[0].after = {0};
    links[1].before = {1};
    links[1].after = {1, 3};
    links[2].before = {2};
    links[2].after = {2};
    mark_moves(3, 4, links);
    CHECK(std::none_of(links.begin(), links.end(), [](const ClauseLink& link) { return link.moved; }));
}
