// Stage 3, align: which clauses of two Resolutions are the same language or descend from one another.
#pragma once

#include <clausediff/resolution.hpp>

#include <cstddef>
#include <vector>

namespace clausediff CLAUSEDIFF_API {

// Why two clauses are linked: the parts of the score, for a developer who asks. All are in 0..1.
struct Evidence {
    double words = 0;      // rarity-weighted share of common words and word pairs
    double contained = 0;  // the same, as a share of the shorter clause
    double order = 0;      // agreement with the order of the surrounding links
    double context = 0;    // same section, level, type, heading
};

// One link between a group of before-clauses and a group of after-clauses. At least one side has exactly one clause.
struct ClauseLink {
    std::vector<std::size_t> before;  // ascending indices into before.clauses
    std::vector<std::size_t>
        after;           // ascending indices into after.clauses; one-to-many is a split, many-to-one a merge
    double score = 0;    // 0..1, what the optimum was taken over
    bool moved = false;  // not in the longest run of links that keeps the order of both texts
    Evidence evidence;
    // How probable it is that a careful reader links these clauses, 0..1: of 100 links with 0.9, some 90 are right.
    // From the score alone, by a logistic curve (Platt, "Probabilistic outputs for support vector machines", 1999)
    // fitted to 839 links of 25 pairs of resolutions that readers have labelled.
    double probability = 1;
};

struct Alignment {
    std::vector<ClauseLink> links;     // ascending by after.front(); every clause is in at most one link
    std::vector<std::size_t> removed;  // before-clauses in no link, ascending
    std::vector<std::size_t> added;    // after-clauses in no link, ascending
};

struct AlignOptions {
    // The least score of a link, 0..1. The default is the middle of a plateau: between 0.95 and 1.05 times it the
    // result on adopted texts hardly changes. Lower links less alike clauses, higher shows them as removed and added.
    double threshold = 0.37;
};

// Never fails: two texts with nothing in common give an Alignment without links.
// Time grows near-linearly with the number of clauses: candidates come from an index of shared rare words.
[[nodiscard]] Alignment align(const Resolution& before, const Resolution& after, const AlignOptions& options = {});

}  // namespace clausediff
