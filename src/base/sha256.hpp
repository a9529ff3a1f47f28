// The digest of a file's bytes, by which it is known again wherever it lies.
#pragma once

#include <string>
#include <string_view>

namespace clausediff::detail {

// SHA-256 (FIPS 180-4) in lower-case hexadecimal, 64 characters.
// Throws std::runtime_error where OpenSSL gives none.
[[nodiscard]] std::string sha256(std::string_view bytes);

}  // namespace clausediff::detail
