// Paragraphs by their ordinals, by their numbers, and sub-paragraphs.
#include "amend/place_grammar.hpp"

#include "base/ascii.hpp"
#include "check/numbers.hpp"

#include <algorithm>
#include <utility>

namespace clausediff::detail::amending {
namespace {

using Part = AmendPlace::Part;

}  // namespace

int PlaceGrammar::ordinal() const {
    if (cursor_.is(words_.last_words)) return AmendPlace::kLast;
    if (cursor_.is(words_.next_to_last_words)) return AmendPlace::kNextToLast;
    if (cursor_.is(LexKind::number)) {  // "the 38th preambular paragraph"
        const Lexeme& ending = cursor_.ahead(1);
        const bool glued = ending.begin == cursor_.now().after;
        const bool is_ordinal =
            ending.value == "st" || ending.value == "nd" || ending.value == "rd" || ending.value == "th";
        const bool fits = cursor_.now().value.size() <= kMostDigits;
        return glued && is_ordinal && fits ? to_int(cursor_.now().value) : 0;
    }
    return cursor_.is(LexKind::word) ? checking::ordinal_value(cursor_.now().value, language_) : 0;
}

// "paragraph", "sub-paragraph", "para."
bool PlaceGrammar::take_paragraph_word() {
    if (!cursor_.take(words_.paragraph_words) && !cursor_.take(words_.sub_paragraph_words)) return false;
    const LexKind next = cursor_.ahead(1).kind;
    if (cursor_.is_sign('.') && (next == LexKind::number || next == LexKind::path)) cursor_.step();
    return true;
}

int PlaceGrammar::take_ordinal() {
    const int value = ordinal();
    if (value == 0) return 0;
    if (cursor_.is(LexKind::number)) cursor_.step();
    cursor_.step();
    return value;
}

// "twenty-third", "first, second and third", "last two", "first three": as of AmendPlace::number. None if there are
// none.
std::vector<int> PlaceGrammar::ordinals() {
    std::vector<int> values;
    while (values.size() < kMostPlaces) {
        const std::size_t here = cursor_.place();
        const bool range = !values.empty() && takes_range();
        if (!values.empty() && !range && !separator()) break;
        cursor_.skip(language_.writing.articles);
        int value = take_ordinal();
        const int last = values.empty() ? 0 : values.back();
        const bool ascends = last > 0 && value > last && value - last < static_cast<int>(kMostPlaces - values.size());
        if (value == 0 || (range && !ascends)) {
            cursor_.back_to(here);
            break;
        }
        const bool counts = value == AmendPlace::kLast || value == 1;
        if (counts && values.empty() && cursor_.is(words_.counts)) {  // "the last two", "the first three"
            int count = 1;
            for (const std::string_view word : words_.counts) {
                if (word == cursor_.now().value) break;
                ++count;
            }
            cursor_.step();
            const int from = value == 1 ? 1 : -count;
            if (value == 1) value = count;
            for (int n = from; n < value; ++n) values.push_back(n);
        }
        for (int n = last + 1; range && n < value; ++n) values.push_back(n);
        values.push_back(value);
    }
    return values;
}

// "the twenty-third preambular paragraph", "the first, second and third paragraphs of the preamble"
bool PlaceGrammar::by_ordinal(Places& out) {
    const std::size_t start = cursor_.place();
    const std::vector<int> values = ordinals();
    AmendPlace place;
    place.part = Part::unsaid;
    if (cursor_.take(words_.preambular_words)) {
        place.part = Part::preambular;
    } else if (cursor_.take(words_.operative_words)) {
        place.part = Part::operative;
    } else if (within_) {
        place = *within_;
    }
    if (values.empty() || !cursor_.take(words_.paragraph_words)) {
        cursor_.back_to(start);
        return false;
    }
    paths(place);
    const std::size_t first = out.size();
    for (const int value : values) {
        place.number = value;
        out.push_back(place);
    }
    of_part(out, first);
    return true;
}

// "operative paragraphs 5, 6 and 10", "OP3 (a)", "PP12"; without numbers all of them.
bool PlaceGrammar::by_part(Places& out) {
    const std::size_t start = cursor_.place();
    AmendPlace place;
    if (cursor_.take(words_.preambular_words)) {
        place.part = Part::preambular;
    } else if (cursor_.take(words_.operative_words)) {
        place.part = Part::operative;
    } else {
        return false;
    }
    const bool said = take_paragraph_word();
    const std::size_t first = out.size();
    if (numbers(out, place)) return of_draft(out, first), true;
    if (!said) {
        cursor_.back_to(start);
        return false;
    }
    out.push_back(place);
    return true;
}

// "paragraph 6": of the operative part, where the instruction has not said another.
bool PlaceGrammar::by_paragraph(Places& out) {
    const std::size_t start = cursor_.place();
    if (!take_paragraph_word()) return false;
    const std::size_t first = out.size();
    const bool unsure = carried_ && within_ && within_->part == Part::preambular;
    if (!cursor_.is(LexKind::number) || unsure || !numbers(out, within_.value_or(AmendPlace{}))) {
        cursor_.back_to(start);
        return false;
    }
    of_part(out, first);
    return true;
}

// One paragraph, or sub-paragraphs of one that stand side by side.
bool PlaceGrammar::is_one_paragraph(const Places& places) {
    return !places.empty() && std::all_of(places.begin(), places.end(), [&](const AmendPlace& place) {
        const AmendPlace& first = places[0];
        return place.part == first.part && place.annex == first.annex && place.article == first.article &&
               place.number == first.number && place.suffix == first.suffix && place.path.size() == first.path.size() &&
               std::equal(first.path.begin(), first.path.end() - (first.path.empty() ? 0 : 1), place.path.begin());
    });
}

// "sub-paragraphs (a) and (c) of operative paragraph 2", "(a) of paragraph 2"; "(a)" alone where the paragraph was
// named
bool PlaceGrammar::sub_paragraphs(Places& out, const Places& context) {
    const std::size_t start = cursor_.place();
    const bool said = cursor_.take(words_.sub_paragraph_words) || cursor_.take(words_.paragraph_words);
    if (!said && !cursor_.is(LexKind::path)) return false;
    Places all;
    while (all.size() < kMostPlaces) {
        const std::size_t here = cursor_.place();
        const bool range = !all.empty() && takes_range();
        if (!all.empty() && !range && !separator()) break;
        if (!cursor_.is(LexKind::path)) {
            cursor_.back_to(here);
            break;
        }
        if (!range) {
            paths(all.emplace_back());
        } else if (!letters_up_to(all)) {
            cursor_.back_to(start);
            return false;
        }
    }
    const std::size_t after = cursor_.place();
    Places of;
    if (cursor_.take(words_.of_word)) {
        cursor_.skip(language_.writing.articles);
        if (!by_ordinal(of) && !by_part(of) && !by_paragraph(of) && !article(of)) cursor_.back_to(after);
    }
    if ((said || first_) && of.empty() &&
        is_one_paragraph(context)) {  // the list goes on: "(c)" after "2 (a)" is "2 (c)"
        of.push_back(context.back());
        if (!of[0].path.empty()) of[0].path.pop_back();
    }
    if (all.empty() || of.size() != 1 || (!of[0].number && of[0].article == 0) || of[0].sentence != 0) {
        cursor_.back_to(start);
        return false;
    }
    for (const AmendPlace& one : all) {
        AmendPlace place = of[0];
        place.chapeau = false;
        place.path.insert(place.path.end(), one.path.begin(), one.path.end());
        place.text.clear();
        out.push_back(std::move(place));
    }
    return true;
}

}  // namespace clausediff::detail::amending
