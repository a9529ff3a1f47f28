// Paragraphs that move.
#include "amend/planner.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace clausediff::detail::amending {

void Planner::plan_move(std::size_t index) {
    const AmendStep& step = *plan_.steps[index];
    std::vector<Target> targets;
    for (const AmendPlace& place : step.places) {
        if (!place.number || place.sentence != 0) {
            return refuse(index, fmt::format("\"{}\" is no paragraph that could move", place.text));
        }
        if (!resolve(index, place, targets)) return;
    }
    const auto earlier = [](const Target& a, const Target& b) { return a.first < b.first; };
    if (!std::is_sorted(targets.begin(), targets.end(), earlier)) {
        return refuse(index, "the order in which the paragraphs are to stand is not sure: move them one by one");
    }
    // The others stand beside one that stands there already: those to come after it, and those before it.
    const bool forwards = step.where == AmendWhere::after || step.where == AmendWhere::at_beginning;
    if (!forwards) std::reverse(targets.begin(), targets.end());
    std::optional<std::size_t> stands;
    for (const Target& target : targets) {
        Move move{index, target, 0, 0};
        if (!move_beside(index, move)) return;
        if (stands) move.to = *stands;
        if (move.to >= target.first && move.to <= target.last) {
            already(index, label(target.first) + " stands there already");
            stands = forwards ? target.last : target.first;
            continue;
        }
        plan_.moves.push_back(move);
    }
}

// Where the paragraph comes to stand. False if the step is refused.
bool Planner::move_beside(std::size_t index, Move& move) {
    const AmendStep& step = *plan_.steps[index];
    std::vector<Target> beside;
    const bool at_border = step.where == AmendWhere::at_end || step.where == AmendWhere::at_beginning;
    if (step.beside.size() != 1 || step.beside[0].sentence != 0 || at_border == step.beside[0].number.has_value()) {
        refuse(index, "it is not clear where the paragraph is to stand");
        return false;
    }
    if (const std::string problem = places_.find(step.beside[0], beside); !problem.empty()) {
        refuse(index, problem);
        return false;
    }
    const bool before = step.where == AmendWhere::before || step.where == AmendWhere::at_beginning;
    move.to = before ? beside.front().first : beside.back().last;
    move.beside = before ? beside.front().first : beside.back().first;
    if (at_border) {  // beside a paragraph, not what stands below it
        move.beside = before ? beside.front().first : beside.back().last - 1;
        while (move.beside > beside.front().first && !opens_paragraph(draft_.clauses[move.beside])) --move.beside;
    }
    const Clause &from = draft_.clauses[move.target.first], &to = draft_.clauses[move.beside];
    const bool same = from.section == to.section && from.id.annex == to.id.annex && from.id.scope == to.id.scope &&
                      from.id.path.size() == to.id.path.size() && to.id.kind == ClauseKind::paragraph;
    const bool below = !from.id.path.empty() && move.target.last > move.target.first + 1;
    if (same && !below) return true;
    refuse(index, fmt::format("{} cannot move beside {}: paragraphs move within their part, and on their level",
                              from.label, to.label));
    return false;
}

// No paragraph moves twice, and none of those that move is deleted, or stands beside itself.
void Planner::settle_moves() {
    std::stable_sort(plan_.moves.begin(), plan_.moves.end(),
                     [](const Move& a, const Move& b) { return a.target.first < b.target.first; });
    std::vector<Move> kept;
    for (const Move& move : plan_.moves) {
        if (!kept.empty() && move.target.first < kept.back().target.last) {
            if (move.target.first == kept.back().target.first && move.to == kept.back().to) {
                already(move.step, "done by " + called(kept.back().step, true));
            } else {
                exclude_paragraph(kept.back().step, move.step, move.target.first);
            }
            continue;
        }
        kept.push_back(move);
    }
    plan_.moves = std::move(kept);
    const auto inside = [](std::size_t at, const Target& target) { return at > target.first && at < target.last; };
    for (const Move& move : plan_.moves) {
        for (const Gone& gone : plan_.gone) {
            const bool overlap = gone.target.first < move.target.last && move.target.first < gone.target.last;
            if (overlap || inside(move.to, gone.target)) exclude_paragraph(gone.step, move.step, move.target.first);
        }
        for (const Move& other : plan_.moves) {
            if (inside(other.to, move.target)) exclude_paragraph(move.step, other.step, move.target.first);
        }
        for (const auto& [at, insertions] : plan_.insertions) {
            if (!inside(at, move.target)) continue;
            for (const Insertion& one : insertions) exclude_paragraph(move.step, one.step, move.target.first);
        }
    }
}

}  // namespace clausediff::detail::amending
