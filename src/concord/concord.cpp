#include <clausediff/concord.hpp>

#include "concord/clause_facts.hpp"
#include "concord/findings.hpp"
#include "concord/rows.hpp"

#include <algorithm>
#include <utility>

namespace clausediff {

using namespace detail::concordance;

namespace {

std::vector<std::string> names_of(const std::vector<std::shared_ptr<const Resolution>>& documents) {
    std::vector<std::string> names;
    for (const auto& document : documents) {
        const std::string& language = document->metadata.language;
        const auto same = std::count_if(documents.begin(), documents.end(),
                                        [&](const auto& other) { return other->metadata.language == language; });
        names.push_back(language.empty() || same > 1 ? document->metadata.file : language);
    }
    return names;
}

}  // namespace

Concordance concord(std::vector<std::shared_ptr<const Resolution>> documents) {
    Concordance concordance;
    concordance.documents = std::move(documents);
    concordance.names = names_of(concordance.documents);
    std::vector<std::vector<ClauseFacts>> facts;
    for (const auto& document : concordance.documents) facts.push_back(clause_facts(*document));
    concordance.rows = rows_of(concordance.documents, facts);
    find_dissent(concordance, facts);
    return concordance;
}

}  // namespace clausediff
