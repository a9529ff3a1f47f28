// The shortest edit script of two sequences. The only user of dtl.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace clausediff::detail {

using Key = std::uint32_t;  // equal tokens have equal keys

// [before_begin, before_end) is replaced by [after_begin, after_end); one of the two may be empty, not both.
struct Hunk {
    std::uint32_t before_begin = 0;
    std::uint32_t before_end = 0;
    std::uint32_t after_begin = 0;
    std::uint32_t after_end = 0;
};

// What stands between two hunks, before the first and after the last is equal on both sides.
struct Script {
    std::vector<Hunk> hunks;  // ascending, with something equal between two neighbours
    bool minimal = true;      // no script deletes and inserts fewer elements; false if the input had to be divided
};

// How many steps the searches for shortest scripts may still take. All texts of a comparison share one budget, so that
// texts made to exhaust it take time in proportion to their length. Resolutions come nowhere near it.
struct SearchBudget {
    std::size_t steps = 20'000'000;
};

// Never fails. Keys must be small: time and memory grow with the largest. Shortest unless the parts that differ, less
// the elements that only one side has, have more than two million pairs, or 100,000 once the budget is spent; then the
// sequences are divided where both have an element just once, in the longest run of such that keeps the order, and
// where there is none, halfway.
[[nodiscard]] Script diff_keys(std::span<const Key> before, std::span<const Key> after, SearchBudget& budget);

}  // namespace clausediff::detail
