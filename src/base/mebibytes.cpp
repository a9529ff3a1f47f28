#include "base/mebibytes.hpp"

#include <fmt/format.h>

namespace clausediff::detail {

std::string mebibytes(std::size_t bytes) {
    return fmt::format("{:.0f} MiB", static_cast<double>(bytes) / (1 << 20));
}

}  // namespace clausediff::detail
