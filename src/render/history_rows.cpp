#include "render/history_rows.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

namespace clausediff::detail::render {

std::vector<std::size_t> shown_lineages(const History& history, const HistoryOptions& options) {
    if (!options.clause.empty()) return lineages_of(history, options.clause);
    std::vector<std::size_t> all(history.lineages.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    return all;
}

std::vector<std::string> short_names(const History& history) {
    std::vector<std::string> names;
    for (const HistoryMember& member : history.members) names.push_back(member.name);
    std::string common = names.front();
    for (const std::string& name : names) {
        const auto ends = std::mismatch(common.begin(), common.end(), name.begin(), name.end());
        common.erase(ends.first, common.end());
    }
    // Whole parts alone are left out: "A/RES/", and not "A/RES/7".
    const std::size_t slash = common.rfind('/');
    const bool alone = names.size() < 2 || slash == std::string::npos;
    if (!alone) {
        for (std::string& name : names) name.erase(0, slash + 1);
    }
    return names;
}

std::string event_words(const History& history, const Lineage& lineage, const ClauseState& state,
                        const std::vector<std::string>& names) {
    std::string words = name(state.event);
    if (state.event == ClauseEvent::unavailable) return names[state.member] + " not available";
    if (state.event == ClauseEvent::absent) words = "not";
    if (state.moved) words = state.event == ClauseEvent::same ? "moved" : words + " and moved";
    if (!state.certain) words += ", perhaps,";
    if (state.since) {
        words += fmt::format(" between {} and {}", names[*state.since], names[state.member]);
    } else {
        words += " in " + names[state.member];
    }
    const Clause* clause = history.clause(state);
    if (clause != nullptr && (state.renumbered || &state == &lineage.states.front())) {
        // A part of a clause was no clause of its own: "as OP2" is that one's label.
        words += state.of ? " as " + clause->label : " (" + clause->label + ")";
    }
    return words;
}

std::string path_words(const History& history, const Lineage& lineage, const std::vector<std::string>& names) {
    std::string run;
    const ClauseState* last = nullptr;
    for (const ClauseState& state : lineage.states) {
        const bool plain = !state.since && !state.moved && !state.renumbered && state.certain;
        if (last != nullptr && plain && state.event == last->event && !last->since && !last->moved &&
            state.event != ClauseEvent::unavailable) {
            run += ", " + names[state.member];
        } else {
            run += (run.empty() ? "" : "; ") + event_words(history, lineage, state, names);
        }
        last = &state;
    }
    return run;
}

namespace {

// The last state of a lineage in which it has a clause, up to `member`, or before it. Null if there is none.
const ClauseState* last_state(const Lineage& lineage, std::size_t member, bool before) {
    const ClauseState* last = nullptr;
    for (const ClauseState& state : lineage.states) {
        const bool later = before ? state.member >= member : state.member > member;
        if (state.clause && !later) last = &state;
    }
    return last;
}

std::string label_in(const History& history, const Lineage& lineage, std::size_t member, bool before) {
    const ClauseState* state = last_state(lineage, member, before);
    return state != nullptr ? history.clause(*state)->label : "";
}

std::string labels_in(const History& history, const std::vector<std::size_t>& lineages, std::size_t without,
                      std::size_t member, bool before) {
    std::string labels;
    for (const std::size_t i : lineages) {
        if (i == without) continue;
        labels += (labels.empty() ? "" : ", ") + label_in(history, history.lineages[i], member, before);
    }
    return labels;
}

// Is a member at hand after the one and before the other?
bool is_at_hand_between(const History& history, std::size_t one, std::size_t other) {
    for (std::size_t member = one + 1; member < other; ++member) {
        if (history.members[member].text) return true;
    }
    return false;
}

// What the clause perhaps was, as it was before this one: it may have come back since.
std::string origin_words(const History& history, const Lineage& lineage, const std::vector<std::string>& names) {
    if (!lineage.perhaps) return "";
    const ClauseState* old = last_state(history.lineages[lineage.perhaps->lineage], lineage.first, true);
    if (old == nullptr) return "";
    const bool was_away = is_at_hand_between(history, old->member, lineage.first);
    return fmt::format("perhaps {} of {}, {} (likeness {:.2f})", history.clause(*old)->label, names[old->member],
                       was_away ? "which came back" : "in other words", lineage.perhaps->likeness);
}

bool has(const std::vector<std::size_t>& lineages, std::size_t lineage) {
    return std::find(lineages.begin(), lineages.end(), lineage) != lineages.end();
}

}  // namespace

std::vector<std::string> relation_words(const History& history, std::size_t lineage,
                                        const std::vector<std::string>& names) {
    std::vector<std::string> words;
    for (const Relation& relation : history.relations) {
        const bool from = has(relation.from, lineage), to = has(relation.to, lineage);
        const std::size_t member = relation.member;
        const auto labels = [&](const std::vector<std::size_t>& all, bool before) {
            return labels_in(history, all, lineage, member, before);
        };
        if (!relation.merged && from) {
            words.push_back(fmt::format("split in {}: {} came out of it", names[member], labels(relation.to, false)));
        } else if (!relation.merged && to) {
            words.push_back(fmt::format("split from {} in {}", labels(relation.from, true), names[member]));
        } else if (relation.merged && to) {
            words.push_back(
                fmt::format("{} of the text before merged into it in {}", labels(relation.from, true), names[member]));
        } else if (relation.merged && from) {
            words.push_back(fmt::format("merged into {} in {}", labels(relation.to, false), names[member]));
        }
    }
    const std::string origin = origin_words(history, history.lineages[lineage], names);
    if (!origin.empty()) words.push_back(origin);
    return words;
}

}  // namespace clausediff::detail::render
