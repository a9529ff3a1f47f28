// A zip archive in the making, in memory.
#pragma once

#include "base/zip/memory_file.hpp"

#include <ctime>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace clausediff::detail {

// All functions throw std::bad_alloc when memory runs out, and there is no other reason for which they could fail.
class ZipOutput {
public:
    ZipOutput();

    // A part, packed here. `modified` is in seconds since 1970, UTC; zip archives know no time before 1980.
    void add(const std::string& name, std::string_view content, std::time_t modified);

    // The part at which `from`, an archive that minizip reads (unzFile), stands, packed as it is. False if it cannot be
    // read.
    [[nodiscard]] bool copy(void* from);

    // The bytes of the archive; nothing can be added afterwards. `comment` is the archive's own.
    [[nodiscard]] std::string finish(const std::string& comment = {});

private:
    struct Closer {
        void operator()(void* archive) const;
    };
    std::unique_ptr<std::string> bytes_;
    std::unique_ptr<MemoryFile> file_;
    std::unique_ptr<void, Closer> archive_;
};

// Name within the archive and content, in the order in which they are to stand. The same parts and time give the same
// bytes.
[[nodiscard]] std::string packed(const std::vector<std::pair<std::string, std::string>>& parts, std::time_t modified);

}  // namespace clausediff::detail
