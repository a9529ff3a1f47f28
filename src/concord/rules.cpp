// The rules of a concordance.
#include <clausediff/concord.hpp>

#include <iterator>

namespace clausediff {
namespace {

constexpr ConcordRuleInfo kRuleInfos[] = {
    {"clause", "a clause that a language lacks, or has alone"},
    {"label", "another number or level of a clause"},
    {"citation", "another resolution is cited"},
    {"citation-date", "another date of a resolution that is cited"},
    {"date", "another date"},
    {"symbol", "another document symbol"},
    {"session", "another number of a session"},
    {"number", "another number"},
    {"cell", "another figure, date, citation or symbol in a cell of a table"},
    {"footnotes", "another number of footnote marks"},
    {"sequence", "\"also\" or \"further\" in one language alone", true},
    {"change", "a change since an earlier text that a language did not make"},
    {"verb", "an opening verb that seldom stands for the other's", true},
};
static_assert(std::size(kRuleInfos) == kConcordRules);

}  // namespace

std::span<const ConcordRuleInfo> concord_rules() {
    return kRuleInfos;
}

}  // namespace clausediff
