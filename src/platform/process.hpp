// Another program, run once on some bytes, with limits.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace clausediff::detail::platform {

struct Command {
    std::string program;                   // a path; no search
    std::vector<std::string> arguments;    // after the program's name
    std::vector<std::string> environment;  // "NAME=VALUE"; nothing of the caller's is passed on
};

struct ProcessLimits {
    std::size_t seconds = 60;           // from start to end
    std::size_t output = 0;             // bytes of standard output; 0: it is not wanted, and goes nowhere
    std::size_t processor_seconds = 0;  // of each of its processes; 0: no limit
    std::size_t memory = 0;             // bytes of address space of each of its processes; 0: no limit
    std::size_t file_bytes = 0;         // of a file that it writes; 0: no limit
};

enum class Ended {
    by_itself,        // with `status`
    by_signal,        // it crashed
    out_of_time,      // `seconds` or `processor_seconds` are over
    too_much_output,  // it was stopped after the first byte beyond `output`
    not_started,      // `status` is the errno
};

struct Run {
    Ended ended = Ended::not_started;
    int status = 0;
    std::string output;
};

// Runs the command with `input` on its standard input. Its standard error goes nowhere, and it has no other open files.
// It is in a process group of its own, which is gone when this returns, and is killed when this process dies (where the
// system can do that) or is interrupted (interruption.hpp). A program that does not read its input is no error.
[[nodiscard]] Run run_limited(const Command& command, std::string_view input, const ProcessLimits& limits);

}  // namespace clausediff::detail::platform
