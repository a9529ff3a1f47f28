// Numbers and letters of paragraphs, and ranges of them.
#include "amend/place_grammar.hpp"

#include "base/ascii.hpp"
#include "base/number_format.hpp"
#include "normalise/numbering.hpp"

#include <algorithm>
#include <utility>

namespace clausediff::detail::amending {
namespace {

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

}  // namespace clausediff::detail::amending
