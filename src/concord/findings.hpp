// Where the languages of a concordance dissent.
#pragma once

#include "concord/clause_facts.hpp"

#include <clausediff/concord.hpp>

#include <vector>

namespace clausediff::detail::concordance {

// Fills `concordance.findings`, `notes` and `remarks`. `facts` are those of each document.
void find_dissent(Concordance& concordance, const std::vector<std::vector<ClauseFacts>>& facts);

}  // namespace clausediff::detail::concordance
