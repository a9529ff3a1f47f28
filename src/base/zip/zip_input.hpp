// minizip's handle on a zip archive in memory: what every reader of one needs.
#pragma once

#include "base/zip/memory_file.hpp"

#include <memory>
#include <optional>
#include <string>

namespace clausediff::detail {

struct ZipCloser {
    void operator()(void* archive) const;
};
using ZipInput = std::unique_ptr<void, ZipCloser>;  // an unzFile

// Null if the bytes are no archive. `file` must outlive the handle and stay at its place.
[[nodiscard]] ZipInput open_zip(MemoryFile& file);

// Name of the part that `archive`, an unzFile, stands at; nothing if its entry is broken.
[[nodiscard]] std::optional<std::string> current_name(void* archive);

}  // namespace clausediff::detail
