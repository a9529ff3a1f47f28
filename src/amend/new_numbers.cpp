#include "amend/new_numbers.hpp"

#include <fmt/format.h>

#include <map>
#include <optional>
#include <set>

namespace clausediff::detail::amending {
namespace {

// The number of the draft after which the step inserts; 0 before the first.
int number_before(const AmendStep& step, const Clause& beside) {
    const int number = beside.id.number ? *beside.id.number : beside.id.further;
    return step.where == AmendWhere::before || step.where == AmendWhere::at_beginning ? number - 1 : number;
}

std::string said(const AmendStep& step) {
    if (!step.new_number) return "(" + step.new_suffix + ")";
    return std::to_string(*step.new_number) + (step.new_suffix.empty() ? "" : " " + step.new_suffix);
}

// Of a paragraph: does its number go with its place in the draft, or with the one that it gets?
bool fits_paragraph(const AmendStep& step, const Piece& piece, const Clause& beside) {
    const ClauseId& id = piece.clause.id;
    const int now = id.number ? *id.number : id.further;
    if (!beside.id.path.empty()) return true;
    const int before = number_before(step, beside);
    if (!step.new_suffix.empty()) return *step.new_number == before || *step.new_number + 1 == now;
    return *step.new_number == before + 1 || *step.new_number == now;
}

bool fits_letters(const AmendStep& step, const Piece& piece, const Clause& beside) {
    const std::string bare = step.new_suffix.substr(0, step.new_suffix.find("bis"));
    if (bare.size() < step.new_suffix.size()) return bare == letters_of(beside.number);
    return step.new_suffix == letters_of(piece.clause.number);
}

// The first new piece of each step that gives a number.
std::map<std::size_t, const Piece*> first_pieces(const std::vector<Piece>& pieces, const Plan& plan) {
    std::map<std::size_t, const Piece*> out;
    for (const Piece& piece : pieces) {
        if (piece.old || piece.gone || piece.of_annex || piece.steps.size() != 1) continue;
        const AmendStep& step = *plan.steps[piece.steps[0]];
        const bool gives = step.new_number || !step.new_suffix.empty();
        if (step.action == AmendAction::insert_paragraphs && gives) out.emplace(piece.steps[0], &piece);
    }
    return out;
}

// "Operative paragraph 2 (c) should read: “(d) ...”": neither the letter that stands there, nor the one that it gets.
// The number of a paragraph may count others that are not adopted.
void numbers_in_texts(const std::vector<Piece>& pieces, const Resolution& draft, const Plan& plan,
                      std::vector<NumberGiven>& out) {
    std::set<std::size_t> seen;
    for (const Piece& piece : pieces) {
        if (!piece.old || piece.gone || piece.of_annex || piece.steps.empty()) continue;
        const AmendStep& step = *plan.steps[piece.steps[0]];
        const bool replaces = step.action == AmendAction::replace_paragraphs && step.places.size() == 1 &&
                              step.places[0].part != AmendPlace::Part::annex && step.places[0].sentence == 0;
        if (!replaces || step.paragraphs.empty() || !seen.insert(piece.steps[0]).second) continue;
        const std::string& number = step.paragraphs[0].number;
        const std::string letters = letters_of(number);
        const Clause& old = draft.clauses[*piece.old];
        if (letters.empty() || letters == letters_of(old.number) || letters == letters_of(piece.clause.number)) {
            continue;
        }
        if (old.id.path.empty()) {
            out.push_back({piece.steps[0], piece.clause.label, "the instruction calls it " + number, false});
        } else {
            out.push_back({piece.steps[0], piece.clause.label,
                           fmt::format("the new text is called {}, and stands in place of {}: which one is right?",
                                       number, old.label),
                           true});
        }
    }
}

}  // namespace

std::vector<NumberGiven> numbers_given(const std::vector<Piece>& pieces, const Resolution& draft, const Plan& plan) {
    std::vector<NumberGiven> out;
    for (const auto& [index, piece] : first_pieces(pieces, plan)) {
        const AmendStep& step = *plan.steps[index];
        const Clause &beside = draft.clauses[piece->beside], &clause = piece->clause;
        const bool fits = step.new_number ? fits_paragraph(step, *piece, beside)
                                          : clause.id.path.empty() || fits_letters(step, *piece, beside);
        if (!fits) {
            out.push_back({index, clause.label,
                           fmt::format("the new paragraph is called {}, and stands beside {}: which one is right?",
                                       said(step), beside.label),
                           true});
            continue;
        }
        const int now = clause.id.number ? *clause.id.number : clause.id.further;
        const bool as_said = step.new_number ? step.new_suffix.empty() && *step.new_number == now
                                             : step.new_suffix == letters_of(clause.number);
        if (as_said || (step.new_number && !beside.id.path.empty())) continue;
        out.push_back({index, clause.label, "the instruction calls it " + said(step), false});
    }
    numbers_in_texts(pieces, draft, plan, out);
    return out;
}

}  // namespace clausediff::detail::amending
