// PDF files.
#pragma once

#include <clausediff/source.hpp>

#include <string>
#include <string_view>

namespace clausediff::detail::pdf {

// The mark of a PDF file may stand after other bytes, among the first thousand.
bool is_pdf(std::string_view bytes);

// Reads the file by the helper program. Errors: those of the helper and of its output; empty (pages
// without text), too_large.
Result<SourceText> read_pdf(std::string_view bytes, const std::string& path, const ReadLimits& limits);

// The same with the helper program at `helper_program`; "" if there is none.
Result<SourceText> read_pdf(std::string_view bytes, const std::string& path, const ReadLimits& limits,
                            const std::string& helper_program);

}  // namespace clausediff::detail::pdf
