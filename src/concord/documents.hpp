// The documents of a concordance with their facts.
#pragma once

#include "concord/clause_facts.hpp"
#include "concord/present.hpp"

#include <clausediff/concord.hpp>

#include <cstddef>
#include <set>
#include <vector>

namespace clausediff::detail::concordance {

// The row with the facts of its clauses, by the names that most documents have for them. `facts` are those of each
// document.
[[nodiscard]] Row read_row(const Concordance& concordance, const std::vector<std::vector<ClauseFacts>>& facts,
                           const ConcordRow& row);

// The facts of all clauses of each document; `clause` is null of those that are out of step. None if no document is.
[[nodiscard]] std::vector<Present> facts_of_documents(const std::vector<Row>& rows,
                                                      const std::set<std::size_t>& out_of_step);

// Remarks on documents whose marks of notes were not all found, though another has notes.
void remark_on_notes(Concordance& concordance);

}  // namespace clausediff::detail::concordance
