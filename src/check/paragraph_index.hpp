// The paragraphs of a text by their numbers: what "paragraph 5 above" means.
#pragma once

#include "check/numbers.hpp"

#include <clausediff/resolution.hpp>

#include <cstddef>
#include <unordered_map>
#include <vector>

namespace clausediff::detail::checking {

// As printed. Exports lose numbers that a word processor counts: an operative paragraph without one has the number of
// its place. 0 of any other clause without one.
[[nodiscard]] int number_of(const Clause& paragraph);

// A number may recur: parts, sections and annexes count anew.
class ParagraphIndex {
public:
    static constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);

    explicit ParagraphIndex(const Resolution& resolution);

    // The clause with that number which is nearest in the way that a reference in clause `from` points; kNowhere
    // without one.
    [[nodiscard]] std::size_t target_of(std::size_t from, int number, ParagraphReference::Way way) const;

private:
    std::unordered_map<int, std::vector<std::size_t>> by_number_;  // in each list ascending
};

}  // namespace clausediff::detail::checking
