#include "platform/output_file.hpp"

#include "platform/descriptor.hpp"
#include "platform/interruption.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <random>

namespace clausediff::detail {
namespace {

namespace fs = std::filesystem;
using platform::Descriptor;
using platform::Entries;

Error unwritable(const std::string& path, const std::string& why) {
    return {ErrorCode::unwritable, path, 0, "cannot write: " + why};
}

Error unwritable(const std::string& path, int number) {
    return unwritable(path, std::strerror(number));
}

std::optional<Error> write_directly(const std::string& path, const std::string& content) {
    Descriptor file(open(path.c_str(), O_WRONLY | O_CLOEXEC));
    if (!file.is_open()) return unwritable(path, errno);
    if (const int failed = platform::write_all(file.number(), content)) return unwritable(path, failed);
    if (!file.close()) return unwritable(path, errno);
    return std::nullopt;
}

// A name that nobody can foresee. mkstemp would do, but its files are the owner's alone, and what the user's umask
// allows cannot be asked without changing it for the whole process.
std::string unforeseeable_name() {
    constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyz234567";
    std::random_device random;
    std::string name = ".clausediff-";
    for (int i = 0; i < 16; ++i) name += kLetters[random() % kLetters.size()];
    return name;
}

// A new file in the folder of the target, which becomes the target or goes, also when the program is interrupted.
class Temporary {
public:
    explicit Temporary(const fs::path& target) {
        constexpr int kTries = 100;
        Entries entries;
        for (int i = 0; i < kTries && !file_.is_open(); ++i) {
            path_ = (target.parent_path() / unforeseeable_name()).string();
            file_ = Descriptor(open(path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
            if (!file_.is_open() && errno != EEXIST) break;
        }
        failed_ = file_.is_open() ? 0 : errno;
        if (file_.is_open()) entries.add_path(path_);
    }
    ~Temporary() {
        if (failed_to_open() || kept_) return;
        Entries entries;
        (void)unlink(path_.c_str());
        entries.remove_path(path_);
    }
    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;

    // Each returns an errno, 0 if all went well.
    [[nodiscard]] int failure() const { return failed_; }
    [[nodiscard]] int set_mode(mode_t mode) { return fchmod(file_.number(), mode) == 0 ? 0 : errno; }
    // On the disk, not in the system's memory alone: else a loss of power after the renaming leaves an empty file.
    [[nodiscard]] int write(const std::string& content) {
        if (const int failed = platform::write_all(file_.number(), content)) return failed;
        if (fsync(file_.number()) != 0 && errno != EINVAL && errno != ENOTSUP) return errno;
        return file_.close() ? 0 : errno;
    }
    [[nodiscard]] int become(const fs::path& target) {
        Entries entries;
        if (std::rename(path_.c_str(), target.c_str()) != 0) return errno;
        entries.remove_path(path_);
        kept_ = true;
        sync_folder(target);
        return 0;
    }

private:
    [[nodiscard]] bool failed_to_open() const { return failed_ != 0; }

    // The new name, too, is to last. Not every file system can do that, and the file is whole in any case.
    static void sync_folder(const fs::path& target) {
        const fs::path folder = target.has_parent_path() ? target.parent_path() : fs::path(".");
        const Descriptor open_folder(open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        if (open_folder.is_open()) (void)fsync(open_folder.number());
    }

    std::string path_;
    Descriptor file_;
    int failed_ = 0;
    bool kept_ = false;
};

}  // namespace

std::optional<Error> write_file(const std::string& path, const std::string& content) {
    std::error_code problem;
    const fs::file_status status = fs::status(path, problem);
    if (fs::is_directory(status)) return unwritable(path, "it is a directory");
    if (fs::exists(status) && !fs::is_regular_file(status)) return write_directly(path, content);

    const fs::path target = fs::exists(status) ? fs::canonical(path, problem) : fs::path(path);
    if (problem && fs::exists(status)) return unwritable(path, problem.message());
    if (fs::exists(status) && access(target.c_str(), W_OK) != 0) return unwritable(path, errno);
    Temporary temporary(target);
    if (const int failed = temporary.failure()) {
        return unwritable(path, failed == ENOENT ? "its folder does not exist" : std::strerror(failed));
    }
    const auto old_mode = static_cast<mode_t>(status.permissions()) & 07777U;
    int failed = fs::exists(status) ? temporary.set_mode(old_mode) : 0;
    if (failed == 0) failed = temporary.write(content);
    if (failed == 0) failed = temporary.become(target);
    if (failed != 0) return unwritable(path, failed);
    return std::nullopt;
}

}  // namespace clausediff::detail
