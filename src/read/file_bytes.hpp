// All bytes of a file.
#pragma once

#include <clausediff/source.hpp>

#include <string>

namespace clausediff::detail {

// `path` "-" is standard input. Errors: not_found, not_a_file, unreadable, too_large.
[[nodiscard]] Result<std::string> read_file_bytes(const std::string& path, const ReadLimits& limits);

}  // namespace clausediff::detail
