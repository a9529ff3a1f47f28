#include "align/traces.hpp"

#include <algorithm>
#include <span>

namespace clausediff::detail {
namespace {

// The clauses of a text by the telling pairs that they have.
class PairIndex {
public:
    PairIndex(const TermModel& terms, const std::vector<ClauseTerms>& clauses) : begin_(terms.telling.size() + 1, 0) {
        for_each_telling(terms, clauses, [&](TermId pair, Index) { ++begin_[pair + 1]; });
        for (std::size_t i = 1; i < begin_.size(); ++i) begin_[i] += begin_[i - 1];
        clauses_.resize(begin_.back());
        std::vector<std::uint32_t> next = begin_;
        for_each_telling(terms, clauses, [&](TermId pair, Index clause) { clauses_[next[pair]++] = clause; });
    }

    [[nodiscard]] std::span<const Index> clauses_with(TermId pair) const {
        return std::span(clauses_).subspan(begin_[pair], begin_[pair + 1] - begin_[pair]);
    }

private:
    template <typename Visit>
    static void for_each_telling(const TermModel& terms, const std::vector<ClauseTerms>& clauses, Visit visit) {
        for (Index i = 0; i < clauses.size(); ++i) {
            for (const TermId pair : clauses[i].pairs) {
                if (terms.telling[pair] > 0) visit(pair, i);
            }
        }
    }

    std::vector<std::uint32_t> begin_;  // by pair: where its clauses begin
    std::vector<Index> clauses_;
};

void add_traces(const TermModel& terms, const std::vector<ClauseTerms>& clauses, const std::vector<Index>& links,
                const PairIndex& others, bool is_after, std::vector<Trace>& traces) {
    std::vector<std::pair<Index, Weight>> shared;  // the other clause, and the weight of one pair
    for (Index i = 0; i < clauses.size(); ++i) {
        if (links[i] != kNone) continue;
        shared.clear();
        for (const TermId pair : clauses[i].pairs) {
            if (terms.telling[pair] == 0) continue;
            for (const Index other : others.clauses_with(pair)) shared.emplace_back(other, terms.telling[pair]);
        }
        std::sort(shared.begin(), shared.end());
        for (auto at = shared.begin(); at != shared.end();) {
            WeightSum sum = 0;
            const Index other = at->first;
            for (; at != shared.end() && at->first == other; ++at) sum += at->second;
            traces.push_back({i, other, is_after, static_cast<double>(sum) / kWeightUnit});
        }
    }
}

}  // namespace

std::vector<Trace> traces(const TermModel& terms, const std::vector<Index>& before_link,
                          const std::vector<Index>& after_link) {
    std::vector<Trace> traces;
    add_traces(terms, terms.before, before_link, PairIndex(terms, terms.after), false, traces);
    add_traces(terms, terms.after, after_link, PairIndex(terms, terms.before), true, traces);
    return traces;
}

}  // namespace clausediff::detail
