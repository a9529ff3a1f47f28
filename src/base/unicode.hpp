// Unicode for all stages from normalise on: code points, comparison keys, columns. ICU does the work; plain ASCII,
// most of every resolution, takes a short way.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace clausediff::detail::unicode {

// The code points from U+0080 on, for the functions below.
namespace beyond_ascii {
char32_t next(std::string_view text, std::size_t& offset);
bool is_digit(char32_t c);
bool is_letter(char32_t c);
}  // namespace beyond_ascii

// Decodes the code point at byte `offset` (< text.size()) and moves `offset` past it. Invalid bytes give U+FFFD.
inline char32_t next(std::string_view text, std::size_t& offset) {
    const auto byte = static_cast<unsigned char>(text[offset]);
    if (byte >= 0x80) return beyond_ascii::next(text, offset);
    ++offset;
    return byte;
}

bool is_space(char32_t c);  // white space, no-break spaces included
// Decimal digits of any script.
inline bool is_digit(char32_t c) {
    return c < 0x80 ? c >= '0' && c <= '9' : beyond_ascii::is_digit(c);
}
// The value of a decimal digit of any script: REQUIRES is_digit(c).
int digit_value(char32_t c);
// Letters and the marks that combine with them.
inline bool is_letter(char32_t c) {
    return c < 0x80 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : beyond_ascii::is_letter(c);
}
// A letter, a mark or a digit.
inline bool is_word(char32_t c) {
    return is_letter(c) || is_digit(c);
}
bool is_upper(char32_t c);
bool is_lower(char32_t c);
bool is_ideograph(char32_t c);     // written without spaces between words: Han, Hiragana, Katakana, Thai, ...
bool is_arabic_point(char32_t c);  // vowel points and the stroke that lengthens words: written or not
bool is_invisible(char32_t c);     // soft hyphen, zero-width and direction marks, BOM; not ZWJ and ZWNJ

bool is_ascii(std::string_view text);

// Bytes of the run at `offset` that all functions below leave as it is: printable ASCII but the grave accent, with
// single spaces between. Most of every text is such runs, and copying them whole is what makes the stages fast.
std::size_t plain_run(std::string_view text, std::size_t offset);

// What becomes of no-break and thin spaces and of no-break hyphens.
enum class Typography {
    plain,       // spaces and hyphens like all others
    as_printed,  // they stay; of a run of white space the first of them
};

// One line as printed: a run of white space becomes one space, none at the ends; invisible characters, and joiners
// where nothing joins, are dropped. Quotes, dashes and case stay.
std::string tidy(std::string_view text, Typography typography = Typography::plain);
// The same in the memory of a string that is passed: the text never becomes longer.
std::string tidy_in_place(std::string text, Typography typography = Typography::plain);

// Comparison keys. Two texts with the same typographic key differ in nothing that a reader would call a change:
// NFC, ligatures and full-width letters resolved, quotes straight, dashes and minus signs a hyphen, Arabic without
// vowel points and lengthening strokes. The fold is that without case.
std::string typographic_key(std::string_view text);
std::string fold(std::string_view text);

// Columns that the text takes on a terminal: wide characters two, combining ones none.
std::size_t columns(std::string_view text);

}  // namespace clausediff::detail::unicode
