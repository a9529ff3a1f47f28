#include "read/archive/archive.hpp"

#include "read/mebibytes.hpp"

#include <fmt/format.h>
#include <zip.h>

#include <algorithm>
#include <optional>
#include <utility>

namespace clausediff {
namespace {

constexpr std::size_t kRatioFrom = 1u << 20;  // bytes of a part: shorter ones may be packed as well as they like

struct FileCloser {
    void operator()(zip_file_t* file) const { (void)zip_fclose(file); }
};

}  // namespace

void Archive::Closer::operator()(zip* archive) const {
    zip_discard(archive);
}

Archive::Archive(zip* archive, const std::string& path, const ReadLimits& limits)
    : archive_(archive), path_(path), limits_(limits) {}

Result<Archive> Archive::open(std::string_view bytes, const std::string& path, const ReadLimits& limits) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    zip_t* archive = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, &error);
    if (archive == nullptr) {
        if (source != nullptr) zip_source_free(source);
        zip_error_fini(&error);
        return Error{ErrorCode::binary, path, 0, "a broken or cut-off zip archive; fetch or save the file again"};
    }
    zip_error_fini(&error);
    Archive opened(archive, path, limits);
    const auto entries = static_cast<std::size_t>(std::max<zip_int64_t>(zip_get_num_entries(archive, 0), 0));
    if (entries > limits.archive_entries) {
        return Error{ErrorCode::too_large, path, 0,
                     fmt::format("an archive of {} files, more than the limit of {}", entries, limits.archive_entries)};
    }
    return opened;
}

bool Archive::has(const std::string& name) const {
    return zip_name_locate(archive_.get(), name.c_str(), 0) >= 0;
}

Error Archive::broken(const std::string& name) const {
    return {ErrorCode::binary, path_, 0, fmt::format("the part {} is missing or broken; save the file again", name)};
}

Result<std::string> Archive::read(const std::string& name) {
    const zip_int64_t index = zip_name_locate(archive_.get(), name.c_str(), 0);
    zip_stat_t about;
    if (index < 0 || zip_stat_index(archive_.get(), static_cast<zip_uint64_t>(index), 0, &about) != 0) {
        return broken(name);
    }
    if ((about.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && about.encryption_method != ZIP_EM_NONE) {
        return Error{ErrorCode::binary, path_, 0, "protected with a password; save it without one"};
    }
    const std::unique_ptr<zip_file_t, FileCloser> file(
        zip_fopen_index(archive_.get(), static_cast<zip_uint64_t>(index), 0));
    if (!file) return broken(name);

    // What the archive says of sizes is a hint: the bytes that come out are counted.
    const std::size_t left = limits_.unpacked_bytes - unpacked_;
    const std::size_t most = std::min(left, std::max(kRatioFrom, about.comp_size * limits_.unpacked_ratio));
    std::string bytes(std::min<std::size_t>(about.size, most) + 1, '\0');
    std::size_t size = 0;
    for (;;) {
        if (size == bytes.size()) bytes.resize(std::min(bytes.size() * 2, most + 1));
        const zip_int64_t got = zip_fread(file.get(), bytes.data() + size, bytes.size() - size);
        if (got < 0) return broken(name);
        if (got == 0) break;
        size += static_cast<std::size_t>(got);
        if (size > most) {
            return Error{ErrorCode::too_large, path_, 0,
                         fmt::format("its part {} unpacks to more than {}, the limit", name, mebibytes(most))};
        }
    }
    bytes.resize(size);
    unpacked_ += size;
    return bytes;
}

}  // namespace clausediff
