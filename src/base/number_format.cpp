#include "base/number_format.hpp"

#include <algorithm>
#include <cctype>
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

char32_t symbol(std::string_view font, char32_t code, bool bullet) {
    const bool private_use = code >= 0xF000 && code <= 0xF0FF;
    const bool symbol_font = font == "Symbol" || font.starts_with("Wingdings") || font == "Webdings";
    if (!private_use && !symbol_font) return code;
    const char32_t byte = private_use ? code - 0xF000 : code;
    if (font == "Symbol") {
        constexpr std::pair<char32_t, char32_t> kSymbols[] = {
            {0x2A, U'*'},      {0x2D, U'\u2212'}, {0xA3, U'\u2264'}, {0xB0, U'\u00B0'}, {0xB1, U'\u00B1'},
            {0xB2, U'\u2033'}, {0xB3, U'\u2265'}, {0xB4, U'\u00D7'}, {0xB7, U'\u2022'}, {0xB8, U'\u00F7'},
            {0xB9, U'\u2260'}, {0xBB, U'\u2248'}, {0xBC, U'\u2026'}, {0xD2, U'\u00AE'}, {0xD3, U'\u00A9'},
            {0xD4, U'\u2122'}, {0x6D, U'\u00B5'}, {0x61, U'\u03B1'}, {0x62, U'\u03B2'}};
        for (const auto& [from, to] : kSymbols) {
            if (from == byte) return to;
        }
        if (byte >= 0x20 && byte < 0x40) return byte;  // digits and punctuation stand where they do elsewhere
    }
    return bullet || symbol_font ? U'\u2022' : U'\uFFFD';
}

}  // namespace clausediff::detail
