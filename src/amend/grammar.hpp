// The sentences of instructions.
#pragma once

#include <clausediff/amend.hpp>

#include "normalise/language.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace clausediff::detail::amending {

// What an instruction leaves to the paragraphs after it.
enum class Follows {
    nothing,
    new_text,     // "insert a new operative paragraph, reading:"
    quoted_text,  // "Delete the third preambular paragraph, reading:"
    result,       // "so that the paragraph will read:"
    steps,        // "In operative paragraph 3:", and a list of operations
};

struct Sentences {
    std::vector<AmendStep> steps;
    Follows follows = Follows::nothing;  // of the last step
    std::vector<AmendPlace> places;      // that the list of operations is about
    bool may_be_text = false;            // of `steps`: "Revise operative paragraph 3 as follows:", and its new text
    bool says_in = false;                // "in paragraph 2 should read: ...": one might stand before the "in"
    bool too_many = false;               // more steps and places than are read: `steps` lacks some
    std::string refusal;                 // why the sentence is not read, where that is known: all else is empty
    std::size_t end = 0;                 // byte of the text at which the instruction ends and new text begins
};

// Reads a paragraph of an amendment document, with the marks of notes in it. None if a word of it is not understood;
// what is understood, and still not sure, has a `refusal`.
// `context`: the places of the list that the paragraph is in; empty without. `previous`: those of the instruction
// before, which "the same paragraph" means.
[[nodiscard]] std::optional<Sentences> parse_sentences(std::string_view text, std::span<const NoteMark> marks,
                                                       const std::vector<AmendPlace>& context,
                                                       const std::vector<AmendPlace>& previous,
                                                       const Language& language);

// Does a paragraph begin as an instruction does, though it may not be understood: with a place of the draft, "in
// operative paragraph 3 ...", "operative paragraph 3: ...", or with a verb of instructions and a place after it,
// "strike the word lamps from operative paragraph 3"? No paragraph of a resolution does.
[[nodiscard]] bool seems_instruction(std::string_view text, const Language& language);

}  // namespace clausediff::detail::amending
