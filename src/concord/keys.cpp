#include "concord/keys.hpp"

namespace clausediff::detail::concordance {

Keys::Keys(const Facts& facts) {
    for (const Fact& fact : facts.known) {
        own_[static_cast<std::size_t>(fact.kind)].insert(fact.key);
        if (!fact.date.empty()) citation_dates_.insert(fact.date);
        if (fact.kind != FactKind::citation) continue;
        const Fact*& known = citations_[fact.key];
        if (known == nullptr || known->date.empty()) known = &fact;
    }
}

std::set<std::string> Keys::of(FactKind kind) const {
    std::set<std::string> keys = own(kind);
    if (kind == FactKind::date) keys.insert(citation_dates_.begin(), citation_dates_.end());
    return keys;
}

bool Keys::has(FactKind kind, const std::string& key) const {
    return has_own(kind, key) || (kind == FactKind::date && dates_citation(key));
}

const Fact* Keys::citation(const std::string& key) const {
    const auto known = citations_.find(key);
    return known == citations_.end() ? nullptr : known->second;
}

}  // namespace clausediff::detail::concordance
