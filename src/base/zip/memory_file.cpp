#include "base/zip/memory_file.hpp"

#include <minizip/ioapi.h>

#include <algorithm>
#include <cstring>
#include <new>

namespace clausediff::detail {
namespace {

MemoryFile& file_of(void* stream) {
    return *static_cast<MemoryFile*>(stream);
}

std::string_view content_of(const MemoryFile& file) {
    return file.written == nullptr ? file.bytes : std::string_view(*file.written);
}

void* open_file(void* file, const void* /*path*/, int /*mode*/) {
    file_of(file).position = 0;
    return file;
}

uLong read_file_part(void* /*opaque*/, void* stream, void* target, uLong size) {
    MemoryFile& file = file_of(stream);
    const std::string_view content = content_of(file);
    const std::uint64_t left = content.size() - std::min<std::uint64_t>(file.position, content.size());
    const std::uint64_t taken = std::min<std::uint64_t>(size, left);
    if (taken > 0) std::memcpy(target, content.data() + file.position, taken);
    file.position += taken;
    return taken;
}

// No exception may pass through minizip, which is C.
uLong write_file_part(void* /*opaque*/, void* stream, const void* source, uLong size) {
    MemoryFile& file = file_of(stream);
    if (file.written == nullptr) return 0;
    try {
        if (file.written->size() < file.position + size) file.written->resize(file.position + size);
    } catch (const std::bad_alloc&) {
        return 0;
    }
    std::memcpy(file.written->data() + file.position, source, size);
    file.position += size;
    return size;
}

ZPOS64_T tell(void* /*opaque*/, void* stream) {
    return file_of(stream).position;
}

long seek(void* /*opaque*/, void* stream, ZPOS64_T offset, int origin) {
    MemoryFile& file = file_of(stream);
    const std::uint64_t size = content_of(file).size();
    const std::uint64_t from = origin == ZLIB_FILEFUNC_SEEK_SET   ? 0
                               : origin == ZLIB_FILEFUNC_SEEK_CUR ? file.position
                                                                  : size;
    if (offset > size || from > size - offset) return -1;
    file.position = from + offset;
    return 0;
}

int close_file(void* /*opaque*/, void* /*stream*/) {
    return 0;
}

int error_of(void* /*opaque*/, void* /*stream*/) {
    return 0;
}

}  // namespace

void use_memory(zlib_filefunc64_def_s& functions, MemoryFile& file) {
    functions = {open_file, read_file_part, write_file_part, tell, seek, close_file, error_of, &file};
}

}  // namespace clausediff::detail
