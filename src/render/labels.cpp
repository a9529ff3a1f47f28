#include "render/labels.hpp"

#include <charconv>

namespace clausediff::render {
namespace {

// "OP12(a)(ii)" is "OP", 12, "(a)(ii)"; "A1.5" is "A1.", 5, "".
struct LabelParts {
    std::string family;
    long number = 0;
    std::string rest;
};

LabelParts parts_of(const std::string& label) {
    const std::string head = label.substr(0, label.find('('));
    const std::size_t end = head.find_last_of("0123456789");
    if (end == std::string::npos) return {label, 0, {}};
    const std::size_t before = head.find_last_not_of("0123456789", end);
    const std::size_t start = before == std::string::npos ? 0 : before + 1;
    LabelParts parts{label.substr(0, start), 0, label.substr(end + 1)};
    std::from_chars(label.data() + start, label.data() + end + 1, parts.number);
    return parts;
}

struct LabelPair {
    const std::string& before;
    const std::string& after;
};

// Whether `next` goes on where `last` stopped, on both sides and renumbered by the same amount.
bool continues(const LabelPair& last, const LabelPair& next) {
    const LabelParts before = parts_of(last.before), before_next = parts_of(next.before);
    const LabelParts after = parts_of(last.after), after_next = parts_of(next.after);
    const long step = after_next.number - after.number;
    return before.family == before_next.family && after.family == after_next.family && before.rest == after.rest &&
           before_next.rest == after_next.rest && before_next.number - before.number == step &&
           (step == 0 || step == 1);
}

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

std::string label_runs(const Comparison& comparison, const std::vector<const ClauseChange*>& changes) {
    std::vector<LabelPair> labels;
    labels.reserve(changes.size());
    for (const ClauseChange* change : changes) {
        labels.push_back(
            {comparison.before_clauses(*change).front().label, comparison.after_clauses(*change).front().label});
    }
    std::string out;
    for (std::size_t first = 0; first < labels.size();) {
        std::size_t last = first;
        while (last + 1 < labels.size() && continues(labels[last], labels[last + 1])) ++last;
        // Two neighbours are clearer as a list: "PP1, PP2".
        if (last == first + 1) last = first;
        const std::string before = range(labels[first].before, labels[last].before);
        const std::string after = range(labels[first].after, labels[last].after);
        out += (out.empty() ? "" : ", ") + after;
        if (before != after) out += (first == last ? " (was " : " (were ") + before + ")";
        first = last + 1;
    }
    return out;
}

}  // namespace clausediff::render
