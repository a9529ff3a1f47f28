// From a path to a SourceText: the limits that hold for every format, and the format's reader.
#include <clausediff/source.hpp>

#include "base/file_bytes.hpp"
#include "base/mebibytes.hpp"
#include "read/formats.hpp"

#include <fmt/format.h>

#include <memory>
#include <utility>

namespace clausediff {

using namespace detail;
namespace {

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
    Result<std::string> bytes = read_file_bytes(path, options.limits.bytes);
    if (!bytes) return bytes.error();
    return read_shared(std::make_shared<const std::string>(std::move(bytes).value()), path, options);
}

}  // namespace clausediff
