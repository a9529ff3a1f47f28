// Paragraphs are deleted, replaced and inserted.
#include "amend/sentence_grammar.hpp"

#include "base/ascii.hpp"

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
    if (!take_whole_paragraphs()) return false;
    if (!cursor_.take(words_.with_words) && !cursor_.is("as") && !cursor_.is("to")) return false;
    add(AmendAction::replace_paragraphs).everywhere = false;
    return new_text();
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
    const std::size_t start = cursor_.place();
    (void)cursor_.take_sign(',');
    if (!cursor_.take("as")) cursor_.back_to(start);  // "Insert, as operative paragraph 4, the following:"
    if (!announced(said)) return false;
    positions();
    if (position_.everywhere || !position_.anchor.words.empty()) return false;
    AmendStep& step = begin_paragraphs();
    step.announced = said.count;
    step.section = said.section;
    if (!position_.where) {
        if (said.last && said.section) {
            step.where = AmendWhere::at_end;
            step.places.assign(1, AmendPlace{});
            step.places[0].part =
                *said.section == Section::preambular ? AmendPlace::Part::preambular : AmendPlace::Part::operative;
            return new_text();
        }
        if (said.sub && step.places.size() == 1 && step.places[0].number) {
            step.where = AmendWhere::at_end;
            step.words = said.letters;
            return new_text();
        }
        if (said.number.empty()) return false;
        step.places = said.number;
        step.where = said.number[0].suffix.empty() ? AmendWhere::before : AmendWhere::after;
        step.places[0].suffix.clear();
    }
    return new_text();
}

bool SentenceGrammar::announced(NewParagraphs& said) {
    said.count = 1;
    bool several = false;
    while (true) {
        if (cursor_.is(words_.counts)) {
            said.count = count_of(cursor_.now().value);
            several = true;
            cursor_.step();
        } else if (cursor_.is(words_.last_words)) {
            said.last = true;
            cursor_.step();
        } else if (cursor_.is("following") || cursor_.is("new") || cursor_.is("additional") || cursor_.is("further") ||
                   cursor_.is(language_.writing.articles)) {
            cursor_.step();
        } else {
            break;
        }
    }
    AmendPlace place;
    if (cursor_.take(words_.preambular_words)) {
        said.section = Section::preambular;
        place.part = AmendPlace::Part::preambular;
    } else if (cursor_.take(words_.operative_words)) {
        said.section = Section::operative;
    }
    if (cursor_.is(words_.paragraph_words) || cursor_.is(words_.sub_paragraph_words)) {
        if (!several && cursor_.now().value.ends_with('s')) said.count.reset();
        said.sub = cursor_.is(words_.sub_paragraph_words);
        cursor_.step();
    } else if (!said.section ||
               (!cursor_.is(LexKind::number) && !cursor_.is(words_.read_words) && !cursor_.is_sign(':'))) {
        return false;  // "a new PP reading:" needs no other word
    }
    number_of_new(said, place);
    return true;
}

void SentenceGrammar::number_of_new(NewParagraphs& said, AmendPlace place) {
    constexpr std::size_t kMostDigits = 4;
    for (; cursor_.is(LexKind::path); cursor_.step()) {  // "a new sub-paragraph (d)"
        said.sub = true;
        said.letters = cursor_.now().value;
    }
    if (!cursor_.is(LexKind::number) || cursor_.now().value.size() > kMostDigits) return;
    place.text = cursor_.now().value;
    const int number = to_int(place.text);
    place.number = number;
    cursor_.step();
    if (cursor_.is(words_.suffixes)) {
        place.suffix = cursor_.now().value;
        cursor_.step();
    }
    if (number > 0) said.number.push_back(std::move(place));
}

int SentenceGrammar::count_of(std::string_view word) const {
    int count = 1;
    for (const std::string_view one : words_.counts) {
        if (one == word) break;
        ++count;
    }
    return count;
}

// "Paragraph 6 should read: ...", "Operative paragraph 6 should be deleted"
bool SentenceGrammar::said_of_paragraph() {
    const std::size_t start = cursor_.place();
    if (!take_places()) return false;
    if (cursor_.is_sign(':') || cursor_.is(LexKind::dash)) {  // "Operative paragraph 3: delete “a”"
        cursor_.step();
        if (at_verb()) return whole_deletion() || operations();
    }
    const bool modal = cursor_.is(words_.modals);
    cursor_.skip(words_.modals);
    if (cursor_.take(words_.amended)) cursor_.skip(words_.modals);
    if (cursor_.is(words_.read_words)) {
        add(AmendAction::replace_paragraphs).everywhere = false;
        return new_text();
    }
    if (modal && cursor_.take(words_.deleted)) {
        add(AmendAction::delete_paragraphs).everywhere = false;
        return true;
    }
    if (modal && cursor_.take(words_.replaced) && cursor_.take(words_.with_words)) {
        add(AmendAction::replace_paragraphs).everywhere = false;
        return new_text();
    }
    cursor_.back_to(start);
    begin_position();
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
    if (!announced(said) || !cursor_.is(words_.modals)) return false;
    cursor_.skip(words_.modals);
    if (!cursor_.take(words_.inserted)) return false;
    positions();
    if (!position_.where || position_.everywhere || !position_.anchor.words.empty()) return false;
    AmendStep& step = begin_paragraphs();
    step.announced = said.count;
    step.section = said.section;
    return new_text();
}

}  // namespace clausediff::detail::amending
