// References from one paragraph to others, as the words of a clause print them.
#include "check/numbers.hpp"

#include "base/ascii.hpp"
#include "base/unicode.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace clausediff::detail::checking {
namespace {

constexpr std::size_t kMostReferred = 200;  // paragraphs of one reference

// Of a range all the numbers between its ends.
using Number = ParagraphReference::Number;
void add(std::vector<Number>& numbers, const Number& number, bool range) {
    if (range && !numbers.empty()) {
        for (int n = numbers.back().value + 1; n < number.value && numbers.size() < kMostReferred; ++n) {
            numbers.push_back({n, std::nullopt});
        }
    }
    numbers.push_back(number);
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
        std::size_t way_end = at;
        const std::optional<ParagraphReference::Way> way = way_at(at, way_end);
        if (!way) return std::nullopt;
        reference.way = *way;
        reference.first = first;
        reference.last = at - 1;
        const std::size_t begin = words_.tokens[first].begin;
        reference.text = words_.text.substr(begin, words_.tokens[way_end - 1].end - begin);
        return reference;
    }

private:
    [[nodiscard]] std::string folded(std::size_t at) const { return unicode::fold(words_.word(at)); }
    [[nodiscard]] bool is(std::size_t at, const WordList& list) const { return contains(list, folded(at)); }
    // "(a)"
    static bool is_letter(std::string_view word) {
        return word.size() >= 3 && word.front() == '(' && word.back() == ')';
    }

    // What follows the numbers: "above", "below", "of the present resolution"; and the word after it.
    [[nodiscard]] std::optional<ParagraphReference::Way> way_at(std::size_t at, std::size_t& end) const {
        if (at >= words_.size()) return std::nullopt;
        end = at + 1;
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
            if (rest.empty()) {
                end = word;
                return ParagraphReference::Way::here;
            }
        }
        return std::nullopt;
    }

    const TokenList& words_;
    const Language& language_;
};

// In a language without spaces: 上文第3段, 本决议第3至5段.
class UnspacedReader {
public:
    UnspacedReader(const TokenList& words, const Language& language) : words_(words), language_(language) {}

    std::vector<ParagraphReference> run() {
        const Citations& words = language_.citations;
        std::vector<ParagraphReference> found;
        find(words.above_word, ParagraphReference::Way::above, found);
        find(words.below_word, ParagraphReference::Way::below, found);
        for (const std::string_view phrase : words.own_text_phrases) find(phrase, ParagraphReference::Way::here, found);
        std::sort(found.begin(), found.end(),
                  [](const auto& one, const auto& other) { return one.first < other.first; });
        return found;
    }

private:
    void find(std::string_view way, ParagraphReference::Way meaning, std::vector<ParagraphReference>& found) const {
        const std::string_view text = words_.text;
        const std::string opening = std::string(way) + std::string(language_.citations.number_opening);
        for (std::size_t at = text.find(opening); at != text.npos; at = text.find(opening, at + 1)) {
            std::size_t end = at + opening.size();
            ParagraphReference reference;
            if (!read_numbers(end, reference)) continue;
            reference.way = meaning;
            reference.text = text.substr(at, end - at);
            reference.first = word_at(at);
            reference.last = word_at(end - 1);
            found.push_back(std::move(reference));
        }
    }

    // "3", "3至5", "3和7" and the sign after them.
    bool read_numbers(std::size_t& at, ParagraphReference& reference) const {
        const std::string_view text = words_.text;
        bool range = false;
        for (;;) {
            std::size_t end = at;
            while (end < text.size() && is_digit(text[end])) ++end;
            if (end == at || end - at > 3) return false;
            add(reference.numbers, {to_int(text.substr(at, end - at)), word_at(at)}, range);
            at = end;
            if (take(language_.drafting.reference_ending, at)) return true;
            range = take_any(language_.citations.range_words, at);
            if (!range && !take_any(language_.citations.list_words, at)) return false;
        }
    }
    bool take(std::string_view sign, std::size_t& at) const {
        if (!words_.text.substr(at).starts_with(sign)) return false;
        at += sign.size();
        return true;
    }
    bool take_any(const WordList& signs, std::size_t& at) const {
        return std::any_of(signs.begin(), signs.end(), [&](std::string_view sign) { return take(sign, at); });
    }
    // The word that has the byte.
    [[nodiscard]] std::size_t word_at(std::size_t byte) const {
        const auto after = std::upper_bound(words_.tokens.begin(), words_.tokens.end(), byte,
                                            [](std::size_t at, const Token& token) { return at < token.begin; });
        return after == words_.tokens.begin() ? 0 : static_cast<std::size_t>(after - words_.tokens.begin()) - 1;
    }

    const TokenList& words_;
    const Language& language_;
};

}  // namespace

std::vector<ParagraphReference> references_in(const TokenList& words, const Language& language) {
    if (!language.drafting.reference_ending.empty()) return UnspacedReader(words, language).run();
    std::vector<ParagraphReference> references;
    ReferenceReader reader(words, language);
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if (!contains(language.citations.paragraph_words, unicode::fold(words.word(i)))) continue;
        if (auto reference = reader.read(i)) references.push_back(std::move(*reference));
    }
    return references;
}

}  // namespace clausediff::detail::checking
