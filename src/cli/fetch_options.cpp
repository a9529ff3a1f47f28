#include "cli/fetch_options.hpp"

#include "cli/option_values.hpp"

#include <clausediff/clausediff.hpp>

namespace clausediff::cli {
namespace {

// The server matches by the start of a symbol: asked for A/RES/78/1 it may give A/RES/78/12.
std::optional<std::string> why_wrong(const std::string& bytes, const std::string& symbol, const ReadOptions& read) {
    const Result<Resolution> resolution = load_bytes(bytes, symbol, read);
    if (!resolution) return "what came cannot be read: " + resolution.error().message;
    const std::string& found = resolution.value().metadata.symbol;
    if (is_same_symbol(found, symbol)) return std::nullopt;
    return found.empty() ? "no symbol can be read in what came" : "is the document " + found;
}

}  // namespace

void add_fetch_options(CLI::App& app, FetchSettings& settings, const char* group) {
    add_flag(app, "--offline", settings.offline, "documents that are kept from before alone", group);
    add_value(app, "--server", settings.server, "URL",
              "where documents are fetched by their symbol\n(default: documents.un.org)", group);
}

FetchOptions fetch_options(const FetchSettings& settings, const Environment& environment) {
    FetchOptions options;
    const std::string& server = settings.server.empty() ? environment.server : settings.server;
    if (!server.empty() && server != options.server) {
        options.server = server;
        options.hosts.clear();  // the United Nations' hosts belong to their own server
        if (environment.pace) options.limits.between = *environment.pace;
    }
    options.cache = environment.cache;
    options.language = settings.language;
    options.ca_file = environment.ca_file;
    options.proxy = environment.proxy;
    options.no_proxy = environment.no_proxy;
    options.offline = settings.offline;
    options.refresh = settings.refresh;
    if (settings.seconds > 0) options.limits.request = std::chrono::seconds(settings.seconds);
    ReadOptions read;
    read.search_path = environment.search_path;
    options.check = [read](const std::string& bytes, const std::string& symbol) {
        return why_wrong(bytes, symbol, read);
    };
    return options;
}

}  // namespace clausediff::cli
