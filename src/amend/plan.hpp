// What the instructions of all documents together do to a draft.
#pragma once

#include <clausediff/amend.hpp>

#include "amend/draft_places.hpp"
#include "amend/edited_text.hpp"

#include <cstddef>
#include <deque>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace clausediff::detail::amending {

// An instruction among those of all documents.
struct Numbered {
    std::size_t document = 0;
    std::size_t instruction = 0;  // index in the document
    const AmendInstruction* value = nullptr;
};

// New paragraphs at one place.
struct Insertion {
    std::size_t step = 0;
    std::size_t beside = 0;  // clause of the draft whose kind of number the first has
    std::optional<Section> section;
    const std::vector<NewParagraph>* paragraphs = nullptr;
    std::vector<Clause> annexes;  // that the paragraphs are, if they are annexes
};

// A paragraph, with its sub-paragraphs, that goes.
struct Gone {
    std::size_t step = 0;
    Target target;
    const std::vector<NewParagraph>* paragraphs = nullptr;  // what stands in its place; null of a deletion
    std::vector<Clause> annexes;                            // that the paragraphs are, if an annex goes
};

// A paragraph, with its sub-paragraphs, that comes to stand before another clause.
struct Move {
    std::size_t step = 0;
    Target target;
    std::size_t to = 0;      // clause of the draft before which it stands
    std::size_t beside = 0;  // as Insertion::beside
};

// Steps are counted over all instructions of all documents. Texts are those of the clauses, and after them the title.
struct Plan {
    std::vector<Numbered> instructions;
    std::vector<const AmendStep*> steps;
    std::vector<std::size_t> instruction_of;  // of each step, an index into `instructions`
    std::vector<bool> idle;                   // of each step: it changes nothing, as the draft reads so already

    std::map<std::size_t, std::vector<TextEdit>> everywhere;   // of a text, those of the first round, by place
    std::map<std::size_t, std::vector<TextEdit>> edits;        // of the second, by place in what the first has made
    std::vector<Gone> gone;                                    // ascending
    std::map<std::size_t, std::vector<Insertion>> insertions;  // by the clause before which they stand

    std::vector<Move> moves;  // by target

    std::deque<std::vector<NewParagraph>> shared_out;  // new text of a step that is of several places

    std::vector<AppliedInstruction> applied;  // like `instructions`
    std::vector<AmendProblem> problems;
};

// REQUIRES: `amendments` and `draft` outlive the plan.
[[nodiscard]] Plan make_plan(const Resolution& draft, std::span<const Amendment> amendments);

// The text of a clause, or of the title after the last, as the draft has it.
[[nodiscard]] MarkedText text_of(const Resolution& draft, std::size_t text);

}  // namespace clausediff::detail::amending
