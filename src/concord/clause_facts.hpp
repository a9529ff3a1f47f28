// The clauses of one document with their facts.
#pragma once

#include "concord/facts.hpp"

#include <clausediff/resolution.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace clausediff::detail::concordance {

struct ClauseFacts {
    std::size_t index = 0;  // into Resolution::clauses
    Facts facts;
    std::vector<std::string> keys;  // of the facts with their kind, sorted: what two languages may share
};

// Of all clauses but closing lines.
[[nodiscard]] std::vector<ClauseFacts> clause_facts(const Resolution& document);

}  // namespace clausediff::detail::concordance
