// Clauses of the chain that went and come back.
#include "series/chain.hpp"

#include <algorithm>
#include <utility>

namespace clausediff::detail {
namespace {

Stamp earlier(Stamp one, Stamp other) {
    return {std::min(one.introduced, other.introduced), std::min(one.first, other.first)};
}

}  // namespace

// Lineages that did not go on in this member.
std::vector<std::size_t> Chain::sleeping() const {
    std::vector<std::size_t> asleep;
    for (std::size_t i = 0; i < history_.lineages.size(); ++i) {
        const Lineage& lineage = history_.lineages[i];
        if (!lineage.states.empty() && lineage.newest().member < member_) asleep.push_back(i);
    }
    return asleep;
}

void Chain::take_back(std::vector<std::size_t> added) {
    const std::vector<std::size_t> asleep = sleeping();
    const std::vector<Dropped> old = dropped(asleep);
    std::vector<std::pair<std::size_t, PossibleOrigin>> possible;
    for (const Return& found : find_returns(old, text(), added)) {
        const std::size_t lineage = asleep[found.dropped];
        if (!found.certain) {
            possible.push_back({found.added, {lineage, found.likeness}});
            continue;
        }
        const Stamps before = stamps_[lineage];
        if (found.between) take_between(lineage, asleep[*found.between], found.between_likeness);
        go_back_to(lineage, found);
        if (found.between) keep_words(lineage, before, *old[found.dropped].clause);
        std::erase(added, found.added);
    }
    for (const std::size_t clause : added) begin(clause);
    for (const auto& [clause, origin] : possible) {
        if (!history_.lineages[origin.lineage].states.empty()) history_.lineages[now_[clause]].perhaps = origin;
    }
}

void Chain::go_back_to(std::size_t lineage, const Return& found) {
    const ClauseState& last = history_.lineages[lineage].newest();
    const bool was_away = last.member != *last_;
    const Clause &old = *history_.clause(last), &clause = text().clauses[found.added];
    ClauseChange change;
    change.similarity = found.between ? likeness_of(old, clause, text().metadata.language) : found.likeness;
    go_on(lineage, found.added, change, diff_words(old.text, clause.text));
    ClauseState& state = history_.lineages[lineage].states.back();
    state.certain = found.by_words;
    if (was_away) state.event = ClauseEvent::returned;
}

// Words that the clause had before other words stood in its place, and has again, are as old as they were.
void Chain::keep_words(std::size_t lineage, const Stamps& before, const Clause& old) {
    const auto now = static_cast<std::uint32_t>(member_);
    const Clause& clause = *history_.clause(history_.lineages[lineage].newest());
    const Stamps kept = carry(diff_words(old.text, clause.text), before, {now, now});
    Stamps& stamps = stamps_[lineage];
    for (std::size_t i = 0; i < kept.size(); ++i) stamps[i] = earlier(stamps[i], kept[i]);
}

// A clause with a weak link may be one that was away, and what it is linked with may have stood in its place.
void Chain::find_earlier(const Comparison& comparison) {
    std::vector<std::size_t> weak;
    std::vector<double> likeness(now_.size(), 0);  // of the link of each clause of this member
    for (const ClauseChange& change : comparison.changes) {
        const bool one_to_one = change.before.size() == 1 && change.after.size() == 1;
        if (one_to_one && !is_merely_possible(change) && change.similarity < kReturned) {
            weak.push_back(change.after.front());
            likeness[weak.back()] = change.similarity.value_or(0);
        }
    }
    std::vector<std::size_t> away = sleeping();
    std::erase_if(away, [&](std::size_t i) { return history_.lineages[i].newest().member == *last_; });
    for (const Return& found : find_returns(dropped(away), text(), weak)) {
        const std::size_t lineage = away[found.dropped], between = now_[found.added];
        const Clause& old = *history_.clause(history_.lineages[lineage].newest());
        const ClauseState& first = history_.lineages[between].states.front();
        if (!found.certain || found.likeness <= likeness[found.added]) continue;
        // What stood before, by itself or as a part of another clause, stood not in the place of this one.
        if (first.member <= history_.lineages[lineage].newest().member || is_part(between)) continue;
        const Stamps before = stamps_[lineage];
        take_between(lineage, between, likeness_of(old, *history_.clause(first), text().metadata.language));
        keep_words(lineage, before, old);
        now_[found.added] = lineage;
    }
}

std::vector<Dropped> Chain::dropped(const std::vector<std::size_t>& lineages) const {
    std::vector<Dropped> dropped;
    const std::optional<std::size_t> closing = closing_request(*history_.members[*last_].text);
    for (const std::size_t i : lineages) {
        const ClauseState& newest = history_.lineages[i].newest();
        const bool just_now = newest.member == *last_;
        dropped.push_back({history_.clause(newest), just_now, just_now && newest.clause == closing,
                           is_part(i) ? 0 : history_.lineages[i].states.front().member, newest.member});
    }
    return dropped;
}

// What stood `between` was this clause in other words: its states become this one's, and its lineage has none.
void Chain::take_between(std::size_t lineage, std::size_t between, double likeness) {
    Lineage& taken = history_.lineages[lineage];
    std::vector<ClauseState> states = std::exchange(history_.lineages[between].states, {});
    const ClauseState& last = taken.newest();
    ClauseState& first = states.front();
    const bool gap = std::any_of(history_.members.begin() + static_cast<std::ptrdiff_t>(last.member) + 1,
                                 history_.members.begin() + static_cast<std::ptrdiff_t>(first.member),
                                 [](const HistoryMember& member) { return member.text != nullptr; });
    let_follow(first, last, likeness);
    if (gap) first.event = ClauseEvent::returned;
    for (ClauseState& state : states) {
        const auto now = static_cast<std::uint32_t>(state.member);
        stamps_[lineage] = carry(state.segments, stamps_[lineage], {now, now});
        find_first_uses(stamps_[lineage], *history_.clause(state), phrases_, now);
        taken.states.push_back(std::move(state));
    }
    // What it had from other clauses, by a merge or a split, is older than its own states say.
    Stamps& stamps = stamps_[lineage];
    for (std::size_t i = 0; i < stamps.size(); ++i) stamps[i] = earlier(stamps[i], stamps_[between][i]);
    rename(between, lineage);
}

// What names the lineage `from` names `to` from now on.
void Chain::rename(std::size_t from, std::size_t to) {
    for (Lineage& lineage : history_.lineages) {
        if (lineage.perhaps && lineage.perhaps->lineage == from) lineage.perhaps->lineage = to;
    }
    for (Part& part : parts_) {
        if (part.parent == from) part.parent = to;
    }
    for (Relation& relation : history_.relations) {
        std::replace(relation.from.begin(), relation.from.end(), from, to);
        std::replace(relation.to.begin(), relation.to.end(), from, to);
    }
}

}  // namespace clausediff::detail
