// What check and concord found in SARIF.
#include "render/sarif_log.hpp"

#include <clausediff/render.hpp>

#include <string>
#include <utility>
#include <vector>

namespace clausediff {

using namespace detail::render;
namespace {

// A document of which nothing is known but that it dissents: its file, and the clause of the row if it has that.
SarifPlace place_in(const Concordance& concordance, const ConcordFinding& finding, std::size_t document) {
    const Resolution& of = *concordance.documents[document];
    SarifPlace place{of.metadata.file, 0, finding.label};
    if (const auto clause = concordance.rows[finding.row].clauses[document]) {
        place.clause = of.clauses[*clause].label;
        if (of.lines_known) place.line = of.clauses[*clause].line;
    }
    return place;
}

}  // namespace

std::string render_findings_sarif(const CheckReport& report) {
    std::vector<SarifRule> of_check;
    for (const RuleInfo& rule : rules()) of_check.push_back({rule.name, rule.summary, name(rule.level)});
    std::vector<SarifResult> results;
    for (const Finding& finding : report.findings) {
        const std::size_t line = report.lines_known ? finding.line : 0;
        results.push_back({static_cast<std::size_t>(finding.rule - rules().data()),
                           finding.message,
                           {{report.draft.file, line, finding.clause}}});
    }
    std::vector<std::string> not_checked;
    if (std::string line = describe(report.not_checked); !line.empty()) not_checked.push_back(std::move(line));
    return sarif_log(of_check, results, not_checked);
}

std::string render_concordance_sarif(const Concordance& concordance) {
    std::vector<SarifRule> of_concord;
    for (const ConcordRuleInfo& rule : concord_rules()) {
        of_concord.push_back({rule.name, rule.summary, rule.is_note ? "note" : "warning"});
    }
    std::vector<SarifResult> results;
    for (const auto* findings : {&concordance.findings, &concordance.notes}) {
        for (const ConcordFinding& finding : *findings) {
            SarifResult result{static_cast<std::size_t>(finding.rule), finding.message, {}};
            for (const std::size_t d : finding.documents) result.places.push_back(place_in(concordance, finding, d));
            results.push_back(std::move(result));
        }
    }
    return sarif_log(of_concord, results, concordance.remarks);
}

}  // namespace clausediff
