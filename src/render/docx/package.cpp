#include "render/docx/package.hpp"

#include <zip.h>

#include <algorithm>
#include <ctime>
#include <memory>
#include <new>

namespace clausediff::render::docx {
namespace {

// Where libzip reports anything, it is that memory ran out: nothing here touches a file.
void require(bool done) {
    if (!done) throw std::bad_alloc();
}

struct SourceCloser {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, SourceCloser>;

}  // namespace

// The time of an entry in the form that archives hold: the zone of the machine must not show in the bytes.
void set_time(zip_t* archive, std::int64_t index, std::time_t modified) {
    constexpr std::time_t kFirst = 315'532'800;  // 1980-01-01
    const std::time_t time = std::max(modified, kFirst);
    std::tm utc{};
    gmtime_r(&time, &utc);
    const auto date = static_cast<zip_uint16_t>(((utc.tm_year - 80) << 9) | ((utc.tm_mon + 1) << 5) | utc.tm_mday);
    const auto hour = static_cast<zip_uint16_t>((utc.tm_hour << 11) | (utc.tm_min << 5) | (utc.tm_sec / 2));
    require(zip_file_set_dostime(archive, static_cast<zip_uint64_t>(index), hour, date, 0) == 0);
}

std::string bytes_of(zip_source_t* source) {
    zip_stat_t stat;
    zip_stat_init(&stat);
    require(zip_source_stat(source, &stat) == 0 && zip_source_open(source) == 0);
    std::string bytes(stat.size, '\0');
    const zip_int64_t read = zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    require(read == static_cast<zip_int64_t>(bytes.size()));
    return bytes;
}

std::string packed(const std::vector<std::pair<std::string, std::string>>& parts, std::time_t modified) {
    const Source target(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    require(target != nullptr);
    zip_source_keep(target.get());  // the archive takes one reference, the other is ours
    zip_t* archive = zip_open_from_source(target.get(), ZIP_TRUNCATE, nullptr);
    require(archive != nullptr);
    for (const auto& [name, content] : parts) {
        zip_source_t* source = zip_source_buffer(archive, content.data(), content.size(), 0);
        require(source != nullptr);
        const zip_int64_t index = zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
        require(index >= 0);
        set_time(archive, index, modified);
    }
    require(zip_close(archive) == 0);
    return bytes_of(target.get());
}

}  // namespace clausediff::render::docx
