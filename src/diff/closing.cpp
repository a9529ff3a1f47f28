#include "diff/closing.hpp"

#include <algorithm>
#include <cstddef>

namespace clausediff::detail {
namespace {

using Indices = std::vector<std::size_t>;

bool is_closing(const Resolution& resolution, std::size_t clause) {
    return resolution.clauses[clause].type == ClauseType::closing;
}

// Closing lines that follow one another: those of one resolution, of which a file may hold several.
std::vector<Indices> runs_of(const Resolution& resolution) {
    std::vector<Indices> runs;
    for (std::size_t i = 0; i < resolution.clauses.size(); ++i) {
        if (!is_closing(resolution, i)) continue;
        if (i == 0 || !is_closing(resolution, i - 1)) runs.emplace_back();
        runs.back().push_back(i);
    }
    return runs;
}

// The links that did not move, in the order that both texts have.
class Anchors {
public:
    explicit Anchors(const std::vector<ClauseLink>& links) {
        for (const ClauseLink& link : links) {
            if (link.moved) continue;
            before_.push_back(link.before.front());
            after_.push_back(link.after.front());
        }
    }

    // Does a link of these two clauses cross one of them?
    [[nodiscard]] bool crossed(std::size_t before, std::size_t after) const {
        const auto place = [](const Indices& clauses, std::size_t clause) {
            return std::lower_bound(clauses.begin(), clauses.end(), clause) - clauses.begin();
        };
        return place(before_, before) != place(after_, after);
    }

private:
    Indices before_, after_;
};

}  // namespace

std::vector<ClauseLink> with_closing_lines(const Resolution& before, const Resolution& after,
                                           const std::vector<ClauseLink>& links) {
    const std::vector<Indices> before_runs = runs_of(before);
    const std::vector<Indices> after_runs = runs_of(after);
    if (before_runs.empty() && after_runs.empty()) return links;
    std::vector<ClauseLink> out;
    for (ClauseLink link : links) {
        std::erase_if(link.before, [&](std::size_t i) { return is_closing(before, i); });
        std::erase_if(link.after, [&](std::size_t j) { return is_closing(after, j); });
        if (!link.before.empty() && !link.after.empty()) out.push_back(std::move(link));
    }
    const Anchors anchors(out);
    for (std::size_t run = 0; run < std::min(before_runs.size(), after_runs.size()); ++run) {
        for (std::size_t k = 0; k < std::min(before_runs[run].size(), after_runs[run].size()); ++k) {
            ClauseLink link;
            link.before = {before_runs[run][k]};
            link.after = {after_runs[run][k]};
            link.moved = anchors.crossed(link.before.front(), link.after.front());
            link.score = 1;
            out.push_back(std::move(link));
        }
    }
    std::sort(out.begin(), out.end(),
              [](const ClauseLink& a, const ClauseLink& b) { return a.after.front() < b.after.front(); });
    return out;
}

}  // namespace clausediff::detail
