// Whole annexes that come, or are replaced.
#include "amend/planner.hpp"

#include "amend/annex_text.hpp"

#include <fmt/format.h>

#include <utility>

namespace clausediff::detail::amending {

void Planner::insert_annexes(std::size_t index) {
    const AmendStep& step = *plan_.steps[index];
    if (draft_.clauses.empty()) return refuse(index, "the draft has no paragraphs");
    Insertion insertion{index, 0, Section::annex, &step.paragraphs, read_annexes(step.paragraphs)};
    const int count = count_annexes(insertion.annexes);
    if (count == 0) return refuse(index, "the text of the annex cannot be read");
    if (step.announced && *step.announced != count) {
        return refuse(index,
                      fmt::format("says {} new {}, {} {}", *step.announced, *step.announced == 1 ? "annex" : "annexes",
                                  count, count == 1 ? "follows" : "follow"));
    }
    if (const std::optional<std::size_t> at = annex_place(index)) add_insertion(*at, insertion);
}

// Before which clause new annexes stand; none if the step is refused.
std::optional<std::size_t> Planner::annex_place(std::size_t index) {
    const AmendStep& step = *plan_.steps[index];
    const AmendPlace& place = step.places[0];
    const bool after_all = place.part == AmendPlace::Part::whole && step.where == AmendWhere::at_end;
    if (after_all || (step.new_number && place.annex == places_.annexes() + 1)) {
        const std::size_t end = places_.end_of(Section::annex);
        return end == 0 ? draft_.clauses.size() : end;
    }
    const bool whole =
        place.part == AmendPlace::Part::annex && !place.number && place.path.empty() && place.article == 0;
    if (!whole || (step.where != AmendWhere::after && step.where != AmendWhere::before)) {
        refuse(index, fmt::format("no annex can stand beside \"{}\"", place.text));
        return std::nullopt;
    }
    std::vector<Target> targets;
    if (!resolve(index, place, targets)) return std::nullopt;
    return step.where == AmendWhere::before ? targets.front().first : targets.back().last;
}

// "Replace the annex with the following text". False if the step is refused.
bool Planner::replace_annex(std::size_t index, Gone& gone) {
    gone.annexes = read_annexes(*gone.paragraphs);
    if (count_annexes(gone.annexes) == 1) return true;
    refuse(index, "the text of one annex must follow");
    return false;
}

}  // namespace clausediff::detail::amending
