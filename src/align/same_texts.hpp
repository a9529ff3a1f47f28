// Clauses that both resolutions have, word for word.
#pragma once

#include "align/terms.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace clausediff::detail {

// The clauses with one text, ascending; at least one a side.
struct SameText {
    std::span<const Index> before;
    std::span<const Index> after;
};

class SameTexts {
public:
    explicit SameTexts(const TermModel& model);
    SameTexts(const SameTexts&) = delete;
    SameTexts& operator=(const SameTexts&) = delete;

    [[nodiscard]] const std::vector<SameText>& groups() const { return groups_; }

private:
    std::vector<Index> before_;  // by text
    std::vector<Index> after_;
    std::vector<SameText> groups_;
};

// Clauses whose text stands once in each resolution: certain links, and no others need be considered for them. For each
// of so many before-clauses its after-clause, or kNone.
[[nodiscard]] std::vector<Index> certain_links(const SameTexts& texts, std::size_t before_count);

}  // namespace clausediff::detail
