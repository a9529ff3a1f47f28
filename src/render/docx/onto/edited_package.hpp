// A Word document of which some parts are replaced and the others stay as they are, byte for byte.
#pragma once

#include "base/zip/zip_input.hpp"

#include <ctime>
#include <map>
#include <optional>
#include <string>

namespace clausediff::detail::render::docx {

class EditedPackage {
public:
    // `bytes` must outlive the object. Not ok() if they are no archive.
    explicit EditedPackage(const std::string& bytes);
    EditedPackage(const EditedPackage&) = delete;  // the archive knows the place of its file
    EditedPackage& operator=(const EditedPackage&) = delete;

    [[nodiscard]] bool ok() const { return archive_ != nullptr; }
    void replace(const std::string& name, std::string content) { changed_[name] = std::move(content); }

    // The archive with the replaced and added parts; what was not replaced is copied packed as it is. Nothing if it
    // cannot be written.
    [[nodiscard]] std::optional<std::string> write(std::time_t modified);

private:
    [[nodiscard]] std::string comment() const;

    MemoryFile file_;
    ZipInput archive_;
    std::map<std::string, std::string> changed_;
};

}  // namespace clausediff::detail::render::docx
