// Where an operation is to be done: "in operative paragraph 3", "after “a”", "at the end of the preamble".
#include "amend/sentence_grammar.hpp"

#include <algorithm>
#include <utility>

namespace clausediff::detail::amending {
namespace {

// Is the place the other one, or in it?
bool is_within(const AmendPlace& inner, const AmendPlace& outer) {
    if (outer.part == AmendPlace::Part::whole) return true;
    const bool same_part = inner.part == outer.part && inner.annex == outer.annex;
    if (!same_part || (outer.article != 0 && inner.article != outer.article)) return false;
    if (!outer.number) return true;
    if (outer.sentence != 0 && inner.sentence != outer.sentence) return false;
    return inner.number == outer.number && inner.suffix == outer.suffix && inner.path.size() >= outer.path.size() &&
           std::equal(outer.path.begin(), outer.path.end(), inner.path.begin()) && (inner.chapeau || !outer.chapeau);
}

// Each of the places is within one of the others.
bool are_within(const Places& inner, const Places& outer) {
    constexpr std::size_t kMostCompared = 10'000;
    const bool one_for_one =
        inner.size() == outer.size() && std::equal(inner.begin(), inner.end(), outer.begin(), is_within);
    if (one_for_one) return true;
    if (inner.size() * outer.size() > kMostCompared) return false;
    return std::all_of(inner.begin(), inner.end(), [&](const AmendPlace& place) {
        return std::any_of(outer.begin(), outer.end(),
                           [&](const AmendPlace& other) { return is_within(place, other); });
    });
}

}  // namespace

void SentenceGrammar::begin_position() {
    position_ = {};
    position_.places = out_.places;
    position_.said = !out_.places.empty();
}

// Takes places, which are within those that were said before. False if there are none, or they are others: each
// that is said must count.
bool SentenceGrammar::take_places() {
    const std::size_t start = cursor_.place();
    Places places;
    if (!places_.take(places, position_.places, !position_.said) ||
        (position_.said && !are_within(places, position_.places))) {
        cursor_.back_to(start);
        return false;
    }
    position_.places = std::move(places);
    position_.said = true;
    return true;
}

// Any number of "in operative paragraph 3,", "after “a”,", "at the end of the preamble,".
void SentenceGrammar::positions() {
    while (true) {
        const std::size_t start = cursor_.place();
        (void)cursor_.take_sign(',');
        if (how_often() || everywhere() || at_border() || beside() || in_places()) continue;
        cursor_.back_to(start);
        break;
    }
    const std::size_t start = cursor_.place();
    (void)cursor_.take_sign(',');
    if (!at_verb() && !cursor_.is(words_.for_word) && !cursor_.is(words_.with_words) &&
        !cursor_.is(words_.read_words) && !at_instead_of() && !cursor_.is(words_.use_verbs) &&
        !cursor_.is(LexKind::quotation) && !cursor_.is(words_.quoting_words))
        cursor_.back_to(start);
}

// "in both places where they occur"
bool SentenceGrammar::how_often() {
    for (const auto& [phrase, times] : words_.times_phrases) {
        if (!cursor_.take_phrase(phrase)) continue;
        cursor_.skip(words_.appearing_words);
        position_.everywhere = true;
        position_.times = times;
        return whole_if_unsaid();
    }
    return false;
}

bool SentenceGrammar::everywhere() {
    for (const std::string_view phrase : words_.everywhere_phrases) {
        if (cursor_.take_phrase(phrase)) return position_.everywhere = true, whole_if_unsaid();
    }
    if (!cursor_.take(words_.everywhere_words)) return false;
    position_.everywhere = true;
    if (take_places()) return true;
    const std::size_t start = cursor_.place();
    cursor_.skip(language_.writing.articles);
    if (!cursor_.take(words_.whole_words)) cursor_.back_to(start);
    return whole_if_unsaid();
}

bool SentenceGrammar::whole_if_unsaid() {
    if (position_.places.empty()) {
        position_.places.emplace_back();
        position_.places.back().part = AmendPlace::Part::whole;
    }
    return true;
}

// "at the end of operative paragraph 3", "at the beginning"
bool SentenceGrammar::at_border() {
    const std::size_t start = cursor_.place();
    if (cursor_.take(words_.at_words)) {
        cursor_.skip(language_.writing.articles);
        const bool end = cursor_.take(words_.end_words);
        if (!position_.where && (end || cursor_.take(words_.beginning_words))) {
            position_.where = end ? AmendWhere::at_end : AmendWhere::at_beginning;
            const std::size_t after = cursor_.place();
            if (!cursor_.take(words_.of_word) || !take_places()) cursor_.back_to(after);
            if (end) before_sign();
            return true;
        }
    }
    cursor_.back_to(start);
    return false;
}

// ", before the semicolon", after "at the end": the sign that closes the paragraph, which stays there anyway.
void SentenceGrammar::before_sign() {
    const std::size_t start = cursor_.place();
    (void)cursor_.take_sign(',');
    if (cursor_.take(words_.before_word)) {
        cursor_.skip(language_.writing.articles);
        cursor_.skip(words_.last_words);
        for (const auto& [name, sign] : words_.signs) {
            if (!cursor_.take_phrase(name)) continue;
            position_.second.words = sign;
            return;
        }
    }
    cursor_.back_to(start);
}

// Words alone are inserted before the sign that closes the paragraph.
bool SentenceGrammar::sign_counts() const {
    const bool before_sign = position_.where == AmendWhere::at_end && !position_.second.words.empty();
    if (!before_sign || out_.steps.empty()) return !before_sign;
    const AmendStep& step = out_.steps.back();
    return step.action == AmendAction::insert_words && step.second_words == position_.second.words &&
           std::all_of(step.places.begin(), step.places.end(),
                       [](const AmendPlace& place) { return place.number && place.sentence == 0; });
}

// "after “a”", "before the word “a”", "between “a” and “b”", "after operative paragraph 3"
bool SentenceGrammar::beside() {
    if (position_.where) return false;
    const std::size_t start = cursor_.place();
    cursor_.skip(words_.nearby_words);
    if (cursor_.take(words_.between_word)) {
        Quoted first, second;
        if (plain_quotation(first) && cursor_.take("and") && plain_quotation(second)) {
            position_.where = AmendWhere::between;
            position_.anchor = std::move(first);
            position_.second = std::move(second);
            return true;
        }
        cursor_.back_to(start);
        return between_paragraphs();
    }
    const std::size_t word = cursor_.place();
    bool after = cursor_.take(words_.after_word);
    if (!after && cursor_.take(words_.following_word)) {  // "following “a”", but not "following: “a”"
        after = !cursor_.is_sign(':') && !cursor_.is(words_.quoting_words);
        if (!after) cursor_.back_to(word);
    }
    if (!after && !cursor_.take(words_.before_word)) return cursor_.back_to(start), false;
    const AmendWhere where = after ? AmendWhere::after : AmendWhere::before;
    const std::size_t words = cursor_.place();
    Quoted anchor;
    if (quotation(anchor) && !anchor.everywhere) {
        position_.where = where;
        position_.anchor = std::move(anchor);
        return true;
    }
    cursor_.back_to(words);
    Places places;
    if (take_beside(places)) {
        position_.where = where;
        position_.beside = std::move(places);
        return true;
    }
    cursor_.back_to(start);
    return false;
}

bool SentenceGrammar::take_beside(Places& places) {
    return places_.take(places, position_.places, !position_.said) &&
           (!position_.said || are_within(places, position_.places));
}

// "after operative paragraph 3 in the annex" says two places.
bool SentenceGrammar::beside_agrees() const {
    return position_.beside.empty() || !position_.said || are_within(position_.beside, position_.places);
}

// "in operative paragraph 3, after the text": a paragraph, or words in this one?
bool SentenceGrammar::is_beside_itself() const {
    if (!position_.said || position_.beside.empty() || !position_.beside[0].number) return false;
    return are_within(position_.places, position_.beside);
}

// "between operative paragraphs 4 and 5"
bool SentenceGrammar::between_paragraphs() {
    const std::size_t start = cursor_.place();
    Places places;
    cursor_.step();
    if (!take_beside(places) || places.size() != 2) {
        cursor_.back_to(start);
        return false;
    }
    position_.where = AmendWhere::after;
    position_.beside = {places[0]};
    return true;
}

// "everything", "the rest", "all words", "the text": what stands beside words as a whole. "The word" is one of them.
bool SentenceGrammar::whole_rest(bool& said) {
    const std::size_t start = cursor_.place();
    cursor_.skip(language_.writing.articles);
    cursor_.skip(words_.all_words);
    cursor_.skip(language_.writing.articles);
    const bool definite = start != cursor_.place();
    const std::size_t words = cursor_.place();
    cursor_.skip(words_.rest_words);
    said = words != cursor_.place();
    if (!said && !definite) return false;
    const bool mass = cursor_.take(words_.mass_words);
    return said || mass;
}

// "of the paragraph", "of the sentence", "of operative paragraph 3", after "the rest". False if it contradicts what was
// said.
bool SentenceGrammar::rest_of_what() {
    const std::size_t start = cursor_.place();
    const bool in_sentences = std::all_of(position_.places.begin(), position_.places.end(),
                                          [](const AmendPlace& place) { return place.sentence != 0; });
    if (!cursor_.take(words_.of_word)) return true;
    cursor_.skip(language_.writing.articles);
    if (cursor_.is(words_.sentence_words) && cursor_.now().value == words_.sentence_words[0]) {
        cursor_.step();
        return !position_.places.empty() && in_sentences;  // of which sentence else?
    }
    if (take_places()) return true;
    if (!cursor_.take(words_.whole_of_paragraph_words)) return cursor_.back_to(start), true;
    return std::none_of(position_.places.begin(), position_.places.end(),
                        [](const AmendPlace& place) { return place.sentence != 0; });
}

// "all words after “a”", "the remainder of the paragraph after “a”", "the text before “a”"
bool SentenceGrammar::rest_of_text() {
    const bool beside_words = position_.where && !position_.anchor.words.empty() && position_.second.words.empty();
    if (position_.where && !beside_words) return false;
    const std::size_t start = cursor_.place();
    bool all = false;
    const bool rest = whole_rest(all);
    if (!rest || !rest_of_what()) return cursor_.back_to(start), false;
    if (beside_words) {  // "after “a”, delete the rest of the paragraph"
        const std::size_t end = cursor_.place();
        const bool to_end = to_the_end();
        if (!to_end && end != cursor_.place()) return cursor_.back_to(start), false;
        const bool ends = at_end_of_operation() || cursor_.is_sign(',') || cursor_.is(words_.with_words) ||
                          cursor_.is(words_.and_words);
        if ((all || to_end) && ends) return true;
        return cursor_.back_to(start), false;
    }
    cursor_.skip(words_.which_words);
    const bool after = cursor_.take(words_.after_word) || cursor_.take(words_.following_word);
    Quoted anchor;
    if ((!after && !cursor_.take(words_.before_word)) || !plain_quotation(anchor)) {
        cursor_.back_to(start);
        return false;
    }
    const std::size_t end = cursor_.place();
    if (after && !to_the_end() && end != cursor_.place()) return cursor_.back_to(start), false;
    position_.where = after ? AmendWhere::after : AmendWhere::before;
    position_.anchor = std::move(anchor);
    return true;
}

// "to the end of the paragraph", "until the end of the sentence". False, and the cursor moves, if it contradicts what
// was said.
bool SentenceGrammar::to_the_end() {
    for (const std::string_view phrase : words_.up_to_end_phrases) {
        if (!cursor_.take_phrase(phrase)) continue;
        return rest_of_what();
    }
    return false;
}

bool SentenceGrammar::in_places() {
    const std::size_t start = cursor_.place();
    cursor_.skip(words_.appearing_words);
    const bool in = cursor_.take(words_.in_words) || cursor_.take(words_.of_word);
    if (in && take_places()) return true;
    cursor_.back_to(start);
    return false;
}

}  // namespace clausediff::detail::amending
