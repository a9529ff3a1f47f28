#include "diff/closing.hpp"

#include "base/ascii.hpp"
#include "base/unicode.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

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

// Of "Against:" or "Against: Gabon", of a recorded vote, what stands before the colon, without case. "" of other lines:
// one with figures is the sentence that says how the vote went.
std::string head_of_votes(std::string_view line) {
    const std::size_t colon = std::min(line.find(':'), line.find("\uFF1A"));
    if (colon == line.npos) return "";
    const std::string_view head = line.substr(0, colon);
    return std::any_of(head.begin(), head.end(), is_digit) ? "" : unicode::fold(head);
}

// A part of a run: what stands before the votes, with no head, or the votes of one kind, below their head.
struct Part {
    std::string head;
    Indices lines;
};

// The first one has no head, and perhaps no lines.
std::vector<Part> parts_of(const Resolution& resolution, const Indices& run) {
    std::vector<Part> parts(1);
    for (const std::size_t i : run) {
        std::string head = head_of_votes(resolution.clauses[i].text);
        if (!head.empty()) parts.push_back({std::move(head), {}});
        parts.back().lines.push_back(i);
    }
    return parts;
}

// Pairs of parts that are about the same, in the order of both runs: the first two, and votes of one kind.
std::vector<std::pair<Indices, Indices>> same_parts(const Resolution& before, const Indices& before_run,
                                                    const Resolution& after, const Indices& after_run) {
    const std::vector<Part> old = parts_of(before, before_run), now = parts_of(after, after_run);
    std::unordered_map<std::string_view, Indices> places;  // in `now`, ascending
    for (std::size_t i = 1; i < now.size(); ++i) places[now[i].head].push_back(i);
    std::vector<std::pair<Indices, Indices>> pairs = {{old.front().lines, now.front().lines}};
    std::size_t next = 1;
    for (std::size_t i = 1; i < old.size(); ++i) {
        const Indices& same = places[old[i].head];
        const auto found = std::lower_bound(same.begin(), same.end(), next);
        if (found == same.end()) continue;
        pairs.emplace_back(old[i].lines, now[*found].lines);
        next = *found + 1;
    }
    return pairs;
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
        for (const auto& [old, now] : same_parts(before, before_runs[run], after, after_runs[run])) {
            for (std::size_t k = 0; k < std::min(old.size(), now.size()); ++k) {
                ClauseLink link;
                link.before = {old[k]};
                link.after = {now[k]};
                link.moved = anchors.crossed(link.before.front(), link.after.front());
                link.score = 1;
                out.push_back(std::move(link));
            }
        }
    }
    std::sort(out.begin(), out.end(),
              [](const ClauseLink& a, const ClauseLink& b) { return a.after.front() < b.after.front(); });
    return out;
}

}  // namespace clausediff::detail
