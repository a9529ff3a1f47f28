#include "concord/wording.hpp"

#include "normalise/fact_items.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace clausediff::detail::concordance {
namespace {

constexpr const char* kSequence[] = {"also", "further"};
constexpr std::size_t kOpeningItems = 8;  // in which such a word may stand

// "أيضاً" is "أيضا".
std::string without_vowel_signs(std::string_view word) {
    std::string out;
    for (const FactItem& item : fact_items(word)) out += (out.empty() ? "" : " ") + item.text;
    return out;
}

}  // namespace

std::optional<std::string> sequence_of(const Present& one) {
    const WordList& words = one.language->openings.sequencing_chain;
    const OpeningVerb& opening = one.clause->opening;
    if (words.size() != std::size(kSequence) || opening.verb.empty()) return std::nullopt;
    const auto place = [&](std::string_view own) {
        return static_cast<std::size_t>(std::find(words.begin(), words.end(), own) - words.begin());
    };
    if (!opening.sequencing.empty()) {
        const std::size_t word = place(without_vowel_signs(opening.sequencing));
        return word == words.size() ? std::nullopt : std::optional<std::string>(kSequence[word]);
    }
    // In some languages it may stand after the whole phrase, or after the object. In one whose adverbs may be
    // adjectives it stands before the verb.
    if (!one.language->openings.adverbs_or_adjectives.empty()) return "";
    const std::vector<FactItem> items = fact_items(one.clause->text);
    for (std::size_t i = 0; i < std::min(items.size(), kOpeningItems); ++i) {
        if (const std::size_t word = place(items[i].text); word < words.size()) return kSequence[word];
    }
    return "";
}

bool is_foreign_verb(const Present& english, const Present& other) {
    const auto pairs = other.language->openings.english_verbs;
    const std::string& verb = english.clause->opening.verb;
    const std::string& own = other.clause->opening.verb;
    bool is_known = false, is_known_english = false;
    for (const auto& [theirs, of_english] : pairs) {
        // The table may have it with the feeling, "observa con satisfacción", or with what is before it.
        if (of_english == verb && (theirs.starts_with(own) || theirs.ends_with(own))) return false;
        is_known = is_known || theirs == own;
        is_known_english = is_known_english || of_english == verb;
    }
    return is_known && is_known_english;
}

}  // namespace clausediff::detail::concordance
