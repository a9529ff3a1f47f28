#include <clausediff/alignment.hpp>

#include "align/moves.hpp"
#include "align/scoring.hpp"
#include "align/splits.hpp"
#include "align/terms.hpp"

#include <algorithm>
#include <cmath>

namespace clausediff {

using namespace detail;
namespace {

std::vector<ClauseLink> as_links(const OneToOne& one_to_one) {
    std::vector<ClauseLink> links;
    for (const ScoredPair& scored : one_to_one.pairs) {
        const auto [before, after] = scored.pair;
        if (one_to_one.after_of[before] == after)
            links.push_back({{before}, {after}, scored.score, false, scored.evidence()});
    }
    return links;
}

// Which of the clauses of a side are in no link.
std::vector<std::size_t> left_over(std::size_t count, const std::vector<ClauseLink>& links,
                                   std::vector<std::size_t> ClauseLink::*side) {
    std::vector<bool> linked(count, false);
    for (const ClauseLink& link : links) {
        for (const std::size_t clause : link.*side) linked[clause] = true;
    }
    std::vector<std::size_t> rest;
    for (std::size_t i = 0; i < count; ++i) {
        if (!linked[i]) rest.push_back(i);
    }
    return rest;
}

// tests/corpus/calibration.py prints these two, and how far they are right.
double probability_of(double score) {
    constexpr double kSlope = 13.1;
    constexpr double kIntercept = -4.27;
    return 1 / (1 + std::exp(-(kIntercept + kSlope * score)));
}

}  // namespace

Alignment align(const Resolution& before, const Resolution& after, const AlignOptions& options) {
    const TermModel terms = build_terms(before, after);
    const OneToOne one_to_one = link_one_to_one(before, after, terms, options.threshold);

    Alignment alignment;
    alignment.links = as_links(one_to_one);
    join_parts(terms, one_to_one, options.threshold, alignment.links);
    for (ClauseLink& link : alignment.links) link.probability = probability_of(link.score);
    mark_moves(before.clauses.size(), after.clauses.size(), alignment.links);
    std::sort(alignment.links.begin(), alignment.links.end(),
              [](const ClauseLink& a, const ClauseLink& b) { return a.after.front() < b.after.front(); });
    alignment.removed = left_over(before.clauses.size(), alignment.links, &ClauseLink::before);
    alignment.added = left_over(after.clauses.size(), alignment.links, &ClauseLink::after);
    return alignment;
}

}  // namespace clausediff
