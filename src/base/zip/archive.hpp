// A zip archive in memory. Its names are keys and never paths: nothing is written anywhere.
#pragma once

#include "base/zip/zip_input.hpp"

#include <clausediff/error.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace clausediff::detail {

// Passing one is an Error with code too_large.
struct ArchiveLimits {
    std::size_t entries = 4'000;
    std::size_t unpacked_bytes = 64u << 20;  // of the parts that are read, taken together
    std::size_t unpacked_ratio = 300;        // unpacked to packed bytes of a part longer than 1 MiB
};

class Archive {
public:
    // `bytes` must outlive the archive. Errors: binary (broken), too_large (entries).
    static Result<Archive> open(std::string_view bytes, const std::string& path, const ArchiveLimits& limits);

    [[nodiscard]] bool has(const std::string& name) const { return parts_.contains(name); }

    // The bytes of a part, unpacked. Errors: binary (missing, broken or locked by a password), too_large (the limits on
    // one part's ratio and on all parts that were read).
    [[nodiscard]] Result<std::string> read(const std::string& name);

private:
    struct PartPlace {
        std::uint64_t offset = 0;  // in the directory, in bytes
        std::uint64_t index = 0;   // among the parts
    };

    Archive(const std::string& path, const ArchiveLimits& limits) : path_(path), limits_(limits) {}
    bool read_directory(std::uint64_t entries);
    [[nodiscard]] Error broken(const std::string& name) const;

    std::unique_ptr<MemoryFile> file_;  // where minizip can find it after a move
    ZipInput archive_;
    std::map<std::string, PartPlace, std::less<>> parts_;  // of a name that stands twice, the first
    std::string path_;
    ArchiveLimits limits_;
    std::size_t unpacked_ = 0;  // bytes read so far
};

}  // namespace clausediff::detail
