// Paragraphs that go, are replaced or come.
#include "amend/planner.hpp"

#include "amend/quoted_words.hpp"
#include "base/ascii.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace clausediff::detail::amending {
namespace {

constexpr std::size_t kMostRedlines = 32;  // of paragraphs that read otherwise than is quoted

}  // namespace

void Planner::plan_gone(std::size_t index) {
    const AmendStep& step = *plan_.steps[index];
    std::vector<Target> targets;
    for (const AmendPlace& place : step.places) {
        if (!place.number && place.path.empty() && place.part != AmendPlace::Part::annex) {
            if (place.part == AmendPlace::Part::title && step.action == AmendAction::replace_paragraphs &&
                step.paragraphs.size() == 1) {
                return replace_title(index);
            }
            return refuse(index, fmt::format("\"{}\" is no single paragraph", place.text));
        }
        if (!resolve(index, place, targets)) return;
        if (place.chapeau && step.action == AmendAction::delete_paragraphs && has_paragraphs_below(targets.back())) {
            return refuse(index, fmt::format("what stands below {} would lose its chapeau: is all of it to be deleted?",
                                             draft_.clauses[targets.back().first].label));
        }
    }
    const bool sentences =
        std::any_of(targets.begin(), targets.end(), [](const Target& target) { return target.sentence != 0; });
    if (sentences && !step.quoted.empty()) {
        return refuse(index, "only whole paragraphs are compared with what is quoted");
    }
    if (!step.quoted.empty() && step.action == AmendAction::delete_paragraphs && !quoted_agrees(index, targets)) return;
    const bool replaces = step.action == AmendAction::replace_paragraphs;
    if (replaces && step.paragraphs.empty()) return refuse(index, "no text follows");
    if (replaces && sentences) return replace_sentences(index, targets);
    std::vector<const std::vector<NewParagraph>*> shares(targets.size());
    if (replaces && !share_out(index, targets, shares)) return;
    for (std::size_t i = 0; i < targets.size(); ++i) {
        if (targets[i].sentence != 0) {
            delete_sentence(index, targets[i]);
            continue;
        }
        Gone gone{index, targets[i], shares[i], {}};
        const AmendPlace& place = step.places[0];
        const bool of_annex = place.part == AmendPlace::Part::annex && !place.number && place.path.empty();
        if (gone.paragraphs != nullptr && of_annex && place.article == 0 && !replace_annex(index, gone)) return;
        plan_.gone.push_back(std::move(gone));
    }
}

bool Planner::has_paragraphs_below(const Target& target) const {
    const std::size_t next = target.first + 1;
    const std::size_t depth = draft_.clauses[target.first].id.path.size();
    return next < draft_.clauses.size() && draft_.clauses[next].id.kind == ClauseKind::paragraph &&
           draft_.clauses[next].id.path.size() > depth;
}

// Which of the new paragraphs stand in place of each target: all in place of the first where the targets follow one
// another, or are merged; else one for each. False if the step is refused.
bool Planner::share_out(std::size_t index, const std::vector<Target>& targets,
                        std::vector<const std::vector<NewParagraph>*>& shares) {
    const AmendStep& step = *plan_.steps[index];
    shares.front() = &step.paragraphs;
    bool apart = false;
    for (std::size_t i = 1; i < targets.size(); ++i) apart = apart || targets[i].first != targets[i - 1].last;
    if (!apart || step.announced) return true;
    std::vector<std::vector<NewParagraph>> groups;
    const bool subs =
        std::any_of(step.places.begin(), step.places.end(), [](const AmendPlace& p) { return !p.path.empty(); });
    for (const NewParagraph& paragraph : step.paragraphs) {
        const bool below = !subs && !paragraph.number.empty() && !is_digit(paragraph.number.front());
        if (!below || groups.empty()) groups.emplace_back();
        groups.back().push_back(paragraph);
    }
    bool agree = groups.size() == targets.size();
    for (std::size_t i = 0; agree && i < targets.size(); ++i) {
        const std::string& number = groups[i].front().number;
        agree = number.empty() || letters_of(number) == letters_of(draft_.clauses[targets[i].first].number);
    }
    if (!agree) {
        refuse(index, "the paragraphs stand apart: which text is of which one?");
        return false;
    }
    for (std::size_t i = 0; i < targets.size(); ++i) {
        plan_.shared_out.push_back(std::move(groups[i]));
        shares[i] = &plan_.shared_out.back();
    }
    return true;
}

void Planner::replace_title(std::size_t index) {
    const AmendStep& step = *plan_.steps[index];
    name_target(index, "title");
    plan_.edits[title()].push_back(
        {{0, respelled(title()).text.text.size()}, step.paragraphs[0].text, {}, index, Joint::as_is, false});
}

// "Delete the third preambular paragraph, reading: ..."
bool Planner::quoted_agrees(std::size_t index, const std::vector<Target>& targets) {
    const AmendStep& step = *plan_.steps[index];
    std::string there;
    for (const Target& target : targets) {
        for (const std::size_t text : texts_of(target)) there += (there.empty() ? "" : " ") + draft_.clauses[text].text;
    }
    std::string said = step.quoted;
    std::replace(said.begin(), said.end(), '\n', ' ');
    const auto bare = [](const std::string& text) { return std::string(without_edges(search_key(text))); };
    if (bare(said) == bare(there)) return true;
    if (++redlines_ > kMostRedlines) {
        refuse(index, label(targets.front().first) + " reads otherwise");
        return false;
    }
    std::string redline;
    for (const Segment& segment : diff_words(there, said)) {
        redline += segment.op == Op::equal    ? segment.text
                   : segment.op == Op::remove ? "[-" + segment.text + "-]"
                                              : "{+" + segment.text + "+}";
    }
    refuse(index, fmt::format("{} reads otherwise: {}", label(targets.front().first), redline));
    return false;
}

void Planner::plan_insertion(std::size_t index) {
    const AmendStep& step = *plan_.steps[index];
    if (step.paragraphs.empty()) return refuse(index, "no text follows");
    if (step.places.size() != 1) return refuse(index, "new paragraphs are inserted at one place");
    if (step.annexes) return insert_annexes(index);
    const AmendPlace& place = step.places[0];
    const bool at_border = step.where == AmendWhere::at_end || step.where == AmendWhere::at_beginning;
    if (at_border && place.part == AmendPlace::Part::whole) return insert_in_whole(index);
    if (is_one_more(step)) return insert_in_whole(index);
    std::vector<Target> targets;
    if (!resolve(index, place, targets)) return;
    if (targets.empty() || targets[0].title || targets.back().first >= draft_.clauses.size()) {
        return refuse(index, "no paragraph can stand there");
    }
    const Section section = step.section.value_or(draft_.clauses[targets.back().first].section);
    Insertion insertion{index, targets.back().first, step.section, &step.paragraphs, {}};
    std::size_t at = step.where == AmendWhere::before || step.where == AmendWhere::at_beginning ? targets.front().first
                                                                                                : targets.back().last;
    // Of a whole part: beside a paragraph, not a heading.
    const std::size_t head = targets.back().first;
    insertion.beside = targets.back().last - 1;
    while (!place.number && insertion.beside > head && !opens_paragraph(draft_.clauses[insertion.beside])) {
        --insertion.beside;
    }
    if (place.number) insertion.beside = head;
    if (at_border && place.number) {
        const Target& target = targets.back();
        const std::optional<std::size_t> child = border_child(target, step.where);
        if (!child) {
            return refuse(index, fmt::format("{} has no sub-paragraphs, beside which a new one could stand",
                                             draft_.clauses[target.first].label));
        }
        for (std::size_t i = target.first + 1; i < target.last && !step.words.empty(); ++i) {
            const Clause& clause = draft_.clauses[i];
            const bool same_depth = clause.id.path.size() == draft_.clauses[*child].id.path.size();
            if (!same_depth || letters_of(clause.number) != step.words) continue;
            return refuse(index, fmt::format("{} is there already: is the new sub-paragraph to stand before it or "
                                             "after it?",
                                             clause.label));
        }
        insertion.beside = *child;
        at = step.where == AmendWhere::at_end ? target.last : *child;
    } else if (step.where == AmendWhere::at_beginning && draft_.clauses[at].id.kind == ClauseKind::annex_heading) {
        // After the headings of the annex.
        const std::size_t end = targets.front().last;
        while (at < end && !opens_paragraph(draft_.clauses[at])) ++at;
        if (at == end) return refuse(index, "the annex has no paragraphs, beside which a new one could stand");
        insertion.beside = at;
    } else if (section != draft_.clauses[targets.back().first].section) {
        return refuse(index, fmt::format("a new {} paragraph beside {}", name(section),
                                         draft_.clauses[targets.back().first].label));
    }
    add_insertion(at, insertion);
}

// "Insert a new operative paragraph 8" in a draft that has seven.
bool Planner::is_one_more(const AmendStep& step) const {
    const AmendPlace& place = step.places[0];
    const bool by_number = step.new_number && step.new_suffix.empty() && step.where == AmendWhere::before &&
                           place.number == step.new_number && place.path.empty();
    const bool of_body = place.part == AmendPlace::Part::preambular || place.part == AmendPlace::Part::operative;
    if (!by_number || !of_body || *place.number < 2) return false;
    AmendPlace last = place;
    std::vector<Target> found, none;
    const bool is_there = places_.find(place, none).empty();
    last.number = *place.number - 1;
    const Section section = place.part == AmendPlace::Part::preambular ? Section::preambular : Section::operative;
    return !is_there && places_.find(last, found).empty() && found.back().last == places_.end_of(section);
}

// "At the end of the draft resolution": of its operative part, if the instruction does not say another.
void Planner::insert_in_whole(std::size_t index) {
    const AmendStep& step = *plan_.steps[index];
    const bool preamble = step.places[0].part == AmendPlace::Part::preambular;
    const Section section = step.section.value_or(preamble ? Section::preambular : Section::operative);
    const std::size_t first = places_.beginning_of(section), end = places_.end_of(section);
    if (first >= end) return refuse(index, fmt::format("the draft has no {} part", name(section)));
    const bool at_end = step.where != AmendWhere::at_beginning;
    std::size_t beside = at_end ? end - 1 : first;
    while (beside > first && !draft_.clauses[beside].id.path.empty()) --beside;  // a paragraph, not one below it
    name_target(index, draft_.clauses[beside].label);
    add_insertion(at_end ? end : first, {index, beside, step.section, &step.paragraphs, {}});
}

void Planner::add_insertion(std::size_t at, const Insertion& insertion) {
    std::vector<Insertion>& there = plan_.insertions[at];
    for (const Insertion& other : there) {
        if (same_paragraphs(*other.paragraphs, *insertion.paragraphs) && same_level(other, insertion)) {
            return already(insertion.step, "done by " + called(other.step, true));
        }
    }
    there.push_back(insertion);
}

// "At the end of paragraph 3 insert a new sub-paragraph": its last one, or at the beginning its first.
std::optional<std::size_t> Planner::border_child(const Target& target, AmendWhere where) const {
    const std::size_t depth = draft_.clauses[target.first].id.path.size() + 1;
    std::optional<std::size_t> child;
    for (std::size_t i = target.first + 1; i < target.last; ++i) {
        if (draft_.clauses[i].id.path.size() != depth) continue;
        if (!child || where == AmendWhere::at_end) child = i;
    }
    return child;
}

}  // namespace clausediff::detail::amending
