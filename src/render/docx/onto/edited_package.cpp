#include "render/docx/onto/edited_package.hpp"

#include "render/docx/package.hpp"

#include <zip.h>

namespace clausediff::render::docx {
namespace {

zip_t* handle(void* archive) {
    return static_cast<zip_t*>(archive);
}

}  // namespace

void EditedPackage::Discard::operator()(void* archive) const {
    zip_discard(handle(archive));
}

void EditedPackage::Release::operator()(void* source) const {
    zip_source_free(static_cast<zip_source_t*>(source));
}

EditedPackage::EditedPackage(const std::string& bytes) {
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr);
    if (source == nullptr) return;
    zip_t* archive = zip_open_from_source(source, 0, nullptr);
    if (archive == nullptr) {
        zip_source_free(source);
        return;
    }
    zip_source_keep(source);
    archive_.reset(archive);
    source_.reset(source);
}

std::optional<std::string> EditedPackage::part(const std::string& name) const {
    constexpr zip_uint64_t kMost = 64u << 20;
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat(handle(archive_.get()), name.c_str(), 0, &stat) != 0 || stat.size > kMost) return std::nullopt;
    zip_file_t* file = zip_fopen(handle(archive_.get()), name.c_str(), 0);
    if (file == nullptr) return std::nullopt;
    std::string content(stat.size, '\0');
    const bool whole = zip_fread(file, content.data(), content.size()) == static_cast<zip_int64_t>(content.size());
    zip_fclose(file);
    return whole ? std::optional(std::move(content)) : std::nullopt;
}

std::optional<std::string> EditedPackage::write(std::time_t modified) {
    zip_t* archive = handle(archive_.release());
    auto* source = static_cast<zip_source_t*>(source_.get());
    bool done = true;
    for (const auto& [name, content] : changed_) {
        zip_source_t* part = zip_source_buffer(archive, content.data(), content.size(), 0);
        if (part == nullptr) {
            done = false;
            break;
        }
        const zip_int64_t index = zip_file_add(archive, name.c_str(), part, ZIP_FL_OVERWRITE | ZIP_FL_ENC_UTF_8);
        done = done && index >= 0;
        if (index >= 0) set_time(archive, index, modified);
    }
    if (!done || zip_close(archive) != 0) {
        zip_discard(archive);
        return std::nullopt;
    }
    return bytes_of(source);
}

}  // namespace clausediff::render::docx
