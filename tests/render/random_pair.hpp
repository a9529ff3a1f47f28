// Two versions of a part of a real resolution: clauses edited, cut in two, joined, moved and dropped at random.
#pragma once

#include <clausediff/resolution.hpp>

#include <random>
#include <string>
#include <utility>
#include <vector>

namespace sample {

using Numbered = std::vector<std::pair<std::string, std::string>>;  // number and text of each clause

struct RandomPair {
    Numbered before, after;  // `after` may be empty
};

// REQUIRES: at least ten clauses.
[[nodiscard]] RandomPair random_pair(const std::vector<clausediff::Clause>& real, std::mt19937& random);

// The clauses as an operative part.
[[nodiscard]] clausediff::Resolution resolution_of(const Numbered& clauses);

}  // namespace sample
