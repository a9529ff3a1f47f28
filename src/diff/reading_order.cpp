#include "diff/reading_order.hpp"

#include <algorithm>
#include <utility>

namespace clausediff::detail {
namespace {

constexpr std::size_t kEnd = static_cast<std::size_t>(-1);

bool follow_each_other(const std::vector<std::size_t>& clauses) {
    return clauses.back() - clauses.front() + 1 == clauses.size();
}

// A change that stands in both texts at one place.
bool is_anchor(const ClauseChange& change) {
    return !change.before.empty() && !change.after.empty() && !change.move && follow_each_other(change.before) &&
           follow_each_other(change.after);
}

// The clauses of one text that belong to no anchor, each with its place in that text.
using Places = std::vector<std::pair<std::size_t, ReadingStep>>;

void sort(Places& places) {
    std::sort(places.begin(), places.end(), [](const auto& one, const auto& other) { return one.first < other.first; });
}

class Reader {
public:
    explicit Reader(const std::vector<ClauseChange>& changes) : changes_(changes) {
        for (std::size_t i = 0; i < changes.size(); ++i) take(i);
        sort(only_before_);
        sort(only_after_);
    }

    // Between two anchors first what stands in the before text alone, then what stands in the after text alone.
    std::vector<ReadingStep> run() {
        for (const std::size_t anchor : anchors_) {
            pass(only_before_, next_before_, changes_[anchor].before.front());
            pass(only_after_, next_after_, changes_[anchor].after.front());
            steps_.push_back({anchor, ReadingStep::Side::both, 0});
        }
        pass(only_before_, next_before_, kEnd);
        pass(only_after_, next_after_, kEnd);
        return std::move(steps_);
    }

private:
    void take(std::size_t i) {
        const ClauseChange& change = changes_[i];
        if (is_anchor(change)) {
            anchors_.push_back(i);
            return;
        }
        for (std::size_t k = 0; k < change.before.size(); ++k) {
            only_before_.push_back({change.before[k], {i, ReadingStep::Side::before, k}});
        }
        for (std::size_t k = 0; k < change.after.size(); ++k) {
            only_after_.push_back({change.after[k], {i, ReadingStep::Side::after, k}});
        }
    }

    void pass(const Places& places, std::size_t& next, std::size_t end) {
        for (; next < places.size() && places[next].first < end; ++next) steps_.push_back(places[next].second);
    }

    const std::vector<ClauseChange>& changes_;
    std::vector<std::size_t> anchors_;  // indices of changes, in the order of both texts
    Places only_before_, only_after_;
    std::size_t next_before_ = 0;
    std::size_t next_after_ = 0;
    std::vector<ReadingStep> steps_;
};

}  // namespace

std::vector<ReadingStep> reading_order_of(const std::vector<ClauseChange>& changes) {
    return Reader(changes).run();
}

}  // namespace clausediff::detail
