#include "platform/file_lock.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>

namespace clausediff::detail::platform {

// A link is not followed: what it leads to would be written over.
FileLock::FileLock(const std::string& path)
    : file_(open(path.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0666)) {
    if (!file_.is_open()) return;
    int failed = 0;
    do failed = flock(file_.number(), LOCK_EX);
    while (failed != 0 && errno == EINTR);
    if (failed != 0) file_ = Descriptor();
}

std::string FileLock::text() const {
    constexpr std::size_t kMost = 100;
    char text[kMost];
    const ssize_t length = pread(file_.number(), text, kMost, 0);
    return length > 0 ? std::string(text, static_cast<std::size_t>(length)) : std::string();
}

void FileLock::set_text(const std::string& text) {
    if (ftruncate(file_.number(), 0) != 0 || lseek(file_.number(), 0, SEEK_SET) != 0) return;
    (void)write_all(file_.number(), text);
}

}  // namespace clausediff::detail::platform
