// Which pairs of clauses are worth comparing: far fewer than all of them.
#pragma once

#include "align/same_texts.hpp"
#include "align/terms.hpp"

#include <cstdint>
#include <vector>

namespace clausediff::detail {

struct Pair {
    Index before = 0;
    Index after = 0;

    friend bool operator==(Pair a, Pair b) { return a.rank() == b.rank(); }
    friend bool operator<(Pair a, Pair b) { return a.rank() < b.rank(); }

private:
    // By before-clause, then by after-clause.
    [[nodiscard]] std::uint64_t rank() const { return std::uint64_t{before} << 32 | after; }
};

// Which clauses have no certain link, by index.
struct OpenClauses {
    OpenClauses(const std::vector<Index>& certain, std::size_t after_count);
    [[nodiscard]] bool has(Pair pair) const { return before[pair.before] && after[pair.after]; }

    std::vector<bool> before;
    std::vector<bool> after;
};

// Pairs of open clauses, ascending and each once: those with the most rare terms in common, seen from either side, and
// for clauses of the same text those nearest by place.
// Time: the clauses' terms times a constant, since terms that many clauses use are left aside.
[[nodiscard]] std::vector<Pair> candidates(const TermModel& model, const SameTexts& texts, const OpenClauses& open);

}  // namespace clausediff::detail
