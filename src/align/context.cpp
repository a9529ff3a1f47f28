#include "align/context.hpp"

namespace clausediff::detail {
namespace {

std::vector<Index> scopes(const Resolution& resolution) {
    std::vector<Index> scope(resolution.clauses.size(), kNone);
    std::vector<Index> open;  // of each level the last paragraph, outermost first
    Index heading = kNone;
    for (Index i = 0; i < scope.size(); ++i) {
        const Clause& clause = resolution.clauses[i];
        if (is_heading_or_closing(clause.type)) {
            heading = i;
            open.clear();
            continue;
        }
        while (!open.empty() && resolution.clauses[open.back()].level >= clause.level) open.pop_back();
        constexpr int kSubParagraph = 2;
        scope[i] = clause.level >= kSubParagraph && !open.empty() ? open.back() : heading;
        open.push_back(i);
    }
    return scope;
}

}  // namespace

ContextEvidence::ContextEvidence(const Resolution& before, const Resolution& after, const TermModel& terms)
    : before_(traits_of(before, terms.before)), after_(traits_of(after, terms.after)) {}

std::vector<ContextEvidence::Traits> ContextEvidence::traits_of(const Resolution& resolution,
                                                                const std::vector<ClauseTerms>& terms) {
    const std::vector<Index> scope = scopes(resolution);
    std::vector<Traits> traits;
    traits.reserve(scope.size());
    for (std::size_t i = 0; i < scope.size(); ++i) {
        const Clause& clause = resolution.clauses[i];
        traits.push_back({scope[i], terms[i].opening, clause.level, clause.section, clause.type});
    }
    return traits;
}

double ContextEvidence::of(Pair pair, const std::vector<Index>& after_of) const {
    const Traits& mine = before_[pair.before];
    const Traits& theirs = after_[pair.after];
    const double section = mine.section == theirs.section ? 1 : 0;
    const double level = mine.level == theirs.level ? 1 : 0;
    const double opening = mine.opening == theirs.opening ? 1 : 0;
    return 0.3 * section + 0.2 * level + 0.2 * opening + 0.3 * same_scope(mine.scope, theirs.scope, after_of);
}

double ContextEvidence::same_scope(Index before, Index after, const std::vector<Index>& after_of) {
    if (before == kNone || after == kNone) return before == after ? 1 : 0;
    if (after_of[before] == after) return 1;
    return after_of[before] == kNone ? 0.5 : 0;
}

}  // namespace clausediff::detail
