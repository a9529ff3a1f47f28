#include "align/context.hpp"

namespace clausediff {
namespace {

std::vector<Index> scopes(const Resolution& resolution) {
    std::vector<Index> scope(resolution.clauses.size(), kNone);
    std::vector<Index> open;  // of each level the last paragraph, outermost first
    Index heading = kNone;
    for (Index i = 0; i < scope.size(); ++i) {
        const Clause& clause = resolution.clauses[i];
        if (clause.type == ClauseType::heading) {
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
    : before_(before), after_(after), terms_(terms), scope_before_(scopes(before)), scope_after_(scopes(after)) {}

double ContextEvidence::of(Index before, Index after, const std::vector<Index>& after_of) const {
    const Clause& mine = before_.clauses[before];
    const Clause& theirs = after_.clauses[after];
    const double section = mine.section == theirs.section ? 1 : 0;
    const double level = mine.level == theirs.level ? 1 : 0;
    const double opening = terms_.before[before].opening == terms_.after[after].opening ? 1 : 0;
    return 0.3 * section + 0.2 * level + 0.2 * opening + 0.3 * scope(before, after, after_of);
}

bool ContextEvidence::same_type(Index before, Index after) const {
    return before_.clauses[before].type == after_.clauses[after].type;
}

double ContextEvidence::scope(Index before, Index after, const std::vector<Index>& after_of) const {
    const Index mine = scope_before_[before];
    const Index theirs = scope_after_[after];
    if (mine == kNone || theirs == kNone) return mine == theirs ? 1 : 0;
    if (after_of[mine] == theirs) return 1;
    return after_of[mine] == kNone ? 0.5 : 0;
}

}  // namespace clausediff
