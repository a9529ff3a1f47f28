#include "base/zip/archive.hpp"

#include "base/mebibytes.hpp"

#include <fmt/format.h>
#include <minizip/unzip.h>

#include <algorithm>
#include <optional>
#include <utility>

namespace clausediff::detail {
namespace {

constexpr std::size_t kRatioFrom = 1u << 20;  // bytes of a part: shorter ones may be packed as well as they like
constexpr unsigned long kEncrypted = 1;       // in the flags of a part

}  // namespace

Result<Archive> Archive::open(std::string_view bytes, const std::string& path, const ArchiveLimits& limits) {
    Archive opened(path, limits);
    opened.file_ = std::make_unique<MemoryFile>(MemoryFile{bytes});
    opened.archive_ = open_zip(*opened.file_);
    unz_global_info64 about{};
    const bool is_archive = opened.archive_ && unzGetGlobalInfo64(opened.archive_.get(), &about) == UNZ_OK;
    if (is_archive && about.number_entry > limits.entries) {
        return Error{
            ErrorCode::too_large, path, 0,
            fmt::format("an archive of {} files, more than the limit of {}", about.number_entry, limits.entries)};
    }
    if (!is_archive || !opened.read_directory(about.number_entry)) {
        return Error{ErrorCode::binary, path, 0, "a broken or cut-off zip archive; fetch or save the file again"};
    }
    return opened;
}

bool Archive::read_directory(std::uint64_t entries) {
    for (std::uint64_t i = 0; i < entries; ++i) {
        if ((i == 0 ? unzGoToFirstFile(archive_.get()) : unzGoToNextFile(archive_.get())) != UNZ_OK) return false;
        std::optional<std::string> name = current_name(archive_.get());
        unz64_file_pos place{};
        if (!name || unzGetFilePos64(archive_.get(), &place) != UNZ_OK) return false;
        parts_.emplace(std::move(*name), PartPlace{place.pos_in_zip_directory, place.num_of_file});
    }
    return true;
}

Error Archive::broken(const std::string& name) const {
    return {ErrorCode::binary, path_, 0, fmt::format("the part {} is missing or broken; save the file again", name)};
}

Result<std::string> Archive::read(const std::string& name) {
    const auto found = parts_.find(name);
    if (found == parts_.end()) return broken(name);
    unzFile archive = archive_.get();
    const unz64_file_pos place{found->second.offset, found->second.index};
    unz_file_info64 about{};
    if (unzGoToFilePos64(archive, &place) != UNZ_OK ||
        unzGetCurrentFileInfo64(archive, &about, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK) {
        return broken(name);
    }
    if ((about.flag & kEncrypted) != 0) {
        return Error{ErrorCode::binary, path_, 0, "protected with a password; save it without one"};
    }
    if (unzOpenCurrentFile(archive) != UNZ_OK) return broken(name);

    // What the archive says of sizes is a hint: the bytes that come out are counted.
    const std::size_t left = limits_.unpacked_bytes - unpacked_;
    const std::size_t packed = about.compressed_size;
    const std::size_t most = std::min(left, std::max(kRatioFrom, packed * limits_.unpacked_ratio));
    std::string bytes(std::min<std::size_t>(about.uncompressed_size, most) + 1, '\0');
    std::size_t size = 0;
    int got = 0;
    do {
        if (size == bytes.size()) bytes.resize(std::min(bytes.size() * 2, most + 1));
        constexpr std::size_t kAtOnce = 1u << 30;
        got = unzReadCurrentFile(archive, bytes.data() + size,
                                 static_cast<unsigned>(std::min(bytes.size() - size, kAtOnce)));
        if (got > 0) size += static_cast<std::size_t>(got);
    } while (got > 0 && size <= most);
    const bool checked = unzCloseCurrentFile(archive) == UNZ_OK;
    if (size > most) {
        return Error{ErrorCode::too_large, path_, 0,
                     fmt::format("its part {} unpacks to more than {}, the limit", name, mebibytes(most))};
    }
    if (got < 0 || !checked || size != about.uncompressed_size) return broken(name);
    bytes.resize(size);
    unpacked_ += size;
    return bytes;
}

}  // namespace clausediff::detail
