#include "amend/written_places.hpp"

#include "base/number_format.hpp"
#include "check/numbers.hpp"
#include "normalise/language.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace clausediff::detail::amending {
namespace {

// "twenty-third"; "101st" of numbers that have no word.
std::string ordinal(int number) {
    if (std::string word = checking::ordinal_word(number, language("en")); !word.empty()) return word;
    const bool teen = number % 100 / 10 == 1;
    const char* ending = teen               ? "th"
                         : number % 10 == 1 ? "st"
                         : number % 10 == 2 ? "nd"
                         : number % 10 == 3 ? "rd"
                                            : "th";
    return std::to_string(number) + ending;
}

std::string words_of(const AmendPlace& place) {
    std::string sub;
    for (const std::string& letters : place.path) sub += " (" + letters + ")";
    if (place.part == AmendPlace::Part::preambular && place.path.empty()) {
        return "the " + ordinal(*place.number) + " preambular paragraph";
    }
    if (place.part == AmendPlace::Part::preambular) return fmt::format("preambular paragraph {}{}", *place.number, sub);
    const std::string number = std::to_string(*place.number) + (place.suffix.empty() ? "" : " " + place.suffix) + sub;
    if (place.part != AmendPlace::Part::annex) return "operative paragraph " + number;
    return "paragraph " + number + (place.annex > 0 ? " of annex " + std::to_string(place.annex) : " of the annex");
}

}  // namespace

std::string PlaceWriter::of(std::size_t clause) const {
    const ClauseId& id = draft_.clauses[clause].id;
    AmendPlace place;
    place.part = id.section == Section::preambular ? AmendPlace::Part::preambular
                 : id.section == Section::annex    ? AmendPlace::Part::annex
                                                   : AmendPlace::Part::operative;
    place.annex = std::max(id.annex, 0);
    place.suffix = id.suffix;
    place.number = id.number ? *id.number : id.further;
    for (std::size_t depth = 0; depth < id.path.size(); ++depth) {
        std::string letters = letters_at(clause, depth);
        if (letters.empty()) return {};
        place.path.push_back(std::move(letters));
    }
    if (place.number == 0 || (!id.path.empty() && id.further > 0)) return {};
    std::vector<Target> found;
    if (!places_.find(place, found).empty() || found.size() != 1 || found[0].first != clause) return {};
    // The only annex needs no number.
    place.annex = 0;
    std::vector<Target> only;
    const bool is_only = places_.find(place, only).empty() && only.size() == 1;
    place.annex = is_only ? 0 : std::max(id.annex, 0);
    return words_of(place);
}

std::string PlaceWriter::of_annex(int annex) const {
    return places_.annexes() == 1 ? "the annex" : "annex " + format_number(annex, "upperRoman");
}

// The letters that are printed of the sub-paragraph, or of the one that it is below.
std::string PlaceWriter::letters_at(std::size_t clause, std::size_t depth) const {
    for (std::size_t i = clause + 1; i-- > 0;) {
        const Clause& above = draft_.clauses[i];
        if (above.id.kind != ClauseKind::paragraph || above.id.path.empty()) return {};
        if (above.id.path.size() != depth + 1) continue;
        std::string letters;
        for (const char c : above.number) {
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) letters += c;
        }
        return letters;
    }
    return {};
}

}  // namespace clausediff::detail::amending
