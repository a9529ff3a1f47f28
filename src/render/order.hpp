// The clauses of both texts in one sequence, for outputs that must give back either text whole.
#pragma once

#include <clausediff/comparison.hpp>

#include <cstddef>
#include <vector>

namespace clausediff::render {

// A change that stands in both texts at one place, or one clause of one side alone: added, removed, or a clause of a
// change that has no one place: it moved, or its parts are scattered.
struct Placed {
    enum class Side { both, before, after };
    const ClauseChange* change = nullptr;
    Side side = Side::both;
    std::size_t clause = 0;  // index into change->before or change->after; 0 for both
};

// Without the `after` elements the clauses of the before text in its order, without the `before` elements those of the
// after text. Every clause of both texts once. The pointers are into `comparison`.
[[nodiscard]] std::vector<Placed> both_orders(const Comparison& comparison);

}  // namespace clausediff::render
