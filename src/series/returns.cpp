#include "series/returns.hpp"

#include "align/assignment.hpp"
#include "align/same_texts.hpp"
#include "align/similarity.hpp"

#include "normalise/language.hpp"
#include "normalise/opening_verb.hpp"
#include "normalise/tokens.hpp"

#include <tsl/robin_map.h>

#include <algorithm>

namespace clausediff::detail {
namespace {

// Likeness from which a clause is one that was rewritten where it stood.
constexpr double kRewritten = 0.3;
// The same where the opening speaks for it: of the mean of the likeness of the openings and of the whole.
constexpr double kReturnedByOpening = 0.46;
constexpr double kRewrittenByOpening = 0.36;
// The same of one that was rewritten where it stood, and does something to what no other clause does something to.
constexpr double kRewrittenOfObject = 0.2;
// Less than what is told as possible, so that a clause is assigned to what it is most like.
constexpr double kPossible = 0.25;
constexpr double kConsidered = 0.15;
// What a merely possible link counts beside a certain one: two of them do not part a clause from what it comes from.
constexpr double kOfPossible = 0.75;

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

    [[nodiscard]] double best() const { return std::max(whole, with_opening); }

    double whole = 0;
    double with_opening = 0;  // the mean of both

private:
    TermModel terms_;
    TermModel openings_;
    Measure whole_;
    Measure opening_;
};

// What clauses are about: the first two words of weight after their opening verbs, "businesses industries" of "Calls
// upon businesses and industries to ...".
class Objects {
public:
    explicit Objects(const TermModel& terms) : terms_(terms) {
        count(terms.before, before_);
        count(terms.after, after_);
    }

    // Are these two about the same, and no other clause of either side?
    [[nodiscard]] bool are_alone(Pair pair) const {
        const ClauseTerms& before = terms_.before[pair.before];
        const ClauseTerms& after = terms_.after[pair.after];
        if (before.pairs.empty() || after.pairs.empty() || before.pairs.front() != after.pairs.front()) return false;
        return before_.at(before.pairs.front()) == 1 && after_.at(after.pairs.front()) == 1;
    }

private:
    using Counts = tsl::robin_map<TermId, std::size_t>;

    static void count(const std::vector<ClauseTerms>& clauses, Counts& counts) {
        for (const ClauseTerms& clause : clauses) {
            if (!clause.pairs.empty()) ++counts[clause.pairs.front()];
        }
    }

    const TermModel& terms_;
    Counts before_;
    Counts after_;
};

// Clauses that came and went while another was away, and are like what it was before and after.
class Betweens {
public:
    Betweens(std::span<const Dropped> dropped, const Resolution& old) : dropped_(dropped), likenesses_(old, old) {}

    // Gives `found` what stood between, if that is like its new text by `to_new`.
    void consider(Return& found, Index between, double to_new) {
        const Dropped& away = dropped_[found.dropped];
        const Dropped& other = dropped_[between];
        if (!other.just_now || other.began <= away.ended || other.clause->section != away.clause->section) return;
        likenesses_.set({static_cast<Index>(found.dropped), between});
        const double to_old = likenesses_.best();
        if (to_old < kConsidered || to_new < kRewritten || to_old <= found.between_likeness) return;
        found.between = between;
        found.between_likeness = to_old;
    }

private:
    std::span<const Dropped> dropped_;
    Likenesses likenesses_;
};

// `edges` are the likenesses of what was dropped to what was added.
void find_between(std::vector<Return>& returns, std::span<const Edge> edges, std::span<const Dropped> dropped,
                  const Resolution& old) {
    std::optional<Betweens> betweens;
    std::vector<bool> taken(dropped.size(), false);
    for (const Return& found : returns) taken[found.dropped] = found.certain;
    for (Return& found : returns) {
        if (!found.certain || dropped[found.dropped].just_now) continue;
        for (const Edge& edge : edges) {
            if (edge.pair.after != found.added || taken[edge.pair.before]) continue;
            if (!betweens) betweens.emplace(dropped, old);
            betweens->consider(found, edge.pair.before, edge.weight / kOfPossible);
        }
        if (found.between) taken[*found.between] = true;
    }
}

}  // namespace

double likeness_of(const Clause& one, const Clause& other, const std::string& language) {
    Resolution both[2];
    both[0].metadata.language = both[1].metadata.language = language;
    both[0].clauses.push_back(one);
    both[1].clauses.push_back(other);
    Likenesses likenesses(both[0], both[1]);
    likenesses.set({0, 0});
    return likenesses.whole;
}

std::optional<std::size_t> closing_request(const Resolution& text) {
    for (std::size_t i = text.clauses.size(); i-- > 0;) {
        const Clause& clause = text.clauses[i];
        if (clause.section != Section::operative || is_heading_or_closing(clause.type)) continue;
        return asks_for_more(text, i, language(text.metadata.language)) ? std::optional(i) : std::nullopt;
    }
    return std::nullopt;
}

std::vector<Return> find_returns(std::span<const Dropped> dropped, const Resolution& text,
                                 std::span<const std::size_t> added) {
    if (dropped.empty() || added.empty()) return {};
    const Resolution old = as_text(dropped, text.metadata.language);
    Likenesses likenesses(old, text);
    const Objects objects(likenesses.terms());
    const std::optional<std::size_t> request = closing_request(text);
    const SameTexts texts(likenesses.terms());
    OpenClauses open(std::vector<Index>(dropped.size(), kNone), text.clauses.size());
    open.after.assign(text.clauses.size(), false);
    // A meeting and a vote are those of one resolution: no line about them comes back.
    for (const std::size_t clause : added) open.after[clause] = text.clauses[clause].type != ClauseType::closing;
    std::vector<Edge> edges;
    std::vector<Return> considered;
    for (const Pair pair : candidates(likenesses.terms(), texts, open)) {
        // Clauses of the same text are candidates whether they are open or not.
        if (!open.after[pair.after] || old.clauses[pair.before].type != text.clauses[pair.after].type) continue;
        likenesses.set(pair);
        double best = likenesses.best();
        const bool just_now = dropped[pair.before].just_now;
        if (best < kConsidered) continue;
        const bool same_object = just_now && likenesses.whole >= kRewrittenOfObject && objects.are_alone(pair);
        const bool same_request = request == pair.after && just_now && dropped[pair.before].closes;
        if (same_object || same_request) best = std::max(best, kRewritten);
        const bool by_words = likenesses.whole >= (just_now ? kRewritten : kReturned) ||
                              likenesses.with_opening >= (just_now ? kRewrittenByOpening : kReturnedByOpening);
        const bool certain = same_object || same_request || by_words;
        edges.push_back({pair, certain ? best : kOfPossible * best});
        considered.push_back(
            {pair.before, pair.after, likenesses.whole, certain, same_object || by_words, std::nullopt, 0});
    }
    const std::vector<Index> after_of = best_matching(dropped.size(), text.clauses.size(), edges);
    std::vector<Return> returns;
    for (std::size_t i = 0; i < edges.size(); ++i) {
        const bool matched = after_of[edges[i].pair.before] == edges[i].pair.after;
        if (matched && (considered[i].certain || considered[i].likeness >= kPossible)) returns.push_back(considered[i]);
    }
    find_between(returns, edges, dropped, old);
    return returns;
}

}  // namespace clausediff::detail
