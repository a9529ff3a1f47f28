#include "cli/fetch_options.hpp"

#include "cli/option_values.hpp"

#include <clausediff/clausediff.hpp>

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace clausediff::cli {
namespace {

// The server matches by the start of a symbol: asked for A/RES/78/1 it may give A/RES/78/12. And it may give another
// language where a document is not yet translated.
std::optional<std::string> why_wrong(const std::string& bytes, const std::string& symbol, const std::string& language,
                                     const ReadOptions& read) {
    const Result<Resolution> resolution = load_bytes(bytes, symbol, read);
    if (!resolution) return "what came cannot be read: " + resolution.error().message;
    const Metadata& found = resolution.value().metadata;
    if (found.symbol.empty()) return "no symbol can be read in what came";
    if (!is_same_symbol(found.symbol, symbol)) return "is the document " + found.symbol;
    const bool in_another = !found.language.empty() && found.language != language;  // "" is none that is known
    return in_another ? std::optional("what came is in " + found.language + ", not in " + language) : std::nullopt;
}

}  // namespace

void add_fetch_options(CLI::App& app, FetchSettings& settings, const char* group) {
    add_flag(app, "--offline", settings.offline, "documents that are kept from before alone", group);
    add_value(app, "--server", settings.server, "URL",
              "where documents are fetched by their symbol\n(default: documents.un.org)", group);
}

std::optional<std::string> symbol_without_file(const std::string& name) {
    std::error_code ignored;
    if (name == "-" || std::filesystem::exists(std::filesystem::symlink_status(name, ignored))) return std::nullopt;
    return parse_symbol(name);
}

FetchOptions fetch_options(const FetchSettings& settings, const Environment& environment) {
    FetchOptions options;
    const std::string& server = settings.server.empty() ? environment.server : settings.server;
    if (!server.empty()) options.server = server;
    if (!is_united_nations_server(options.server)) {  // those redirect to each other, and have no other pace
        options.hosts.clear();
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
    constexpr int kRequests = 3;  // for each type of document one that takes as long as it may
    options.limits.document = std::max(options.limits.document, kRequests * options.limits.request);
    ReadOptions read;
    read.search_path = environment.search_path;
    options.check = [read, language = options.language](const std::string& bytes, const std::string& symbol) {
        return why_wrong(bytes, symbol, language, read);
    };
    return options;
}

}  // namespace clausediff::cli
