#include "platform/output_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>

namespace clausediff {
namespace {

namespace fs = std::filesystem;

class Descriptor {
public:
    explicit Descriptor(int number) : number_(number) {}
    ~Descriptor() { close(); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    [[nodiscard]] bool ok() const { return number_ >= 0; }
    [[nodiscard]] int number() const { return number_; }

    // Some file systems report a full disk only here.
    bool close() {
        const int number = number_;
        number_ = -1;
        return number < 0 || ::close(number) == 0;
    }

private:
    int number_;
};

Error unwritable(const std::string& path, const std::string& why) {
    return {ErrorCode::unwritable, path, 0, "cannot write: " + why};
}

Error unwritable(const std::string& path, int number) {
    return unwritable(path, std::strerror(number));
}

// 0, or the errno of what failed.
int write_all(Descriptor& file, const std::string& content) {
    const char* next = content.data();
    std::size_t left = content.size();
    while (left > 0) {
        const ssize_t done = write(file.number(), next, left);
        if (done < 0 && errno == EINTR) continue;
        if (done < 0) return errno;
        next += done;
        left -= static_cast<std::size_t>(done);
    }
    return file.close() ? 0 : errno;
}

std::optional<Error> write_directly(const std::string& path, const std::string& content) {
    Descriptor file(open(path.c_str(), O_WRONLY | O_CLOEXEC));
    if (!file.ok()) return unwritable(path, errno);
    if (const int failed = write_all(file, content)) return unwritable(path, failed);
    return std::nullopt;
}

}  // namespace

std::optional<Error> write_file(const std::string& path, const std::string& content) {
    std::error_code problem;
    const fs::file_status status = fs::status(path, problem);
    if (fs::is_directory(status)) return unwritable(path, "it is a directory");
    if (fs::exists(status) && !fs::is_regular_file(status)) return write_directly(path, content);

    const fs::path target = fs::exists(status) ? fs::canonical(path, problem) : fs::path(path);
    if (problem && fs::exists(status)) return unwritable(path, problem.message());
    if (fs::exists(status) && access(target.c_str(), W_OK) != 0) return unwritable(path, errno);
    const std::string temporary = target.string() + "." + std::to_string(getpid()) + ".tmp";
    Descriptor file(open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
    if (!file.ok()) return unwritable(path, errno == ENOENT ? "its folder does not exist" : std::strerror(errno));

    int failed = 0;
    const auto old_mode = static_cast<mode_t>(status.permissions()) & 07777U;
    if (fs::exists(status) && fchmod(file.number(), old_mode) != 0) failed = errno;
    if (failed == 0) failed = write_all(file, content);
    if (failed == 0 && std::rename(temporary.c_str(), target.c_str()) != 0) failed = errno;
    if (failed == 0) return std::nullopt;
    unlink(temporary.c_str());
    return unwritable(path, failed);
}

}  // namespace clausediff
