#include "render/labels.hpp"

#include "diff/label_runs.hpp"

namespace clausediff::detail::render {
namespace {

std::string range(const std::string& first, const std::string& last) {
    return first == last ? first : first + "–" + last;
}

std::string listed(const ClauseView& clauses) {
    std::string out;
    for (const Clause& clause : clauses) out += (out.empty() ? "" : ", ") + clause.label;
    return out;
}

}  // namespace

std::string both_labels(const Comparison& comparison, const ClauseChange& change) {
    const std::string before = listed(comparison.before_clauses(change));
    std::string after = listed(comparison.after_clauses(change));
    if (after.empty()) return "was " + before;
    if (before.empty() || before == after) return after;
    return after + " (was " + before + ")";
}

std::string labels_in_short(const Comparison& comparison, const std::vector<const ClauseChange*>& changes) {
    const auto before_label = [&](std::size_t i) { return comparison.before_clauses(*changes[i]).front().label; };
    const auto after_label = [&](std::size_t i) { return comparison.after_clauses(*changes[i]).front().label; };
    std::string out;
    for (const auto& [first, last] : label_runs(comparison, changes)) {
        const std::string before = range(before_label(first), before_label(last));
        const std::string after = range(after_label(first), after_label(last));
        out += (out.empty() ? "" : ", ") + after;
        if (before != after) out += (first == last ? " (was " : " (were ") + before + ")";
    }
    return out;
}

}  // namespace clausediff::detail::render
