// A line on a terminal that says how far long work is.
#pragma once

#include <chrono>
#include <cstddef>
#include <ostream>
#include <string>

namespace clausediff::cli {

class Progress {
public:
    // `what` is counted: "files". Where `shown` is false, nothing is written.
    Progress(std::ostream& out, bool shown, std::string what);
    // Wipes the line away.
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    // `all` 0 is unknown.
    void show(std::size_t done, std::size_t all);
    // Before another line is written; the next show() brings it back.
    void clear();

private:
    std::ostream& out_;
    bool shown_;
    bool on_screen_ = false;
    std::string what_;
    std::chrono::steady_clock::time_point last_;
};

}  // namespace clausediff::cli
