#include "align/scoring.hpp"

#include "align/assignment.hpp"

#include <algorithm>
#include <cmath>

namespace clausediff::detail {
namespace {

// Order and context are evidence, not walls: together they decide between clauses that are about as much alike, and
// lift a rewritten clause in its old place over the threshold.
constexpr double kOrderShare = 0.15;
constexpr double kContextShare = 0.10;
constexpr double kTextShare = 1 - kOrderShare - kContextShare;

constexpr double kOtherType = 0.5;      // what likeness counts between a heading and a paragraph
constexpr double kLeastText = 0.08;     // likeness of words that no place can make up for
constexpr double kLeastFirst = 0.2;     // the same while no place is known yet
constexpr double kTrusted = 0.3;        // likeness from which a link tells something about the place of others
constexpr std::size_t kNeighbours = 2;  // pairs of a clause by its place alone, on the average
constexpr double kSlant = 0.02;         // of the place in the whole text, while nothing else is known of the place

class Linker {
public:
    Linker(const Resolution& before, const Resolution& after, const TermModel& terms, double threshold)
        : terms_(terms),
          context_(before, after, terms),
          measure_(terms),
          threshold_(threshold),
          texts_(terms),
          certain_(certain_links(texts_, terms.before.size())),
          open_(certain_, terms.after.size()) {}

    OneToOne run() {
        add(candidates(terms_, texts_, open_));
        std::vector<Index> after_of = match_words();
        constexpr int kRounds = 2;
        for (int round = 0; round < kRounds; ++round) {
            const OrderEvidence order(after_of, trust(after_of), terms_.after.size());
            add(order.neighbours(open_));
            rate(pairs_, order, after_of);
            after_of = match_scores();
        }
        return {after_of, with_certain(after_of)};
    }

private:
    // `pairs` ascend; those that are known already stay as they are.
    void add(const std::vector<Pair>& pairs) {
        if (pairs_.empty()) pairs_.reserve(pairs.size() + kNeighbours * terms_.before.size() + certain_.size());
        const std::size_t old = pairs_.size();
        std::size_t known = 0;
        for (const Pair pair : pairs) {
            while (known < old && pairs_[known].pair < pair) ++known;
            if (known == old || !(pairs_[known].pair == pair)) pairs_.push_back({pair, {}, 0, 0, 0});
        }
        measure(std::span(pairs_).subspan(old));
        merge_from(old);
    }

    void measure(std::span<ScoredPair> pairs) {
        for (ScoredPair& p : pairs) {
            measure_.set_reference(terms_.before[p.pair.before]);
            p.likeness = measure_.likeness(terms_.after[p.pair.after]);
            if (!context_.same_type(p.pair)) p.likeness.text *= kOtherType;
        }
    }

    // The pairs from `middle` on, which ascend as those before them do, come among these.
    void merge_from(std::size_t middle) {
        std::inplace_merge(pairs_.begin(), pairs_.begin() + static_cast<std::ptrdiff_t>(middle), pairs_.end(),
                           [](const ScoredPair& a, const ScoredPair& b) { return a.pair < b.pair; });
    }

    // Words alone, and a little for the place so that equals keep their order.
    std::vector<Index> match_words() const {
        std::vector<Edge> edges;
        for (const ScoredPair& p : pairs_) {
            if (p.likeness.text < kLeastFirst) continue;
            const double slant = p.pair.before / static_cast<double>(terms_.before.size()) -
                                 p.pair.after / static_cast<double>(terms_.after.size());
            edges.push_back({p.pair, p.likeness.text + kSlant * (1 - std::abs(slant))});
        }
        return match(edges);
    }

    // What a score exceeds the threshold by is what the link is worth: two poor links never outweigh one good one.
    std::vector<Index> match_scores() const {
        std::vector<Edge> edges;
        for (const ScoredPair& p : pairs_) {
            if (p.score > threshold_) edges.push_back({p.pair, p.score - threshold_});
        }
        return match(edges);
    }

    std::vector<Index> match(const std::vector<Edge>& edges) const {
        std::vector<Index> after_of = best_matching(terms_.before.size(), terms_.after.size(), edges);
        for (Index i = 0; i < after_of.size(); ++i) {
            if (certain_[i] != kNone) after_of[i] = certain_[i];
        }
        return after_of;
    }

    const ScoredPair* find(Pair pair) const {
        const auto at = std::lower_bound(pairs_.begin(), pairs_.end(), pair,
                                         [](const ScoredPair& a, const Pair& b) { return a.pair < b; });
        return at != pairs_.end() && at->pair == pair ? &*at : nullptr;
    }

    std::vector<double> trust(const std::vector<Index>& after_of) const {
        std::vector<double> trust(after_of.size(), 0);
        for (Index i = 0; i < after_of.size(); ++i) {
            if (after_of[i] == kNone) continue;
            if (certain_[i] != kNone) {
                trust[i] = 1;
                continue;
            }
            const Likeness& found = find({i, after_of[i]})->likeness;
            // The same text in several places says less about the place than an edited text that stands once.
            const bool repeated = same_text(terms_.before[i], terms_.after[after_of[i]]);
            trust[i] = repeated ? kTrusted : found.text >= kTrusted ? found.text : 0;
        }
        return trust;
    }

    void rate(std::span<ScoredPair> pairs, const OrderEvidence& order, const std::vector<Index>& after_of) const {
        for (ScoredPair& p : pairs) rate(p, order, after_of);
    }

    void rate(ScoredPair& p, const OrderEvidence& order, const std::vector<Index>& after_of) const {
        p.order = order.of(p.pair);
        p.context = context_.of(p.pair, after_of);
        p.score = combine(p.likeness.text, p.evidence());
    }

    std::vector<ScoredPair> with_certain(const std::vector<Index>& after_of) {
        const OrderEvidence order(after_of, trust(after_of), terms_.after.size());
        const std::size_t old = pairs_.size();
        for (Index i = 0; i < certain_.size(); ++i) {
            if (certain_[i] == kNone) continue;
            const ClauseTerms& clause = terms_.before[i];
            ScoredPair p{{i, certain_[i]}, {1, 1, 1, clause.word_weight + clause.pair_weight}, 0, 0, 0};
            rate(p, order, after_of);
            pairs_.push_back(p);
        }
        merge_from(old);
        return std::move(pairs_);
    }

    const TermModel& terms_;
    ContextEvidence context_;
    Measure measure_;
    double threshold_;
    SameTexts texts_;
    std::vector<Index> certain_;
    OpenClauses open_;
    std::vector<ScoredPair> pairs_;  // ascending
};

}  // namespace

double combine(double text, const Evidence& evidence) {
    if (text < kLeastText) return 0;
    return kTextShare * text + kOrderShare * evidence.order + kContextShare * evidence.context;
}

OneToOne link_one_to_one(const Resolution& before, const Resolution& after, const TermModel& terms, double threshold) {
    return Linker(before, after, terms, threshold).run();
}

}  // namespace clausediff::detail
