// Clauses that a language lacks or counts otherwise.
#pragma once

#include "concord/present.hpp"

#include <clausediff/concord.hpp>

#include <cstddef>
#include <set>
#include <vector>

namespace clausediff::detail::concordance {

// The findings of rules clause and label, in the order of the rows. Clauses that follow each other and that the same
// documents lack are one finding, and so are all the headings. Where documents are out of step with the others
// throughout, one finding says so. `rows` are those of the concordance.
struct Structure {
    std::vector<ConcordFinding> findings;
    std::set<std::size_t> out_of_step;  // documents
};
[[nodiscard]] Structure find_structure(const Concordance& concordance, const std::vector<Row>& rows);

}  // namespace clausediff::detail::concordance
