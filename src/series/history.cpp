#include <clausediff/series.hpp>

#include "series/chain.hpp"

#include <algorithm>
#include <numeric>

namespace clausediff {

using namespace detail;
namespace {

// To be taken from the end of the stack: first those that went later, with what followed them, and at last the one that
// came first, which leads on in the newest member of all.
void push_followers(std::vector<std::size_t>& stack, const std::vector<std::size_t>& followers) {
    if (followers.empty()) return;
    stack.push_back(followers.front());
    stack.insert(stack.end(), followers.rbegin(), followers.rend() - 1);
}

// Where each lineage stands in a walk through the newest text: those of the newest member in its order, the others
// after the one that they followed where they last stood.
std::vector<std::size_t> reading_order(const History& history) {
    const std::size_t count = history.lineages.size();
    std::vector<std::vector<std::size_t>> of_member(history.members.size());  // lineages, by where they last stand
    std::vector<std::vector<std::size_t>> lineage_at(history.members.size());
    for (std::size_t m = 0; m < history.members.size(); ++m) {
        if (history.members[m].text) lineage_at[m].resize(history.members[m].text->clauses.size());
    }
    for (std::size_t i = 0; i < count; ++i) {
        if (history.lineages[i].states.empty()) continue;  // those that became part of another
        for (const ClauseState& state : history.lineages[i].states) {
            if (state.clause && !state.of) lineage_at[state.member][*state.clause] = i;
        }
        of_member[history.lineages[i].newest().member].push_back(i);
    }
    std::vector<std::vector<std::size_t>> followers(count + 1);  // of each lineage; the last of none
    std::vector<bool> placed(count, false);
    for (std::size_t m = history.members.size(); m-- > 0;) {
        std::size_t leader = count;
        for (const std::size_t lineage : lineage_at[m]) {
            if (history.lineages[lineage].newest().member == m && !placed[lineage]) {
                followers[leader].push_back(lineage);
                placed[lineage] = true;
            }
            leader = lineage;
        }
    }
    std::vector<std::size_t> order, stack;
    push_followers(stack, followers[count]);
    while (!stack.empty()) {
        const std::size_t lineage = stack.back();
        stack.pop_back();
        order.push_back(lineage);
        push_followers(stack, followers[lineage]);
    }
    return order;
}

void sort_lineages(History& history) {
    const std::vector<std::size_t> order = reading_order(history);
    std::vector<std::size_t> place(history.lineages.size());
    std::vector<Lineage> sorted;
    for (std::size_t i = 0; i < order.size(); ++i) {
        place[order[i]] = i;
        sorted.push_back(std::move(history.lineages[order[i]]));
    }
    for (Lineage& lineage : sorted) {
        for (ClauseState& state : lineage.states) {
            if (state.of) state.of = place[*state.of];
        }
        if (lineage.perhaps) lineage.perhaps->lineage = place[lineage.perhaps->lineage];
    }
    for (Relation& relation : history.relations) {
        for (std::size_t& lineage : relation.from) lineage = place[lineage];
        for (std::size_t& lineage : relation.to) lineage = place[lineage];
    }
    history.lineages = std::move(sorted);
}

}  // namespace

const char* name(ClauseEvent event) {
    constexpr const char* kNames[] = {"introduced", "same", "amended", "returned", "absent", "dropped", "unavailable"};
    return kNames[static_cast<std::size_t>(event)];
}

const ClauseState& Lineage::newest() const {
    return *std::find_if(states.rbegin(), states.rend(), [](const ClauseState& s) { return s.clause.has_value(); });
}

History history(std::vector<HistoryMember> members) {
    History history;
    history.members = std::move(members);
    Chain chain(history);
    for (std::size_t i = 0; i < history.members.size(); ++i) {
        if (history.members[i].text == nullptr) continue;
        chain.take(i);
        history.title = history.members[i].text->metadata.title;
    }
    chain.finish();
    sort_lineages(history);
    return history;
}

std::vector<std::size_t> lineages_of(const History& history, const std::string& label) {
    std::vector<std::size_t> newest, dropped;
    for (std::size_t i = 0; i < history.lineages.size(); ++i) {
        const Lineage& lineage = history.lineages[i];
        const bool named = lineage.id == label || history.clause(lineage.newest())->label == label;
        if (named) (lineage.dropped && lineage.id != label ? dropped : newest).push_back(i);
    }
    return newest.empty() ? dropped : newest;
}

}  // namespace clausediff
