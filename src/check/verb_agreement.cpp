// In languages whose verbs and participles agree with their subject: those of the Assembly are feminine, those of the
// Councils masculine.
#include "check/rules.hpp"

#include "base/unicode.hpp"
#include "check/numbers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace clausediff::detail::checking {
namespace {

enum class Gender { masculine, feminine };

std::optional<Gender> gender_of(const Text& text) {
    const Agreement& agreement = text.language.drafting.agreement;
    const std::string body = unicode::fold(text.resolution.metadata.body);
    if (contains(agreement.feminine_bodies, body)) return Gender::feminine;
    if (contains(agreement.masculine_bodies, body)) return Gender::masculine;
    return std::nullopt;
}

// The form of the word (folded) that agrees, if it is one of the other gender.
std::optional<std::string> right_form(std::string_view word, Gender gender, const Language& language) {
    const Agreement& agreement = language.drafting.agreement;
    for (const auto& [masculine, feminine] : agreement.words) {
        if (word == (gender == Gender::feminine ? masculine : feminine))
            return std::string(gender == Gender::feminine ? feminine : masculine);
    }
    const bool is_feminine = gender == Gender::feminine;
    const std::string_view wrong = is_feminine ? agreement.masculine_letter : agreement.feminine_letter;
    const std::string_view right = is_feminine ? agreement.feminine_letter : agreement.masculine_letter;
    if (wrong.empty() || !word.starts_with(wrong)) return std::nullopt;
    std::string form = std::string(right) + std::string(word.substr(wrong.size()));
    const bool is_verb =
        contains(language.openings.operative_words, word) && contains(language.openings.operative_words, form);
    return is_verb ? std::optional(form) : std::nullopt;
}

}  // namespace

void verb_agreement(const Draft& draft, std::size_t clause, Report& report) {
    const Text& text = draft.text;
    const std::optional<Gender> gender = gender_of(text);
    if (!gender) return;
    const TokenList& words = text.words[clause];
    const std::size_t end = text.clauses()[clause].opening.length;
    for (std::size_t k = 0; k < words.size() && words.tokens[k].begin < end; ++k) {
        const std::optional<std::string> right = right_form(text.folded(clause, k), *gender, text.language);
        if (!right) continue;
        report.at(clause, range_of(words, k, k),
                  fmt::format("\"{}\" is {}, and \"{}\" is not", words.word(k),
                              *gender == Gender::feminine ? "masculine" : "feminine", text.resolution.metadata.body),
                  with_case_of(*right, words.word(k)));
        return;
    }
}

}  // namespace clausediff::detail::checking
