#include "align/candidates.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

namespace clausediff::detail {
namespace {

constexpr std::size_t kMostPerClause = 8;       // pairs kept for a clause, seen from its side
constexpr std::size_t kMostPostings = 24;       // a term with more clauses than this on one side is common
constexpr std::size_t kFewestTerms = 4;         // but of each clause so many terms are used however common they are,
constexpr std::size_t kFallbackPostings = 512;  // up to here
constexpr std::size_t kSameTextReach = 3;       // clauses of the same text are paired so many places to either side

// The clauses of one side by term, as rows of one array.
class Postings {
public:
    Postings(const std::vector<ClauseTerms>& side, std::size_t terms, const std::vector<bool>& open)
        : start_(terms + 1, 0) {
        // First each row's length, then where it ends; filling from the back leaves where it begins.
        each(side, open, [&](TermId term, Index) { ++start_[term]; });
        for (std::size_t term = 0; term < terms; ++term) start_[term + 1] += start_[term];
        clauses_.resize(start_[terms]);
        each(side, open, [&](TermId term, Index clause) { clauses_[--start_[term]] = clause; });
    }

    [[nodiscard]] std::span<const Index> of(TermId term) const {
        return {clauses_.data() + start_[term], clauses_.data() + start_[term + 1]};
    }

private:
    // From the last clause to the first, so that rows ascend.
    template <typename Visit>
    static void each(const std::vector<ClauseTerms>& side, const std::vector<bool>& open, Visit visit) {
        for (Index i = static_cast<Index>(side.size()); i-- > 0;) {
            if (!open[i]) continue;
            for (const TermId term : side[i].words) visit(term, i);
            for (const TermId term : side[i].pairs) visit(term, i);
        }
    }

    std::vector<std::uint32_t> start_;
    std::vector<Index> clauses_;
};

struct Scored {
    double score = 0;
    Index clause = 0;

    [[nodiscard]] bool better_than(const Scored& other) const {
        return score != other.score ? score > other.score : clause < other.clause;
    }
};

// The best few of many.
class Best {
public:
    void clear() { size_ = 0; }

    void offer(Scored scored) {
        if (size_ == kept_.size() && !scored.better_than(kept_[size_ - 1])) return;
        std::size_t at = size_ == kept_.size() ? size_ - 1 : size_++;
        for (; at > 0 && scored.better_than(kept_[at - 1]); --at) kept_[at] = kept_[at - 1];
        kept_[at] = scored;
    }

    [[nodiscard]] std::span<const Scored> all() const { return std::span(kept_).first(size_); }

private:
    std::array<Scored, kMostPerClause> kept_;  // the best first
    std::size_t size_ = 0;
};

// The clauses of the other side that share most with one clause.
class Search {
public:
    Search(const TermModel& model, const std::vector<ClauseTerms>& other, const std::vector<bool>& open)
        : model_(model),
          postings_(other, model.weight.size(), open),
          shared_(other.size(), 0),
          touched_(other.size() + 1, 0) {
        share_.reserve(other.size());
        for (const ClauseTerms& clause : other) {
            share_.push_back(1 / std::sqrt(clause.word_weight + clause.pair_weight));
        }
    }

    std::span<const Scored> best_for(const ClauseTerms& clause) {
        std::size_t used = 0;
        for (const auto& list : {clause.words, clause.pairs}) {
            for (const TermId term : list) used += take(term, kMostPostings) ? 1 : 0;
        }
        if (used < kFewestTerms) take_rarest(clause);
        return rank();
    }

private:
    bool take(TermId term, std::size_t most) {
        const std::span<const Index> found = postings_.of(term);
        if (found.empty() || found.size() > most) return false;
        const WeightSum weight = model_.weight[term];
        for (const Index i : found) {
            // Written in any case, counted only the first time: a branch would be guessed wrong too often.
            touched_[touched_count_] = i;
            touched_count_ += shared_[i] == 0 ? 1U : 0U;
            shared_[i] += weight;
        }
        return true;
    }

    void take_rarest(const ClauseTerms& clause) {
        std::vector<TermId> common;
        for (const TermId term : clause.words) {
            if (postings_.of(term).size() > kMostPostings) common.push_back(term);
        }
        std::sort(common.begin(), common.end(), [&](TermId a, TermId b) {
            const std::size_t of_a = postings_.of(a).size();
            const std::size_t of_b = postings_.of(b).size();
            return of_a != of_b ? of_a < of_b : a < b;
        });
        if (common.size() > kFewestTerms) common.resize(kFewestTerms);
        for (const TermId term : common) take(term, kFallbackPostings);
    }

    // By the geometric mean of the two shares, which is fair to a long clause that grew out of a short one. The share
    // of the one clause is the same for all others, and left out.
    std::span<const Scored> rank() {
        best_.clear();
        for (std::size_t k = 0; k < touched_count_; ++k) {
            const Index i = touched_[k];
            best_.offer({static_cast<double>(shared_[i]) * share_[i], i});
            shared_[i] = 0;
        }
        touched_count_ = 0;
        return best_.all();
    }

    const TermModel& model_;
    Postings postings_;
    std::vector<double> share_;      // of a clause of the other side: what a unit of weight counts in it
    std::vector<WeightSum> shared_;  // of a clause of the other side; all zero between two calls of best_for()
    std::vector<Index> touched_;     // where shared_ is not zero, and room for one more
    std::size_t touched_count_ = 0;
    Best best_;
};

void add_same_text(const SameTexts& texts, std::vector<Pair>& pairs) {
    for (const auto& [mine, theirs] : texts.groups()) {
        if (mine.size() == 1 && theirs.size() == 1) continue;
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

OpenClauses::OpenClauses(const std::vector<Index>& certain, std::size_t after_count)
    : before(certain.size(), true), after(after_count, true) {
    for (Index i = 0; i < certain.size(); ++i) {
        if (certain[i] == kNone) continue;
        before[i] = false;
        after[certain[i]] = false;
    }
}

std::vector<Pair> candidates(const TermModel& model, const SameTexts& texts, const OpenClauses& open) {
    std::vector<Pair> from_before;
    std::vector<Pair> from_after;
    const auto search_after = [&] {
        Search search(model, model.after, open.after);
        from_before.reserve(kMostPerClause * model.before.size());
        for (Index i = 0; i < model.before.size(); ++i) {
            if (!open.before[i]) continue;
            for (const Scored& found : search.best_for(model.before[i])) from_before.push_back({i, found.clause});
        }
        add_same_text(texts, from_before);
        std::sort(from_before.begin(), from_before.end());
        from_before.erase(std::unique(from_before.begin(), from_before.end()), from_before.end());
    };
    const auto search_before = [&] {
        Search search(model, model.before, open.before);
        from_after.reserve(kMostPerClause * model.after.size());
        for (Index j = 0; j < model.after.size(); ++j) {
            if (!open.after[j]) continue;
            for (const Scored& found : search.best_for(model.after[j])) from_after.push_back({found.clause, j});
        }
        std::sort(from_after.begin(), from_after.end());
    };
    search_after();
    search_before();

    std::vector<Pair> pairs;
    pairs.reserve(from_before.size() + from_after.size());
    std::set_union(from_before.begin(), from_before.end(), from_after.begin(), from_after.end(),
                   std::back_inserter(pairs));
    return pairs;
}

}  // namespace clausediff::detail
