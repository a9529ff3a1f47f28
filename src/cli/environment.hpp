// What the program knows of its surroundings, read once at the start.
#pragma once

#include <chrono>
#include <cstddef>
#include <ctime>
#include <optional>
#include <string>

namespace clausediff::cli {

struct Environment {
    bool terminal = false;        // standard output is a terminal
    bool colour = false;          // and shows colours: TERM is not "dumb", NO_COLOR is not set
    std::size_t columns = 80;     // COLUMNS, or the width of the terminal, or 80
    std::time_t time = 0;         // SOURCE_DATE_EPOCH, or now; seconds since 1970, UTC
    std::string search_path;      // PATH
    bool git_compares = false;    // git runs the program to compare its files: GIT_DIFF_PATH_COUNTER is set
    bool can_ask = false;         // standard input and standard error are a terminal: questions reach the user
    bool shows_progress = false;  // standard error is a terminal
    // Of documents that are fetched by their symbols.
    std::string server;                             // CLAUSEDIFF_SERVER
    std::string cache;                              // clausediff in XDG_CACHE_HOME, or in HOME's .cache; "" is none
    std::string ca_file;                            // SSL_CERT_FILE, or CURL_CA_BUNDLE
    std::string proxy, no_proxy;                    // https_proxy and no_proxy, also in capitals
    std::optional<std::chrono::milliseconds> pace;  // CLAUSEDIFF_PACE, for a server of one's own
};

[[nodiscard]] Environment read_environment();

}  // namespace clausediff::cli
