#include <clausediff/error.hpp>

#include <fmt/format.h>

namespace clausediff {

std::string describe(const Error& error) {
    const std::string path = error.path == "-" ? "standard input" : error.path;
    if (path.empty()) return error.message;
    if (error.line == 0) return fmt::format("{}: {}", path, error.message);
    return fmt::format("{}:{}: {}", path, error.line, error.message);
}

}  // namespace clausediff
