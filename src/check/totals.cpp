// The numbers of one list add up to the total that the paragraph before them gives.
#include "check/rules.hpp"

#include "base/ascii.hpp"
#include "base/unicode.hpp"

#include <fmt/format.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace clausediff::detail::checking {
namespace {

constexpr std::size_t kToAmount = 6;  // words between "total" and its number, at most

struct Amount {
    std::uint64_t value = 0;
    std::string unit;  // as printed, "dollars"
    std::size_t word = 0;
};

// "13,343,900 dollars", "900 dollars": a number with its unit, or whose thousands are set apart; none of any other, which
// may be a year or a place.
std::optional<Amount> amount_at(const TokenList& words, std::size_t at) {
    if (words.tokens[at].kind != TokenKind::number) return std::nullopt;
    const std::string_view word = words.word(at);
    Amount amount;
    amount.word = at;
    std::size_t end = 0;
    bool thousands = false;
    for (; end < word.size() && (is_digit(word[end]) || word[end] == ','); ++end) {
        if (word[end] == ',') {
            thousands = true;
        } else if (amount.value < UINT64_MAX / 1000) {
            amount.value = amount.value * 10 + static_cast<std::uint64_t>(word[end] - '0');
        }
    }
    const std::string_view rest = word.substr(end);
    if ((!thousands && rest.empty()) || (!rest.empty() && rest.front() != ' ')) return std::nullopt;
    amount.unit = rest.empty() ? "" : std::string(rest.substr(1));
    return amount;
}

std::vector<Amount> amounts_in(const TokenList& words) {
    std::vector<Amount> amounts;
    for (std::size_t k = 0; k < words.size(); ++k) {
        if (auto amount = amount_at(words, k)) amounts.push_back(std::move(*amount));
    }
    return amounts;
}

// The amount after "a total of", if the clause gives one alone.
std::optional<Amount> total_in(const Text& text, std::size_t clause) {
    const TokenList& words = text.words[clause];
    const std::vector<Amount> amounts = amounts_in(words);
    if (amounts.size() != 1) return std::nullopt;
    const std::size_t at = amounts.front().word;
    for (std::size_t k = at; k-- > 0 && at - k <= kToAmount;) {
        if (contains(text.language.drafting.total_words, text.folded(clause, k))) return amounts.front();
    }
    return std::nullopt;
}

// The sum of the sub-paragraphs of a clause, if each gives one amount of that unit.
std::optional<std::uint64_t> sum_below(const Text& text, std::size_t clause, const std::string& unit) {
    const std::vector<Clause>& clauses = text.clauses();
    std::uint64_t sum = 0;
    std::size_t count = 0;
    for (std::size_t k = clause + 1; k < clauses.size() && clauses[k].level > clauses[clause].level; ++k) {
        if (clauses[k].level > clauses[clause].level + 1) continue;  // what a part is made of itself
        const std::vector<Amount> amounts = amounts_in(text.words[k]);
        if (amounts.size() != 1 || amounts.front().unit != unit) return std::nullopt;
        sum += amounts.front().value;
        ++count;
    }
    return count > 1 ? std::optional(sum) : std::nullopt;
}

// 13,343,900
std::string grouped(std::uint64_t value) {
    std::string digits = std::to_string(value);
    for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, ",");
    return digits;
}

}  // namespace

void totals(const Draft& draft, Report& report) {
    const Text& text = draft.text;
    for (std::size_t i = 0; i < text.clauses().size(); ++i) {
        if (text.clauses()[i].type != ClauseType::paragraph || !text.clauses()[i].text.ends_with(':')) continue;
        const std::optional<Amount> total = total_in(text, i);
        if (!total) continue;
        const std::optional<std::uint64_t> sum = sum_below(text, i, total->unit);
        if (!sum || *sum == total->value) continue;
        report.at(i, range_of(text.words[i], total->word, total->word),
                  fmt::format("the numbers below add up to {}, not to {}", grouped(*sum), grouped(total->value)));
    }
}

}  // namespace clausediff::detail::checking
