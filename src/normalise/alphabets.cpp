#include "normalise/alphabets.hpp"

#include "base/ascii.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace clausediff::detail {
namespace {

// The order by which Arabic texts count: that of the old numerals, not that of the dictionary.
constexpr std::string_view kAbjad[] = {"أ", "ب", "ج", "د", "ه", "و", "ز", "ح", "ط", "ي", "ك", "ل", "م", "ن",
                                       "س", "ع", "ف", "ص", "ق", "ر", "ش", "ت", "ث", "خ", "ذ", "ض", "ظ", "غ"};
constexpr std::pair<std::string_view, int> kOtherForms[] = {{"ا", 1}, {"هـ", 5}, {"ﻫ", 5}, {"ه‍", 5}};
// Cyrillic letters that look like Latin ones: Russian texts count by Latin letters.
constexpr std::pair<std::string_view, int> kLookalikes[] = {{"а", 1},  {"с", 3},  {"е", 5}, {"о", 15},
                                                            {"р", 16}, {"у", 25}, {"х", 24}};
constexpr std::string_view kChineseDigits[] = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};
constexpr std::string_view kEnclosed[] = {"㈠", "㈡", "㈢", "㈣", "㈤", "㈥", "㈦", "㈧", "㈨", "㈩"};

using Kind = CountingSign::Kind;

template <std::size_t kCount>
int place_of(const std::string_view (&letters)[kCount], std::string_view text) {
    const auto* found = std::find_if(std::begin(letters), std::end(letters),
                                     [text](std::string_view one) { return text.starts_with(one); });
    return found == std::end(letters) ? 0 : static_cast<int>(found - std::begin(letters)) + 1;
}

CountingSign arabic_letter(std::string_view text) {
    for (const auto& [form, value] : kOtherForms) {
        if (text.starts_with(form)) return {Kind::letter, value, form.size()};
    }
    const int value = place_of(kAbjad, text);
    if (value == 0) return {};
    const std::string_view letter = kAbjad[value - 1];
    // "(أ أ)" after the last letter.
    const std::string_view rest = text.substr(letter.size());
    if (rest.starts_with(' ') && rest.substr(1).starts_with(letter)) {
        return {Kind::letter, value + static_cast<int>(std::size(kAbjad)), 2 * letter.size() + 1};
    }
    return {Kind::letter, value, letter.size()};
}

// "三", "十", "十二", "二十一"
CountingSign chinese_figure(std::string_view text) {
    constexpr int kTen = 10;
    int value = 0;
    std::size_t at = 0;
    for (int digit = place_of(kChineseDigits, text); digit > 0; digit = place_of(kChineseDigits, text.substr(at))) {
        const bool ten = digit == kTen;
        if (ten) {
            if (value % kTen == 0 && value > 0) break;
            value = value == 0 ? kTen : value * kTen;
        } else if (value == 0 || value % kTen == 0) {
            value += digit;
        } else {
            return {};
        }
        at += kChineseDigits[digit - 1].size();
        if (value > kTen * kTen) return {};
    }
    return value == 0 ? CountingSign() : CountingSign{Kind::figure, value, at};
}

}  // namespace

CountingSign counting_sign(std::string_view text) {
    if (text.empty() || static_cast<unsigned char>(text.front()) < 0x80) return {};
    for (const auto& [letter, value] : kLookalikes) {
        if (text.starts_with(letter)) return {Kind::letter, value, letter.size()};
    }
    if (const CountingSign letter = arabic_letter(text); letter.kind != Kind::none) return letter;
    return chinese_figure(text);
}

CountingSign enclosed_sign(std::string_view text) {
    constexpr std::string_view kOpen = "’", kClose = "‘";  // as right-to-left texts store them
    if (text.empty() || static_cast<unsigned char>(text.front()) < 0x80) return {};
    if (const int value = place_of(kEnclosed, text); value > 0) return {Kind::figure, value, kEnclosed[0].size()};
    if (!text.starts_with(kOpen)) return {};
    std::size_t end = kOpen.size();
    int value = 0;
    while (end < text.size() && end < kOpen.size() + 2 && is_digit(text[end])) value = value * 10 + (text[end++] - '0');
    if (value == 0 || !text.substr(end).starts_with(kClose)) return {};
    return {Kind::figure, value, end + kClose.size()};
}

}  // namespace clausediff::detail
