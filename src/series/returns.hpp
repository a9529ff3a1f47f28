// Dropped clauses that come back.
#pragma once

#include <clausediff/resolution.hpp>

#include <cstddef>
#include <span>
#include <vector>

namespace clausediff::detail {

struct Return {
    std::size_t dropped = 0;  // index into the dropped clauses
    std::size_t added = 0;    // clause of `text`
    double likeness = 0;      // 0..1, of what is no name, number or date
    bool certain = false;     // else merely possible
};

// Which of the clauses `added` of `text` were dropped before: each at most once, globally optimal.
[[nodiscard]] std::vector<Return> find_returns(std::span<const Clause* const> dropped, const Resolution& text,
                                               std::span<const std::size_t> added);

}  // namespace clausediff::detail
