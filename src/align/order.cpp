#include "align/order.hpp"

#include <algorithm>
#include <cmath>

namespace clausediff::detail {
namespace {

constexpr double kReach = 3;  // clauses out of place at which the fit has halved

struct Best {
    double weight = 0;
    Index member = kNone;
};

// Greatest weight over a prefix of positions (Fenwick 1994).
class PrefixBest {
public:
    explicit PrefixBest(std::size_t size) : tree_(size + 1) {}

    void put(std::size_t position, Best best) {
        for (std::size_t i = position + 1; i < tree_.size(); i += i & (~i + 1)) {
            if (best.weight > tree_[i].weight) tree_[i] = best;
        }
    }

    // Over the positions below `end`.
    [[nodiscard]] Best below(std::size_t end) const {
        Best best;
        for (std::size_t i = end; i > 0; i -= i & (~i + 1)) {
            if (tree_[i].weight > best.weight) best = tree_[i];
        }
        return best;
    }

private:
    std::vector<Best> tree_;
};

// How far `value` lies outside low..high.
double outside(double value, double low, double high) {
    return std::max({0.0, low - value, value - high});
}

}  // namespace

std::vector<std::size_t> heaviest_run(std::span<const Pair> pairs, std::span<const double> weight) {
    Index top = 0;
    for (const Pair& pair : pairs) top = std::max(top, pair.after + 1);
    PrefixBest best(top);
    std::vector<Index> previous(pairs.size(), kNone);
    for (std::size_t k = 0; k < pairs.size(); ++k) {
        const Best before = best.below(pairs[k].after);
        previous[k] = before.member;
        best.put(pairs[k].after, {before.weight + weight[k], static_cast<Index>(k)});
    }
    std::vector<std::size_t> run;
    for (Index k = best.below(top).member; k != kNone; k = previous[k]) run.push_back(k);
    std::reverse(run.begin(), run.end());
    return run;
}

OrderEvidence::OrderEvidence(const std::vector<Index>& after_of, const std::vector<double>& trust,
                             std::size_t after_count)
    : after_of_(after_of.size(), kNone), before_of_(after_count, kNone) {
    std::vector<Pair> links;
    std::vector<double> weight;
    for (Index i = 0; i < after_of.size(); ++i) {
        if (after_of[i] == kNone || trust[i] <= 0) continue;
        after_of_[i] = after_of[i];
        before_of_[after_of[i]] = i;
        links.push_back({i, after_of[i]});
        weight.push_back(trust[i]);
    }
    for (const std::size_t k : heaviest_run(links, weight)) run_.push_back(links[k]);
    next_in_run_.reserve(after_of.size());
    for (Index i = 0, next = 0; i < after_of.size(); ++i) {
        while (next < run_.size() && run_[next].before < i) ++next;
        next_in_run_.push_back(next);
    }
}

double OrderEvidence::of(Pair pair) const {
    return std::max(fit(pair), agreement(pair));
}

// Between the last link of the run before the pair and the first one after it, a straight line.
double OrderEvidence::fit(Pair pair) const {
    if (run_.empty()) return 0;
    const auto next = run_.begin() + next_in_run_[pair.before];
    const auto after_self = next != run_.end() && next->before == pair.before ? next + 1 : next;
    const double low_before = next == run_.begin() ? -1 : static_cast<double>((next - 1)->before);
    const double low_after = next == run_.begin() ? -1 : static_cast<double>((next - 1)->after);
    const bool last = after_self == run_.end();
    const double high_before = last ? static_cast<double>(after_of_.size()) : static_cast<double>(after_self->before);
    const double high_after = last ? static_cast<double>(before_of_.size()) : static_cast<double>(after_self->after);
    const double place = (pair.before - low_before) / (high_before - low_before);
    const double expected = low_after + place * (high_after - low_after);
    const double out = outside(pair.after, low_after + 1, high_after - 1);
    const double off = std::abs(pair.after - expected);
    // Inside the gap the pair is in order wherever it stands; the line only breaks ties.
    const double bend = 1 - 0.25 * off / (off + kReach);
    return bend * kReach / (kReach + out);
}

// A neighbour that is linked to the neighbour agrees; one linked a place further on agrees half.
double OrderEvidence::agreement(Pair pair) const {
    double sum = 0;
    for (const std::int64_t step : {-1, 1}) {
        for (const std::int64_t far : {1, 2}) {
            const std::int64_t i = static_cast<std::int64_t>(pair.before) + step;
            const std::int64_t j = static_cast<std::int64_t>(pair.after) + step * far;
            if (i < 0 || j < 0 || i >= std::ssize(after_of_) || j >= std::ssize(before_of_)) continue;
            if (after_of_[static_cast<std::size_t>(i)] == j) sum += 0.5 / static_cast<double>(far);
        }
    }
    return std::min(1.0, sum);
}

std::vector<Pair> OrderEvidence::neighbours(const OpenClauses& open) const {
    std::vector<Pair> pairs;
    const auto add = [&](std::int64_t i, std::int64_t j) {
        if (i < 0 || j < 0 || i >= std::ssize(after_of_) || j >= std::ssize(before_of_)) return;
        const Pair pair{static_cast<Index>(i), static_cast<Index>(j)};
        if (open.has(pair)) pairs.push_back(pair);
    };
    for (std::int64_t i = 0; i < std::ssize(after_of_); ++i) {
        const Index j = after_of_[static_cast<std::size_t>(i)];
        if (j == kNone) continue;
        for (const int step : {-2, -1, 1, 2}) {
            add(i + step, static_cast<std::int64_t>(j) + step);
        }
        for (const std::int64_t step : {-1, 1}) {
            add(i + step, static_cast<std::int64_t>(j) + 2 * step);
            add(i + 2 * step, static_cast<std::int64_t>(j) + step);
        }
    }
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

}  // namespace clausediff::detail
