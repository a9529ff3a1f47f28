#include "check/numbers.hpp"

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "diff/word_class.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace clausediff::detail::checking {
namespace {

constexpr std::size_t kToSession = 4;  // words between an ordinal and "session", at most
constexpr int kMostOrdinal = 9'999;    // no session has a higher number

std::optional<int> value_of(std::string_view part, const Language& language) {
    for (const auto& [word, value] : language.heads.ordinal_values) {
        if (word == part) return value;
    }
    return std::nullopt;
}

}  // namespace

int ordinal_value(std::string_view word, const Language& language) {
    if (word.size() > 2 && all_digits(word.substr(0, word.size() - 2)) && !is_digit(word.back())) return to_int(word);
    int sum = 0;
    while (!word.empty()) {
        const std::string_view part = word.substr(0, word.find('-'));
        const std::optional<int> value = value_of(part, language);
        if (!value) return 0;
        sum = *value == 100 && sum > 0 ? sum * 100 : sum + *value;
        if (sum > kMostOrdinal) return 0;
        word.remove_prefix(std::min(part.size() + 1, word.size()));
    }
    return sum;
}

std::string ordinal_word(int value, const Language& language) {
    if (value < 1 || value > 99) return {};
    const auto& values = language.heads.ordinal_values;
    const auto has_value = [](int wanted) { return [wanted](const auto& entry) { return entry.second == wanted; }; };
    // Of a ten the table has the cardinal before the ordinal.
    const int unit = value < 20 ? value : value % 10;
    const auto first =
        std::find_if(values.begin(), values.end(), has_value(unit == 0 || value < 20 ? value : value - unit));
    if (first == values.end()) return {};
    if (value < 20) return std::string(first->first);
    if (unit == 0) {
        const auto ordinal = std::find_if(std::next(first), values.end(), has_value(value));
        return ordinal == values.end() ? std::string() : std::string(ordinal->first);
    }
    const auto second = std::find_if(values.begin(), values.end(), has_value(unit));
    return second == values.end() ? std::string() : std::string(first->first) + "-" + std::string(second->first);
}

std::string with_capital(std::string text) {
    if (!text.empty() && is_lower(text.front())) text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

std::string with_case_of(std::string word, std::string_view like) {
    std::size_t after = 0;
    const bool capital = !like.empty() && unicode::is_upper(unicode::next(like, after));
    return capital ? with_capital(std::move(word)) : word;
}

int ordinal_in(std::string_view line, const Language& language) {
    const TokenizedText tokenized(line, language);
    const TokenList words = tokenized.list();
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (const int value = ordinal_value(unicode::fold(words.word(i)), language); value > 0) return value;
    }
    return 0;
}

int session_of_symbol(std::string_view symbol) {
    while (!symbol.empty()) {
        const std::string_view part = symbol.substr(0, symbol.find('/'));
        if (all_digits(part) && part.size() <= 3) return to_int(part);
        symbol.remove_prefix(std::min(part.size() + 1, symbol.size()));
    }
    return 0;
}

std::vector<SessionMention> sessions_in(const TokenList& words, const Language& language) {
    std::vector<SessionMention> mentions;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words.tokens[i].kind == TokenKind::punctuation) continue;
        const int value = ordinal_value(unicode::fold(words.word(i)), language);
        if (value == 0) continue;
        for (std::size_t k = i + 1; k < words.size() && k <= i + kToSession; ++k) {
            if (words.tokens[k].kind == TokenKind::punctuation) break;
            if (!unicode::fold(words.word(k)).starts_with(language.heads.session_word)) continue;
            mentions.push_back({value, i});
            break;
        }
    }
    return mentions;
}

std::vector<SymbolMention> symbols_in(const TokenList& words, const Language& language) {
    std::vector<SymbolMention> symbols;
    for (std::size_t i = 0; i < words.size(); ++i) {
        std::string_view symbol = words.word(i);
        if (symbol.find('/') == std::string_view::npos || word_class(words, i, language) != EditClass::symbol) continue;
        if (symbol.front() == '(') symbol = symbol.substr(1, symbol.size() - 2);
        symbols.push_back({std::string(symbol), i});
    }
    return symbols;
}

int paragraph_number(std::string_view printed) {
    constexpr std::string_view kDash = "\u2013";  // "1 \u2013" of Arabic texts
    while (!printed.empty()) {
        const bool sign = printed.back() == '.' || printed.back() == ' ' || printed.back() == '-';
        if (!sign && !printed.ends_with(kDash)) break;
        printed.remove_suffix(sign ? 1 : kDash.size());
    }
    return all_digits(printed) && printed.size() <= 4 ? to_int(printed) : 0;
}

}  // namespace clausediff::detail::checking
