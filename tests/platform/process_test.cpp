// Programs that are run with limits: what they get, how they end, and that they are gone.
#include "platform/process.hpp"

#include "support/catch.hpp"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <string>

using namespace clausediff::detail::platform;

namespace {

Run shell(const std::string& script, std::string_view input = {}, ProcessLimits limits = {}) {
    if (limits.output == 0) limits.output = 1 << 20;
    return run_limited({"/bin/sh", {"-c", script}, {"PATH=/usr/bin:/bin"}}, input, limits);
}

bool no_child_is_left() {
    return waitpid(-1, nullptr, WNOHANG) == -1 && errno == ECHILD;
}

}  // namespace

TEST_CASE("a program gets its input and gives its output", "[platform]") {
    const std::string large(3'000'000, 'x');
    const Run same = shell("cat", large, {60, 4'000'000});
    CHECK(same.ended == Ended::by_itself);
    CHECK(same.status == 0);
    CHECK(same.output == large);
    CHECK(shell("exit 7").status == 7);
    CHECK(shell("echo fine", large).output == "fine\n");  // what does not read is not waited for
    CHECK(shell("cat", "").output.empty());
    CHECK(no_child_is_left());
}

TEST_CASE("how a program ends is known", "[platform]") {
    CHECK(shell("kill -SEGV $$").ended == Ended::by_signal);
    CHECK(shell("kill -SEGV $$").status == SIGSEGV);
    CHECK(shell("sleep 100", {}, {1, 10}).ended == Ended::out_of_time);
    CHECK(shell("exec >&-; sleep 100", {}, {1, 10}).ended == Ended::out_of_time);
    CHECK(shell("while :; do :; done", {}, {20, 10, 1}).ended == Ended::out_of_time);
    CHECK(shell("exec cat /dev/zero", {}, {20, 1000}).ended == Ended::too_much_output);
    const Run missing = run_limited({"/nowhere/soffice", {}, {}}, "x", {});
    CHECK(missing.ended == Ended::not_started);
    CHECK(missing.status == ENOENT);
    CHECK(no_child_is_left());
}

TEST_CASE("output that is not wanted goes nowhere", "[platform]") {
    const Run run = run_limited({"/bin/sh", {"-c", "echo much; exit 3"}, {}}, {}, {});
    CHECK(run.status == 3);
    CHECK(run.output.empty());
}

TEST_CASE("a program gets neither the caller's environment nor its files", "[platform]") {
    setenv("CLAUSEDIFF_SECRET", "1", 1);
    const int secret = open("/dev/null", O_RDONLY);
    REQUIRE(dup2(secret, 99) == 99);
    CHECK(shell("echo \"[$CLAUSEDIFF_SECRET]\"; for i in 3 4 10 99; do [ -e /proc/$$/fd/$i ] && echo $i; done; true")
              .output == "[]\n");
    close(secret);
    close(99);
    unsetenv("CLAUSEDIFF_SECRET");
}

TEST_CASE("what a program starts is gone with it", "[platform]") {
    const Run run = shell("sleep 300 >/dev/null & echo $!");
    REQUIRE(run.ended == Ended::by_itself);
    const pid_t id = std::stoi(run.output);
    bool gone = false;
    for (int i = 0; i < 200 && !gone; ++i) {  // its new parent reaps it in its own time
        gone = kill(id, 0) != 0;
        usleep(20'000);
    }
    CHECK(gone);
}
