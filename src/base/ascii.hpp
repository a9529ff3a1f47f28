// Classes of ASCII characters, the same in every locale. Bytes of other characters are in none of them.
#pragma once

#include <algorithm>
#include <charconv>
#include <string>
#include <string_view>

namespace clausediff::detail {

constexpr bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
constexpr bool is_lower(char c) {
    return c >= 'a' && c <= 'z';
}
constexpr bool is_upper(char c) {
    return c >= 'A' && c <= 'Z';
}
constexpr bool is_letter(char c) {
    return is_lower(c) || is_upper(c);
}
constexpr bool is_space(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

// Other characters than capitals stay as they are.
constexpr char to_lower(char c) {
    return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

// Of the same length: places in it are places in `text`.
inline std::string to_lower(std::string_view text) {
    std::string small(text);
    for (char& c : small) c = to_lower(c);
    return small;
}

// Of a hexadecimal digit; -1 of any other character.
constexpr int hex_value(char c) {
    if (is_digit(c)) return c - '0';
    c = to_lower(c);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

// At least one character, and each of them a digit.
constexpr bool all_digits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

// The number that the text begins with, in decimal digits; 0 without one, and of a number that is too high for an int.
inline int to_int(std::string_view text) {
    int number = 0;
    if (!text.empty() && is_digit(text.front())) std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

}  // namespace clausediff::detail
