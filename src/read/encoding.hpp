// Bytes to UTF-8.
#pragma once

#include <clausediff/error.hpp>

#include <string>
#include <string_view>

namespace clausediff {

struct DecodedText {
    std::string text;      // valid UTF-8 without BOM
    std::string encoding;  // "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"
};

// Tells the encoding by BOM, by the place of zero bytes (UTF-16 without BOM) and by validity. Bytes that are not
// UTF-8 are windows-1252 only if the file holds no valid multi-byte character: otherwise it is broken UTF-8.
// Errors: bad_encoding (with the line of the first bad byte), binary (zero bytes that are no UTF-16).
Result<DecodedText> decode(std::string_view bytes, const std::string& path);

// The same for bytes whose encoding is known: any name that ICU has a converter for. Errors: bad_encoding.
Result<DecodedText> decode_as(std::string_view bytes, const std::string& encoding, const std::string& path);

}  // namespace clausediff
