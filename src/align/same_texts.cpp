#include "align/same_texts.hpp"

#include <algorithm>

namespace clausediff::detail {
namespace {

// The clauses of one side that have words, by text, and of one text as they stand.
std::vector<Index> by_text(const std::vector<ClauseTerms>& side) {
    std::vector<Index> clauses;
    clauses.reserve(side.size());
    for (Index i = 0; i < side.size(); ++i) {
        if (side[i].has_words) clauses.push_back(i);
    }
    std::sort(clauses.begin(), clauses.end(),
              [&](Index a, Index b) { return side[a].text != side[b].text ? side[a].text < side[b].text : a < b; });
    return clauses;
}

// How many from `first` on have the same text.
std::size_t run_length(const std::vector<ClauseTerms>& side, std::span<const Index> clauses, std::size_t first) {
    std::size_t end = first + 1;
    while (end < clauses.size() && side[clauses[end]].text == side[clauses[first]].text) ++end;
    return end - first;
}

}  // namespace

SameTexts::SameTexts(const TermModel& model) : before_(by_text(model.before)), after_(by_text(model.after)) {
    const std::span<const Index> before = before_;
    const std::span<const Index> after = after_;
    for (std::size_t i = 0, j = 0; i < before.size() && j < after.size();) {
        const TextId mine = model.before[before[i]].text;
        const TextId theirs = model.after[after[j]].text;
        const std::size_t before_run = mine <= theirs ? run_length(model.before, before, i) : 0;
        const std::size_t after_run = theirs <= mine ? run_length(model.after, after, j) : 0;
        if (mine == theirs) groups_.push_back({before.subspan(i, before_run), after.subspan(j, after_run)});
        i += before_run;
        j += after_run;
    }
}

std::vector<Index> certain_links(const SameTexts& texts, std::size_t before_count) {
    std::vector<Index> certain(before_count, kNone);
    for (const SameText& text : texts.groups()) {
        if (text.before.size() == 1 && text.after.size() == 1) certain[text.before.front()] = text.after.front();
    }
    return certain;
}

}  // namespace clausediff::detail
