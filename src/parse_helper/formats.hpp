// The formats that the helper parses, a file each.
#pragma once

#include <cstddef>
#include <span>
#include <string>

namespace clausediff::detail::parse_helper {

// Each gets the numbers of its command line (read/helper/protocol.hpp) and the bytes of the file, writes its answer to
// standard output and returns the exit status.
int parse_pdf(std::span<const std::size_t> limits, const std::string& bytes);
int parse_html(std::span<const std::size_t> limits, const std::string& bytes);

}  // namespace clausediff::detail::parse_helper
