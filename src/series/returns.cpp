#include "series/returns.hpp"

#include "align/assignment.hpp"
#include "align/same_texts.hpp"
#include "align/similarity.hpp"

namespace clausediff::detail {
namespace {

// Likeness from which a clause is one that came back, and from which it may be. Nothing of a place speaks for a clause
// that was gone for a time, so that its words must say more than those of one that was rewritten where it stood.
constexpr double kReturned = 0.4;
constexpr double kRewritten = 0.3;
constexpr double kPossible = 0.25;

Resolution as_text(std::span<const Dropped> clauses, const std::string& language) {
    Resolution all;
    all.metadata.language = language;
    all.clauses.reserve(clauses.size());
    for (const Dropped& dropped : clauses) all.clauses.push_back(*dropped.clause);
    return all;
}

}  // namespace

std::vector<Return> find_returns(std::span<const Dropped> dropped, const Resolution& text,
                                 std::span<const std::size_t> added) {
    if (dropped.empty() || added.empty()) return {};
    const Resolution old = as_text(dropped, text.metadata.language);
    const TermModel terms = build_terms(old, text);
    Measure measure(terms);
    const SameTexts texts(terms);
    OpenClauses open(std::vector<Index>(dropped.size(), kNone), text.clauses.size());
    open.after.assign(text.clauses.size(), false);
    for (const std::size_t clause : added) open.after[clause] = true;
    std::vector<Edge> edges;
    for (const Pair pair : candidates(terms, texts, open)) {
        if (old.clauses[pair.before].type != text.clauses[pair.after].type) continue;
        measure.set_reference(terms.before[pair.before]);
        const double likeness = measure.likeness(terms.after[pair.after]).text;
        if (likeness >= kPossible) edges.push_back({pair, likeness});
    }
    const std::vector<Index> after_of = best_matching(dropped.size(), text.clauses.size(), edges);
    std::vector<Return> returns;
    for (const Edge& edge : edges) {
        if (after_of[edge.pair.before] != edge.pair.after) continue;
        const double least = dropped[edge.pair.before].just_now ? kRewritten : kReturned;
        returns.push_back({edge.pair.before, edge.pair.after, edge.weight, edge.weight >= least});
    }
    return returns;
}

}  // namespace clausediff::detail
