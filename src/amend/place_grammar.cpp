#include "amend/place_grammar.hpp"

#include "base/ascii.hpp"
#include "base/number_format.hpp"
#include "check/numbers.hpp"
#include "normalise/numbering.hpp"

#include <algorithm>
#include <utility>

namespace clausediff::detail::amending {
namespace {

constexpr std::size_t kMostPlaces = 1'000;  // of one instruction
constexpr std::size_t kMostDigits = 4;      // of the number of a paragraph

using Part = AmendPlace::Part;

// "b" and "c" of "(a) to (c)", "ii" and "iii" of "(i) to (iii)"; none if they do not ascend.
std::vector<std::string> letters_between(const std::string& from, const std::string& to) {
    std::vector<std::string> out;
    const bool one_letter = from.size() == 1 && to.size() == 1 && is_lower(from[0]) && is_lower(to[0]);
    if (one_letter && !(from == "i" && (to == "v" || to == "x"))) {
        for (char c = from[0]; c < to[0]; ++c) out.emplace_back(1, static_cast<char>(c + 1));
        return out;
    }
    constexpr int kMost = 50;
    const int first = roman_value(from), last = roman_value(to);
    if (first == 0 || last == 0 || last - first > kMost) return out;
    for (int n = first + 1; n <= last; ++n) out.push_back(format_number(n, "lowerRoman"));
    return out;
}

}  // namespace

bool PlaceGrammar::take(Places& out, const Places& context) {
    const std::size_t before = out.size();
    within_.reset();
    if (context.size() == 1 && !context[0].number && context[0].part != Part::title && context[0].part != Part::whole) {
        within_ = context[0];
    }
    if (!one(out, context)) return false;
    while (out.size() < kMostPlaces) {
        const std::size_t start = cursor_.place();
        const Places so_far(out.begin() + static_cast<std::ptrdiff_t>(before), out.end());
        if (!separator() || !one(out, so_far)) {
            cursor_.back_to(start);
            break;
        }
    }
    return true;
}

// "," "and" ", and" "as well as"
bool PlaceGrammar::separator() {
    const bool comma = cursor_.take_sign(',');
    const bool word = cursor_.is(words_.and_words);
    cursor_.skip(words_.and_words);
    return comma || word;
}

bool PlaceGrammar::one(Places& out, const Places& context) {
    const std::size_t start = cursor_.place();
    const std::size_t before = out.size();
    cursor_.skip(language_.writing.articles);
    skip_text_of();
    cursor_.skip(words_.former_words);
    skip_text_of();
    if (!named(out, context)) {
        cursor_.back_to(start);
        out.resize(before);
        return false;
    }
    for (std::size_t i = before; i < out.size(); ++i) {
        if (out[i].text.empty()) out[i].text = cursor_.since(start);
    }
    skip_remark();
    return true;
}

// "the existing text of operative paragraph 3"
void PlaceGrammar::skip_text_of() {
    const std::size_t start = cursor_.place();
    if (cursor_.take(words_.text_of_words) && cursor_.take(words_.of_word)) {
        cursor_.skip(language_.writing.articles);
    } else {
        cursor_.back_to(start);
    }
}

// "(former paragraph 5)", "in its entirety"
void PlaceGrammar::skip_remark() {
    constexpr int kLongest = 12;
    const std::size_t start = cursor_.place();
    if (cursor_.is(LexKind::other) && cursor_.now().value == "(" && cursor_.ahead(1).kind == LexKind::word &&
        words_.former_words.has(cursor_.ahead(1).value)) {
        for (int i = 0; i < kLongest && !cursor_.at_end(); ++i) {
            const bool closes = cursor_.now().value == ")";
            cursor_.step();
            if (closes) return;
        }
    }
    cursor_.back_to(start);
    for (const std::string_view phrase : words_.entirety_phrases) {
        if (cursor_.take_phrase(phrase)) return;
    }
}

bool PlaceGrammar::named(Places& out, const Places& context) {
    return chapeau(out, context) || part_alone(out) || by_ordinal(out) || by_part(out) || annex(out) || article(out) ||
           by_paragraph(out) || sub_paragraphs(out, context) || same_as_before(out, context);
}

bool PlaceGrammar::chapeau(Places& out, const Places& context) {
    const std::size_t start = cursor_.place();
    if (!cursor_.take(words_.chapeau_words)) return false;
    const std::size_t before = out.size();
    if (cursor_.take(words_.of_word)) {
        cursor_.skip(language_.writing.articles);
        if (cursor_.is(words_.chapeau_words) || !named(out, context)) {
            cursor_.back_to(start);
            return false;
        }
    } else if (context.empty()) {
        cursor_.back_to(start);
        return false;
    } else {
        out.insert(out.end(), context.begin(), context.end());
    }
    for (std::size_t i = before; i < out.size(); ++i) out[i].chapeau = true;
    return true;
}

// "the title", "the preamble", "the operative part", "the draft resolution"
bool PlaceGrammar::part_alone(Places& out) {
    const std::size_t start = cursor_.place();
    AmendPlace place;
    if (cursor_.take(words_.title_words)) {
        place.part = Part::title;
        const std::size_t after = cursor_.place();
        if (cursor_.take(words_.of_word)) {  // "the title of the draft resolution"
            cursor_.skip(language_.writing.articles);
            cursor_.skip(words_.draft_words);
            if (!cursor_.take(words_.whole_words)) cursor_.back_to(after);
        }
    } else if (cursor_.take(words_.preamble_words)) {
        place.part = Part::preambular;
    } else if (cursor_.take(words_.operative_words) && cursor_.take(words_.part_words)) {
        place.part = Part::operative;
    } else {
        cursor_.back_to(start);
        const bool draft = cursor_.is(words_.draft_words);
        cursor_.skip(words_.draft_words);
        const bool whole = cursor_.take(words_.whole_words);
        const bool draft_alone = !whole && cursor_.since(start) == words_.draft_words[0];  // "of the draft"
        if ((!whole && !draft_alone) || (!draft && cursor_.since(start) == "text")) {
            cursor_.back_to(start);
            return false;
        }
        place.part = Part::whole;
    }
    out.push_back(std::move(place));
    return true;
}

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

// "the twenty-third preambular paragraph", "the first, second and third paragraphs of the preamble"
bool PlaceGrammar::by_ordinal(Places& out) {
    const std::size_t start = cursor_.place();
    std::vector<int> values;
    while (values.size() < kMostPlaces) {
        const std::size_t here = cursor_.place();
        const bool range = !values.empty() && takes_range();
        if (!values.empty() && !range && !separator()) break;
        cursor_.skip(language_.writing.articles);
        const int value = ordinal();
        const int last = values.empty() ? 0 : values.back();
        const bool ascends = last > 0 && value > last && value - last < static_cast<int>(kMostPlaces - values.size());
        if (value == 0 || (range && !ascends)) {
            cursor_.back_to(here);
            break;
        }
        if (cursor_.is(LexKind::number)) cursor_.step();
        cursor_.step();
        for (int n = last + 1; range && n < value; ++n) values.push_back(n);
        values.push_back(value);
    }
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

// "of the preamble", "of the operative part", "of the annex", "of annex II", "of the draft resolution", after places
// from `first` on.
void PlaceGrammar::of_part(Places& out, std::size_t first) {
    const std::size_t start = cursor_.place();
    if (!cursor_.take(words_.of_word)) return;
    cursor_.skip(language_.writing.articles);
    Places parts;
    if ((!annex(parts) && !part_alone(parts)) || parts.size() != 1 || parts[0].part == Part::title) {
        return cursor_.back_to(start);
    }
    for (std::size_t i = first; i < out.size(); ++i) {
        if (parts[0].part != Part::whole) out[i].part = parts[0].part;
        out[i].annex = parts[0].annex;
    }
}

// "of the draft resolution" after places of a part that they name: another part would contradict them.
void PlaceGrammar::of_draft(Places& out, std::size_t first) {
    const std::size_t start = cursor_.place();
    const Part part = out[first].part;
    Places named(out.begin() + static_cast<std::ptrdiff_t>(first), out.end());
    of_part(named, 0);
    if (named[0].part != part || named[0].annex != out[first].annex) cursor_.back_to(start);
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
    const bool sub = cursor_.take(words_.sub_paragraph_words);
    const bool said = sub || cursor_.take(words_.paragraph_words);
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
    if (!cursor_.take(words_.paragraph_words) && !cursor_.take(words_.sub_paragraph_words)) return false;
    const std::size_t first = out.size();
    if (!cursor_.is(LexKind::number) || !numbers(out, within_.value_or(AmendPlace{}))) {
        cursor_.back_to(start);
        return false;
    }
    of_part(out, first);
    return true;
}

// "5, 6 and 10", "5 to 10", "2 (a) and (c)", "2 (a) to (c)". A range that does not ascend is none.
bool PlaceGrammar::numbers(Places& out, AmendPlace place) {
    if (!number(out, place)) return false;
    while (out.size() < kMostPlaces) {
        const std::size_t start = cursor_.place();
        const bool range = takes_range();
        if (!range && !separator()) break;
        const bool letters = cursor_.is(LexKind::path) && !out.back().path.empty();
        const bool taken = letters ? (range ? letters_up_to(out) : sibling(out))
                                   : (range ? numbers_up_to(out, place) : number(out, place));
        if (!taken) {
            cursor_.back_to(start);
            break;
        }
    }
    return true;
}

// "to", a dash
bool PlaceGrammar::takes_range() {
    const bool range = cursor_.is(words_.to_words) || cursor_.is(LexKind::dash);
    if (range) cursor_.step();
    return range;
}

// "(c)" after "2 (a)" is "2 (c)"; "(iii)" after "2 (a) (ii)" is "2 (a) (iii)".
bool PlaceGrammar::sibling(Places& out) {
    AmendPlace place = out.back();
    const std::vector<std::string> above = std::move(place.path);
    place.path.clear();
    paths(place);
    const bool both_roman = roman_value(above.back()) > 0 && roman_value(place.path.front()) > 0;
    if (place.path.size() < above.size() && both_roman) {
        place.path.insert(place.path.begin(), above.begin(), above.end() - 1);
    }
    out.push_back(std::move(place));
    return true;
}

bool PlaceGrammar::letters_up_to(Places& out) {
    AmendPlace place = out.back();
    AmendPlace last;
    paths(last);
    if (last.path.size() != 1) return false;
    const std::vector<std::string> more = letters_between(place.path.back(), last.path[0]);
    for (const std::string& letters : more) {
        place.path.back() = letters;
        out.push_back(place);
    }
    return !more.empty();
}

bool PlaceGrammar::numbers_up_to(Places& out, const AmendPlace& place) {
    const std::size_t before = out.size();
    const AmendPlace& from = out.back();
    const int first = from.number.value_or(0);
    const bool whole = from.path.empty() && from.suffix.empty();
    if (!number(out, place)) return false;
    AmendPlace to = std::move(out.back());
    out.pop_back();
    const int last = to.number.value_or(0);
    const bool fits = last > first && before + static_cast<std::size_t>(last - first) <= kMostPlaces;
    if (!whole || !to.path.empty() || !to.suffix.empty() || !fits) return false;
    for (int n = first + 1; n <= last; ++n) {
        to.number = n;
        out.push_back(to);
    }
    return true;
}

bool PlaceGrammar::number(Places& out, const AmendPlace& place) {
    if (!cursor_.is(LexKind::number) || cursor_.now().value.size() > kMostDigits) return false;
    AmendPlace numbered = place;
    numbered.number = to_int(cursor_.now().value);
    if (*numbered.number == 0) return false;
    cursor_.step();
    if (cursor_.is(words_.suffixes)) {
        numbered.suffix = cursor_.now().value;
        cursor_.step();
    }
    paths(numbered);
    out.push_back(std::move(numbered));
    return true;
}

// "(a) (ii)", ", sub-paragraph (a)"
void PlaceGrammar::paths(AmendPlace& place) {
    constexpr std::size_t kDeepest = 6;
    const std::size_t start = cursor_.place();
    (void)cursor_.take_sign(',');
    if (!cursor_.take(words_.sub_paragraph_words) || !cursor_.is(LexKind::path)) cursor_.back_to(start);
    while (cursor_.is(LexKind::path) && place.path.size() < kDeepest) {
        place.path.push_back(cursor_.now().value);
        cursor_.step();
    }
}

// "sub-paragraphs (a) and (c) of operative paragraph 2"
bool PlaceGrammar::sub_paragraphs(Places& out, const Places& context) {
    const std::size_t start = cursor_.place();
    if (!cursor_.take(words_.sub_paragraph_words) && !cursor_.take(words_.paragraph_words)) return false;
    std::vector<std::vector<std::string>> all;
    while (all.size() < kMostPlaces) {
        const std::size_t here = cursor_.place();
        if (!all.empty() && !separator()) break;
        if (!cursor_.is(LexKind::path)) {
            cursor_.back_to(here);
            break;
        }
        AmendPlace place;
        paths(place);
        all.push_back(std::move(place.path));
    }
    const std::size_t after = cursor_.place();
    Places of;
    if (cursor_.take(words_.of_word)) {
        cursor_.skip(language_.writing.articles);
        if (!by_ordinal(of) && !by_part(of) && !by_paragraph(of) && !article(of)) cursor_.back_to(after);
    }
    if (of.empty() && !context.empty()) {  // the list goes on: "(c)" after "2 (a)" is "2 (c)"
        of.push_back(context.back());
        if (!of[0].path.empty()) of[0].path.pop_back();
    }
    if (all.empty() || of.size() != 1) {
        cursor_.back_to(start);
        return false;
    }
    for (std::vector<std::string>& path : all) {
        AmendPlace place = of[0];
        place.path.insert(place.path.end(), path.begin(), path.end());
        place.text.clear();
        out.push_back(std::move(place));
    }
    return true;
}

// "annex", "annex II, paragraph 5", "annex I, article 3"
bool PlaceGrammar::annex(Places& out) {
    if (depth_ > 1 || !cursor_.take(words_.annex_words)) return false;
    ++depth_;
    AmendPlace place;
    place.part = Part::annex;
    if (cursor_.is(LexKind::number) && cursor_.now().value.size() <= kMostDigits) {
        place.annex = to_int(cursor_.now().value);
        cursor_.step();
    } else if (cursor_.is(LexKind::word)) {
        std::string roman = cursor_.now().value;
        place.annex = roman_value(roman);
        if (place.annex > 0) cursor_.step();
    }
    const std::size_t after = cursor_.place();
    const std::size_t first = out.size();
    (void)cursor_.take_sign(',');
    cursor_.skip(language_.writing.articles);
    const bool inside = !cursor_.is(words_.annex_words) && (article(out) || by_paragraph(out));
    --depth_;
    if (!inside) {
        cursor_.back_to(after);
        out.push_back(std::move(place));
        return true;
    }
    for (std::size_t i = first; i < out.size(); ++i) {
        out[i].part = Part::annex;
        out[i].annex = place.annex;
    }
    return true;
}

// "article 3", "article 3, paragraph 2, of the annex"
bool PlaceGrammar::article(Places& out) {
    const std::size_t start = cursor_.place();
    if (!cursor_.take(words_.article_words)) return false;
    if (!cursor_.is(LexKind::number) || cursor_.now().value.size() > kMostDigits) {
        cursor_.back_to(start);
        return false;
    }
    AmendPlace place;
    place.part = Part::annex;
    if (within_ && within_->part == Part::annex) place.annex = within_->annex;
    place.article = to_int(cursor_.now().value);
    cursor_.step();
    const std::size_t first = out.size();
    const std::size_t after = cursor_.place();
    (void)cursor_.take_sign(',');
    if (!cursor_.take(words_.paragraph_words) || !numbers(out, place)) {
        cursor_.back_to(after);
        out.push_back(place);
    }
    const std::size_t end = cursor_.place();
    (void)cursor_.take_sign(',');
    if (cursor_.is(words_.of_word)) {
        of_part(out, first);
    } else {
        cursor_.back_to(end);
    }
    return true;
}

// "the paragraph", "the text", after a place was named
bool PlaceGrammar::same_as_before(Places& out, const Places& context) {
    if (context.empty() || !cursor_.is(words_.whole_of_paragraph_words)) return false;
    cursor_.step();
    out.insert(out.end(), context.begin(), context.end());
    return true;
}

}  // namespace clausediff::detail::amending
