#include "series/chain.hpp"

#include "series/returns.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace clausediff::detail {
namespace {

Stamps join(const std::vector<const Stamps*>& parts) {
    Stamps all;
    for (const Stamps* part : parts) {
        if (part != parts.front()) all.emplace_back();  // of the "\n" between two clauses
        all.insert(all.end(), part->begin(), part->end());
    }
    return all;
}

// Of each clause of the many side of a split or merge how many bytes are equal.
std::vector<std::size_t> kept_bytes(const ClauseChange& change, const ClauseView& many, Op other) {
    std::vector<std::size_t> ends, kept(many.size(), 0);
    std::size_t end = 0;
    for (const Clause& clause : many) ends.push_back(end += clause.text.size() + 1);
    std::size_t at = 0, part = 0;
    for (const Segment& segment : change.segments) {
        if (segment.op == other) continue;
        const std::size_t length = other == Op::insert ? segment.before_text().size() : segment.text.size();
        for (std::size_t i = 0; i < length; ++i, ++at) {
            while (part + 1 < ends.size() && at >= ends[part]) ++part;
            if (segment.op == Op::equal) ++kept[part];
        }
    }
    return kept;
}

std::size_t greatest(const std::vector<std::size_t>& values) {
    return static_cast<std::size_t>(std::max_element(values.begin(), values.end()) - values.begin());
}

}  // namespace

void Chain::take(std::size_t member) {
    member_ = member;
    now_.assign(text().clauses.size(), 0);
    if (!last_) {
        take_first(member);
    } else {
        const auto& before = history_.members[*last_].text;
        const auto& after = history_.members[member].text;
        const Comparison comparison = compare_aligned(before, after, align(*before, *after));
        // A merely possible link is no fact: its clauses are looked for among all that were dropped, too.
        std::vector<std::size_t> added;
        std::vector<std::pair<std::size_t, PossibleOrigin>> possible;
        for (const ClauseChange& change : comparison.changes) {
            if (change.after.empty()) continue;
            if (!change.before.empty() && !is_merely_possible(change)) {
                follow(comparison, change);
                continue;
            }
            added.insert(added.end(), change.after.begin(), change.after.end());
            if (change.before.empty()) continue;
            possible.push_back({change.after.front(), {before_[change.before.front()], change.similarity.value_or(0)}});
        }
        take_back(std::move(added));
        for (const auto& [clause, origin] : possible) {
            Lineage& lineage = history_.lineages[now_[clause]];
            const bool begins = lineage.states.front().member == member;
            const bool is_open = history_.lineages[origin.lineage].newest().member < member;
            if (begins && is_open && !lineage.perhaps) lineage.perhaps = origin;
        }
    }
    for (const Clause& clause : text().clauses) phrases_.add(clause, static_cast<std::uint32_t>(member));
    before_ = std::move(now_);
    last_ = member;
}

void Chain::take_first(std::size_t member) {
    for (std::size_t i = 0; i < now_.size(); ++i) begin(i, member);
}

void Chain::follow(const Comparison& comparison, const ClauseChange& change) {
    if (change.after.size() > 1) return split(comparison, change);
    if (change.before.size() > 1) return merge(comparison, change);
    go_on(before_[change.before.front()], change.after.front(), change, change.segments);
}

void Chain::go_on(std::size_t lineage, std::size_t clause, const ClauseChange& change, std::vector<Segment> segments) {
    ClauseState state;
    const bool same = std::all_of(segments.begin(), segments.end(), [](const Segment& s) { return s.op == Op::equal; });
    state.event = same ? ClauseEvent::same : ClauseEvent::amended;
    state.moved = change.move.has_value();
    state.likeness = change.similarity;
    state.certain = !is_merely_possible(change);
    Stamps stamps =
        carry(segments, stamps_[lineage], {static_cast<std::uint32_t>(member_), static_cast<std::uint32_t>(member_)});
    state.segments = std::move(segments);
    put(lineage, clause, std::move(state), std::move(stamps));
}

void Chain::split(const Comparison& comparison, const ClauseChange& change) {
    const std::size_t parent = before_[change.before.front()];
    const ClauseView after = comparison.after_clauses(change);
    const std::vector<std::size_t> kept = kept_bytes(change, after, Op::remove);
    const std::size_t main = greatest(kept);
    const auto now = static_cast<std::uint32_t>(member_);
    const Stamps all = carry(change.segments, stamps_[parent], {now, now});
    const std::string& old = comparison.before->clauses[change.before.front()].text;
    Relation relation{false, {parent}, {}, member_};
    std::size_t at = 0;
    for (std::size_t i = 0; i < after.size(); ++i) {
        const std::size_t clause = change.after[i];
        if (i == main) {
            go_on(parent, clause, change, diff_words(old, after[i].text));
            relation.to.push_back(parent);
        } else {
            // It is as old as its parent if most of it comes from there.
            const bool old_words = 2 * kept[i] >= after[i].text.size();
            relation.to.push_back(begin(clause, old_words ? history_.lineages[parent].first : member_));
        }
        const std::size_t end = at + after[i].text.size();
        if (end <= all.size()) {
            Stamps& stamps = stamps_[now_[clause]];
            stamps.assign(all.begin() + static_cast<std::ptrdiff_t>(at),
                          all.begin() + static_cast<std::ptrdiff_t>(end));
            find_first_uses(stamps, after[i], phrases_, now);
        }
        at = end + 1;
    }
    history_.relations.push_back(std::move(relation));
}

void Chain::merge(const Comparison& comparison, const ClauseChange& change) {
    const ClauseView before = comparison.before_clauses(change);
    const std::size_t main = greatest(kept_bytes(change, before, Op::insert));
    std::vector<const Stamps*> parts;
    Relation relation{true, {}, {before_[change.before[main]]}, member_};
    for (const std::size_t clause : change.before) {
        parts.push_back(&stamps_[before_[clause]]);
        relation.from.push_back(before_[clause]);
    }
    const auto now = static_cast<std::uint32_t>(member_);
    const std::size_t clause = change.after.front();
    Stamps stamps = carry(change.segments, join(parts), {now, now});
    find_first_uses(stamps, text().clauses[clause], phrases_, now);
    go_on(relation.to.front(), clause, change, diff_words(before[main].text, text().clauses[clause].text));
    stamps_[relation.to.front()] = std::move(stamps);
    history_.relations.push_back(std::move(relation));
}

// Lineages that did not go on in this member.
std::vector<std::size_t> Chain::sleeping() const {
    std::vector<std::size_t> asleep;
    for (std::size_t i = 0; i < history_.lineages.size(); ++i) {
        if (history_.lineages[i].newest().member < member_) asleep.push_back(i);
    }
    return asleep;
}

void Chain::take_back(std::vector<std::size_t> added) {
    const std::vector<std::size_t> asleep = sleeping();
    std::vector<Dropped> dropped;
    for (const std::size_t i : asleep) {
        const ClauseState& newest = history_.lineages[i].newest();
        dropped.push_back({history_.clause(newest), newest.member == *last_});
    }
    std::vector<std::pair<std::size_t, PossibleOrigin>> possible;
    for (const Return& found : find_returns(dropped, text(), added)) {
        const std::size_t lineage = asleep[found.dropped];
        if (!found.certain) {
            possible.push_back({found.added, {lineage, found.likeness}});
            continue;
        }
        ClauseChange change;
        change.similarity = found.likeness;
        const Dropped& old = dropped[found.dropped];
        go_on(lineage, found.added, change, diff_words(old.clause->text, text().clauses[found.added].text));
        if (!old.just_now) {
            history_.lineages[lineage].states.back().event = ClauseEvent::returned;
            history_.lineages[lineage].introduced = member_;
        }
        added.erase(std::find(added.begin(), added.end(), found.added));
    }
    for (const std::size_t clause : added) begin(clause, member_);
    for (const auto& [clause, origin] : possible) history_.lineages[now_[clause]].perhaps = origin;
}

std::size_t Chain::begin(std::size_t clause, std::size_t first) {
    const std::size_t lineage = history_.lineages.size();
    Lineage& begun = history_.lineages.emplace_back();
    stamps_.emplace_back();
    begun.id = history_.members[member_].name + "." + text().clauses[clause].label;
    begun.introduced = begun.first = first;
    const auto now = static_cast<std::uint32_t>(member_);
    put(lineage, clause, {}, Stamps(text().clauses[clause].text.size(), {now, now}));
    return lineage;
}

void Chain::put(std::size_t lineage, std::size_t clause, ClauseState state, Stamps stamps) {
    Lineage& taken = history_.lineages[lineage];
    state.member = member_;
    state.clause = clause;
    if (!taken.states.empty()) {
        state.renumbered = history_.clause(taken.newest())->label != text().clauses[clause].label;
    }
    const bool gap = last_ && *last_ + 1 < member_;
    if (gap && state.event != ClauseEvent::same) state.since = last_;
    find_first_uses(stamps, text().clauses[clause], phrases_, static_cast<std::uint32_t>(member_));
    taken.states.push_back(std::move(state));
    stamps_[lineage] = std::move(stamps);
    now_[clause] = lineage;
}

// A state for each member that does not have the clause.
void Chain::fill_gaps(Lineage& lineage) const {
    std::vector<ClauseState> states;
    std::size_t next = 0;
    std::optional<std::size_t> gap;  // the last one at hand, where members after it are missing
    for (std::size_t member = lineage.states.front().member; member < history_.members.size(); ++member) {
        if (next < lineage.states.size() && lineage.states[next].member == member) {
            states.push_back(std::move(lineage.states[next++]));
            gap.reset();
            continue;
        }
        ClauseState state;
        state.member = member;
        if (history_.members[member].text == nullptr) {
            state.event = ClauseEvent::unavailable;
            if (!gap) gap = member - 1;
        } else {
            const bool goes = next == lineage.states.size() && !lineage.dropped;
            state.event = goes ? ClauseEvent::dropped : ClauseEvent::absent;
            if (goes) lineage.dropped = member;
            if (goes && gap) state.since = gap;
            gap.reset();
        }
        states.push_back(std::move(state));
    }
    lineage.states = std::move(states);
}

void Chain::finish() {
    for (std::size_t i = 0; i < history_.lineages.size(); ++i) {
        Lineage& lineage = history_.lineages[i];
        const ClauseState& newest = lineage.newest();
        const Resolution& text = *history_.members[newest.member].text;
        lineage.words = word_runs(*history_.clause(newest), stamps_[i], language(text.metadata.language));
        fill_gaps(lineage);
    }
}

}  // namespace clausediff::detail
