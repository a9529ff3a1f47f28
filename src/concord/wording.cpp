#include "concord/wording.hpp"

#include "normalise/fact_items.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace clausediff::detail::concordance {
namespace {

constexpr const char* kSequence[] = {"also", "further"};

// "أيضاً" is "أيضا".
std::string without_vowel_signs(std::string_view word) {
    std::string out;
    for (const FactItem& item : fact_items(word)) out += (out.empty() ? "" : " ") + item.text;
    return out;
}

}  // namespace

std::optional<std::string> sequence_of(const Present& one) {
    const WordList& words = one.language->openings.concordant_sequence;
    const OpeningVerb& opening = one.clause->opening;
    if (words.size() != std::size(kSequence) || opening.verb.empty()) return std::nullopt;
    const std::string own = without_vowel_signs(opening.sequencing);
    if (own.empty()) return "";
    const auto word = std::find(words.begin(), words.end(), own);
    if (word == words.end()) return std::nullopt;
    return kSequence[word - words.begin()];
}

bool is_foreign_verb(const Present& english, const Present& other) {
    const auto pairs = other.language->openings.english_verbs;
    const std::string& verb = english.clause->opening.verb;
    const std::string& own = other.clause->opening.verb;
    bool is_known = false, is_known_english = false;
    for (const auto& [theirs, of_english] : pairs) {
        if (theirs == own && of_english == verb) return false;
        is_known = is_known || theirs == own;
        is_known_english = is_known_english || of_english == verb;
    }
    return is_known && is_known_english;
}

}  // namespace clausediff::detail::concordance
