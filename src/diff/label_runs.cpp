#include "diff/label_runs.hpp"

namespace clausediff::detail {
namespace {

// Whether both are counted in one list of paragraphs, headings or rows. Paragraphs of a preamble count on from the
// enacting line.
bool in_one_list(const ClauseId& one, const ClauseId& other) {
    const auto list = [](ClauseKind kind) { return kind == ClauseKind::enacting ? ClauseKind::paragraph : kind; };
    return list(one.kind) == list(other.kind) && one.part == other.part && one.section == other.section &&
           one.annex == other.annex && one.scope == other.scope && one.run == other.run;
}

// Whether both stand at the same place below their paragraphs: "OP3(a)" and "OP5(a)".
bool same_place_below(const ClauseId& one, const ClauseId& other) {
    return one.suffix == other.suffix && one.further == other.further &&
           one.paragraph_repeat == other.paragraph_repeat && one.path == other.path && one.repeat == other.repeat;
}

int step(const ClauseId& last, const ClauseId& next) {
    return next.number.value_or(0) - last.number.value_or(0);
}

struct IdPair {
    const ClauseId& before;
    const ClauseId& after;
};

// Whether `next` goes on where `last` stopped, on both sides and renumbered by the same amount.
bool continues(const IdPair& last, const IdPair& next) {
    const int after = step(last.after, next.after);
    return in_one_list(last.before, next.before) && in_one_list(last.after, next.after) &&
           same_place_below(last.before, last.after) && same_place_below(next.before, next.after) &&
           step(last.before, next.before) == after && (after == 0 || after == 1);
}

}  // namespace

std::vector<LabelRun> label_runs(const Comparison& comparison, const std::vector<const ClauseChange*>& changes) {
    const auto ids = [&](std::size_t i) -> IdPair {
        return {comparison.before_clauses(*changes[i]).front().id, comparison.after_clauses(*changes[i]).front().id};
    };
    std::vector<LabelRun> runs;
    for (std::size_t first = 0; first < changes.size();) {
        std::size_t last = first;
        while (last + 1 < changes.size() && continues(ids(last), ids(last + 1))) ++last;
        if (last == first + 1) last = first;
        runs.push_back({first, last});
        first = last + 1;
    }
    return runs;
}

}  // namespace clausediff::detail
