// What instructions say of new paragraphs before their text: how many, of which part, with which numbers.
#include "amend/sentence_grammar.hpp"

#include "base/ascii.hpp"
#include "normalise/numbering.hpp"

#include <utility>

namespace clausediff::detail::amending {

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
        } else if (cursor_.take("first")) {
            said.first = true;
        } else if (cursor_.take("new") || cursor_.take("additional")) {
            said.is_new = true;
        } else if (cursor_.is("following") || cursor_.is("further") || cursor_.is(language_.writing.articles)) {
            cursor_.step();
        } else {
            break;
        }
    }
    const int ordinal = places_.take_ordinal();  // "a new third preambular paragraph"
    if (ordinal < 0 || (ordinal != 0 && !said.is_new)) return false;
    AmendPlace place;
    if (cursor_.take(words_.sentence_words)) {
        said.sentence = true;
        return ordinal == 0;
    }
    if (cursor_.is(words_.annex_words)) {
        if (ordinal != 0) return false;
        if (!several && cursor_.now().value != words_.annex_words[0]) said.count.reset();
        said.annexes = true;
        place.part = AmendPlace::Part::annex;
        cursor_.step();
        number_of_new(said, place);
        return true;
    }
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
    if (ordinal == 0) {
        number_of_new(said, place);
        return true;
    }
    place.number = ordinal;
    said.number.push_back(std::move(place));
    return said.section.has_value() && !said.sub;
}

void SentenceGrammar::number_of_new(NewParagraphs& said, AmendPlace place) {
    constexpr std::size_t kMostDigits = 4;
    for (; cursor_.is(LexKind::path); cursor_.step()) {  // "a new sub-paragraph (d)"
        said.sub = true;
        said.letters = cursor_.now().value;
    }
    const bool roman = said.annexes && cursor_.is(LexKind::word) && roman_value(cursor_.now().value) > 0;
    if (!roman && (!cursor_.is(LexKind::number) || cursor_.now().value.size() > kMostDigits)) return;
    place.text = cursor_.now().value;
    const bool below = !said.annexes && said.letters.empty() && cursor_.ahead(1).kind == LexKind::path;
    const int number = roman ? roman_value(place.text) : to_int(place.text);
    if (said.annexes) place.annex = number;
    place.number = number;
    cursor_.step();
    if (cursor_.is(words_.suffixes)) {
        place.suffix = cursor_.now().value;
        cursor_.step();
    }
    if (below && number > 0) {  // "a new sub-paragraph 2 (d)"
        said.below.push_back(std::move(place));
        said.sub = true;
        said.letters = cursor_.now().value;
        return cursor_.step();
    }
    if (number > 0) said.number.push_back(std::move(place));
    numbers_of_more(said);
}

// "new operative paragraphs 4 and 5"
void SentenceGrammar::numbers_of_more(NewParagraphs& said) {
    int count = 1;
    while (true) {
        const std::size_t start = cursor_.place();
        const bool comma = cursor_.take_sign(',');
        const bool more = cursor_.take("and") || cursor_.take("to") || comma;
        if (!more || !cursor_.is(LexKind::number)) {
            cursor_.back_to(start);
            break;
        }
        const int reached = to_int(cursor_.now().value);
        const int first = said.number.empty() ? 0 : said.number[0].number.value_or(0);
        cursor_.step();
        count = reached >= first ? reached - first + 1 : count + 1;
    }
    if (count > 1) said.count = count;
}

int SentenceGrammar::count_of(std::string_view word) const {
    int count = 1;
    for (const std::string_view one : words_.counts) {
        if (one == word) break;
        ++count;
    }
    return count;
}

}  // namespace clausediff::detail::amending
