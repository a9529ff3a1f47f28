#include "platform/process.hpp"

#include "platform/descriptor.hpp"
#include "platform/interruption.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <thread>

#ifdef __linux__
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif

#if defined(__SANITIZE_ADDRESS__)
#define CLAUSEDIFF_ADDRESS_SANITIZER
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define CLAUSEDIFF_ADDRESS_SANITIZER
#endif
#endif

namespace clausediff::detail::platform {
namespace {

using Clock = std::chrono::steady_clock;

constexpr int kFailureEnd = 3;  // the child's descriptor that tells the parent why nothing could be started

// ---- the child, between fork and exec: only what a handler of signals may call, and no memory

template <class Resource>  // an enumeration in some C libraries, an int in others
void set_limit(Resource resource, std::size_t value) {
    const rlimit limit{static_cast<rlim_t>(value), static_cast<rlim_t>(value)};
    (void)setrlimit(resource, &limit);
}

void set_limits(const ProcessLimits& limits) {
    set_limit(RLIMIT_CORE, 0);
    if (limits.processor_seconds > 0) set_limit(RLIMIT_CPU, limits.processor_seconds);
    if (limits.file_bytes > 0) set_limit(RLIMIT_FSIZE, limits.file_bytes);
#ifndef CLAUSEDIFF_ADDRESS_SANITIZER  // it reserves terabytes of address space
    if (limits.memory > 0) set_limit(RLIMIT_AS, limits.memory);
#endif
}

void close_from(int first) {
#if defined(__linux__) && defined(SYS_close_range)
    if (syscall(SYS_close_range, static_cast<unsigned>(first), ~0U, 0U) == 0) return;
#endif
    constexpr long kMany = 65'536;
    const long open_at_most = sysconf(_SC_OPEN_MAX);
    for (int file = first; file < std::min(open_at_most < 0 ? kMany : open_at_most, kMany); ++file) (void)close(file);
}

// Handlers and masks of the parent are not the program's.
void reset_signals() {
    struct sigaction action {};
    action.sa_handler = SIG_DFL;
    sigemptyset(&action.sa_mask);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGPIPE, SIGCHLD}) sigaction(signal, &action, nullptr);
    sigprocmask(SIG_SETMASK, &action.sa_mask, nullptr);
}

void die_with(pid_t parent) {
#ifdef __linux__
    (void)prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
    if (getppid() != parent) _exit(1);
}

// Descriptors of the child. All are above its standard streams and kFailureEnd.
struct Streams {
    int input = -1;
    int output = -1;  // -1: /dev/null
    int failure = -1;
};

struct Vectors {
    std::vector<char*> arguments, environment;  // each ends with a null
};

[[noreturn]] void become(const char* program, const Vectors& vectors, const Streams& streams,
                         const ProcessLimits& limits, pid_t parent) {
    reset_signals();
    (void)setpgid(0, 0);
    die_with(parent);
    const int nowhere = open("/dev/null", O_RDWR);
    const bool connected = nowhere >= 0 && dup2(streams.input, STDIN_FILENO) >= 0 &&
                           dup2(streams.output >= 0 ? streams.output : nowhere, STDOUT_FILENO) >= 0 &&
                           dup2(nowhere, STDERR_FILENO) >= 0 && dup2(streams.failure, kFailureEnd) >= 0 &&
                           fcntl(kFailureEnd, F_SETFD, FD_CLOEXEC) >= 0;
    if (connected) {
        close_from(kFailureEnd + 1);
        set_limits(limits);
        (void)execve(program, vectors.arguments.data(), vectors.environment.data());
    }
    const int failed = errno;
    (void)!write(connected ? kFailureEnd : streams.failure, &failed, sizeof failed);
    _exit(127);
}

// ---- the parent

// Out of the way of the standard streams, which the caller may have closed, and closed in other programs.
Descriptor moved_up(int number) {
    constexpr int kFree = 10;
    const int moved = fcntl(number, F_DUPFD_CLOEXEC, kFree);
    if (number >= 0) (void)close(number);
    return Descriptor(moved);
}

struct Ends {
    Descriptor ours, theirs;

    [[nodiscard]] bool open() const { return ours.is_open() && theirs.is_open(); }
};

Ends make_pipe() {
    int ends[2] = {-1, -1};
    if (pipe(ends) != 0) return {};
    return {moved_up(ends[0]), moved_up(ends[1])};
}

// A socket, as a write to it fails without a signal when the program has gone.
Ends make_input() {
    int ends[2] = {-1, -1};
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0) return {};
#ifdef SO_NOSIGPIPE
    const int on = 1;
    (void)setsockopt(ends[0], SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on);
#endif
    Ends made{moved_up(ends[0]), moved_up(ends[1])};
    if (made.open()) (void)fcntl(made.ours.number(), F_SETFL, O_NONBLOCK);
    return made;
}

ssize_t send_quietly(int socket, std::string_view bytes) {
#ifdef MSG_NOSIGNAL
    return send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
#else
    return send(socket, bytes.data(), bytes.size(), 0);
#endif
}

std::vector<char*> pointers(std::vector<std::string>& texts) {
    std::vector<char*> list;
    for (std::string& text : texts) list.push_back(text.data());
    list.push_back(nullptr);
    return list;
}

// A child of this process and its group. It is killed and reaped at the end of the scope at the latest.
class Child {
public:
    Child() = default;
    ~Child() { (void)end(); }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    // An errno, 0 if it runs.
    int start(const Command& command, const Streams& streams, const ProcessLimits& limits) {
        std::vector<std::string> arguments = {command.program};
        arguments.insert(arguments.end(), command.arguments.begin(), command.arguments.end());
        std::vector<std::string> environment = command.environment;
        const Vectors vectors{pointers(arguments), pointers(environment)};
        const pid_t parent = getpid();
        Entries entries;
        const pid_t id = fork();
        if (id == 0) become(command.program.c_str(), vectors, streams, limits, parent);
        if (id < 0) return errno;
        (void)setpgid(id, id);  // whichever of the two comes first
        entries.add_group(id);
        id_ = id;
        return 0;
    }

    // Whether it has ended before `deadline`.
    [[nodiscard]] bool wait_until(Clock::time_point deadline) const {
        for (auto pause = std::chrono::microseconds(50);; pause = std::min(pause * 2, kLongestPause)) {
            siginfo_t info{};
            const int failed = waitid(P_PID, static_cast<id_t>(id_), &info, WEXITED | WNOHANG | WNOWAIT);
            if (failed != 0 && errno != EINTR) return true;
            if (failed == 0 && info.si_pid == id_) return true;
            if (Clock::now() >= deadline) return false;
            std::this_thread::sleep_for(pause);
        }
    }

    // Kills what is left of the group; returns the status of the child as waitpid does. The number of the group is free
    // for others only when it is off the list.
    int end() {
        if (id_ <= 0) return 0;
        Entries entries;
        (void)kill(-id_, SIGKILL);
        int status = 0;
        while (waitpid(id_, &status, 0) < 0 && errno == EINTR) {
        }
        entries.remove_group(id_);
        id_ = -1;
        return status;
    }

private:
    static constexpr std::chrono::microseconds kLongestPause{10'000};

    pid_t id_ = -1;
};

// Passes the input in and the output out, whichever is possible.
class Exchange {
public:
    Exchange(Descriptor input, Descriptor output, std::string_view bytes, std::size_t limit)
        : input_(std::move(input)), output_(std::move(output)), left_(bytes), limit_(limit) {
        if (left_.empty()) (void)input_.close();
    }

    // How it went; Ended::by_itself if both are through.
    Ended run(Clock::time_point deadline, std::string& received) {
        while (input_.is_open() || output_.is_open()) {
            const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
            if (left <= 0) return Ended::out_of_time;
            pollfd waited[] = {{output_.number(), POLLIN, 0}, {input_.number(), POLLOUT, 0}};
            const int ready = poll(waited, std::size(waited), static_cast<int>(std::min<long long>(left, 1'000'000)));
            if (ready < 0 && errno != EINTR) return Ended::by_signal;
            if (ready <= 0) continue;
            if (waited[1].revents != 0) give();
            if (waited[0].revents != 0 && !take(received)) return Ended::too_much_output;
        }
        return Ended::by_itself;
    }

private:
    void give() {
        const ssize_t put = send_quietly(input_.number(), left_.substr(0, 1 << 16));
        if (put < 0 && (errno == EINTR || errno == EAGAIN || errno == EWOULDBLOCK)) return;
        if (put > 0) left_.remove_prefix(static_cast<std::size_t>(put));
        if (put <= 0 || left_.empty()) (void)input_.close();  // the program may do without
    }

    bool take(std::string& received) {
        char buffer[1 << 16];
        const ssize_t got = ::read(output_.number(), buffer, sizeof buffer);
        if (got < 0 && errno == EINTR) return true;
        if (got <= 0) return output_.close();
        received.append(buffer, static_cast<std::size_t>(got));
        return received.size() <= limit_;
    }

    Descriptor input_, output_;
    std::string_view left_;
    std::size_t limit_;
};

// The errno that the child could not start for, 0 if it runs the program.
int start_failure(Ends& failure) {
    (void)failure.theirs.close();
    int failed = 0;
    ssize_t got = 0;
    do {
        got = ::read(failure.ours.number(), &failed, sizeof failed);
    } while (got < 0 && errno == EINTR);
    return got == static_cast<ssize_t>(sizeof failed) ? failed : 0;
}

Run ended(int status, std::string output) {
    Run run{Ended::by_itself, 0, std::move(output)};
    if (WIFEXITED(status)) {
        run.status = WEXITSTATUS(status);
    } else {
        run.status = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
        // The kernel's answer to too much processor time; nothing else here kills a program that still runs.
        const bool late = run.status == SIGXCPU || run.status == SIGKILL;
        run.ended = late ? Ended::out_of_time : Ended::by_signal;
    }
    return run;
}

}  // namespace

Run run_limited(const Command& command, std::string_view input, const ProcessLimits& limits) {
    const bool wanted = limits.output > 0;
    Ends in = make_input();
    Ends out = wanted ? make_pipe() : Ends{};
    Ends failure = make_pipe();
    if (!in.open() || !failure.open() || (wanted && !out.open())) return {Ended::not_started, errno, {}};
    Child child;
    const Streams streams{in.theirs.number(), out.theirs.number(), failure.theirs.number()};
    if (const int failed = child.start(command, streams, limits)) return {Ended::not_started, failed, {}};
    (void)in.theirs.close();
    (void)out.theirs.close();  // or the end of the output would not be seen
    if (const int failed = start_failure(failure)) return {Ended::not_started, failed, {}};

    const auto deadline = Clock::now() + std::chrono::seconds(limits.seconds);
    std::string output;
    Ended how = Exchange(std::move(in.ours), std::move(out.ours), input, limits.output).run(deadline, output);
    if (how == Ended::by_itself && !child.wait_until(deadline)) how = Ended::out_of_time;
    const int status = child.end();
    if (how != Ended::by_itself) return {how, 0, std::move(output)};
    return ended(status, std::move(output));
}

}  // namespace clausediff::detail::platform
