// Paragraphs are deleted, replaced and inserted.
#include "amend/sentence_grammar.hpp"

#include <algorithm>
#include <utility>

namespace clausediff::detail::amending {

bool SentenceGrammar::paragraph_deletion() {
    if (!take_whole_paragraphs()) return false;
    AmendStep& step = add(AmendAction::delete_paragraphs);
    step.everywhere = false;
    const std::size_t start = cursor_.place();
    (void)cursor_.take_sign(',');
    const bool which = cursor_.take("which") || cursor_.take("that");
    if (cursor_.take(words_.read_words)) {
        while (cursor_.is("as") || cursor_.is("follows")) cursor_.step();
        return text_after(Follows::quoted_text);
    }
    if (which) return false;
    cursor_.back_to(start);
    return true;
}

// "Substitute the following text for operative paragraph 3:"
bool SentenceGrammar::text_for_paragraph() {
    const std::size_t start = cursor_.place();
    cursor_.skip(words_.text_words);
    if (start != cursor_.place() && cursor_.take(words_.for_word) && take_whole_paragraphs()) {
        add(AmendAction::replace_paragraphs).everywhere = false;
        return new_text();
    }
    cursor_.back_to(start);
    return false;
}

bool SentenceGrammar::paragraph_replacement() {
    const bool named = position_.said && !position_.where && !position_.everywhere && cursor_.is(words_.with_words);
    if (!named && !take_whole_paragraphs()) return false;
    if (cursor_.is_sign(',') && cursor_.ahead(1).kind == LexKind::word &&
        words_.with_words.has(cursor_.ahead(1).value)) {
        cursor_.step();  // "operative paragraph 2, subparagraph (b), by"
    }
    if (!cursor_.take(words_.with_words) && !cursor_.is("as") && !cursor_.is("to")) return false;
    AmendStep& step = add(AmendAction::replace_paragraphs);
    step.everywhere = false;
    if (at_single_paragraph()) step.announced = 1;
    return new_text();
}

// "a single new paragraph"
bool SentenceGrammar::at_single_paragraph() {
    const std::size_t start = cursor_.place();
    cursor_.skip(language_.writing.articles);
    const bool single = cursor_.take(words_.single_words);
    bool there = false;
    for (; single && cursor_.is(words_.text_words); cursor_.step()) {
        there = there || cursor_.is(words_.paragraph_words[0]);
    }
    cursor_.back_to(start);
    return there;
}

AmendPlace SentenceGrammar::whole_place() {
    AmendPlace place;
    place.part = AmendPlace::Part::whole;
    return place;
}

AmendStep& SentenceGrammar::begin_paragraphs() {
    AmendStep& step = add(AmendAction::insert_paragraphs);
    step.everywhere = false;
    step.where = position_.where.value_or(AmendWhere::after);
    targets_ += position_.beside.size();
    if (targets_ > kMostTargets) {
        out_.too_many = true;
    } else if (!position_.beside.empty()) {
        step.places = position_.beside;
    }
    return step;
}

// "a new operative paragraph, reading:", "two new paragraphs after operative paragraph 3, as follows:", "a new
// operative paragraph 5 bis, reading:"
bool SentenceGrammar::paragraph_insertion() {
    NewParagraphs said;
    skip_to_as();
    if (!announced(said)) return false;
    positions();
    if (position_.everywhere || !position_.anchor.words.empty() || !beside_agrees()) return false;
    if (said.sentence) {  // "a new sentence, reading:"
        const bool beside_sentence = position_.beside.size() == 1 && position_.beside[0].sentence != 0;
        if (!beside_sentence && (position_.places.empty() || !position_.beside.empty())) return false;
        (void)begin_words();
        return new_text();
    }
    AmendStep& step = begin_paragraphs();
    number_said(step, said);
    if (!said.below.empty()) {  // "a new sub-paragraph 2 (d)"
        if (position_.where || position_.said) return false;
        step.places = said.below;
        step.where = AmendWhere::at_end;
        step.words = said.letters;
        return new_text();
    }
    if (position_.where && step.places.empty()) step.places.assign(1, whole_place());  // "at the end"
    return (position_.where || place_of_new(step, said)) && new_text();
}

// What the instruction says of the new paragraphs, beside their place.
void SentenceGrammar::number_said(AmendStep& step, const NewParagraphs& said) {
    step.announced = said.count;
    step.section = said.section;
    step.annexes = said.annexes;
    if (!said.number.empty()) {
        step.new_number = said.number[0].number;
        step.new_suffix = said.number[0].suffix;
    } else {
        step.new_suffix = said.letters;
    }
}

// The part of the draft that is said beside the number of new paragraphs: "in the annex", "of the preamble". False of a
// place in which they cannot be counted, or of another part than theirs.
bool SentenceGrammar::part_of_new(const AmendStep& step, const NewParagraphs& said, AmendPlace& part) const {
    using Part = AmendPlace::Part;
    if (step.places.empty()) return true;
    const AmendPlace& place = step.places[0];
    for (const AmendPlace& other : step.places) {
        if (position_.said ? step.places.size() != 1 : other.part != place.part || other.annex != place.annex)
            return false;
    }
    if (position_.said && (place.number || !place.path.empty() || place.sentence != 0)) return false;
    if (place.part == Part::whole && !place.number) return true;
    if (place.part == Part::title || place.part == Part::unsaid) return false;
    const Part own = !said.section                          ? place.part
                     : *said.section == Section::preambular ? Part::preambular
                                                            : Part::operative;
    if (own != place.part || said.annexes) return !position_.said;
    part.part = place.part;
    part.annex = place.annex;
    part.article = place.article;
    return true;
}

// The place of new paragraphs that only their number, or nothing, says. False if it is not known.
bool SentenceGrammar::place_of_new(AmendStep& step, const NewParagraphs& said) {
    step.where = AmendWhere::at_end;
    if (said.sub && step.places.size() == 1 && step.places[0].number) {
        step.words = said.letters;
        return true;
    }
    AmendPlace part;
    part.part = AmendPlace::Part::whole;
    if (!part_of_new(step, said, part)) return false;
    const bool of_part = part.part != AmendPlace::Part::whole;
    if (said.number.empty()) {
        if (!said.annexes && !said.last && !said.first) return false;
        if (said.first) step.where = AmendWhere::at_beginning;
        if (!of_part && !said.annexes && said.section) {
            part.part =
                *said.section == Section::preambular ? AmendPlace::Part::preambular : AmendPlace::Part::operative;
        }
        step.places.assign(1, std::move(part));
        return true;
    }
    step.places = said.number;
    if (of_part) {
        for (AmendPlace& place : step.places) {
            place.part = part.part;
            place.annex = part.annex;
            place.article = part.article;
        }
    }
    step.where = said.number[0].suffix.empty() ? AmendWhere::before : AmendWhere::after;
    step.places[0].suffix.clear();
    if (said.annexes) step.places[0].number.reset();
    return true;
}

// "Insert, as operative paragraph 4, the following:", "Insert the following as the last paragraph:"
void SentenceGrammar::skip_to_as() {
    const std::size_t start = cursor_.place();
    (void)cursor_.take_sign(',');
    while (cursor_.is(language_.writing.articles) || cursor_.is("following") || cursor_.is("text") ||
           cursor_.is("wording") || cursor_.is("language")) {
        cursor_.step();
    }
    if (!cursor_.take("as") || cursor_.is("follows")) cursor_.back_to(start);
}

// "Paragraph 6 should read: ...", "Operative paragraph 6 should be deleted"
bool SentenceGrammar::said_of_paragraph() {
    const std::size_t start = cursor_.place();
    if (!take_places()) return false;
    const std::size_t after = cursor_.place();
    if (cursor_.is_sign(':') || cursor_.is_sign(',') ||
        cursor_.is(LexKind::dash)) {  // "Operative paragraph 3: delete “a”"
        const bool colon = cursor_.is_sign(':');
        cursor_.step();
        if (colon && cursor_.at_end()) return list_follows();
        positions();
        skip_before_verb();
        if (at_verb()) return whole_deletion() || operations();
        if (said_of_words()) return true;
        cursor_.back_to(after);
    }
    const bool numbered = std::all_of(position_.places.begin(), position_.places.end(),
                                      [](const AmendPlace& place) { return place.number.has_value(); });
    const bool alone = cursor_.at_end() || (cursor_.is_sign('.') && cursor_.ahead(1).kind == LexKind::end);
    if (numbered && alone) return list_follows();  // "Operative paragraph 3" alone, above operations
    if (becomes()) return true;
    cursor_.back_to(start);
    begin_position();
    return false;
}

// What is said of the places: "should read: ...", "is deleted".
bool SentenceGrammar::becomes() {
    const std::size_t start = cursor_.place();
    const bool modal = cursor_.is(words_.modals);
    cursor_.skip(words_.modals);
    if (cursor_.take(words_.amended)) cursor_.skip(words_.modals);
    if (cursor_.is(words_.read_words)) {
        add(AmendAction::replace_paragraphs).everywhere = false;
        return new_text();
    }
    if (modal && cursor_.take(words_.deleted)) {
        cursor_.skip(words_.out_words);
        add(AmendAction::delete_paragraphs).everywhere = false;
        return true;
    }
    if (modal && cursor_.take(words_.moved)) return moved_to();
    if (modal && cursor_.take(words_.replaced) && cursor_.take(words_.with_words)) {
        add(AmendAction::replace_paragraphs).everywhere = false;
        return new_text();
    }
    if (modal && cursor_.take(words_.merged)) return merged();
    cursor_.back_to(start);
    return false;
}

// "Operative paragraph 3: delete."
bool SentenceGrammar::whole_deletion() {
    const std::size_t start = cursor_.place();
    if (cursor_.take(words_.delete_verbs) && at_end_of_operation()) {
        add(AmendAction::delete_paragraphs).everywhere = false;
        return true;
    }
    cursor_.back_to(start);
    return false;
}

// "A new operative paragraph should be inserted after operative paragraph 3, reading: ..."
bool SentenceGrammar::said_of_new_paragraph() {
    NewParagraphs said;
    if (!announced(said) || said.sentence) return false;
    const bool modal = cursor_.is(words_.modals);
    cursor_.skip(words_.modals);
    if (modal && !cursor_.take(words_.inserted)) return false;
    positions();
    // "New operative paragraph after operative paragraph 3:", "New operative paragraph 3 bis:"
    const bool by_number = said.is_new && !said.number.empty() && !position_.where;
    const bool text_follows = cursor_.is_sign(':') || cursor_.is(words_.read_words);
    if (!modal && !(text_follows && (by_number || !position_.beside.empty()))) return false;
    if ((!position_.where && !by_number) || position_.everywhere || !position_.anchor.words.empty()) return false;
    AmendStep& step = begin_paragraphs();
    number_said(step, said);
    return (position_.where || place_of_new(step, said)) && new_text();
}

}  // namespace clausediff::detail::amending
