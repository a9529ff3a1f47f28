#include "platform/private_folder.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <system_error>

namespace clausediff::detail::platform {

std::string make_private_folder(const std::filesystem::path& folder) {
    std::filesystem::path so_far;
    std::error_code ignored;
    for (const std::filesystem::path& part : folder) {
        so_far /= part;
        if (std::filesystem::is_directory(so_far, ignored) || mkdir(so_far.c_str(), 0700) == 0) continue;
        const int failed = errno;
        // Another process may have made it meanwhile.
        if (!std::filesystem::is_directory(so_far, ignored)) return std::strerror(failed);
    }
    return {};
}

std::string why_not_writable(const std::filesystem::path& folder) {
    std::error_code ignored;
    std::filesystem::path there = folder;
    while (!std::filesystem::exists(there, ignored) && there.has_relative_path()) there = there.parent_path();
    if (!std::filesystem::is_directory(there, ignored)) return std::strerror(ENOTDIR);
    return access(there.c_str(), W_OK | X_OK) == 0 ? std::string() : std::strerror(errno);
}

}  // namespace clausediff::detail::platform
