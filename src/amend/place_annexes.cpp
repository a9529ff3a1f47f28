// Parts of the draft after a place, annexes and their articles.
#include "amend/place_grammar.hpp"

#include "base/ascii.hpp"
#include "normalise/numbering.hpp"

#include <algorithm>
#include <utility>

namespace clausediff::detail::amending {
namespace {

using Part = AmendPlace::Part;

}  // namespace

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
        to_draft();
        out.push_back(std::move(place));
        return true;
    }
    for (std::size_t i = first; i < out.size(); ++i) {
        out[i].part = Part::annex;
        out[i].annex = place.annex;
    }
    return true;
}

// "the annex to the draft resolution"
void PlaceGrammar::to_draft() {
    const std::size_t start = cursor_.place();
    const bool to = cursor_.take("to") || cursor_.take(words_.of_word);
    cursor_.skip(language_.writing.articles);
    cursor_.skip(words_.draft_words);
    if (!to || !cursor_.take(words_.whole_words)) return cursor_.back_to(start);
    cursor_.skip_symbol();
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

}  // namespace clausediff::detail::amending
