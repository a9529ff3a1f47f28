// What the program knows of its surroundings, read once at the start.
#pragma once

#include <cstddef>
#include <ctime>
#include <string>

namespace clausediff::cli {

struct Environment {
    bool terminal = false;        // standard output is a terminal
    bool error_terminal = false;  // standard error is one
    bool colour = false;          // the first shows colours: TERM is not "dumb", NO_COLOR is not set
    std::size_t columns = 80;     // COLUMNS, or the width of the terminal, or 80
    std::time_t time = 0;         // SOURCE_DATE_EPOCH, or now; seconds since 1970, UTC
    std::string search_path;      // PATH
    bool git_compares = false;    // git runs the program to compare its files: GIT_DIFF_PATH_COUNTER is set
};

[[nodiscard]] Environment read_environment();

}  // namespace clausediff::cli
