// LibreOffice, run once on one file.
#pragma once

#include <clausediff/error.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace clausediff::detail::office {

// What the program `office` makes of the bytes as .docx. It runs without a window, with a profile in a folder that is
// removed afterwards, also when the program is interrupted, and is killed with all that it started after `seconds`.
// Errors: unreadable, too_large (time).
[[nodiscard]] Result<std::string> converted(const std::string& office, std::string_view bytes, const std::string& path,
                                            const char* ending, std::size_t seconds);

}  // namespace clausediff::detail::office
