#include "base/unicode.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <utility>

namespace clausediff::detail::unicode {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

// Printable ASCII that is its own typographic key.
constexpr std::array<bool, 256> kIsGraph = [] {
    std::array<bool, 256> table{};
    for (std::size_t c = 0x21; c < 0x7F; ++c) table[c] = c != '`';
    return table;
}();

bool is_graph(char c) {
    return kIsGraph[static_cast<unsigned char>(c)];
}

void append(std::string& out, char32_t c) {
    std::uint8_t bytes[U8_MAX_LENGTH];
    std::int32_t length = 0;
    UBool failed = false;
    U8_APPEND(bytes, length, U8_MAX_LENGTH, static_cast<UChar32>(c), failed);
    if (!failed) out.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(length));
}

// Characters that printers choose for one and the same sign.
char32_t plain_sign(char32_t c) {
    switch (c) {
        case 0x2018:
        case 0x2019:
        case 0x201A:
        case 0x201B:
        case 0x2032:
        case 0x02BC:
        case 0x00B4:
        case '`':
            return '\'';
        case 0x201C:
        case 0x201D:
        case 0x201E:
        case 0x201F:
        case 0x2033:
        case 0x00AB:
        case 0x00BB:
            return '"';
        case 0x2010:
        case 0x2011:
        case 0x2012:
        case 0x2013:
        case 0x2014:
        case 0x2015:
        case 0x2212:
            return '-';
        default:
            return c;
    }
}

// Another print of the same letters: ligatures, Arabic letters by their place in the word, full-width letters, the
// ellipsis and the micro sign. Not so a raised figure: 10² is not 102.
bool is_print_form(char32_t c) {
    return (c >= 0xFB00 && c <= 0xFB06) || (c >= 0xFB50 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC) ||
           (c >= 0xFF01 && c <= 0xFF5E) || c == 0x2026 || c == 0xB5;
}

using GetNormalizer = const icu::Normalizer2* (*)(UErrorCode&);

std::string normalised(const std::string& text, GetNormalizer get) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* normalizer = get(status);
    if (U_FAILURE(status)) return text;
    const icu::UnicodeString out = normalizer->normalize(icu::UnicodeString::fromUTF8(text), status);
    if (U_FAILURE(status)) return text;
    std::string utf8;
    return out.toUTF8String(utf8);
}

}  // namespace

char32_t beyond_ascii::next(std::string_view text, std::size_t& offset) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto length = static_cast<std::int32_t>(text.size());
    auto i = static_cast<std::int32_t>(offset);
    UChar32 c = 0;
    U8_NEXT(bytes, i, length, c);
    offset = static_cast<std::size_t>(i);
    return c < 0 ? kReplacement : static_cast<char32_t>(c);
}

bool is_space(char32_t c) {
    if (c < 0x80) return c == ' ' || (c >= '\t' && c <= '\r');
    return u_isUWhiteSpace(static_cast<UChar32>(c)) != 0;
}

bool beyond_ascii::is_digit(char32_t c) {
    return u_isdigit(static_cast<UChar32>(c)) != 0;
}

int digit_value(char32_t c) {
    return u_charDigitValue(static_cast<UChar32>(c));
}

bool beyond_ascii::is_letter(char32_t c) {
    return (U_GET_GC_MASK(static_cast<UChar32>(c)) & (U_GC_L_MASK | U_GC_M_MASK)) != 0;
}

bool is_upper(char32_t c) {
    if (c < 0x80) return c >= 'A' && c <= 'Z';
    return u_isupper(static_cast<UChar32>(c)) != 0;
}

bool is_lower(char32_t c) {
    if (c < 0x80) return c >= 'a' && c <= 'z';
    return u_islower(static_cast<UChar32>(c)) != 0;
}

bool is_ideograph(char32_t c) {
    if (c < 0x0E00) return false;
    const auto line_break = u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_LINE_BREAK);
    return u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_IDEOGRAPHIC) != 0 || line_break == U_LB_COMPLEX_CONTEXT ||
           (c >= 0x3040 && c <= 0x30FF);
}

bool is_arabic_point(char32_t c) {
    return (c >= 0x064B && c <= 0x0652) || c == 0x0670 || c == 0x0640;
}

bool is_invisible(char32_t c) {
    if (c < 0x80) return c < 0x20 && !is_space(c);
    return c == 0x00AD || c == 0x200B || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || c == 0x2060 ||
           (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
}

bool is_ascii(std::string_view text) {
    unsigned char all = 0;  // without a way out of the loop, which lets the compiler take many bytes at once
    for (const char c : text) all |= static_cast<unsigned char>(c);
    return all < 0x80;
}

std::size_t plain_run(std::string_view text, std::size_t offset) {
    const auto start = text.begin() + static_cast<std::ptrdiff_t>(offset);
    auto at = std::find_if_not(start, text.end(), is_graph);
    while (at != start && text.end() - at > 1 && *at == ' ' && is_graph(*(at + 1))) {
        at = std::find_if_not(at + 1, text.end(), is_graph);
    }
    return static_cast<std::size_t>(at - start);
}

// Zero-width joiners and non-joiners shape the letters of scripts that join them, and emoji. After Latin, Greek and
// Cyrillic letters, digits and signs they do nothing.
bool is_idle_joiner(char32_t c, std::string_view before) {
    constexpr char32_t kFirstJoined = 0x0590;
    if (c != 0x200C && c != 0x200D) return false;
    if (before.empty()) return true;
    std::size_t last = before.size() - 1;
    while (last > 0 && (static_cast<unsigned char>(before[last]) & 0xC0) == 0x80) --last;
    return next(before, last) < kFirstJoined;
}

namespace {

// A run of white space is printed as its first space of another kind, if it holds one.
class SpaceRun {
public:
    void add(std::string_view space, Typography typography) {
        const bool other = typography == Typography::as_printed && static_cast<unsigned char>(space.front()) >= 0x80;
        if (bytes_ <= 1) bytes_ = other ? std::string_view(space).copy(text_, sizeof text_) : 1;
    }
    // Returns how many bytes were written.
    std::size_t write(char* out) {
        if (bytes_ > 1) std::memcpy(out, text_, bytes_);
        if (bytes_ == 1) *out = ' ';
        return std::exchange(bytes_, 0);
    }
    void clear() { bytes_ = 0; }

private:
    char text_[4] = {};
    std::size_t bytes_ = 0;
};

// Writes the tidy text to `out`, which may be where `text` begins, and returns its length: never more than that of
// `text`, and on the way never more than what has been read.
std::size_t write_tidy(std::string_view text, Typography typography, char* out) {
    const bool plain = typography == Typography::plain;
    std::size_t written = 0;
    SpaceRun space;
    const auto write = [&](std::string_view piece) {
        if (written == 0) space.clear();
        written += space.write(out + written);
        if (out + written != piece.data()) std::memmove(out + written, piece.data(), piece.size());
        written += piece.size();
    };
    for (std::size_t i = 0; i < text.size();) {
        if (const std::size_t run = plain_run(text, i)) {
            write(text.substr(i, run));
            i += run;
            continue;
        }
        const std::size_t start = i;
        const char32_t c = next(text, i);
        if (is_space(c)) {
            space.add(text.substr(start, i - start), typography);
        } else if (!is_invisible(c) && !is_idle_joiner(c, {out, written})) {
            write(c == 0x2011 && plain ? std::string_view("-") : text.substr(start, i - start));
        }
    }
    return written;
}

}  // namespace

std::string tidy(std::string_view text, Typography typography) {
    std::string out(text.size(), '\0');
    out.resize(write_tidy(text, typography, out.data()));
    return out;
}

std::string tidy_in_place(std::string text, Typography typography) {
    text.resize(write_tidy(text, typography, text.data()));
    return text;
}

std::string typographic_key(std::string_view text) {
    if (plain_run(text, 0) == text.size()) return std::string(text);
    std::string out;
    out.reserve(text.size());
    const bool ascii = is_ascii(text);
    for (std::size_t i = 0; i < text.size();) {
        if (const std::size_t run = plain_run(text, i)) {
            out.append(text.substr(i, run));
            i += run;
            continue;
        }
        const char32_t c = plain_sign(next(text, i));
        if (is_invisible(c) || is_arabic_point(c) || is_idle_joiner(c, out)) continue;
        if (is_space(c)) {
            if (!out.empty() && out.back() != ' ') out += ' ';
        } else if (c < 0x80) {
            out += static_cast<char>(c);
        } else if (is_print_form(c)) {
            std::string letter;
            append(letter, c);
            out += normalised(letter, icu::Normalizer2::getNFKCInstance);
        } else {
            append(out, c);
        }
    }
    if (!out.empty() && out.back() == ' ') out.pop_back();
    return ascii || is_ascii(out) ? out : normalised(out, icu::Normalizer2::getNFCInstance);
}

std::string fold(std::string_view text) {
    const bool plain = plain_run(text, 0) == text.size();
    std::string key = plain ? std::string(text) : typographic_key(text);
    if (plain || is_ascii(key)) {
        for (char& c : key) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
        return key;
    }
    std::string folded;
    return icu::UnicodeString::fromUTF8(key).foldCase().toUTF8String(folded);
}

std::size_t columns(std::string_view text) {
    if (is_ascii(text)) return text.size();
    std::size_t columns = 0;
    for (std::size_t i = 0; i < text.size();) {
        const char32_t c = next(text, i);
        if (c < 0x80) {
            ++columns;
            continue;
        }
        const auto point = static_cast<UChar32>(c);
        if ((U_GET_GC_MASK(point) & (U_GC_MN_MASK | U_GC_ME_MASK | U_GC_CF_MASK)) != 0) continue;
        const auto width = u_getIntPropertyValue(point, UCHAR_EAST_ASIAN_WIDTH);
        columns += width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
    }
    return columns;
}

}  // namespace clausediff::detail::unicode
