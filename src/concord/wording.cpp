#include "concord/wording.hpp"

#include "normalise/fact_items.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

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

// "Teniendo presente" and "teniendo presentes" are; "takes note" and "takes into account" are not.
bool have_one_verb(const Clause& one, const Clause& other) {
    const std::string &verb = one.opening.verb, &own = other.opening.verb;
    return verb.empty() == own.empty() && (verb.starts_with(own) || own.starts_with(verb));
}

// What stands for English verbs in a language.
struct Verbs {
    std::span<const std::pair<std::string_view, std::string_view>> pairs;

    [[nodiscard]] bool has_english(std::string_view verb) const {
        return std::any_of(pairs.begin(), pairs.end(), [&](const auto& pair) { return pair.second == verb; });
    }
    [[nodiscard]] bool has(std::string_view own, std::string_view verb) const {
        return std::find(pairs.begin(), pairs.end(), std::pair(own, verb)) != pairs.end();
    }
    // Does one verb of the language stand for both? Then what stands for one may be chosen for the other.
    [[nodiscard]] bool are_alike(std::string_view verb, std::string_view other) const {
        return std::any_of(pairs.begin(), pairs.end(),
                           [&](const auto& pair) { return pair.second == verb && has(pair.first, other); });
    }
};

// Does nothing but what places the clause in a row stand before its verb? Other words may change what it says, as those
// for "once more" do.
bool opens_with_verb(const Clause& clause, const WordList& sequence) {
    const auto at = fact_items(clause.text);
    const auto verb = fact_items(clause.opening.verb);
    const auto is_at = [&](const std::vector<FactItem>& items, std::size_t begin) {
        return begin + items.size() <= at.size() &&
               std::equal(items.begin(), items.end(), at.begin() + static_cast<std::ptrdiff_t>(begin),
                          [](const FactItem& a, const FactItem& b) { return a.text == b.text; });
    };
    return is_at(verb, 0) || (!at.empty() && sequence.has(at.front().text) && is_at(verb, 1));
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
        if (one.language->openings.content_words.has(items[i].text)) break;
        if (const std::size_t word = place(items[i].text); word < words.size()) return kSequence[word];
    }
    return "";
}

std::size_t repeats(const std::vector<Clause>& clauses, std::size_t index) {
    constexpr std::size_t kMostBack = 64;  // clauses
    const Clause& clause = clauses[index];
    const std::size_t first = index - std::min(index, kMostBack);
    std::size_t count = 0;
    while (index-- > first) {
        const Clause& before = clauses[index];
        if (before.level > clause.level) continue;  // its sub-paragraphs
        if (before.level != clause.level || !have_one_verb(before, clause)) break;
        ++count;
    }
    return count;
}

bool is_foreign_verb(const Present& english, const Present& other) {
    const std::string& verb = english.clause->opening.verb;
    const Verbs verbs{other.language->openings.english_verbs};
    if (!verbs.has_english(verb) || !opens_with_verb(*other.clause, other.language->openings.sequencing_chain))
        return false;
    const std::string& own = other.clause->opening.verb;
    bool is_known = false;
    for (const auto& [theirs, of_english] : verbs.pairs) {
        // The table may have it with the feeling, "observa con satisfacción", or with what is before it.
        if (of_english == verb && (theirs.starts_with(own) || theirs.ends_with(own))) return false;
        if (theirs != own) continue;
        if (verbs.are_alike(of_english, verb)) return false;
        is_known = true;
    }
    return is_known;
}

}  // namespace clausediff::detail::concordance
