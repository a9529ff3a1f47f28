// From a path to a SourceText: the bytes of a file, the limits that hold for every format, and the format's reader.
#include <clausediff/source.hpp>

#include "base/mebibytes.hpp"
#include "read/formats.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <memory>
#include <optional>
#include <utility>

namespace clausediff {

using namespace detail;
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

Result<std::string> read_all(const std::string& path, const ReadLimits& limits) {
    const std::unique_ptr<std::FILE, FileCloser> file(path == "-" ? stdin : std::fopen(path.c_str(), "rb"));
    if (!file) return Error{ErrorCode::unreadable, path, 0, fmt::format("cannot be opened: {}", std::strerror(errno))};
    // What the system says of the size is a hint: pipes have none, and files grow.
    constexpr std::size_t kUnknownSize = 1 << 16;
    std::error_code failed;
    const std::uintmax_t said = fs::file_size(path, failed);
    std::size_t chunk = failed || said == 0 ? kUnknownSize : std::min<std::uintmax_t>(said, limits.bytes) + 1;
    std::string bytes;
    for (std::size_t size = 0;; chunk = std::max(chunk, kUnknownSize)) {
        bytes.resize(size + chunk);
        const std::size_t got = std::fread(bytes.data() + size, 1, chunk, file.get());
        size += got;
        bytes.resize(size);
        if (size > limits.bytes) {
            return Error{ErrorCode::too_large, path, 0,
                         fmt::format("longer than {}, the limit of one file", mebibytes(limits.bytes))};
        }
        if (got < chunk) break;
    }
    if (std::ferror(file.get()) != 0) {
        return Error{ErrorCode::unreadable, path, 0, fmt::format("cannot be read: {}", std::strerror(errno))};
    }
    return bytes;
}

Result<SourceText> read_shared(std::shared_ptr<const std::string> shared, const std::string& path,
                               const ReadOptions& options) {
    const ReadLimits& limits = options.limits;
    const std::string_view bytes = *shared;
    if (bytes.empty()) return Error{ErrorCode::empty, path, 0, "the file is empty"};
    const Format& format = format_of(bytes);
    Result<SourceText> read = format.read(bytes, path, options);
    if (!read) return read.error();
    SourceText source = std::move(read).value();
    if (source.paragraphs.size() > limits.paragraphs) {
        return Error{ErrorCode::too_large, path, 0, fmt::format("more than {} paragraphs", limits.paragraphs)};
    }
    source.path = path;
    source.bytes = std::move(shared);
    source.revisions = options.revisions;
    source.exact = options.exact;
    source.struck_text = options.struck_text;
    return source;
}

}  // namespace

Result<SourceText> read_bytes(std::string_view bytes, const std::string& path, const ReadOptions& options) {
    if (bytes.size() > options.limits.bytes) {
        return Error{ErrorCode::too_large, path, 0,
                     fmt::format("longer than {}, the limit of one file", mebibytes(options.limits.bytes))};
    }
    return read_shared(std::make_shared<const std::string>(bytes), path, options);
}

Result<SourceText> read_file(const std::string& path, const ReadOptions& options) {
    if (auto error = check_path(path)) return *error;
    Result<std::string> bytes = read_all(path, options.limits);
    if (!bytes) return bytes.error();
    return read_shared(std::make_shared<const std::string>(std::move(bytes).value()), path, options);
}

}  // namespace clausediff
