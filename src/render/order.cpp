#include "render/order.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace clausediff::render {
namespace {

using Indices = std::map<const ClauseChange*, std::vector<std::size_t>>;

bool is_linked(const ClauseChange& change) {
    return !change.before.empty() && !change.after.empty();
}

bool has_places(const ClauseChange& change) {
    return change.link && change.link->before.size() == change.before.size();
}

// Positions of the before-clauses. A link knows its own; removed clauses fill the gaps behind the clause that they
// follow (see Comparison::changes). Where no link knows its place, as in a comparison that was not computed from two
// documents, lines stand for places.
Indices places_before(const Comparison& comparison) {
    Indices places;
    std::set<std::size_t> linked;
    bool known = true;
    for (const ClauseChange& change : comparison.changes) {
        if (!is_linked(change)) continue;
        known = known && has_places(change);
        if (known) linked.insert(change.link->before.begin(), change.link->before.end());
    }
    std::vector<std::size_t> gaps;  // first positions of the gaps that the removed clauses to come may fill
    gaps.push_back(0);
    for (const ClauseChange& change : comparison.changes) {
        std::vector<std::size_t>& mine = places[&change];
        if (!known) {
            for (const Clause& clause : change.before) mine.push_back(clause.line);
        } else if (is_linked(change)) {
            mine = change.link->before;
            gaps.clear();
            for (const std::size_t i : mine) gaps.push_back(i + 1);
        } else if (!change.before.empty()) {
            while (gaps.size() > 1 && linked.count(gaps.front()) > 0) gaps.erase(gaps.begin());
            mine.push_back(gaps.front()++);
        }
    }
    return places;
}

Indices places_after(const Comparison& comparison) {
    Indices places;
    std::set<std::size_t> linked;
    bool known = true;
    for (const ClauseChange& change : comparison.changes) {
        if (!is_linked(change)) continue;
        known = known && change.link && change.link->after.size() == change.after.size();
        if (known) linked.insert(change.link->after.begin(), change.link->after.end());
    }
    std::size_t next = 0;
    for (const ClauseChange& change : comparison.changes) {
        std::vector<std::size_t>& mine = places[&change];
        if (known && is_linked(change)) {
            mine = change.link->after;
            continue;
        }
        for (std::size_t i = 0; i < change.after.size(); ++i) {
            while (known && linked.count(next) > 0) ++next;
            mine.push_back(next++);
        }
    }
    return places;
}

bool follow_each_other(const std::vector<std::size_t>& places) {
    for (std::size_t i = 1; i < places.size(); ++i) {
        if (places[i] != places[i - 1] + 1) return false;
    }
    return true;
}

struct Element {
    std::size_t place = 0;
    Placed placed;
};

void sort_by_place(std::vector<Element>& elements) {
    std::stable_sort(elements.begin(), elements.end(),
                     [](const Element& a, const Element& b) { return a.place < b.place; });
}

class Sequence {
public:
    explicit Sequence(const Comparison& comparison)
        : before_(places_before(comparison)), after_(places_after(comparison)) {
        for (const ClauseChange& change : comparison.changes) take(change);
        sort_by_place(only_before_);
        sort_by_place(only_after_);
        sort_by_place(both_);
    }

    std::vector<Placed> run() {
        for (const Element& anchor : both_) {
            take_until(only_before_, next_before_, before_.at(anchor.placed.change).front());
            take_until(only_after_, next_after_, anchor.place);
            out_.push_back(anchor.placed);
        }
        take_until(only_before_, next_before_, static_cast<std::size_t>(-1));
        take_until(only_after_, next_after_, static_cast<std::size_t>(-1));
        return std::move(out_);
    }

private:
    void take(const ClauseChange& change) {
        const std::vector<std::size_t>& before = before_.at(&change);
        const std::vector<std::size_t>& after = after_.at(&change);
        if (is_linked(change) && !change.moved && (before.size() < 2 || follow_each_other(before)) &&
            (after.size() < 2 || follow_each_other(after))) {
            both_.push_back({after.front(), {&change, Placed::Side::both, 0}});
            return;
        }
        for (std::size_t k = 0; k < before.size(); ++k) {
            only_before_.push_back({before[k], {&change, Placed::Side::before, k}});
        }
        for (std::size_t k = 0; k < after.size(); ++k) {
            only_after_.push_back({after[k], {&change, Placed::Side::after, k}});
        }
    }

    void take_until(const std::vector<Element>& elements, std::size_t& next, std::size_t end) {
        for (; next < elements.size() && elements[next].place < end; ++next) out_.push_back(elements[next].placed);
    }

    Indices before_;
    Indices after_;
    std::vector<Element> both_, only_before_, only_after_;
    std::size_t next_before_ = 0;
    std::size_t next_after_ = 0;
    std::vector<Placed> out_;
};

}  // namespace

std::vector<Placed> both_orders(const Comparison& comparison) {
    return Sequence(comparison).run();
}

}  // namespace clausediff::render
