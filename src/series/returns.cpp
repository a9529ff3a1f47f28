#include "series/returns.hpp"

#include "align/assignment.hpp"
#include "align/same_texts.hpp"
#include "align/similarity.hpp"

#include <algorithm>

namespace clausediff::detail {
namespace {

// Likeness from which a clause is one that came back, and from which it may be. Nothing of a place speaks for a clause
// that was gone for a time, so that its words must say more than those of one that was rewritten where it stood.
constexpr double kReturned = 0.4;
constexpr double kRewritten = 0.3;
// The same where the opening speaks for it: of the mean of the likeness of the openings and of the whole.
constexpr double kReturnedByOpening = 0.46;
constexpr double kRewrittenByOpening = 0.36;
// Less than what is told as possible, so that a clause is assigned to what it is most like.
constexpr double kPossible = 0.25;
constexpr double kConsidered = 0.15;

// A clause says first what is done to what: its first words are those that stay when it is rewritten. Words after the
// opening verb, which is no word of the measure.
constexpr std::size_t kOpeningWords = 20;

bool is_word(const Token& token) {
    return token.kind != TokenKind::punctuation && token.kind != TokenKind::blank;
}

Clause opening_of(const Clause& clause) {
    Clause opening = clause;
    std::size_t words = 0;
    const auto end = std::find_if(opening.tokens.begin(), opening.tokens.end(), [&](const Token& token) {
        words += is_word(token) && token.begin >= clause.opening.length ? 1 : 0;
        return words > kOpeningWords;
    });
    opening.tokens.erase(end, opening.tokens.end());
    return opening;
}

Resolution openings_of(const Resolution& text) {
    Resolution openings;
    openings.metadata.language = text.metadata.language;
    openings.clauses.reserve(text.clauses.size());
    for (const Clause& clause : text.clauses) openings.clauses.push_back(opening_of(clause));
    return openings;
}

Resolution as_text(std::span<const Dropped> clauses, const std::string& language) {
    Resolution all;
    all.metadata.language = language;
    all.clauses.reserve(clauses.size());
    for (const Dropped& dropped : clauses) all.clauses.push_back(*dropped.clause);
    return all;
}

// How alike two clauses are, whole and by their openings.
class Likenesses {
public:
    Likenesses(const Resolution& old, const Resolution& text)
        : terms_(build_terms(old, text)),
          openings_(build_terms(openings_of(old), openings_of(text))),
          whole_(terms_),
          opening_(openings_) {}

    [[nodiscard]] const TermModel& terms() const { return terms_; }

    void set(Pair pair) {
        whole_.set_reference(terms_.before[pair.before]);
        whole = whole_.likeness(terms_.after[pair.after]).text;
        opening_.set_reference(openings_.before[pair.before]);
        with_opening = (whole + opening_.likeness(openings_.after[pair.after]).text) / 2;
    }

    double whole = 0;
    double with_opening = 0;  // the mean of both

private:
    TermModel terms_;
    TermModel openings_;
    Measure whole_;
    Measure opening_;
};

}  // namespace

std::vector<Return> find_returns(std::span<const Dropped> dropped, const Resolution& text,
                                 std::span<const std::size_t> added) {
    if (dropped.empty() || added.empty()) return {};
    const Resolution old = as_text(dropped, text.metadata.language);
    Likenesses likenesses(old, text);
    const SameTexts texts(likenesses.terms());
    OpenClauses open(std::vector<Index>(dropped.size(), kNone), text.clauses.size());
    open.after.assign(text.clauses.size(), false);
    for (const std::size_t clause : added) open.after[clause] = true;
    std::vector<Edge> edges;
    std::vector<Return> considered;
    for (const Pair pair : candidates(likenesses.terms(), texts, open)) {
        if (old.clauses[pair.before].type != text.clauses[pair.after].type) continue;
        likenesses.set(pair);
        const double best = std::max(likenesses.whole, likenesses.with_opening);
        if (best < kConsidered) continue;
        const bool just_now = dropped[pair.before].just_now;
        const bool certain = likenesses.whole >= (just_now ? kRewritten : kReturned) ||
                             likenesses.with_opening >= (just_now ? kRewrittenByOpening : kReturnedByOpening);
        edges.push_back({pair, best});
        considered.push_back({pair.before, pair.after, likenesses.whole, certain});
    }
    const std::vector<Index> after_of = best_matching(dropped.size(), text.clauses.size(), edges);
    std::vector<Return> returns;
    for (std::size_t i = 0; i < edges.size(); ++i) {
        const bool matched = after_of[edges[i].pair.before] == edges[i].pair.after;
        if (matched && (considered[i].certain || considered[i].likeness >= kPossible)) returns.push_back(considered[i]);
    }
    return returns;
}

}  // namespace clausediff::detail
