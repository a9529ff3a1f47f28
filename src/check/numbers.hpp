// Numbers that resolutions write: of sessions, of paragraphs, of resolutions with their dates.
#pragma once

#include "normalise/language.hpp"
#include "normalise/tokens.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace clausediff::detail::checking {

// The General Assembly has held a regular session each year since the one after this.
inline constexpr int kYearBefore = 1945;

// "seventy-third" is 73, "one hundredth" in words of their own is 100, "73rd" is 73; 0 if `word` (folded) is no
// ordinal.
[[nodiscard]] int ordinal_value(std::string_view word, const Language& language);

// The same the other way round: 73 is "seventy-third", without a capital. "" if the language has no words for it, or of
// anything but 1 to 99.
[[nodiscard]] std::string ordinal_word(int value, const Language& language);

// The first letter is a capital, if it is one of English.
[[nodiscard]] std::string with_capital(std::string text);

// `word` begins with a capital if `like` does.
[[nodiscard]] std::string with_case_of(std::string word, std::string_view like);

// The first ordinal of a line such as "Sixty-ninth session", 0 if it has none.
[[nodiscard]] int ordinal_in(std::string_view line, const Language& language);

// "A/RES/69/317" and "A/C.3/69/L.5" are of session 69; 0 of symbols that count no sessions.
[[nodiscard]] int session_of_symbol(std::string_view symbol);

struct SessionMention {
    int number = 0;
    std::size_t word = 0;  // the ordinal
};
// "its seventy-third session", wherever it stands.
[[nodiscard]] std::vector<SessionMention> sessions_in(const TokenList& words, const Language& language);

// "paragraph 5 above", "paragraphs 3 to 7 of the present resolution".
struct ParagraphReference {
    enum class Way { above, below, here };
    // One of the numbers, and its word; none of those between the ends of a range.
    struct Number {
        int value = 0;
        std::optional<std::size_t> word;
    };
    std::vector<Number> numbers;
    Way way = Way::here;
    std::string text;       // as printed, "paragraph 5 above"
    std::size_t first = 0;  // the word "paragraph"
    std::size_t last = 0;   // the last word of the numbers
};
// In paragraph_references.cpp.
[[nodiscard]] std::vector<ParagraphReference> references_in(const TokenList& words, const Language& language);

// The symbols of documents: "A/67/280" of "the report (A/67/280)".
struct SymbolMention {
    std::string symbol;
    std::size_t word = 0;
};
[[nodiscard]] std::vector<SymbolMention> symbols_in(const TokenList& words, const Language& language);

// "67/264 of 17 May 2013".
struct DatedCitation {
    std::string cited;  // "67/264"
    std::string date;   // "17 May 2013", "" if the text gives none
    std::size_t word = 0;
};
// In dated_citations.cpp.
[[nodiscard]] std::vector<DatedCitation> citations_in(const TokenList& words, const Language& language);

// "5." is 5; 0 of anything but a number in digits.
[[nodiscard]] int paragraph_number(std::string_view printed);

}  // namespace clausediff::detail::checking
