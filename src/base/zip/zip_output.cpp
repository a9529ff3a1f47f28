#include "base/zip/zip_output.hpp"

#include <minizip/unzip.h>
#include <minizip/zip.h>

#include <algorithm>
#include <limits>
#include <new>

namespace clausediff::detail {
namespace {

constexpr unsigned long kVersion = 20;         // of the zip format: folders and deflate
constexpr unsigned long kUtf8Names = 1 << 11;  // in the flags of a part
constexpr unsigned long kSizesFollow = 1 << 3;
constexpr short kLongSizes = 1;  // an extra field of the header, which minizip writes itself where it is needed

// Where minizip reports anything while it writes, it is that memory ran out: nothing here touches a file.
void require(bool done) {
    if (!done) throw std::bad_alloc();
}

void write(zipFile archive, std::string_view content) {
    constexpr std::size_t kAtOnce = 1u << 30;
    while (!content.empty()) {
        const std::size_t size = std::min(content.size(), kAtOnce);
        require(zipWriteInFileInZip(archive, content.data(), static_cast<unsigned>(size)) == ZIP_OK);
        content.remove_prefix(size);
    }
}

// The time of an entry in the form that archives hold: the zone of the machine must not show in the bytes.
unsigned long dos_time(std::time_t modified) {
    constexpr std::time_t kFirst = 315'532'800;  // 1980-01-01
    const std::time_t time = std::max(modified, kFirst);
    std::tm utc{};
    gmtime_r(&time, &utc);
    const auto date = static_cast<unsigned long>(((utc.tm_year - 80) << 9) | ((utc.tm_mon + 1) << 5) | utc.tm_mday);
    const auto hour = static_cast<unsigned long>((utc.tm_hour << 11) | (utc.tm_min << 5) | (utc.tm_sec / 2));
    return (date << 16) | hour;
}

// What a part of an archive is besides its content.
struct Header {
    unz_file_info64 about{};
    std::string name, comment;
    std::string extra, local_extra;
    std::string packed;
    int method = 0, level = 0;
};

bool read_header(unzFile from, Header& header) {
    unz_file_info64& about = header.about;
    if (unzGetCurrentFileInfo64(from, &about, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK) return false;
    header.name.resize(about.size_filename);
    header.extra.resize(about.size_file_extra);
    header.comment.resize(about.size_file_comment);
    return unzGetCurrentFileInfo64(from, &about, header.name.data(), header.name.size(), header.extra.data(),
                                   header.extra.size(), header.comment.data(), header.comment.size()) == UNZ_OK;
}

bool read_packed(unzFile from, Header& header) {
    if (header.about.compressed_size > std::numeric_limits<unsigned>::max() / 2) return false;
    if (unzOpenCurrentFile2(from, &header.method, &header.level, 1) != UNZ_OK) return false;
    const int extra = unzGetLocalExtrafield(from, nullptr, 0);
    header.local_extra.resize(static_cast<std::size_t>(std::max(extra, 0)));
    bool done =
        unzGetLocalExtrafield(from, header.local_extra.data(), static_cast<unsigned>(header.local_extra.size())) >= 0;
    header.packed.resize(header.about.compressed_size);
    std::size_t size = 0;
    while (done && size < header.packed.size()) {
        const int got =
            unzReadCurrentFile(from, header.packed.data() + size, static_cast<unsigned>(header.packed.size() - size));
        done = got > 0;
        if (done) size += static_cast<std::size_t>(got);
    }
    unzCloseCurrentFile(from);
    return done;
}

void drop_long_sizes(std::string& extra) {
    int size = static_cast<int>(extra.size());
    if (size == 0) return;
    if (zipRemoveExtraInfoBlock(extra.data(), &size, kLongSizes) != ZIP_OK) size = 0;  // no well-formed fields
    extra.resize(static_cast<std::size_t>(size));
}

}  // namespace

void ZipOutput::Closer::operator()(void* archive) const {
    zipClose(archive, nullptr);
}

ZipOutput::ZipOutput()
    : bytes_(std::make_unique<std::string>()), file_(std::make_unique<MemoryFile>(MemoryFile{{}, bytes_.get()})) {
    zlib_filefunc64_def functions;
    use_memory(functions, *file_);
    archive_.reset(zipOpen2_64(nullptr, APPEND_STATUS_CREATE, nullptr, &functions));
    require(archive_ != nullptr);
}

void ZipOutput::add(const std::string& name, std::string_view content, std::time_t modified) {
    zip_fileinfo about{};
    about.dosDate = dos_time(modified);
    // As Word does: a redline is a fifth longer for it, and made in half the time.
    constexpr int kLevel = Z_BEST_SPEED;
    require(zipOpenNewFileInZip4(archive_.get(), name.c_str(), &about, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED,
                                 kLevel, 0, -MAX_WBITS, DEF_MEM_LEVEL, Z_DEFAULT_STRATEGY, nullptr, 0, kVersion,
                                 kUtf8Names) == ZIP_OK);
    write(archive_.get(), content);
    require(zipCloseFileInZip(archive_.get()) == ZIP_OK);
}

bool ZipOutput::copy(void* from) {
    Header header;
    if (!read_header(from, header) || !read_packed(from, header)) return false;
    drop_long_sizes(header.extra);
    drop_long_sizes(header.local_extra);
    zip_fileinfo about{};
    about.dosDate = header.about.dosDate;
    about.internal_fa = header.about.internal_fa;
    about.external_fa = header.about.external_fa;
    require(zipOpenNewFileInZip4(archive_.get(), header.name.c_str(), &about, header.local_extra.data(),
                                 static_cast<unsigned>(header.local_extra.size()), header.extra.data(),
                                 static_cast<unsigned>(header.extra.size()),
                                 header.comment.empty() ? nullptr : header.comment.c_str(), header.method, header.level,
                                 1, -MAX_WBITS, DEF_MEM_LEVEL, Z_DEFAULT_STRATEGY, nullptr, 0, header.about.version,
                                 header.about.flag & ~kSizesFollow) == ZIP_OK);
    write(archive_.get(), header.packed);
    require(zipCloseFileInZipRaw64(archive_.get(), header.about.uncompressed_size, header.about.crc) == ZIP_OK);
    return true;
}

std::string ZipOutput::finish(const std::string& comment) {
    require(zipClose(archive_.release(), comment.empty() ? nullptr : comment.c_str()) == ZIP_OK);
    return std::move(*bytes_);
}

std::string packed(const std::vector<std::pair<std::string, std::string>>& parts, std::time_t modified) {
    ZipOutput writer;
    for (const auto& [name, content] : parts) writer.add(name, content, modified);
    return writer.finish();
}

}  // namespace clausediff::detail
