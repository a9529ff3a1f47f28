// The options of how documents are fetched, which commands share.
#pragma once

#include <clausediff/fetch.hpp>

#include "cli/environment.hpp"
#include "cli/option_parser.hpp"

#include <string>

namespace clausediff::cli {

struct FetchSettings {
    std::string server;  // "" is that of the environment, or documents.un.org
    std::string language = "en";
    bool offline = false;
    bool refresh = false;
    std::size_t seconds = 0;  // of a request; 0 is the library's limit
};

// Adds --offline and --server. `settings` must outlive the parsing.
void add_fetch_options(CLI::App& app, FetchSettings& settings, const char* group);

// For a Fetcher that reads documents as `search_path` lets it: what comes is right if it holds the symbol asked for.
[[nodiscard]] FetchOptions fetch_options(const FetchSettings& settings, const Environment& environment);

}  // namespace clausediff::cli
