// Dropped clauses that come back, and clauses that were rewritten so far that nothing links them.
#pragma once

#include <clausediff/resolution.hpp>

#include <cstddef>
#include <span>
#include <vector>

namespace clausediff::detail {

struct Dropped {
    const Clause* clause = nullptr;
    bool just_now = false;  // the member before this one still had it
};

struct Return {
    std::size_t dropped = 0;  // index into the dropped clauses
    std::size_t added = 0;    // clause of `text`
    double likeness = 0;      // of their words, weighted by rarity, 0..1
    bool certain = false;     // else merely possible
};

// Which of the clauses `added` of `text` were dropped before: each at most once, globally optimal.
[[nodiscard]] std::vector<Return> find_returns(std::span<const Dropped> dropped, const Resolution& text,
                                               std::span<const std::size_t> added);

}  // namespace clausediff::detail
