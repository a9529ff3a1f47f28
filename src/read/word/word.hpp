// Reads Word documents (.docx, ISO/IEC 29500-1).
#pragma once

#include <clausediff/source.hpp>

#include <string>
#include <string_view>

namespace clausediff::detail::word {

// Whether the bytes are a zip archive that holds an Office document.
[[nodiscard]] bool is_word(std::string_view bytes);

// Body text in reading order with its automatic numbers, footnotes and endnotes as notes, headers and footers as
// furniture. Hidden text and comments are left out. Errors: binary (broken, no text document, locked), empty,
// too_large (a limit of ReadLimits).
[[nodiscard]] Result<SourceText> read_word(std::string_view bytes, const std::string& path, const ReadOptions& options);

}  // namespace clausediff::detail::word
