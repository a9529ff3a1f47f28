#include "base/number_format.hpp"

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <utility>

namespace clausediff::detail {
namespace {

constexpr int kMostLetters = 30;      // Word stops repeating letters there
constexpr int kLargestRoman = 32767;  // and counts no further

std::string letters(int value) {
    if (value < 1) return {};
    const int repeat = std::min((value - 1) / 26 + 1, kMostLetters);
    return std::string(static_cast<std::size_t>(repeat), static_cast<char>('a' + (value - 1) % 26));
}

std::string roman(int value) {
    constexpr std::pair<int, const char*> kDigits[] = {{1000, "m"}, {900, "cm"}, {500, "d"}, {400, "cd"}, {100, "c"},
                                                       {90, "xc"},  {50, "l"},   {40, "xl"}, {10, "x"},   {9, "ix"},
                                                       {5, "v"},    {4, "iv"},   {1, "i"}};
    std::string text;
    value = std::min(value, kLargestRoman);
    for (const auto& [worth, digit] : kDigits) {
        for (; value >= worth; value -= worth) text += digit;
    }
    return text;
}

std::string upper(std::string text) {
    for (char& c : text) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return text;
}

std::string ordinal(int value) {
    const int last = value % 10;
    const bool teen = value / 10 % 10 == 1;
    const char* ending = teen ? "th" : last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th";
    return std::to_string(value) + ending;
}

std::string footnote_symbol(int value) {
    constexpr const char* kSymbols[] = {"*", "\xE2\x80\xA0", "\xE2\x80\xA1", "\xC2\xA7"};
    if (value < 1) return {};
    std::string text;
    for (int i = 0; i < std::min((value - 1) / 4 + 1, kMostLetters); ++i) text += kSymbols[(value - 1) % 4];
    return text;
}

}  // namespace

std::string format_number(int value, std::string_view format) {
    if (format == "none" || format == "bullet") return {};
    if (format == "lowerLetter") return letters(value);
    if (format == "upperLetter") return upper(letters(value));
    if (format == "lowerRoman") return roman(value);
    if (format == "upperRoman") return upper(roman(value));
    if (format == "decimalZero" && value >= 0 && value < 10) return "0" + std::to_string(value);
    if (format == "ordinal") return ordinal(value);
    if (format == "numberInDash") return "- " + std::to_string(value) + " -";
    if (format == "chicago") return footnote_symbol(value);
    return std::to_string(value);
}

}  // namespace clausediff::detail
