#include "base/utf8.hpp"

#include <unicode/utf8.h>

#include <algorithm>
#include <cstdint>

namespace clausediff::detail {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

bool is_plain(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte >= 0x20 && byte < 0x7F) || c == '\t';
}

}  // namespace

void append_utf8(std::string& text, char32_t character) {
    if (character > 0x10FFFF || (character >= 0xD800 && character <= 0xDFFF)) character = kReplacement;
    char bytes[U8_MAX_LENGTH];
    std::int32_t length = 0;
    U8_APPEND_UNSAFE(bytes, length, static_cast<UChar32>(character));
    text.append(bytes, static_cast<std::size_t>(length));
}

bool is_utf8(std::string_view text) {
    const auto* data = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto length = static_cast<std::int32_t>(text.size());
    for (std::int32_t i = 0; i < length;) {
        if (data[i] < 0x80) {
            ++i;
            continue;
        }
        UChar32 character = 0;
        U8_NEXT(data, i, length, character);
        if (character < 0) return false;
    }
    return true;
}

std::string valid_utf8(std::string_view text) {
    std::string valid;
    valid.reserve(text.size());
    const auto* data = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto length = static_cast<std::int32_t>(text.size());
    for (std::int32_t i = 0; i < length;) {
        UChar32 character = 0;
        U8_NEXT(data, i, length, character);
        append_utf8(valid, character < 0 ? kReplacement : static_cast<char32_t>(character));
    }
    return valid;
}

std::string clean_utf8(std::string text) {
    if (std::all_of(text.begin(), text.end(), is_plain)) return text;
    std::string clean;
    clean.reserve(text.size());
    const auto* data = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto length = static_cast<std::int32_t>(text.size());
    for (std::int32_t i = 0; i < length;) {
        const std::int32_t start = i;
        UChar32 character = 0;
        U8_NEXT(data, i, length, character);
        if (character < 0) {
            append_utf8(clean, kReplacement);
        } else if ((character < 0x20 && character != '\t') || (character >= 0x7F && character < 0xA0)) {
            clean += ' ';
        } else {
            clean.append(text, static_cast<std::size_t>(start), static_cast<std::size_t>(i - start));
        }
    }
    return clean;
}

}  // namespace clausediff::detail
