#include "base/file_bytes.hpp"

#include "base/mebibytes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <memory>
#include <optional>

namespace clausediff::detail {
namespace {

namespace fs = std::filesystem;

struct FileCloser {
    void operator()(std::FILE* file) const {
        if (file != nullptr && file != stdin) (void)std::fclose(file);
    }
};

std::optional<Error> check_path(const std::string& path) {
    if (path == "-") return std::nullopt;
    std::error_code failed;
    const fs::file_status status = fs::status(path, failed);
    if (status.type() == fs::file_type::not_found) return Error{ErrorCode::not_found, path, 0, "no such file"};
    if (failed) return Error{ErrorCode::unreadable, path, 0, failed.message()};
    if (fs::is_directory(status)) return Error{ErrorCode::not_a_file, path, 0, "is a directory; name a file in it"};
    return std::nullopt;
}

Result<std::string> read_all(const std::string& path, std::size_t most) {
    const std::unique_ptr<std::FILE, FileCloser> file(path == "-" ? stdin : std::fopen(path.c_str(), "rb"));
    if (!file) return Error{ErrorCode::unreadable, path, 0, fmt::format("cannot be opened: {}", std::strerror(errno))};
    // What the system says of the size is a hint: pipes have none, and files grow.
    constexpr std::size_t kUnknownSize = 1 << 16;
    std::error_code failed;
    const std::uintmax_t said = fs::file_size(path, failed);
    std::size_t chunk = failed || said == 0 ? kUnknownSize : std::min<std::uintmax_t>(said, most) + 1;
    std::string bytes;
    for (std::size_t size = 0;; chunk = std::max(chunk, kUnknownSize)) {
        bytes.resize(size + chunk);
        const std::size_t got = std::fread(bytes.data() + size, 1, chunk, file.get());
        size += got;
        bytes.resize(size);
        if (size > most) {
            return Error{ErrorCode::too_large, path, 0,
                         fmt::format("longer than {}, the limit of one file", mebibytes(most))};
        }
        if (got < chunk) break;
    }
    if (std::ferror(file.get()) != 0) {
        return Error{ErrorCode::unreadable, path, 0, fmt::format("cannot be read: {}", std::strerror(errno))};
    }
    return bytes;
}

}  // namespace

Result<std::string> read_file_bytes(const std::string& path, std::size_t most) {
    if (auto error = check_path(path)) return *error;
    return read_all(path, most);
}

}  // namespace clausediff::detail
