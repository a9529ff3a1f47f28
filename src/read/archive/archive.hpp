// A zip archive in memory. Its names are keys and never paths: nothing is written anywhere.
#pragma once

#include "read/archive/zip_input.hpp"

#include <clausediff/source.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace clausediff {

class Archive {
public:
    // `bytes` must outlive the archive. Errors: binary (broken), too_large (entries).
    static Result<Archive> open(std::string_view bytes, const std::string& path, const ReadLimits& limits);

    [[nodiscard]] bool has(const std::string& name) const { return parts_.contains(name); }

    // The bytes of a part, unpacked. Errors: binary (missing, broken or behind a password), too_large (the limits on
    // one part's ratio and on all parts that were read).
    [[nodiscard]] Result<std::string> read(const std::string& name);

private:
    struct Place {
        std::uint64_t offset = 0;  // in the directory, in bytes
        std::uint64_t index = 0;   // among the parts
    };

    Archive(const std::string& path, const ReadLimits& limits) : path_(path), limits_(limits) {}
    bool read_directory(std::uint64_t entries);
    [[nodiscard]] Error broken(const std::string& name) const;

    std::unique_ptr<MemoryFile> file_;  // where minizip can find it after a move
    ZipInput archive_;
    std::map<std::string, Place, std::less<>> parts_;  // of a name that stands twice, the first
    std::string path_;
    ReadLimits limits_;
    std::size_t unpacked_ = 0;  // bytes read so far
};

}  // namespace clausediff
