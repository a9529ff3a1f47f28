// The words of instructions in one language. One table a language, in a file of its own.
#pragma once

#include "normalise/word_list.hpp"

#include <span>
#include <string_view>
#include <utility>

namespace clausediff::detail::amending {

// All words are in lower case. Verbs stand in all forms that instructions use: "delete", "deleting"; what is done, as
// in "should be deleted", is a list of its own.
struct Words {
    WordList delete_verbs, replace_verbs, insert_verbs, amend_verbs, renumber_verbs;
    WordList deleted, replaced, inserted, amended, renumbered;
    WordList out_words;  // after "strike" and "struck", without a meaning
    WordList
        substitute_verbs;  // of the verbs of replacing those that may name the new words first: "substitute a for b"
    WordList modals;       // between a place and what becomes of it: "should be", "to"
    WordList read_words;   // before new text: "read", "reading"
    WordList with_words;   // "replace a with b", "by b"
    std::string_view for_word;
    WordList in_words;  // before places: "in", "to", "from"
    WordList at_words;  // "at", "to": before "the end"
    WordList end_words, beginning_words;
    std::string_view of_word;
    WordList and_words;  // between places, and between operations: "and", "as well as" by its words
    WordList to_words;   // of a range: "to"
    std::string_view respectively_word;
    std::string_view as_word;  // of a draft: "as orally revised"
    std::string_view after_word, before_word, between_word;
    WordList quoting_words;  // before quoted words: "the following words"
    WordList text_words;     // between a verb and new text: "the following text, reading as follows"
    WordList instead_words;  // "replace it", "in its place", "therefor"
    WordList text_of_words;  // "the text of operative paragraph 3", "the whole of"
    std::span<const std::string_view> entirety_phrases;  // after a place: "in its entirety"
    WordList former_words;      // before "paragraph", without a meaning: numbers are the draft's
    WordList everywhere_words;  // "throughout"
    std::span<const std::string_view> everywhere_phrases;  // "wherever it appears"
    WordList preambular_words, operative_words;
    WordList paragraph_words, sub_paragraph_words;
    WordList preamble_words;  // the whole part: "preamble"
    WordList part_words;      // after "operative": "part"
    WordList annex_words, article_words, title_words, chapeau_words, whole_words;
    WordList draft_words;               // before a word for the whole: "draft"
    WordList whole_of_paragraph_words;  // "the whole paragraph": the place that was named before
    WordList last_words, next_to_last_words;
    WordList suffixes;       // "bis"
    WordList counts;         // "one", "two": in order from one on
    WordList renumber_rest;  // all that may follow "renumber"
    WordList result_words;   // between an operation and the text that results: "so that the paragraph will read"
    std::span<const std::pair<std::string_view, std::string_view>> signs;  // by name: "comma"
    WordList move_verbs, moved, position_words;                            // "move to the position after"
    WordList merge_verbs, merged;
    WordList same_words;              // "the same paragraph": the one that was named last
    WordList nearby_words;            // before "after" and "before", without a meaning: "immediately"
    WordList sentence_words;          // parts of a paragraph
    WordList line_words;              // of print, which are not read
    WordList rest_words;              // "everything after", "the remainder of the paragraph before"
    WordList mass_words;              // after "all" or "the" the same: "all words after"
    WordList which_words;             // between those and "after": "which come"
    std::string_view following_word;  // "all words following"
    std::span<const std::string_view> up_to_end_phrases;  // "to the end"
    WordList all_words, occurrence_words;                 // "all references to"
    WordList appearing_words;                             // "appearing in paragraph 3"
    WordList both_words;                                  // "both references to": that they stand twice
    // After words, how often they stand: "in both places". What may follow is of `appearing_words`.
    std::span<const std::pair<std::string_view, int>> times_phrases;
    WordList single_words;                                 // "with a single paragraph"
    std::span<const std::string_view> opening_phrases;     // before an instruction, without a meaning: "please"
    std::span<const std::string_view> instead_of_phrases;  // before the words that go: "instead of"
    WordList use_verbs;                                    // before those that come: "use “b” instead of “a”"
    WordList from_words;                                   // "the words from “a” to “b”"
    WordList headings;                                     // that stand above instructions: "preambular paragraphs"
};

// Of the language of that code; of one that has no table the English one: amendments are tabled in English.
[[nodiscard]] const Words& words_of(std::string_view language);

// Has the language of that code a table of its own?
[[nodiscard]] bool has_words(std::string_view language);

}  // namespace clausediff::detail::amending
