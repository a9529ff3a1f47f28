// Writing a whole file or none of it.
#pragma once

#include <clausediff/error.hpp>

#include <optional>
#include <string>

namespace clausediff::detail {

// Writes `content` to a temporary file beside `path`, waits until it is on the disk, and renames it, so that a failure
// leaves the old file as it was and no other. A link is followed; devices and pipes are written to directly. Error:
// unwritable.
[[nodiscard]] std::optional<Error> write_file(const std::string& path, const std::string& content);

}  // namespace clausediff::detail
