// A list of places, and what may stand around each.
#include "amend/place_grammar.hpp"

#include <algorithm>
#include <utility>

namespace clausediff::detail::amending {
namespace {

using Part = AmendPlace::Part;

// "the annex, the second sentence of it": a paragraph, after the whole part that it is of.
bool is_inside(const AmendPlace& place, const AmendPlace& before) {
    const bool whole = !before.number && before.path.empty() && before.article == 0 && before.part != Part::title;
    return whole && place.number && (place.part == before.part || place.part == Part::unsaid);
}

}  // namespace

bool PlaceGrammar::take(Places& out, const Places& context, bool carried) {
    carried_ = carried;
    const std::size_t before = out.size();
    within_.reset();
    if (context.size() == 1 && !context[0].number && context[0].part != Part::title && context[0].part != Part::whole) {
        within_ = context[0];
    }
    first_ = true;
    const bool taken = one(out, context);
    first_ = false;
    if (!taken) return false;
    while (out.size() < kMostPlaces) {
        const std::size_t start = cursor_.place();
        const Places so_far(out.begin() + static_cast<std::ptrdiff_t>(before), out.end());
        const bool comma_only = cursor_.is_sign(',') && !(cursor_.ahead(1).kind == LexKind::word &&
                                                          words_.and_words.has(cursor_.ahead(1).value));
        const std::size_t first = out.size();
        if (!separator() || !one(out, so_far) || (comma_only && is_inside(out[first], out[first - 1]))) {
            cursor_.back_to(start);
            out.resize(first);
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
    skip_draft();
    if (!named(out, context)) {
        cursor_.back_to(start);
        out.resize(before);
        return false;
    }
    for (std::size_t i = before; i < out.size(); ++i) {
        if (out[i].text.empty()) out[i].text = cursor_.since(start);
    }
    skip_remark();
    narrow(out, before);
    return true;
}

// "draft operative paragraph 3"
void PlaceGrammar::skip_draft() {
    const Lexeme& next = cursor_.ahead(1);
    const bool paragraph = next.kind == LexKind::word &&
                           (words_.operative_words.has(next.value) || words_.preambular_words.has(next.value) ||
                            words_.paragraph_words.has(next.value));
    if (paragraph && cursor_.is(words_.draft_words)) cursor_.step();
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
    return same_as_last(out) || sentences(out, context) || chapeau(out, context) || inside_part(out) ||
           part_alone(out) || by_ordinal(out) || by_part(out) || annex(out) || article(out) || by_paragraph(out) ||
           sub_paragraphs(out, context) || same_as_before(out, context);
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
    } else if (!first_ || context.size() != 1) {  // of which of them?
        cursor_.back_to(start);
        return false;
    } else {
        out.insert(out.end(), context.begin(), context.end());
    }
    for (std::size_t i = before; i < out.size(); ++i) out[i].chapeau = true;
    return true;
}

// "the operative part, paragraph 3", "the preamble, the fourth preambular paragraph"
bool PlaceGrammar::inside_part(Places& out) {
    const std::size_t start = cursor_.place();
    AmendPlace part;
    if (cursor_.take(words_.preamble_words)) {
        part.part = Part::preambular;
    } else if (!cursor_.take(words_.operative_words) || !cursor_.take(words_.part_words)) {
        cursor_.back_to(start);
        return false;
    }
    const std::optional<AmendPlace> before = std::exchange(within_, part);
    carried_ = false;
    const std::size_t first = out.size();
    if (cursor_.take_sign(',')) {
        cursor_.skip(language_.writing.articles);
        const bool inside = by_ordinal(out) || by_part(out) || by_paragraph(out);
        const bool agrees =
            std::all_of(out.begin() + static_cast<std::ptrdiff_t>(first), out.end(),
                        [&](const AmendPlace& place) { return place.part == part.part && place.number; });
        if (inside && agrees) return true;
    }
    within_ = before;
    out.resize(first);
    cursor_.back_to(start);
    return false;
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
            cursor_.skip_symbol();
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
        cursor_.skip_symbol();
        place.part = Part::whole;
    }
    out.push_back(std::move(place));
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
