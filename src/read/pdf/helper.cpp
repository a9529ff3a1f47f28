#include "read/pdf/helper.hpp"

#include "base/mebibytes.hpp"

#include <fmt/format.h>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <filesystem>
#include <optional>
#include <system_error>
#include <thread>
#include <vector>

namespace clausediff::pdf {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

constexpr int kOverLimit = 3;        // the helper's exit status when its output would be too long
constexpr std::size_t kWorkers = 4;  // processes that the helper may split itself into

// Poppler makes and drops small objects by the million: glibc may keep them all for the next one.
constexpr const char* kMemorySettings =
    "GLIBC_TUNABLES=glibc.malloc.tcache_count=60000:glibc.malloc.mmap_threshold=268435456:"
    "glibc.malloc.trim_threshold=1073741824:glibc.malloc.top_pad=16777216";

// A file descriptor that is closed at the end of its scope, and in every program that is started.
class File {
public:
    explicit File(int number = -1) : number_(number) {}
    ~File() { close(); }
    File(const File&) = delete;
    File& operator=(const File&) = delete;

    void reset(int number) {
        close();
        number_ = number;
    }
    void close() {
        if (number_ >= 0) (void)::close(number_);
        number_ = -1;
    }
    [[nodiscard]] int number() const { return number_; }
    [[nodiscard]] bool is_open() const { return number_ >= 0; }

private:
    int number_;
};

bool write_all(int file, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t put = write(file, bytes.data(), bytes.size());
        if (put < 0 && errno == EINTR) continue;
        if (put <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(put));
    }
    return true;
}

// A file in memory that holds the bytes and stands at its beginning. With a file for its input the helper cannot wait
// for a caller that waits for it, and no write fails because the helper has gone.
bool fill_input(File& input, std::string_view bytes) {
    input.reset(memfd_create("input.pdf", MFD_CLOEXEC));
    return input.is_open() && write_all(input.number(), bytes) && lseek(input.number(), 0, SEEK_SET) == 0;
}

// The helper's process. It is killed, if it still runs, and reaped at the end of the scope.
class Process {
public:
    Process() = default;
    ~Process() {
        if (id_ > 0) (void)stop();
    }
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;

    // Returns an errno, 0 if it is started.
    int start(const std::string& program, const HelperLimits& limits, int input, int output) {
        posix_spawn_file_actions_t files;
        if (const int failed = posix_spawn_file_actions_init(&files)) return failed;
        posix_spawn_file_actions_adddup2(&files, input, STDIN_FILENO);
        posix_spawn_file_actions_adddup2(&files, output, STDOUT_FILENO);
        posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
#if defined(__GLIBC__) && __GLIBC_PREREQ(2, 34)
        posix_spawn_file_actions_addclosefrom_np(&files, STDERR_FILENO + 1);
#endif
        const std::size_t workers = std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, kWorkers);
        std::vector<std::string> arguments = {program,
                                              std::to_string(limits.memory),
                                              std::to_string(limits.seconds),
                                              std::to_string(limits.pages),
                                              std::to_string(limits.output),
                                              std::to_string(workers)};
        std::vector<char*> argv;
        argv.reserve(arguments.size() + 1);
        for (std::string& argument : arguments) argv.push_back(argument.data());
        argv.push_back(nullptr);
        std::string memory = kMemorySettings;
        std::string fonts =
            "FONTCONFIG_FILE=" + (fs::path(program).parent_path() / "clausediff-no-fonts.conf").string();
        char* const environment[] = {memory.data(), fonts.data(), nullptr};
        const int failed = posix_spawn(&id_, program.c_str(), &files, nullptr, argv.data(), environment);
        posix_spawn_file_actions_destroy(&files);
        if (failed != 0) id_ = -1;
        return failed;
    }

    // Waits for its end; returns its status as waitpid does.
    int wait() {
        int status = 0;
        while (waitpid(id_, &status, 0) < 0 && errno == EINTR) {
        }
        id_ = -1;
        return status;
    }

    int stop() {
        (void)kill(id_, SIGKILL);
        return wait();
    }

private:
    pid_t id_ = -1;
};

enum class Outcome { finished, timed_out, too_long, failed };

// Reads the helper's output to its end, until `deadline`.
Outcome read_output(int file, std::string& output, std::size_t limit, Clock::time_point deadline) {
    char buffer[1 << 16];
    for (;;) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
        if (left <= 0) return Outcome::timed_out;
        pollfd waited{file, POLLIN, 0};
        const int ready = poll(&waited, 1, static_cast<int>(std::min<long long>(left, 1'000'000)));
        if (ready < 0 && errno == EINTR) continue;
        if (ready < 0) return Outcome::failed;
        if (ready == 0) continue;
        const ssize_t got = read(file, buffer, sizeof buffer);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return Outcome::failed;
        if (got == 0) return Outcome::finished;
        output.append(buffer, static_cast<std::size_t>(got));
        if (output.size() > limit) return Outcome::too_long;
    }
}

Error slow(const std::string& path, const HelperLimits& limits) {
    return Error{
        ErrorCode::too_large, path, 0,
        fmt::format("not read after {} seconds; split the file, or print it to a new PDF file", limits.seconds)};
}

Error broken_off(const std::string& path, const HelperLimits& limits) {
    return Error{ErrorCode::unreadable, path, 0,
                 fmt::format("a damaged PDF file, or one that takes more than {} to read; print it to a new PDF file "
                             "and try again",
                             mebibytes(limits.memory))};
}

Error not_started(const std::string& path, const std::string& program, int failed) {
    return Error{ErrorCode::unreadable, path, 0,
                 fmt::format("{} cannot be started: {}", program, std::strerror(failed))};
}

}  // namespace

std::string find_helper() {
    constexpr std::string_view kName = "clausediff-pdf";
    std::error_code failed;
    std::vector<fs::path> folders;
    const fs::path self = fs::read_symlink("/proc/self/exe", failed);
    if (!failed) {
        folders.push_back(self.parent_path());
        folders.push_back(self.parent_path().parent_path() / "libexec" / "clausediff");
    }
    folders.emplace_back(CLAUSEDIFF_LIBEXEC_DIR);
    for (const fs::path& folder : folders) {
        const fs::path program = folder / kName;
        if (fs::is_regular_file(program, failed)) return program.string();
    }
    return {};
}

Result<std::string> run_helper(const std::string& program, std::string_view bytes, const std::string& path,
                               const HelperLimits& limits) {
    if (program.empty()) {
        return Error{ErrorCode::binary, path, 0,
                     "a PDF file, and the program clausediff-pdf that reads these is not installed; install "
                     "libpoppler-cpp-dev and build clausediff again"};
    }
    File input;
    int ends[2] = {-1, -1};
    if (!fill_input(input, bytes) || pipe2(ends, O_CLOEXEC) != 0) return not_started(path, program, errno);
    const File output_end(ends[0]);
    File input_end(ends[1]);
    Process process;
    if (const int failed = process.start(program, limits, input.number(), input_end.number())) {
        return not_started(path, program, failed);
    }
    input_end.close();  // or the end of the output would not be seen
    std::string output;
    const auto deadline = Clock::now() + std::chrono::seconds(limits.seconds);
    const Outcome outcome = read_output(output_end.number(), output, limits.output, deadline);
    const int status = outcome == Outcome::finished ? process.wait() : process.stop();
    if (outcome == Outcome::timed_out) return slow(path, limits);
    const bool helper_stopped = WIFEXITED(status) && WEXITSTATUS(status) == kOverLimit;
    if (outcome == Outcome::too_long || helper_stopped) {
        return Error{ErrorCode::too_large, path, 0,
                     fmt::format("more than {} of text, the limit of one PDF file", mebibytes(limits.output))};
    }
    if (WIFSIGNALED(status) && (WTERMSIG(status) == SIGXCPU || WTERMSIG(status) == SIGKILL)) return slow(path, limits);
    if (outcome == Outcome::failed || !WIFEXITED(status) || WEXITSTATUS(status) != 0) return broken_off(path, limits);
    return output;
}

}  // namespace clausediff::pdf
