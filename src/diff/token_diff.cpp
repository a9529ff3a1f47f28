#include "diff/token_diff.hpp"

#include <dtl/dtl.hpp>

#include <algorithm>
#include <cstddef>
#include <utility>

namespace clausediff::detail {
namespace {

// dtl records up to (M + 1) * (N + 1) coordinates, and restarts its search, with indices that are wrong from there on
// and a script that is no longer shortest, when they pass this number.
constexpr std::size_t kMostCoordinates = dtl::MAX_CORDINATES_SIZE;
// Once the budget is spent, a smaller limit keeps the time in proportion to the length.
constexpr std::size_t kMostBeyondBudget = kMostCoordinates / 20;
constexpr int kDeepest = 64;

struct Match {
    std::uint32_t before;
    std::uint32_t after;
};

struct Element {
    Key key;
    std::uint32_t index;  // in the whole sequence
};
using Elements = std::span<const Element>;

std::vector<Key> keys_of(Elements elements) {
    std::vector<Key> keys;
    keys.reserve(elements.size());
    for (const Element& element : elements) keys.push_back(element.key);
    return keys;
}

// The matches of the shortest script. Of dtl's script only the kinds of its steps are used. REQUIRES: below the cap.
// False, with `out` as it was, if the script does not lead from one sequence to the other.
bool match_with_dtl(Elements before, Elements after, std::vector<Match>& out) {
    dtl::Diff<Key, std::vector<Key>> diff(keys_of(before), keys_of(after), true);
    diff.compose();
    const std::size_t start = out.size();
    std::size_t i = 0;
    std::size_t j = 0;
    bool sound = true;
    const auto script = diff.getSes();
    for (const auto& [key, info] : script.getSequence()) {
        if (info.type == dtl::SES_DELETE) {
            ++i;
        } else if (info.type == dtl::SES_ADD) {
            ++j;
        } else {
            sound = i < before.size() && j < after.size() && before[i].key == after[j].key;
            if (!sound) break;
            out.push_back({before[i++].index, after[j++].index});
        }
    }
    sound = sound && i == before.size() && j == after.size();
    if (!sound) out.resize(start);
    return sound;
}

// The coordinates that dtl has recorded to find so many matches.
std::size_t steps_of(std::size_t before, std::size_t after, std::size_t matches) {
    const std::size_t deleted = before - matches;
    const std::size_t inserted = after - matches;
    return (std::min(deleted, inserted) + 1) * (std::max(deleted, inserted) + 1);
}

class Differ {
public:
    Differ(std::size_t keys, SearchBudget& budget) : budget_(budget), keys_(keys) {}

    void run(Elements before, Elements after, int depth) {
        std::size_t tail = 0;
        trim(before, after, tail);
        const std::size_t before_end = before.size() - tail;
        const std::size_t after_end = after.size() - tail;
        divide(before.first(before_end), after.first(after_end), depth);
        for (std::size_t k = 0; k < tail; ++k) match(before[before_end + k], after[after_end + k]);
    }

    std::vector<Match> matches;
    bool minimal = true;

private:
    void match(const Element& before, const Element& after) { matches.push_back({before.index, after.index}); }

    // Matches and takes off the common beginning; `tail` becomes the length of the common end, which stays on.
    void trim(Elements& before, Elements& after, std::size_t& tail) {
        std::size_t head = 0;
        const std::size_t most = std::min(before.size(), after.size());
        while (head < most && before[head].key == after[head].key) match(before[head], after[head]), ++head;
        before = before.subspan(head);
        after = after.subspan(head);
        while (tail < most - head && before[before.size() - 1 - tail].key == after[after.size() - 1 - tail].key) ++tail;
    }

    void divide(Elements before, Elements after, int depth) {
        if (before.empty() || after.empty()) return;
        const std::size_t coordinates = (before.size() + 1) * (after.size() + 1);
        if (coordinates <= (budget_.steps > 0 ? kMostCoordinates : kMostBeyondBudget)) {
            const std::size_t known = matches.size();
            if (!match_with_dtl(before, after, matches)) minimal = false;
            const std::size_t steps = steps_of(before.size(), after.size(), matches.size() - known);
            budget_.steps -= std::min(budget_.steps, steps);
            return;
        }
        minimal = false;
        const std::vector<std::pair<std::size_t, std::size_t>> found = anchors(before, after);
        if (found.empty() || depth >= kDeepest) {
            halve(before, after, depth);
            return;
        }
        std::size_t i = 0;
        std::size_t j = 0;
        for (const auto& [p, q] : found) {
            run(before.subspan(i, p - i), after.subspan(j, q - j), depth + 1);
            match(before[p], after[q]);
            i = p + 1;
            j = q + 1;
        }
        run(before.subspan(i), after.subspan(j), depth + 1);
    }

    // Cuts both sides, so that coordinates fall by three quarters: no depth has to be bounded here.
    void halve(Elements before, Elements after, int depth) {
        run(before.first(before.size() / 2), after.first(after.size() / 2), depth + 1);
        run(before.subspan(before.size() / 2), after.subspan(after.size() / 2), depth + 1);
    }

    // Places of elements that each side has once, in the longest run that ascends on both sides.
    std::vector<std::pair<std::size_t, std::size_t>> anchors(Elements before, Elements after) {
        times_before_.resize(keys_);
        times_after_.resize(keys_);
        place_after_.resize(keys_);
        for (const Element& e : before) ++times_before_[e.key];
        for (std::size_t j = 0; j < after.size(); ++j) {
            ++times_after_[after[j].key];
            place_after_[after[j].key] = static_cast<std::uint32_t>(j);
        }
        std::vector<std::pair<std::size_t, std::size_t>> unique;
        for (std::size_t i = 0; i < before.size(); ++i) {
            const Key key = before[i].key;
            if (times_before_[key] == 1 && times_after_[key] == 1) unique.emplace_back(i, place_after_[key]);
        }
        for (const Element& e : before) times_before_[e.key] = 0;
        for (const Element& e : after) times_after_[e.key] = 0;
        return longest_ascending(unique);
    }

    // Patience sorting: `piles` holds, for each length, the run of that length whose last place is least.
    static std::vector<std::pair<std::size_t, std::size_t>> longest_ascending(
        const std::vector<std::pair<std::size_t, std::size_t>>& pairs) {
        constexpr std::size_t kNone = static_cast<std::size_t>(-1);
        std::vector<std::size_t> piles;
        std::vector<std::size_t> previous(pairs.size(), kNone);
        for (std::size_t k = 0; k < pairs.size(); ++k) {
            const auto pile = std::lower_bound(piles.begin(), piles.end(), pairs[k].second,
                                               [&](std::size_t p, std::size_t q) { return pairs[p].second < q; });
            if (pile != piles.begin()) previous[k] = *(pile - 1);
            if (pile == piles.end()) {
                piles.push_back(k);
            } else {
                *pile = k;
            }
        }
        std::vector<std::pair<std::size_t, std::size_t>> run;
        for (std::size_t k = piles.empty() ? kNone : piles.back(); k != kNone; k = previous[k]) run.push_back(pairs[k]);
        std::reverse(run.begin(), run.end());
        return run;
    }

    SearchBudget& budget_;
    std::size_t keys_;
    std::vector<std::uint32_t> times_before_;  // by key; all zero between two calls of anchors(), which few texts need
    std::vector<std::uint32_t> times_after_;
    std::vector<std::uint32_t> place_after_;
};

// An element that the other side has not can be in no match: without it the search is as good, and much shorter.
std::vector<Element> shared_elements(std::span<const Key> keys, std::span<const Key> others, std::size_t first,
                                     std::size_t tail, std::vector<char>& has) {
    for (const Key key : others.subspan(first, others.size() - first - tail)) has[key] = 1;
    std::vector<Element> shared;
    shared.reserve(keys.size() - first - tail);
    for (std::size_t i = first; i < keys.size() - tail; ++i) {
        if (has[keys[i]] != 0) shared.push_back({keys[i], static_cast<std::uint32_t>(i)});
    }
    for (const Key key : others.subspan(first, others.size() - first - tail)) has[key] = 0;
    return shared;
}

std::vector<Hunk> hunks_between(const std::vector<Match>& matches, std::size_t before_size, std::size_t after_size) {
    std::vector<Hunk> hunks;
    Match next{0, 0};
    const Match end{static_cast<std::uint32_t>(before_size), static_cast<std::uint32_t>(after_size)};
    for (std::size_t k = 0; k <= matches.size(); ++k) {
        const Match& match = k < matches.size() ? matches[k] : end;
        if (match.before != next.before || match.after != next.after) {
            hunks.push_back({next.before, match.before, next.after, match.after});
        }
        next = {match.before + 1, match.after + 1};
    }
    return hunks;
}

}  // namespace

Script diff_keys(std::span<const Key> before, std::span<const Key> after, SearchBudget& budget) {
    std::size_t head = 0;
    std::size_t tail = 0;
    const std::size_t most = std::min(before.size(), after.size());
    while (head < most && before[head] == after[head]) ++head;
    while (tail < most - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) ++tail;

    Key largest = 0;
    for (const Key key : before) largest = std::max(largest, key);
    for (const Key key : after) largest = std::max(largest, key);
    const std::size_t keys = static_cast<std::size_t>(largest) + 1;
    std::vector<char> has(keys);
    const std::vector<Element> before_shared = shared_elements(before, after, head, tail, has);
    const std::vector<Element> after_shared = shared_elements(after, before, head, tail, has);

    Differ differ(keys, budget);
    differ.matches.reserve(most);
    for (std::size_t i = 0; i < head; ++i) {
        differ.matches.push_back({static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(i)});
    }
    differ.run(before_shared, after_shared, 0);
    for (std::size_t k = tail; k > 0; --k) {
        differ.matches.push_back(
            {static_cast<std::uint32_t>(before.size() - k), static_cast<std::uint32_t>(after.size() - k)});
    }
    return {hunks_between(differ.matches, before.size(), after.size()), differ.minimal};
}

}  // namespace clausediff::detail
