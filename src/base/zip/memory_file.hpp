// Files of minizip that are in memory: no path, neither of an archive nor of a part in it, is ever opened.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

struct zlib_filefunc64_def_s;

namespace clausediff::detail {

struct MemoryFile {
    std::string_view bytes;          // what is read
    std::string* written = nullptr;  // what is written, and where it can be read back; null for a file to read only
    std::uint64_t position = 0;      // in bytes
};

// Sets the functions by which minizip opens `file`, whatever path it is called with. `file`, and what it points to,
// must outlive the archive that is opened with them. Reading past the end gives fewer bytes, running out of memory an
// error.
void use_memory(zlib_filefunc64_def_s& functions, MemoryFile& file);

}  // namespace clausediff::detail
