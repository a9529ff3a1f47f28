#include "series/chain.hpp"

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

// Where the last unbroken run began.
std::size_t run_start(const std::vector<ClauseState>& states) {
    const auto begins = [](const ClauseState& state) {
        return state.event == ClauseEvent::introduced || state.event == ClauseEvent::returned;
    };
    return std::find_if(states.rbegin(), states.rend(), begins)->member;
}

}  // namespace

void Chain::take(std::size_t member) {
    member_ = member;
    now_.assign(text().clauses.size(), 0);
    if (!last_) {
        take_first();
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
        find_earlier(comparison);
        take_back(std::move(added));
        for (const auto& [clause, origin] : possible) {
            if (history_.lineages[origin.lineage].states.empty()) continue;
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

void Chain::take_first() {
    for (std::size_t i = 0; i < now_.size(); ++i) begin(i);
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
            relation.to.push_back(begin(clause));
            if (old_words) parts_.push_back({relation.to.back(), parent, change.similarity});
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

// `first` began a lineage. Now `last` is what its clause was before.
void Chain::let_follow(ClauseState& first, const ClauseState& last, std::optional<double> likeness) const {
    const Clause &old = *history_.clause(last), &clause = *history_.clause(first);
    first.event = ClauseEvent::amended;
    first.likeness = likeness;
    first.renumbered = old.label != clause.label;
    first.segments = diff_words(old.text, clause.text);
}

std::size_t Chain::begin(std::size_t clause) {
    const std::size_t lineage = history_.lineages.size();
    Lineage& begun = history_.lineages.emplace_back();
    stamps_.emplace_back();
    begun.id = history_.members[member_].name + "." + text().clauses[clause].label;
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

bool Chain::is_part(std::size_t lineage) const {
    const auto found = std::lower_bound(parts_.begin(), parts_.end(), lineage,
                                        [](const Part& part, std::size_t wanted) { return part.lineage < wanted; });
    return found != parts_.end() && found->lineage == lineage;
}

// A part is as old as its parent. One that is little of what its parent was has no past of its own: else each of many
// parts, and each part of a part, would have all that the whole ever was.
void Chain::inherit(const Part& part) {
    constexpr std::size_t kLeast = 4;  // the parent was at most so many times as long
    const Lineage& parent = history_.lineages[part.parent];
    Lineage& lineage = history_.lineages[part.lineage];
    ClauseState& first = lineage.states.front();
    const std::size_t most = kLeast * history_.clause(first)->text.size();
    std::vector<ClauseState> states;
    for (const ClauseState& state : parent.states) {
        if (state.member >= first.member) break;
        if (history_.clause(state)->text.size() > most) return;
        states.push_back(state);
        if (!state.of) states.back().of = part.parent;
    }
    let_follow(first, states.back(), part.likeness);
    std::move(lineage.states.begin(), lineage.states.end(), std::back_inserter(states));
    lineage.states = std::move(states);
}

// A parent is older than its parts, so that it has its own past before they have theirs from it.
void Chain::finish() {
    for (const Part& part : parts_) inherit(part);
    for (std::size_t i = 0; i < history_.lineages.size(); ++i) {
        Lineage& lineage = history_.lineages[i];
        if (lineage.states.empty()) continue;
        const ClauseState& newest = lineage.newest();
        const Resolution& text = *history_.members[newest.member].text;
        lineage.words = word_runs(*history_.clause(newest), stamps_[i], language(text.metadata.language));
        lineage.first = lineage.states.front().member;
        lineage.introduced = run_start(lineage.states);
        fill_gaps(lineage);
    }
}

}  // namespace clausediff::detail
