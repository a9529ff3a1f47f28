#include "render/docx/onto/edited_package.hpp"

#include "base/zip/zip_output.hpp"

#include <minizip/unzip.h>

namespace clausediff::detail::render::docx {
EditedPackage::EditedPackage(const std::string& bytes) : file_{bytes}, archive_(open_zip(file_)) {}

std::string EditedPackage::comment() const {
    unz_global_info64 about{};
    if (unzGetGlobalInfo64(archive_.get(), &about) != UNZ_OK) return {};
    std::string comment(about.size_comment, '\0');
    return unzGetGlobalComment(archive_.get(), comment.data(), comment.size()) < 0 ? std::string() : comment;
}

std::optional<std::string> EditedPackage::write(std::time_t modified) {
    ZipOutput writer;
    int at = unzGoToFirstFile(archive_.get());
    for (; at == UNZ_OK; at = unzGoToNextFile(archive_.get())) {
        const std::optional<std::string> name = current_name(archive_.get());
        if (!name) return std::nullopt;
        const auto changed = changed_.find(*name);
        if (changed == changed_.end()) {
            if (!writer.copy(archive_.get())) return std::nullopt;
        } else {
            writer.add(*name, changed->second, modified);
            changed_.erase(changed);
        }
    }
    if (at != UNZ_END_OF_LIST_OF_FILE) return std::nullopt;
    for (const auto& [name, content] : changed_) writer.add(name, content, modified);
    return writer.finish(comment());
}

}  // namespace clausediff::detail::render::docx
