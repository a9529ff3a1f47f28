// All bytes of a file.
#pragma once

#include <clausediff/error.hpp>

#include <cstddef>
#include <string>

namespace clausediff::detail {

// `path` "-" is standard input. Errors: not_found, not_a_file, unreadable; too_large if it has more than `most` bytes.
[[nodiscard]] Result<std::string> read_file_bytes(const std::string& path, std::size_t most);

}  // namespace clausediff::detail
