// POSIX has no way to ask; each system has its own.
#include "platform/own_path.hpp"

#include <filesystem>
#include <system_error>

#ifdef __APPLE__
#include <mach-o/dyld.h>

#include <cstdint>
#endif

namespace clausediff::detail::platform {

std::string own_path() {
    namespace fs = std::filesystem;
    std::error_code failed;
#if defined(__APPLE__)
    std::uint32_t size = 0;
    (void)_NSGetExecutablePath(nullptr, &size);
    std::string name(size, '\0');
    if (_NSGetExecutablePath(name.data(), &size) != 0) return {};
    const fs::path path = fs::canonical(name.c_str(), failed);
#elif defined(__FreeBSD__)
    const fs::path path = fs::read_symlink("/proc/curproc/file", failed);
#else
    const fs::path path = fs::read_symlink("/proc/self/exe", failed);
#endif
    return failed ? std::string() : path.string();
}

}  // namespace clausediff::detail::platform
