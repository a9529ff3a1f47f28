// Does the mends that rules are sure of.
#include "check/draft.hpp"

#include "normalise/opening_verb.hpp"

#include <algorithm>
#include <iterator>
#include <memory>
#include <optional>
#include <tuple>
#include <utility>

namespace clausediff {

using namespace detail;
namespace {

using namespace checking;

// A row of paragraphs with one verb is mended from its first to its last, one in each round. Each round checks the
// whole draft: without a bound a draft of such rows alone would take time with the square of its length.
constexpr int kMostRounds = 60;
constexpr std::size_t kRowBack = 5;  // clauses before, on whose adverbs the adverb of a clause may depend

// Places after a range that is replaced move; those in it go to its end.
std::size_t moved(std::size_t at, const FindingPlace& place, std::size_t length) {
    if (at < place.begin || (at == place.begin && place.begin == place.end)) return at;
    return at >= place.end ? at - place.end + place.begin + length : place.begin + length;
}

void mend_clause(Clause& clause, const Finding& finding) {
    const FindingPlace& place = finding.place;
    clause.text.replace(place.begin, place.end - place.begin, *finding.mend);
    for (NoteMark& mark : clause.marks) mark.offset = moved(mark.offset, place, finding.mend->size());
    for (std::size_t& cell : clause.cells) cell = moved(cell, place, finding.mend->size());
}

void mend_text(Resolution& draft, const Finding& finding) {
    const FindingPlace& place = finding.place;
    if (!place.footnote) return mend_clause(draft.clauses[*place.clause], finding);
    draft.footnotes[*place.footnote].text.replace(place.begin, place.end - place.begin, *finding.mend);
}

// The mends of one round: in one text the last first, so that places stay; of two that overlap the first alone.
std::vector<Finding> mends_of(std::vector<Finding> findings) {
    std::erase_if(findings, [](const Finding& finding) { return !finding.mend; });
    const auto key = [](const Finding& finding) {
        const FindingPlace& place = finding.place;
        return std::tuple(place.footnote.has_value(), place.footnote.value_or(place.clause.value_or(0)), place.begin,
                          place.end);
    };
    std::stable_sort(findings.begin(), findings.end(),
                     [&](const Finding& one, const Finding& other) { return key(one) < key(other); });
    std::vector<Finding> apart;
    const RuleInfo* const sequencing = &rules()[static_cast<std::size_t>(Rule::sequencing)];
    std::optional<std::size_t> row;  // the last clause whose adverb is mended
    for (Finding& finding : findings) {
        if (finding.rule == sequencing) {  // those after it are looked at in the next round
            if (row && *finding.place.clause <= *row + kRowBack) continue;
            row = finding.place.clause;
        }
        const bool same_text = !apart.empty() && apart.back().place.footnote == finding.place.footnote &&
                               (finding.place.footnote || apart.back().place.clause == finding.place.clause);
        if (same_text && finding.place.begin <= apart.back().place.end) continue;
        apart.push_back(std::move(finding));
    }
    std::reverse(apart.begin(), apart.end());
    return apart;
}

void read_again(Resolution& draft) {
    tokenize_clauses(draft);
    const Language& language = detail::language(draft.metadata.language);
    for (Clause& clause : draft.clauses) {
        if (clause.opening.length > 0) clause.opening = opening_verb(clause, language);
    }
}

// `comparison` is null for a draft alone. Its links hold for all that follows: no clause comes or goes.
MendedDraft mended(const Resolution& draft, Comparison* comparison, const CheckOptions& options) {
    MendedDraft result{draft, {}, {}};
    if (!why_not_checked(draft).empty()) return result;
    for (int round = 0;; ++round) {
        if (comparison != nullptr) comparison->after = std::make_shared<const Resolution>(result.draft);
        const Draft now = comparison != nullptr ? Draft(*comparison) : Draft(result.draft);
        result.left = findings_in(now, options);
        std::vector<Finding> mends = mends_of(result.left);
        if (mends.empty() || round == kMostRounds) break;
        for (const Finding& finding : mends) mend_text(result.draft, finding);
        read_again(result.draft);
        std::move(mends.rbegin(), mends.rend(), std::back_inserter(result.mended));
    }
    return result;
}

}  // namespace

MendedDraft mend(const Resolution& draft, const CheckOptions& options) {
    return mended(draft, nullptr, options);
}

MendedDraft mend(const Comparison& previous_to_draft, const CheckOptions& options) {
    Comparison comparison = previous_to_draft;
    return mended(*previous_to_draft.after, &comparison, options);
}

}  // namespace clausediff
