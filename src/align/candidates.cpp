#include "align/candidates.hpp"

#include "align/similarity.hpp"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace clausediff {
namespace {

constexpr std::size_t kMostPerClause = 8;       // pairs kept for a clause, seen from its side
constexpr std::size_t kMostPostings = 24;       // a term with more clauses than this on one side is common
constexpr std::size_t kFewestTerms = 4;         // but of each clause so many terms are used however common they are,
constexpr std::size_t kFallbackPostings = 512;  // up to here
constexpr std::size_t kSameTextReach = 3;       // clauses of the same text are paired so many places to either side

using Groups = std::unordered_map<std::uint64_t, std::vector<Index>>;

Groups by_text(const std::vector<ClauseTerms>& side) {
    Groups groups;
    groups.reserve(side.size());
    for (Index i = 0; i < side.size(); ++i) {
        if (side[i].has_words) groups[side[i].text_key].push_back(i);
    }
    return groups;
}

// The clauses of one side by term, as rows of one array.
class Postings {
public:
    Postings(const std::vector<ClauseTerms>& side, std::size_t terms, const std::vector<bool>& skip)
        : start_(terms + 1, 0) {
        each(side, skip, [&](TermId term, Index) { ++start_[term + 1]; });
        for (std::size_t term = 0; term < terms; ++term) start_[term + 1] += start_[term];
        clauses_.resize(start_[terms]);
        std::vector<std::uint32_t> next(start_.begin(), start_.end() - 1);
        each(side, skip, [&](TermId term, Index clause) { clauses_[next[term]++] = clause; });
    }

    [[nodiscard]] std::span<const Index> of(TermId term) const {
        return std::span(clauses_).subspan(start_[term], start_[term + 1] - start_[term]);
    }

private:
    template <typename Visit>
    static void each(const std::vector<ClauseTerms>& side, const std::vector<bool>& skip, Visit visit) {
        for (Index i = 0; i < side.size(); ++i) {
            if (skip[i]) continue;
            for (const TermId term : side[i].words) visit(term, i);
            for (const TermId term : side[i].pairs) visit(term, i);
        }
    }

    std::vector<std::uint32_t> start_;
    std::vector<Index> clauses_;
};

struct Scored {
    Index clause = 0;
    float score = 0;
};

// The clauses of the other side that share most with one clause.
class Search {
public:
    Search(const TermModel& model, const std::vector<ClauseTerms>& other, const Postings& postings)
        : model_(model), other_(other), postings_(postings), shared_(other.size(), 0) {}

    std::span<const Scored> best_for(const ClauseTerms& clause) {
        std::size_t used = 0;
        for (const auto* list : {&clause.words, &clause.pairs}) {
            for (const TermId term : *list) used += take(term, kMostPostings) ? 1 : 0;
        }
        if (used < kFewestTerms) take_rarest(clause);
        return rank(clause);
    }

private:
    bool take(TermId term, std::size_t most) {
        const std::span<const Index> found = postings_.of(term);
        if (found.empty() || found.size() > most) return false;
        for (const Index i : found) {
            if (shared_[i] == 0) touched_.push_back(i);
            shared_[i] += model_.weight[term];
        }
        return true;
    }

    void take_rarest(const ClauseTerms& clause) {
        std::vector<TermId> common;
        for (const TermId term : clause.words) {
            if (postings_.of(term).size() > kMostPostings) common.push_back(term);
        }
        std::sort(common.begin(), common.end(),
                  [&](TermId a, TermId b) { return postings_.of(a).size() < postings_.of(b).size(); });
        if (common.size() > kFewestTerms) common.resize(kFewestTerms);
        for (const TermId term : common) take(term, kFallbackPostings);
    }

    std::span<const Scored> rank(const ClauseTerms& clause) {
        ranked_.clear();
        const double own = clause.word_weight + clause.pair_weight;
        for (const Index i : touched_) {
            // The geometric mean of the two shares: fair to a long clause that grew out of a short one.
            const double theirs = other_[i].word_weight + other_[i].pair_weight;
            ranked_.push_back({i, static_cast<float>(static_cast<double>(shared_[i]) / std::sqrt(own * theirs))});
            shared_[i] = 0;
        }
        touched_.clear();
        const auto better = [](const Scored& a, const Scored& b) {
            return a.score != b.score ? a.score > b.score : a.clause < b.clause;
        };
        if (ranked_.size() > kMostPerClause) {
            std::nth_element(ranked_.begin(), ranked_.begin() + kMostPerClause, ranked_.end(), better);
            ranked_.resize(kMostPerClause);
        }
        return ranked_;
    }

    const TermModel& model_;
    const std::vector<ClauseTerms>& other_;
    const Postings& postings_;
    std::vector<float> shared_;
    std::vector<Index> touched_;
    std::vector<Scored> ranked_;
};

void add_same_text(const TermModel& model, std::vector<Pair>& pairs) {
    const Groups before = by_text(model.before);
    const Groups after = by_text(model.after);
    for (const auto& [key, mine] : before) {
        const auto found = after.find(key);
        if (found == after.end() || (mine.size() == 1 && found->second.size() == 1)) continue;
        const std::vector<Index>& theirs = found->second;
        for (std::size_t i = 0; i < mine.size(); ++i) {
            // Both from the front and from the back: where clauses were added, one of the two is right.
            for (const std::size_t centre : {i, theirs.size() + i - std::min(theirs.size() + i, mine.size())}) {
                const std::size_t first = centre > kSameTextReach ? centre - kSameTextReach : 0;
                for (std::size_t j = first; j <= centre + kSameTextReach && j < theirs.size(); ++j) {
                    pairs.push_back({mine[i], theirs[j]});
                }
            }
        }
    }
}

}  // namespace

std::vector<Index> certain_links(const TermModel& model) {
    std::vector<Index> certain(model.before.size(), kNone);
    const Groups before = by_text(model.before);
    const Groups after = by_text(model.after);
    for (const auto& [key, mine] : before) {
        const auto found = after.find(key);
        if (found != after.end() && mine.size() == 1 && found->second.size() == 1) certain[mine[0]] = found->second[0];
    }
    return certain;
}

std::vector<Pair> candidates(const TermModel& model, const std::vector<Index>& certain) {
    std::vector<bool> skip_before(model.before.size(), false);
    std::vector<bool> skip_after(model.after.size(), false);
    for (Index i = 0; i < certain.size(); ++i) {
        if (certain[i] == kNone) continue;
        skip_before[i] = true;
        skip_after[certain[i]] = true;
    }
    const Postings in_before(model.before, model.weight.size(), skip_before);
    const Postings in_after(model.after, model.weight.size(), skip_after);
    std::vector<Pair> pairs;
    Search search_after(model, model.after, in_after);
    for (Index i = 0; i < model.before.size(); ++i) {
        if (skip_before[i]) continue;
        for (const Scored& found : search_after.best_for(model.before[i])) pairs.push_back({i, found.clause});
    }
    Search search_before(model, model.before, in_before);
    for (Index j = 0; j < model.after.size(); ++j) {
        if (skip_after[j]) continue;
        for (const Scored& found : search_before.best_for(model.after[j])) pairs.push_back({found.clause, j});
    }
    add_same_text(model, pairs);
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

}  // namespace clausediff
