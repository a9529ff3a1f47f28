// Bytes to UTF-8.
#pragma once

#include <clausediff/error.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace clausediff::detail {

struct DecodedText {
    // Valid UTF-8 without BOM. Lives as long as this object and the bytes that were decoded.
    [[nodiscard]] std::string_view text() const { return converted ? std::string_view(*converted) : bytes; }

    std::string_view bytes;                // of a text in UTF-8: they need no conversion
    std::optional<std::string> converted;  // of a text in another encoding
    std::string encoding;                  // "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"
};

// Tells the encoding by BOM, by the place of zero bytes (UTF-16 without BOM) and by validity. Bytes that are not
// UTF-8 are windows-1252 only if the file holds no valid multi-byte character: otherwise it is broken UTF-8.
// Errors: bad_encoding (with the line of the first bad byte), binary (zero bytes that are no UTF-16).
Result<DecodedText> decode(std::string_view bytes, const std::string& path);

// The same for bytes whose encoding is known: any name that ICU has a converter for. Errors: bad_encoding.
Result<DecodedText> decode_as(std::string_view bytes, const std::string& encoding, const std::string& path);

}  // namespace clausediff::detail
