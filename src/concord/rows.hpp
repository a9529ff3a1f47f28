// Which clauses of several languages are one.
#pragma once

#include "concord/clause_facts.hpp"

#include <clausediff/concord.hpp>

#include <vector>

namespace clausediff::detail::concordance {

// `facts` are those of each document. The order of each document is kept.
[[nodiscard]] std::vector<ConcordRow> rows_of(const std::vector<std::shared_ptr<const Resolution>>& documents,
                                              const std::vector<std::vector<ClauseFacts>>& facts);

}  // namespace clausediff::detail::concordance
