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

constexpr std::size_t kToSession = 4;       // words between an ordinal and "session", at most
constexpr std::size_t kMostReferred = 200;  // paragraphs of one reference
constexpr int kMostOrdinal = 9'999;         // no session has a higher number

std::optional<int> value_of(std::string_view part, const Language& language) {
    for (const auto& [word, value] : language.heads.ordinal_values) {
        if (word == part) return value;
    }
    return std::nullopt;
}

// Reads references from the word "paragraph" on.
class ReferenceReader {
public:
    ReferenceReader(const TokenList& words, const Language& language) : words_(words), language_(language) {}

    std::optional<ParagraphReference> read(std::size_t at) {
        const std::size_t first = at++;
        ParagraphReference reference;
        bool range = false;
        while (at < words_.size()) {
            const std::string_view word = words_.word(at);
            if (all_digits(word) && word.size() <= 3) {
                add(reference.numbers, {to_int(word), at}, range);
                range = false;
            } else if (is(at, language_.citations.range_words)) {
                range = true;
            } else if (!is_letter(word) && !is(at, language_.citations.list_words)) {
                break;
            }
            ++at;
        }
        if (reference.numbers.empty()) return std::nullopt;
        const std::optional<ParagraphReference::Way> way = way_at(at);
        if (!way) return std::nullopt;
        reference.way = *way;
        reference.first = first;
        reference.last = at - 1;
        const std::size_t begin = words_.tokens[first].begin;
        reference.text = words_.text.substr(begin, words_.tokens[at - 1].end - begin);
        return reference;
    }

private:
    [[nodiscard]] std::string folded(std::size_t at) const { return unicode::fold(words_.word(at)); }
    [[nodiscard]] bool is(std::size_t at, const WordList& list) const { return contains(list, folded(at)); }
    // "(a)"
    static bool is_letter(std::string_view word) {
        return word.size() >= 3 && word.front() == '(' && word.back() == ')';
    }

    using Number = ParagraphReference::Number;
    static void add(std::vector<Number>& numbers, const Number& number, bool range) {
        if (range && !numbers.empty()) {
            for (int n = numbers.back().value + 1; n < number.value && numbers.size() < kMostReferred; ++n) {
                numbers.push_back({n, std::nullopt});
            }
        }
        numbers.push_back(number);
    }

    // What follows the numbers: "above", "below", "of the present resolution".
    [[nodiscard]] std::optional<ParagraphReference::Way> way_at(std::size_t at) const {
        if (at >= words_.size()) return std::nullopt;
        if (folded(at) == language_.citations.above_word) return ParagraphReference::Way::above;
        if (folded(at) == language_.citations.below_word) return ParagraphReference::Way::below;
        for (const std::string_view phrase : language_.citations.own_text_phrases) {
            std::string_view rest = phrase;
            std::size_t word = at;
            while (!rest.empty() && word < words_.size() && folded(word) == rest.substr(0, rest.find(' '))) {
                rest.remove_prefix(
                    std::min(rest.find(' ') == std::string_view::npos ? rest.size() : rest.find(' ') + 1, rest.size()));
                ++word;
            }
            if (rest.empty()) return ParagraphReference::Way::here;
        }
        return std::nullopt;
    }

    const TokenList& words_;
    const Language& language_;
};

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

std::vector<ParagraphReference> references_in(const TokenList& words, const Language& language) {
    std::vector<ParagraphReference> references;
    ReferenceReader reader(words, language);
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if (!contains(language.citations.paragraph_words, unicode::fold(words.word(i)))) continue;
        if (auto reference = reader.read(i)) references.push_back(std::move(*reference));
    }
    return references;
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

std::vector<DatedCitation> citations_in(const TokenList& words, const Language& language) {
    std::vector<DatedCitation> citations;
    const std::string between = " " + std::string(language.citations.citation_date_word) + " ";
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words.tokens[i].kind != TokenKind::number || word_class(words, i, language) != EditClass::citation)
            continue;
        const std::string_view word = words.word(i);
        const std::size_t cut = word.find(between);
        std::string date(cut == std::string_view::npos ? std::string_view() : word.substr(cut + between.size()));
        citations.push_back({std::string(word.substr(0, cut)), std::move(date), i});
    }
    return citations;
}

int paragraph_number(std::string_view printed) {
    while (!printed.empty() && (printed.back() == '.' || printed.back() == ' ')) printed.remove_suffix(1);
    return all_digits(printed) && printed.size() <= 4 ? to_int(printed) : 0;
}

}  // namespace clausediff::detail::checking
