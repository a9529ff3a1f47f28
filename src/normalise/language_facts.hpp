// How a language writes what is the same in every language: dates, citations, symbols and numbers.
#pragma once

#include "normalise/word_list.hpp"

#include <span>
#include <string_view>
#include <utility>

namespace clausediff::detail {

// Words are in lower case, Arabic ones without vowel signs and tatweel.
struct FactWords {
    // Every form of a month with its number, January being 1: "mars", "марта". Of a double name, as Arabic has them
    // ("كانون الأول/ديسمبر"), the second.
    std::span<const std::pair<std::string_view, int>> months;
    bool year_first = false;  // 2022年12月6日; else the day comes first
    WordList day_joins;       // between two days of one month: "to", "and", "au"
    WordList date_fillers;    // between day, month and year: "de"
    // Between a citation and its date: "of", "du". Unused where the date stands before the citation, with
    // `citation_word` between the two: 2022年12月6日第77/30号.
    WordList citation_date_words;
    std::string_view citation_word;
    // Letters of special sessions in citations, with the English ones: "دإط-10/1" is ES-10/1.
    std::span<const std::pair<std::string_view, std::string_view>> session_letters;
};

// Null if the language, a code of ISO 639-1, has no such table.
[[nodiscard]] const FactWords* fact_words(std::string_view language);

}  // namespace clausediff::detail
