#include <clausediff/concord.hpp>

#include "concord/clause_facts.hpp"
#include "concord/findings.hpp"
#include "concord/rows.hpp"

namespace clausediff {

using namespace detail::concordance;

Concordance concord(std::vector<std::shared_ptr<const Resolution>> documents) {
    Concordance concordance{std::move(documents), {}, {}};
    std::vector<std::vector<ClauseFacts>> facts;
    for (const auto& document : concordance.documents) facts.push_back(clause_facts(*document));
    concordance.rows = rows_of(concordance.documents, facts);
    find_dissent(concordance, facts);
    return concordance;
}

}  // namespace clausediff
