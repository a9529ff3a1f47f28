// A server is asked by one process at a time, and never twice within a second.
#pragma once

#include "platform/file_lock.hpp"

#include <chrono>
#include <optional>
#include <string>

namespace clausediff::detail {

// A turn to ask, over when this goes. While one process has it, others that use the same cache wait.
class Turn {
public:
    // `last` is when this process last asked, and is kept up to date. `cache` "" knows of no other process.
    Turn(const std::string& cache, std::chrono::milliseconds between, std::chrono::system_clock::time_point& last);

    // To be called before and after each request.
    void wait();
    void asked();

private:
    std::optional<platform::FileLock> lock_;
    std::chrono::milliseconds between_;
    std::chrono::system_clock::time_point& last_;
};

}  // namespace clausediff::detail
