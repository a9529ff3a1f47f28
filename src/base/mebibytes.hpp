// How messages name a limit.
#pragma once

#include <cstddef>
#include <string>

namespace clausediff::detail {

// "16 MiB", rounded.
std::string mebibytes(std::size_t bytes);

}  // namespace clausediff::detail
