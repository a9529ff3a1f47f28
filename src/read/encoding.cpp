#include "read/encoding.hpp"

#include "base/unicode.hpp"

#include <fmt/format.h>
#include <unicode/ucnv.h>
#include <unicode/ustring.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

namespace clausediff::detail {
namespace {

constexpr std::string_view kUtf8Bom = "\xEF\xBB\xBF";

std::size_t line_of(std::string_view bytes, std::size_t offset) {
    return 1 + static_cast<std::size_t>(
                   std::count(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(offset), '\n'));
}

struct Utf8Check {
    std::optional<std::size_t> first_bad;  // byte of the first invalid sequence
    std::size_t multi_byte = 0;            // valid characters of more than one byte
};

Utf8Check check_utf8(std::string_view bytes) {
    constexpr std::int32_t kBlock = 64;  // bytes that are looked at together: most of every text is ASCII
    Utf8Check check;
    const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
    const auto length = static_cast<std::int32_t>(bytes.size());
    for (std::int32_t i = 0;;) {
        while (i + kBlock <= length && unicode::is_ascii(bytes.substr(static_cast<std::size_t>(i), kBlock)))
            i += kBlock;
        while (i < length && data[i] < 0x80) ++i;
        if (i >= length) break;
        const std::int32_t start = i;
        UChar32 c = 0;
        U8_NEXT(data, i, length, c);
        if (c >= 0) {
            ++check.multi_byte;
        } else if (!check.first_bad) {
            check.first_bad = static_cast<std::size_t>(start);
        }
    }
    return check;
}

// UTF-16 without BOM: in Western text every second byte is zero.
std::optional<std::string> zero_byte_utf16(std::string_view bytes) {
    std::size_t even = 0;
    std::size_t odd = 0;
    const std::size_t sample = std::min<std::size_t>(bytes.size(), 4096);
    for (std::size_t i = 0; i < sample; ++i) {
        if (bytes[i] == '\0') ++(i % 2 == 0 ? even : odd);
    }
    const std::size_t pairs = sample / 2;
    if (odd * 10 > pairs * 7 && even * 10 < pairs) return "UTF-16LE";
    if (even * 10 > pairs * 7 && odd * 10 < pairs) return "UTF-16BE";
    return std::nullopt;
}

Result<DecodedText> convert(std::string_view bytes, const std::string& encoding, const std::string& path) {
    UErrorCode status = U_ZERO_ERROR;
    UConverter* converter = ucnv_open(encoding.c_str(), &status);
    if (U_FAILURE(status)) {
        return Error{ErrorCode::bad_encoding, path, 0, fmt::format("the encoding {} is not supported", encoding)};
    }
    ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    std::vector<UChar> units(bytes.size() + 1);
    const std::int32_t length = ucnv_toUChars(converter, units.data(), static_cast<std::int32_t>(units.size()),
                                              bytes.data(), static_cast<std::int32_t>(bytes.size()), &status);
    ucnv_close(converter);
    if (U_FAILURE(status)) {
        return Error{ErrorCode::bad_encoding, path, 0,
                     fmt::format("invalid or cut-off {} text; save it as UTF-8 and try again", encoding)};
    }
    std::string utf8(static_cast<std::size_t>(length) * 3 + 1, '\0');
    std::int32_t written = 0;
    u_strToUTF8(utf8.data(), static_cast<std::int32_t>(utf8.size()), &written, units.data(), length, &status);
    if (U_FAILURE(status)) {
        return Error{ErrorCode::bad_encoding, path, 0, fmt::format("invalid {} text", encoding)};
    }
    utf8.resize(static_cast<std::size_t>(written));
    return DecodedText{{}, std::move(utf8), encoding};
}

Result<DecodedText> decode_utf16(std::string_view bytes, const std::string& encoding, const std::string& path) {
    if (bytes.size() % 2 != 0) {
        return Error{ErrorCode::bad_encoding, path, 0,
                     fmt::format("{} text with an odd number of bytes: the file is cut off", encoding)};
    }
    return convert(bytes, encoding, path);
}

// The five bytes that windows-1252 leaves undefined.
bool undefined_in_windows_1252(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte == 0x81 || byte == 0x8D || byte == 0x8F || byte == 0x90 || byte == 0x9D;
}

Error invalid_utf8(std::string_view bytes, std::size_t offset, const std::string& path) {
    const std::string where = bytes.size() - offset < 4 ? "the file ends inside a character: it is cut off"
                                                        : fmt::format("invalid UTF-8 at byte {}", offset + 1);
    return Error{ErrorCode::bad_encoding, path, line_of(bytes, offset), where + "; save it as UTF-8 and try again"};
}

}  // namespace

Result<DecodedText> decode_as(std::string_view bytes, const std::string& encoding, const std::string& path) {
    return convert(bytes, encoding, path);
}

Result<DecodedText> decode(std::string_view bytes, const std::string& path) {
    if (bytes.substr(0, 2) == "\xFF\xFE") return decode_utf16(bytes.substr(2), "UTF-16LE", path);
    if (bytes.substr(0, 2) == "\xFE\xFF") return decode_utf16(bytes.substr(2), "UTF-16BE", path);
    if (bytes.substr(0, 3) == kUtf8Bom) bytes.remove_prefix(kUtf8Bom.size());

    const std::size_t zero = bytes.find('\0');
    if (zero != std::string_view::npos) {
        if (const auto utf16 = zero_byte_utf16(bytes)) return decode_utf16(bytes, *utf16, path);
        return Error{ErrorCode::binary, path, line_of(bytes, zero), "a binary file, not a text"};
    }
    const Utf8Check check = check_utf8(bytes);
    if (!check.first_bad) return DecodedText{bytes, std::nullopt, "UTF-8"};
    if (check.multi_byte > 0 || std::any_of(bytes.begin(), bytes.end(), undefined_in_windows_1252)) {
        return invalid_utf8(bytes, *check.first_bad, path);
    }
    return convert(bytes, "windows-1252", path);
}

}  // namespace clausediff::detail
