#include "normalise/fact_items.hpp"

#include "base/unicode.hpp"

namespace clausediff::detail {
namespace {

constexpr std::size_t kMostDigits = 6;  // of a number that has a value

enum class Class { space, digit, letter, ideograph, sign };

Class class_of(char32_t c) {
    if (unicode::is_space(c) || unicode::is_invisible(c)) return Class::space;
    if (unicode::is_digit(c)) return Class::digit;
    if (unicode::is_ideograph(c)) return Class::ideograph;
    return unicode::is_letter(c) ? Class::letter : Class::sign;
}

// Vowel signs and the stretching sign, which say nothing that is compared.
bool is_ornament(char32_t c) {
    return c == 0x0640 || (c >= 0x064B && c <= 0x0652) || c == 0x0670;
}

std::string without_ornaments(std::string_view word) {
    std::string out;
    for (std::size_t at = 0; at < word.size();) {
        const std::size_t begin = at;
        if (!is_ornament(unicode::next(word, at))) out += word.substr(begin, at - begin);
    }
    return out;
}

std::string digits_of(std::string_view number) {
    std::string out;
    for (std::size_t at = 0; at < number.size();) {
        out += static_cast<char>('0' + unicode::digit_value(unicode::next(number, at)));
    }
    return out;
}

FactItem item(Class kind, std::string_view text, std::size_t begin, std::size_t end) {
    const std::string_view printed = text.substr(begin, end - begin);
    if (kind == Class::digit) {
        FactItem number{FactItemKind::number, digits_of(printed), -1, begin, end};
        if (number.text.size() <= kMostDigits) number.value = std::stoi(number.text);
        return number;
    }
    const std::string folded = unicode::fold(printed);
    if (kind == Class::sign) return {FactItemKind::sign, folded, -1, begin, end};
    std::size_t letter = 0;
    const bool capital = unicode::is_upper(unicode::next(printed, letter));
    return {FactItemKind::word, without_ornaments(folded), -1, begin, end, capital};
}

}  // namespace

std::vector<FactItem> fact_items(std::string_view text) {
    std::vector<FactItem> items;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const Class kind = class_of(unicode::next(text, at));
        if (kind == Class::space) continue;
        for (std::size_t next = at; (kind == Class::digit || kind == Class::letter) && next < text.size(); at = next) {
            if (class_of(unicode::next(text, next)) != kind) break;
        }
        items.push_back(item(kind, text, begin, at));
    }
    return items;
}

}  // namespace clausediff::detail
