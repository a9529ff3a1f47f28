// The plan as a whole: steps and what becomes of them, and the texts that they are about.
#include "amend/planner.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace clausediff::detail::amending {
namespace {

constexpr std::size_t kMostSteps = 4'000;    // of all documents together
constexpr std::size_t kMostTargets = 8'000;  // of them all

}  // namespace

Plan Planner::run() {
    number();
    if (plan_.steps.size() > kMostSteps || targets_ > kMostTargets) {
        plan_.problems.push_back({0, 0,
                                  Error{ErrorCode::too_large, amendments_[0].document->metadata.file, 0,
                                        "more instructions than are applied at once"}});
        return std::move(plan_);
    }
    for (std::size_t i = 0; i < plan_.steps.size(); ++i) {
        if (is_everywhere(*plan_.steps[i])) plan_everywhere(i);
    }
    settle(plan_.everywhere);
    for (std::size_t i = 0; i < plan_.steps.size(); ++i) {
        if (!is_everywhere(*plan_.steps[i])) plan_step(i);
    }
    settle_sentences();
    settle(plan_.edits);
    settle_gone();
    settle_moves();
    finish();
    return std::move(plan_);
}

void Planner::number() {
    for (std::size_t d = 0; d < amendments_.size(); ++d) {
        const std::vector<AmendInstruction>& all = amendments_[d].instructions;
        for (std::size_t i = 0; i < all.size(); ++i) {
            plan_.instructions.push_back({d, i, &all[i]});
            plan_.applied.push_back({d, i, {}, AmendStatus::applied, {}});
            for (const AmendStep& step : all[i].steps) {
                plan_.steps.push_back(&step);
                plan_.instruction_of.push_back(plan_.instructions.size() - 1);
                targets_ += step.places.size();
            }
        }
    }
    already_.resize(plan_.steps.size());
}

// "In operative paragraph 3, replace “a” in both places": of one paragraph, as other words in it.
bool Planner::is_counted(const AmendStep& step) {
    return step.times != 0 && step.places.size() == 1 && step.places[0].number && step.places[0].sentence == 0;
}

bool Planner::is_everywhere(const AmendStep& step) {
    return step.everywhere && !step.rest && !is_counted(step) &&
           (step.action == AmendAction::replace_words || step.action == AmendAction::delete_words);
}

// "instruction 3", of several documents "A/80/L.31, instruction 3".
std::string Planner::called(std::size_t step, bool with_document) const {
    const Numbered& numbered = plan_.instructions[plan_.instruction_of[step]];
    std::string out = "instruction " + numbered.value->number;
    if (with_document && amendments_.size() > 1) out = amendments_[numbered.document].called() + ", " + out;
    return out;
}

void Planner::refuse(std::size_t step, const std::string& why) {
    const std::size_t index = plan_.instruction_of[step];
    AppliedInstruction& applied = plan_.applied[index];
    applied.status = AmendStatus::refused;
    say(applied, why);
    const Numbered& numbered = plan_.instructions[index];
    const Amendment& amendment = amendments_[numbered.document];
    plan_.problems.push_back({numbered.document, numbered.instruction + 1,
                              Error{ErrorCode::amendment, amendment.document->metadata.file, numbered.value->line,
                                    "instruction " + numbered.value->number + ": " + why}});
}

void Planner::say(AppliedInstruction& applied, const std::string& message) {
    applied.message += (applied.message.empty() ? "" : "; ") + message;
}

// The step has nothing to do, as it is done.
void Planner::already(std::size_t step, const std::string& how) {
    already_[step] = true;
    say(plan_.applied[plan_.instruction_of[step]], how);
}

// A step that was done already at one of its places, and changes another, is applied.
void Planner::finish() {
    plan_.idle = std::move(already_);
    for (const auto* round : {&plan_.everywhere, &plan_.edits}) {
        for (const auto& [text, edits] : *round) {
            for (const TextEdit& edit : edits) plan_.idle[edit.step] = false;
        }
    }
    for (const Gone& gone : plan_.gone) plan_.idle[gone.step] = false;
    for (const Move& move : plan_.moves) plan_.idle[move.step] = false;
    for (const auto& [clause, insertions] : plan_.insertions) {
        for (const Insertion& insertion : insertions) plan_.idle[insertion.step] = false;
    }
    std::vector<bool> any(plan_.instructions.size()), all(plan_.instructions.size(), true);
    for (std::size_t i = 0; i < plan_.steps.size(); ++i) {
        any[plan_.instruction_of[i]] = true;
        if (!plan_.idle[i]) all[plan_.instruction_of[i]] = false;
    }
    for (std::size_t i = 0; i < plan_.applied.size(); ++i) {
        AppliedInstruction& applied = plan_.applied[i];
        if (applied.status == AmendStatus::applied && any[i] && all[i]) applied.status = AmendStatus::already_so;
    }
}

void Planner::plan_step(std::size_t index) {
    const AmendStep& step = *plan_.steps[index];
    if (step.places.empty()) return refuse(index, "it does not say where");
    switch (step.action) {
        case AmendAction::delete_paragraphs:
        case AmendAction::replace_paragraphs:
            return plan_gone(index);
        case AmendAction::insert_paragraphs:
            return plan_insertion(index);
        case AmendAction::move_paragraphs:
            return plan_move(index);
        default:
            break;
    }
    if (step.everywhere && step.rest) return refuse(index, "name the paragraph of which the rest is meant");
    if (!words_are_full(index)) return;
    if (step.everywhere && step.action == AmendAction::insert_words && step.where != AmendWhere::at_end &&
        step.where != AmendWhere::at_beginning) {
        return refuse(index, "words are inserted at one place, not everywhere");
    }
    for (const AmendPlace& place : step.places) {
        std::vector<Target> targets;
        if (!resolve(index, place, targets)) return;
        plan_words(index, targets);
    }
}

const std::string& Planner::base_text(std::size_t text) const {
    return text == title() ? draft_.metadata.title : draft_.clauses[text].text;
}

std::string Planner::label(std::size_t text) const {
    return text == title() ? "the title" : draft_.clauses[text].label;
}

const Searchable& Planner::searchable(std::size_t text) {
    const auto found = searchables_.find(text);
    if (found != searchables_.end()) return found->second;
    return searchables_.emplace(text, Searchable(base_text(text))).first->second;
}

const SplitText& Planner::split(std::size_t text, bool after_first) {
    const bool other = after_first && plan_.everywhere.count(text) > 0;
    const auto found = splits_.find({text, other});
    if (found != splits_.end()) return found->second;
    const std::string& own = other ? respelled(text).text.text : base_text(text);
    return splits_.emplace(std::pair{text, other}, split_sentences(own)).first->second;
}

std::vector<std::size_t> Planner::texts_of(const Target& target) const {
    std::vector<std::size_t> texts;
    if (target.title) {
        texts.push_back(title());
        return texts;
    }
    for (std::size_t i = target.first; i < target.last; ++i) {
        if (draft_.clauses[i].type != ClauseType::closing) texts.push_back(i);
    }
    return texts;
}

// The text after the first round, which must have been settled.
const EditedText& Planner::respelled(std::size_t text) {
    const auto found = respelled_.find(text);
    if (found != respelled_.end()) return found->second;
    const auto edits = plan_.everywhere.find(text);
    return respelled_
        .emplace(text, edit_text(text_of(draft_, text),
                                 edits == plan_.everywhere.end() ? std::vector<TextEdit>() : edits->second))
        .first->second;
}

bool Planner::resolve(std::size_t step, const AmendPlace& place, std::vector<Target>& targets) {
    const std::size_t before = targets.size();
    const std::string problem = places_.find(place, targets);
    if (!problem.empty()) {
        refuse(step, problem);
        return false;
    }
    for (std::size_t i = before; i < targets.size(); ++i) {
        Target& target = targets[i];
        name_target(step, target);
        if (place.sentence == 0) continue;
        const SplitText& sentences = split(target.first, false);
        target.sentence = place.sentence;
        target.last = target.first + 1;  // what stands below it is not of its sentences
        if (sentences.is_doubtful(place.sentence)) {
            refuse(step,
                   fmt::format("where the sentences of {} end is not sure: name the paragraph, and quote the words",
                               draft_.clauses[target.first].label));
            return false;
        }
        if (sentences.sentence_at(place.sentence)) continue;
        const std::size_t count = sentences.sentences.size();
        refuse(step, fmt::format("{} has {} {}, not {}", draft_.clauses[target.first].label, count,
                                 count == 1 ? "sentence" : "sentences", std::abs(place.sentence)));
        return false;
    }
    return true;
}

void Planner::name_target(std::size_t step, const Target& target) {
    if (target.title) return name_target(step, "title");
    // Of a whole part the words name the clauses that they change.
    if (!is_everywhere(*plan_.steps[step])) name_target(step, draft_.clauses[target.first].label);
}

void Planner::name_target(std::size_t step, const std::string& name) {
    std::vector<std::string>& names = plan_.applied[plan_.instruction_of[step]].targets;
    constexpr std::size_t kCompared = 200;  // more are named twice rather than compared with all
    const auto from = names.end() - static_cast<std::ptrdiff_t>(std::min(names.size(), kCompared));
    if (std::find(from, names.end(), name) == names.end()) names.push_back(name);
}

MarkedText text_of(const Resolution& draft, std::size_t text) {
    MarkedText out;
    if (text == draft.clauses.size()) {
        out.text = draft.metadata.title;
        return out;
    }
    const Clause& clause = draft.clauses[text];
    out.text = clause.text;
    out.marks = clause.marks;
    out.is_new.resize(clause.marks.size());
    out.step_of_mark.resize(clause.marks.size());
    return out;
}

Plan make_plan(const Resolution& draft, std::span<const Amendment> amendments) {
    return Planner(draft, amendments).run();
}

}  // namespace clausediff::detail::amending
