// The options of how documents are fetched, which commands share.
#pragma once

#include <clausediff/fetch.hpp>

#include "cli/environment.hpp"
#include "cli/option_parser.hpp"

#include <optional>
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

// The symbol for which `name` stands. None if it is no symbol, or there is a file of that name: standard input, and a
// link that leads nowhere, count as files.
[[nodiscard]] std::optional<std::string> symbol_without_file(const std::string& name);

// For a Fetcher that reads documents as the environment's search path lets it: what comes is right if it holds the
// symbol asked for, and is in no other language than the one asked for.
[[nodiscard]] FetchOptions fetch_options(const FetchSettings& settings, const Environment& environment);

}  // namespace clausediff::cli
