#include "concord/findings.hpp"

#include "concord/vote.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <set>
#include <string_view>

namespace clausediff::detail::concordance {
namespace {

constexpr ConcordRuleInfo kRuleInfos[] = {
    {"clause", "a clause that a language lacks, or has alone"},
    {"label", "another number or level of a clause"},
    {"citation", "another resolution is cited"},
    {"citation-date", "another date of a resolution that is cited"},
    {"date", "another date"},
    {"symbol", "another document symbol"},
    {"footnotes", "another number of footnote marks"},
};
static_assert(std::size(kRuleInfos) == kConcordRules);

ConcordRule rule_of(FactKind kind) {
    switch (kind) {
        case FactKind::citation:
            return ConcordRule::citation;
        case FactKind::date:
            return ConcordRule::date;
        case FactKind::symbol:
            break;
    }
    return ConcordRule::symbol;
}

// Of one row the documents that have its clause, with its facts.
struct Present {
    std::size_t document = 0;
    const Clause* clause = nullptr;
    const ClauseFacts* facts = nullptr;
};

class Finder {
public:
    Finder(Concordance& concordance, const std::vector<std::vector<ClauseFacts>>& facts)
        : concordance_(concordance), facts_(facts) {}

    void run() {
        for (row_ = 0; row_ < concordance_.rows.size(); ++row_) {
            read_row();
            compare_presence();
            if (present_.size() < 2) continue;
            compare_labels();
            for (const FactKind kind : {FactKind::citation, FactKind::date, FactKind::symbol}) {
                compare_facts(kind);
            }
            compare_citation_dates();
            compare_notes();
        }
    }

private:
    void read_row() {
        present_.clear();
        const ConcordRow& row = concordance_.rows[row_];
        for (std::size_t d = 0; d < row.clauses.size(); ++d) {
            if (!row.clauses[d]) continue;
            const auto facts = std::lower_bound(facts_[d].begin(), facts_[d].end(), *row.clauses[d],
                                                [](const ClauseFacts& one, std::size_t i) { return one.index < i; });
            present_.push_back({d, &concordance_.documents[d]->clauses[*row.clauses[d]], &*facts});
        }
    }

    // Another clause, or none.
    void compare_presence() {
        const std::size_t all = concordance_.documents.size();
        if (present_.size() == all) return;
        const bool lacks = present_.size() * 2 >= all;
        std::vector<std::size_t> documents;
        for (std::size_t d = 0; d < all; ++d) {
            const bool has = concordance_.rows[row_].clauses[d].has_value();
            if (has != lacks) documents.push_back(d);
        }
        const std::string label = majority_label();
        std::string message = lacks ? fmt::format("{} is not in {}", label, languages(documents))
                                    : fmt::format("{} is in {} alone", label, languages(documents));
        add(ConcordRule::clause, std::move(documents), lacks ? label : "", lacks ? "" : label, std::move(message));
    }

    // Where a clause is counted otherwise, those after it are, too: the first of them is named.
    void compare_labels() {
        Votes votes;
        for (const Present& one : present_) votes.emplace_back(one.document, one.clause->label);
        std::set<std::size_t> shifted;
        for (const Dissent& dissent : dissents(votes)) {
            std::vector<std::size_t> fresh;
            for (const std::size_t document : dissent.documents) {
                shifted.insert(document);
                if (!shifted_.contains(document)) fresh.push_back(document);
            }
            if (fresh.empty()) continue;
            std::string message = fmt::format("{} is {} in {}", dissent.expected, dissent.found, languages(fresh));
            add(ConcordRule::label, std::move(fresh), dissent.expected, dissent.found, std::move(message));
        }
        shifted_ = std::move(shifted);
    }

    void compare_facts(FactKind kind) {
        // Of each fact who has it.
        std::map<std::string, std::vector<std::size_t>> have;
        for (std::size_t i = 0; i < present_.size(); ++i) {
            for (const std::string& key : keys_of(*present_[i].facts, kind)) have[key].push_back(i);
        }
        // Who lacks what most have, and has what most lack.
        std::map<std::size_t, std::pair<std::vector<std::string>, std::vector<std::string>>> differs;
        for (const auto& [key, who] : have) {
            if (who.size() == present_.size() || !is_own_fact(kind, key)) continue;
            // Where as many have it as do not, the first document is the measure.
            const bool half = who.size() * 2 == present_.size();
            const bool lacks = half ? who.front() == 0 : who.size() * 2 > present_.size();
            for (std::size_t i = 0; i < present_.size(); ++i) {
                const bool has = std::find(who.begin(), who.end(), i) != who.end();
                if (lacks && !has) differs[i].first.push_back(key);
                if (!lacks && has) differs[i].second.push_back(key);
            }
        }
        // Documents that differ alike are one finding.
        std::map<std::pair<std::vector<std::string>, std::vector<std::string>>, std::vector<std::size_t>> alike;
        for (const auto& [i, difference] : differs) alike[difference].push_back(i);
        for (const auto& [difference, who] : alike) add_facts(kind, difference.first, difference.second, who);
    }

    // What is one language's date of a citation may be another's date alone.
    static std::set<std::string> keys_of(const ClauseFacts& facts, FactKind kind) {
        std::set<std::string> keys;
        for (const Fact& fact : facts.facts) {
            if (fact.kind == kind) keys.insert(fact.key);
            if (kind == FactKind::date && !fact.date.empty()) keys.insert(fact.date);
        }
        return keys;
    }

    // Does one of the documents have it otherwise than as the date of a citation, which is compared as such?
    [[nodiscard]] bool is_own_fact(FactKind kind, const std::string& key) const {
        return std::any_of(present_.begin(), present_.end(), [&](const Present& one) {
            return std::any_of(one.facts->facts.begin(), one.facts->facts.end(),
                               [&](const Fact& fact) { return fact.kind == kind && fact.key == key; });
        });
    }

    void add_facts(FactKind kind, const std::vector<std::string>& lacking, const std::vector<std::string>& extra,
                   const std::vector<std::size_t>& who) {
        std::vector<std::size_t> documents;
        for (const std::size_t i : who) documents.push_back(present_[i].document);
        const std::string expected = fmt::format("{}", fmt::join(lacking, ", "));
        const std::string found = fmt::format("{}", fmt::join(extra, ", "));
        std::string message =
            lacking.empty() ? fmt::format("{} is in {} alone", found, languages(documents))
            : extra.empty() ? fmt::format("{} is not in {}", expected, languages(documents))
                            : fmt::format("{} has {} where the others have {}", languages(documents), found, expected);
        ConcordFinding& finding = add(rule_of(kind), std::move(documents), expected, found, std::move(message));
        for (const std::size_t i : who) {
            for (const Fact& fact : present_[i].facts->facts) {
                if (fact.kind != kind || std::find(extra.begin(), extra.end(), fact.key) == extra.end()) continue;
                finding.places.push_back({present_[i].document, present_[i].facts->index, fact.begin, fact.end});
            }
        }
    }

    void compare_citation_dates() {
        std::set<std::string> cited;
        for (const Present& one : present_) {
            for (const Fact& fact : one.facts->facts) {
                if (!fact.date.empty()) cited.insert(fact.key);
            }
        }
        for (const std::string& key : cited) compare_dates_of(key);
    }

    void compare_dates_of(const std::string& key) {
        Votes votes;
        for (const Present& one : present_) {
            const Fact* fact = citation(one, key);
            if (fact != nullptr && !fact->date.empty()) votes.emplace_back(one.document, fact->date);
        }
        for (Dissent& dissent : dissents(votes)) {
            std::string message = fmt::format("{} is of {} in {}, and of {} in the others", key, dissent.found,
                                              languages(dissent.documents), dissent.expected);
            const std::vector<std::size_t> documents = dissent.documents;
            ConcordFinding& finding =
                add(ConcordRule::citation_date, std::move(dissent.documents), key + " of " + dissent.expected,
                    key + " of " + dissent.found, std::move(message));
            for (const Present& one : present_) {
                if (std::find(documents.begin(), documents.end(), one.document) == documents.end()) continue;
                const Fact* fact = citation(one, key);
                finding.places.push_back({one.document, one.facts->index, fact->begin, fact->end});
            }
        }
    }

    static const Fact* citation(const Present& one, const std::string& key) {
        const Fact* found = nullptr;
        for (const Fact& fact : one.facts->facts) {
            if (fact.kind != FactKind::citation || fact.key != key) continue;
            if (found == nullptr || found->date.empty()) found = &fact;
        }
        return found;
    }

    void compare_notes() {
        Votes votes;
        for (const Present& one : present_) votes.emplace_back(one.document, std::to_string(one.clause->marks.size()));
        for (Dissent& dissent : dissents(votes)) {
            std::string message = fmt::format("{} of footnote marks in {}, {} in the others", dissent.found,
                                              languages(dissent.documents), dissent.expected);
            add(ConcordRule::footnotes, std::move(dissent.documents), dissent.expected, dissent.found,
                std::move(message));
        }
    }

    // "fr and ru"
    [[nodiscard]] std::string languages(const std::vector<std::size_t>& documents) const {
        std::string out;
        for (std::size_t i = 0; i < documents.size(); ++i) {
            if (i > 0) out += i + 1 == documents.size() ? " and " : ", ";
            out += concordance_.names[documents[i]];
        }
        return out;
    }

    [[nodiscard]] std::string majority_label() const {
        std::map<std::string_view, std::size_t> labels;
        std::string_view best;
        for (const Present& one : present_) {
            const std::size_t count = ++labels[one.clause->label];
            if (best.empty() || count > labels[best]) best = one.clause->label;
        }
        return std::string(best);
    }

    ConcordFinding& add(ConcordRule rule, std::vector<std::size_t> documents, std::string expected, std::string found,
                        std::string message) {
        return concordance_.findings.emplace_back(ConcordFinding{rule,
                                                                 row_,
                                                                 majority_label(),
                                                                 std::move(documents),
                                                                 std::move(expected),
                                                                 std::move(found),
                                                                 std::move(message),
                                                                 {}});
    }

    Concordance& concordance_;
    const std::vector<std::vector<ClauseFacts>>& facts_;
    std::size_t row_ = 0;
    std::vector<Present> present_;
    std::set<std::size_t> shifted_;  // documents whose label of the row before was another
};

}  // namespace

void find_dissent(Concordance& concordance, const std::vector<std::vector<ClauseFacts>>& facts) {
    Finder(concordance, facts).run();
}

}  // namespace clausediff::detail::concordance

namespace clausediff {

std::span<const ConcordRuleInfo> concord_rules() {
    return detail::concordance::kRuleInfos;
}

}  // namespace clausediff
