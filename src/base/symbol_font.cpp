#include "base/symbol_font.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>

namespace clausediff::detail {
namespace {

// 0 for what has no place here.
template <std::size_t N>
char32_t look_up(const std::pair<char32_t, char32_t> (&table)[N], char32_t byte) {
    const auto* found =
        std::find_if(std::begin(table), std::end(table), [&](const auto& one) { return one.first == byte; });
    return found == std::end(table) ? 0 : found->second;
}

char32_t of_symbol(char32_t byte) {
    constexpr std::pair<char32_t, char32_t> kSymbols[] = {
        {0x2A, U'*'},      {0x2D, U'\u2212'}, {0xA3, U'\u2264'}, {0xB0, U'\u00B0'}, {0xB1, U'\u00B1'},
        {0xB2, U'\u2033'}, {0xB3, U'\u2265'}, {0xB4, U'\u00D7'}, {0xB7, U'\u2022'}, {0xB8, U'\u00F7'},
        {0xB9, U'\u2260'}, {0xBB, U'\u2248'}, {0xBC, U'\u2026'}, {0xD2, U'\u00AE'}, {0xD3, U'\u00A9'},
        {0xD4, U'\u2122'}, {0x6D, U'\u00B5'}, {0x61, U'\u03B1'}, {0x62, U'\u03B2'}, {0x67, U'\u03B3'},
        {0x64, U'\u03B4'}, {0x6C, U'\u03BB'}, {0x70, U'\u03C0'}, {0x73, U'\u03C3'}, {0x44, U'\u0394'},
        {0x53, U'\u03A3'}, {0x57, U'\u03A9'}, {0xAC, U'\u2190'}, {0xAD, U'\u2191'}, {0xAE, U'\u2192'},
        {0xAF, U'\u2193'}, {0xD6, U'\u221A'}, {0xA5, U'\u221E'}};
    if (const char32_t known = look_up(kSymbols, byte)) return known;
    return byte >= 0x20 && byte < 0x40 ? byte : 0;  // digits and punctuation stand where they do elsewhere
}

char32_t of_wingdings(char32_t byte) {
    constexpr std::pair<char32_t, char32_t> kSymbols[] = {
        {0x6C, U'\u25CF'}, {0x6E, U'\u25A0'}, {0x6F, U'\u25A1'}, {0x71, U'\u2751'}, {0x74, U'\u29EB'},
        {0x75, U'\u25C6'}, {0x76, U'\u2756'}, {0x9F, U'\u2022'}, {0xA7, U'\u25AA'}, {0xA8, U'\u25FB'},
        {0xD8, U'\u27A2'}, {0xDF, U'\u2190'}, {0xE0, U'\u2192'}, {0xE1, U'\u2191'}, {0xE2, U'\u2193'},
        {0xE8, U'\u2794'}, {0xF0, U'\u21E8'}, {0xFB, U'\u2717'}, {0xFC, U'\u2713'}, {0xFD, U'\u2612'},
        {0xFE, U'\u2611'}, {0x4A, U'\u263A'}, {0x4C, U'\u2639'}, {0x28, U'\u260E'}, {0x2A, U'\u2709'},
        {0xAB, U'\u2605'}};
    return look_up(kSymbols, byte);
}

char32_t of_wingdings_2(char32_t byte) {
    constexpr std::pair<char32_t, char32_t> kSymbols[] = {
        {0x4F, U'\u2717'}, {0x50, U'\u2713'}, {0x51, U'\u2612'}, {0x52, U'\u2611'}, {0xA3, U'\u2610'}};
    return look_up(kSymbols, byte);
}

char32_t of_font(std::string_view font, char32_t byte) {
    if (font == "Symbol") return of_symbol(byte);
    if (font == "Wingdings") return of_wingdings(byte);
    return font == "Wingdings 2" ? of_wingdings_2(byte) : 0;
}

}  // namespace

char32_t symbol(std::string_view font, char32_t code) {
    const bool private_use = code >= 0xF000 && code <= 0xF0FF;
    const bool symbol_font = font == "Symbol" || font.starts_with("Wingdings") || font == "Webdings";
    if (!private_use && !symbol_font) return code;
    const char32_t byte = private_use ? code - 0xF000 : code;
    if (const char32_t known = of_font(font, byte)) return known;
    // Unknown ones stay apart from each other, each font in a stretch of the private area of its own.
    constexpr std::string_view kFonts[] = {"Wingdings", "Symbol", "Wingdings 2", "Wingdings 3", "Webdings"};
    const auto place = std::find(std::begin(kFonts), std::end(kFonts), font) - std::begin(kFonts);
    if (!symbol_font || byte > 0xFF) return code;
    return 0xF000 + 0x100 * static_cast<char32_t>(place) + byte;
}

}  // namespace clausediff::detail
