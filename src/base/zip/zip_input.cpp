#include "base/zip/zip_input.hpp"

#include <minizip/unzip.h>

#include <cstddef>

namespace clausediff::detail {
namespace {

constexpr std::size_t kUsualName = 128;  // bytes

}  // namespace

void ZipCloser::operator()(void* archive) const {
    unzClose(archive);
}

ZipInput open_zip(MemoryFile& file) {
    zlib_filefunc64_def functions;
    use_memory(functions, file);
    return ZipInput(unzOpen2_64(nullptr, &functions));
}

std::optional<std::string> current_name(void* archive) {
    std::string name(kUsualName, '\0');
    for (;;) {
        unz_file_info64 about{};
        if (unzGetCurrentFileInfo64(archive, &about, name.data(), name.size(), nullptr, 0, nullptr, 0) != UNZ_OK) {
            return std::nullopt;
        }
        const bool whole = about.size_filename <= name.size();
        name.resize(about.size_filename);
        if (whole) return name;
    }
}

}  // namespace clausediff::detail
