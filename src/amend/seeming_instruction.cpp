// What begins as an instruction does, and may still not be understood.
#include "amend/sentence_grammar.hpp"

#include "base/ascii.hpp"

#include <algorithm>

namespace clausediff::detail::amending {
namespace {

bool is_named(const AmendPlace& place) {
    return place.number.has_value() || place.part == AmendPlace::Part::title;
}

}  // namespace

bool SentenceGrammar::seems_one() {
    skip_opening();
    if (at_verb()) {
        cursor_.step();
        const std::size_t start = cursor_.place();
        if (take_places() && std::all_of(position_.places.begin(), position_.places.end(), is_named)) return true;
        cursor_.back_to(start);
        return names_paragraph_of_draft();
    }
    const bool letter = cursor_.is(LexKind::path);
    if (letter && !take_places()) {  // "(b), paragraph 2, should be deleted"
        cursor_.step();
        (void)cursor_.take_sign(',');
    }
    const std::size_t start = cursor_.place();
    if (!position_.said && !cursor_.is(words_.of_word)) positions();
    const bool led = cursor_.place() != start;
    const bool beside = !position_.said && !position_.beside.empty();  // "after operative paragraph 3, ..."
    return (position_.said || beside || take_places()) && goes_on_as_one(led, letter);
}

// Does the sentence go on as an instruction after its places? "Paragraph 3 of resolution 89/117" is of another text,
// "paragraph 3 above" a reference. `led`: by "in", "after", "at the end of". `letter`: a letter opens the sentence.
bool SentenceGrammar::goes_on_as_one(bool led, bool letter) const {
    const bool symbol = cursor_.ahead(1).value == "/" && !cursor_.is(words_.and_words);
    const std::string_view next = cursor_.now().value;
    if (symbol || (!next.empty() && is_digit(next.front()))) return false;  // "of resolution 89/117"
    if (cursor_.is(words_.of_word) || cursor_.is(language_.citations.above_word)) return false;
    const Places& places = position_.said ? position_.places : position_.beside;
    const bool numbered =
        std::any_of(places.begin(), places.end(), [](const AmendPlace& place) { return !!place.number; });
    if (!numbered && cursor_.at_end()) return false;  // a heading
    const bool is_item = cursor_.text().ends_with(';') || cursor_.text().ends_with(',');
    if (is_item && at_end_of_operation()) return false;
    if (is_item && letter && cursor_.is(words_.to_words[0])) return false;  // "(b) of paragraph 3 to be mindful;"
    return led || cursor_.is_sign(':') || std::all_of(places.begin(), places.end(), is_named);
}

// "the word lamps from operative paragraph 3": only what is about a draft says "operative" and "preambular".
bool SentenceGrammar::names_paragraph_of_draft() {
    for (; !cursor_.at_end(); cursor_.step()) {
        const Lexeme& next = cursor_.ahead(1);
        const bool part = cursor_.is(words_.operative_words) || cursor_.is(words_.preambular_words);
        if (part && next.kind == LexKind::word && words_.paragraph_words.has(next.value)) return true;
    }
    return false;
}

bool seems_instruction(std::string_view text, const Language& language) {
    return SentenceGrammar(text, {}, {}, {}, language).seems_one();
}

}  // namespace clausediff::detail::amending
