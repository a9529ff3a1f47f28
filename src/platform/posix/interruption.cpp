#include "platform/interruption.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <filesystem>
#include <set>
#include <system_error>
#include <thread>

namespace clausediff::detail::platform {
namespace {

struct List {
    std::mutex mutex;
    std::set<std::string> paths;
    std::set<pid_t> groups;
};

// It lives as long as the process: a signal may come while static objects are being destroyed.
List& list() {
    static List& the_list = *new List;
    return the_list;
}

int signal_pipe[2] = {-1, -1};

void die_of(int signal) {
    struct sigaction action {};
    action.sa_handler = SIG_DFL;
    sigemptyset(&action.sa_mask);
    sigaction(signal, &action, nullptr);
    sigset_t just_this;
    sigemptyset(&just_this);
    sigaddset(&just_this, signal);
    (void)kill(getpid(), signal);
    pthread_sigmask(SIG_UNBLOCK, &just_this, nullptr);
}

// Hardly anything may be called in a handler of signals, and nothing that removes a folder: it wakes a thread.
extern "C" void wake(int signal) {
    const int error = errno;
    const auto byte = static_cast<unsigned char>(signal);
    if (::write(signal_pipe[1], &byte, 1) != 1) die_of(signal);
    errno = error;
}

void remove_all_entries() {
    List& all = list();
    all.mutex.lock();  // and never unlocked: nothing is made any more
    for (const pid_t group : all.groups) (void)kill(-group, SIGKILL);
    for (const std::string& path : all.paths) {
        std::error_code ignored;
        std::filesystem::remove_all(path, ignored);
        // A process that was just killed may have made a file while the folder was emptied.
        if (std::filesystem::exists(path, ignored)) std::filesystem::remove_all(path, ignored);
    }
}

void wait_for_signal() {
    unsigned char signal = 0;
    ssize_t got = 0;
    do {
        got = ::read(signal_pipe[0], &signal, 1);
    } while (got < 0 && errno == EINTR);
    if (got != 1) return;
    remove_all_entries();
    die_of(signal);
}

bool make_pipe() {
    if (pipe(signal_pipe) != 0) return false;
    for (const int end : signal_pipe) (void)fcntl(end, F_SETFD, FD_CLOEXEC);
    return true;
}

void handle(int signal) {
    struct sigaction old {};
    if (sigaction(signal, nullptr, &old) != 0 || old.sa_handler == SIG_IGN) return;
    struct sigaction action {};
    action.sa_handler = wake;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(signal, &action, nullptr);
}

// Nothing needs to be removed before the first entry: until then signals do what they always do.
void start_watching() {
    if (!make_pipe()) return;
    try {
        std::thread(wait_for_signal).detach();
    } catch (const std::system_error&) {
        return;
    }
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) handle(signal);
}

bool wanted = false;
bool watching = false;

}  // namespace

void remove_on_signals() {
    wanted = true;
}

Entries::Entries() : lock_(list().mutex) {
    if (wanted && !watching) {
        watching = true;
        start_watching();
    }
}

void Entries::add_path(const std::string& path) {
    list().paths.insert(path);
}

void Entries::remove_path(const std::string& path) {
    list().paths.erase(path);
}

void Entries::add_group(pid_t leader) {
    list().groups.insert(leader);
}

void Entries::remove_group(pid_t leader) {
    list().groups.erase(leader);
}

}  // namespace clausediff::detail::platform
