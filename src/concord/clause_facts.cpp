#include "concord/clause_facts.hpp"

#include <algorithm>

namespace clausediff::detail::concordance {

std::vector<ClauseFacts> clause_facts(const Resolution& document) {
    const Language& words = language(document.metadata.language);
    std::vector<ClauseFacts> all;
    for (std::size_t i = 0; i < document.clauses.size(); ++i) {
        const Clause& clause = document.clauses[i];
        if (clause.type == ClauseType::closing) continue;
        ClauseFacts one{i, {}, {}};
        if (words.is_known()) one.facts = facts_of(clause.text, words);
        for (const Fact& fact : one.facts.known) {
            // Languages differ in what they print in digits, but in tables.
            if (fact.kind == FactKind::number && clause.type != ClauseType::table_row) continue;
            one.keys.push_back(std::to_string(static_cast<int>(fact.kind)) + fact.key);
            if (!fact.date.empty()) one.keys.push_back(std::to_string(static_cast<int>(FactKind::date)) + fact.date);
        }
        std::sort(one.keys.begin(), one.keys.end());
        all.push_back(std::move(one));
    }
    return all;
}

}  // namespace clausediff::detail::concordance
