// A new folder that nobody else can look into.
#pragma once

#include <filesystem>
#include <string>

namespace clausediff::detail::platform {

// It is removed with all that is in it at the end of the scope, and by the signals of interruption.hpp.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    // False if none could be made.
    [[nodiscard]] bool ok() const { return !path_.empty(); }
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

}  // namespace clausediff::detail::platform
