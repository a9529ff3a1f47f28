#include "read/office/conversion.hpp"

#include <fmt/format.h>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

namespace clausediff::office {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

// A new folder that nobody else can look into, removed with all that is in it at the end of the scope.
class Folder {
public:
    Folder() {
        std::error_code failed;
        std::string name = (fs::temp_directory_path(failed) / "clausediff-XXXXXX").string();
        if (!failed && mkdtemp(name.data()) != nullptr) path_ = name;
    }
    ~Folder() {
        std::error_code ignored;
        if (!path_.empty()) fs::remove_all(path_, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    [[nodiscard]] bool ok() const { return !path_.empty(); }
    [[nodiscard]] fs::path operator/(const std::string& name) const { return path_ / name; }

private:
    fs::path path_;
};

// Starts the program as the head of a process group of its own; an errno, 0 if it runs.
int start(std::vector<std::string> arguments, const fs::path& home, pid_t& id) {
    posix_spawn_file_actions_t files;
    posix_spawnattr_t attributes;
    if (const int failed = posix_spawn_file_actions_init(&files)) return failed;
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        posix_spawn_file_actions_addopen(&files, stream, "/dev/null", O_RDWR, 0);
    }
#if defined(__GLIBC__) && __GLIBC_PREREQ(2, 34)
    posix_spawn_file_actions_addclosefrom_np(&files, STDERR_FILENO + 1);
#endif
    std::vector<char*> argv;
    for (std::string& argument : arguments) argv.push_back(argument.data());
    argv.push_back(nullptr);
    std::string own_home = "HOME=" + home.string();
    std::string search = "PATH=/usr/local/bin:/usr/bin:/bin";
    std::string locale = "LC_ALL=C.UTF-8";
    char* const environment[] = {own_home.data(), search.data(), locale.data(), nullptr};
    const int failed = posix_spawn(&id, argv.front(), &files, &attributes, argv.data(), environment);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&files);
    return failed;
}

// Waits for the end of the process; false if it had to be killed, with its whole group.
bool wait_for(pid_t id, Clock::time_point deadline) {
    constexpr auto kPause = std::chrono::milliseconds(10);
    for (;;) {
        const pid_t ended = waitpid(id, nullptr, WNOHANG);
        if (ended == id || (ended < 0 && errno != EINTR)) break;
        if (Clock::now() >= deadline) {
            (void)kill(-id, SIGKILL);
            while (waitpid(id, nullptr, 0) < 0 && errno == EINTR) {
            }
            return false;
        }
        std::this_thread::sleep_for(kPause);
    }
    (void)kill(-id, SIGKILL);  // what it may have left behind
    return true;
}

bool write_file(const fs::path& name, std::string_view bytes) {
    std::ofstream file(name, std::ios::binary);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return static_cast<bool>(file.flush());
}

}  // namespace

Result<std::string> converted(const std::string& office, std::string_view bytes, const std::string& path,
                              const char* ending, std::size_t seconds) {
    const auto failure = [&](const std::string& what) { return Error{ErrorCode::unreadable, path, 0, what}; };
    const Folder folder;
    const fs::path input = folder / (std::string("document.") + ending);
    if (!folder.ok() || !write_file(input, bytes)) return failure("no room for temporary files to convert it");
    pid_t id = -1;
    const int failed = start({office, "--headless", "--norestore", "--nolockcheck",
                              "-env:UserInstallation=file://" + (folder / "profile").string(), "--convert-to", "docx",
                              "--outdir", (folder / "out").string(), input.string()},
                             folder / "", id);
    if (failed != 0) return failure(fmt::format("{} cannot be started: {}", office, std::strerror(failed)));
    if (!wait_for(id, Clock::now() + std::chrono::seconds(seconds))) {
        return Error{ErrorCode::too_large, path, 0,
                     fmt::format("LibreOffice has not converted it after {} seconds; save it as .docx", seconds)};
    }
    std::ifstream result(folder / "out" / "document.docx", std::ios::binary);
    std::ostringstream docx;
    if (!result || !(docx << result.rdbuf())) {
        return failure(
            fmt::format("LibreOffice makes nothing of it: a damaged .{} file, or one with a password; save it "
                        "as .docx without one",
                        ending));
    }
    return std::move(docx).str();
}

}  // namespace clausediff::office
