#include "cli/environment.hpp"

#include "platform/terminal.hpp"

#include <charconv>
#include <cstdlib>
#include <string_view>

namespace clausediff::cli {
namespace {

std::string_view variable(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string_view() : std::string_view(value);
}

// COLUMNS speaks of the terminal; a shell that exports it must not change what is written to a file.
std::size_t terminal_columns() {
    const std::string_view wanted = variable("COLUMNS");
    std::size_t columns = 0;
    const auto [end, error] = std::from_chars(wanted.data(), wanted.data() + wanted.size(), columns);
    if (error == std::errc() && end == wanted.data() + wanted.size() && columns > 0) return columns;
    columns = detail::platform::terminal_columns();
    return columns > 0 ? columns : 80;
}

// Builds that are to be repeated byte for byte set the time (reproducible-builds.org/specs/source-date-epoch).
std::time_t time_of_changes() {
    const std::string_view wanted = variable("SOURCE_DATE_EPOCH");
    std::time_t seconds = 0;
    const auto [end, error] = std::from_chars(wanted.data(), wanted.data() + wanted.size(), seconds);
    constexpr std::time_t kLatest = 253'402'300'799;  // the year 9999: Word writes four digits
    const bool usable =
        error == std::errc() && end == wanted.data() + wanted.size() && seconds >= 0 && seconds <= kLatest;
    return usable ? seconds : std::time(nullptr);
}

std::string either(const char* name, const char* other) {
    return std::string(variable(name).empty() ? variable(other) : variable(name));
}

// As the XDG Base Directory Specification has it: a relative path counts for nothing.
std::string cache_folder() {
    if (variable("XDG_CACHE_HOME").starts_with('/')) return std::string(variable("XDG_CACHE_HOME")) + "/clausediff";
    return variable("HOME").starts_with('/') ? std::string(variable("HOME")) + "/.cache/clausediff" : std::string();
}

std::optional<std::chrono::milliseconds> pace() {
    const std::string_view wanted = variable("CLAUSEDIFF_PACE");
    unsigned milliseconds = 0;
    const auto [end, error] = std::from_chars(wanted.data(), wanted.data() + wanted.size(), milliseconds);
    if (error != std::errc() || end != wanted.data() + wanted.size()) return std::nullopt;
    return std::chrono::milliseconds(milliseconds);
}

void read_for_fetching(Environment& environment) {
    environment.can_ask = environment.error_terminal && detail::platform::input_is_terminal();
    environment.server = variable("CLAUSEDIFF_SERVER");
    environment.cache = cache_folder();
    environment.ca_file = either("SSL_CERT_FILE", "CURL_CA_BUNDLE");
    environment.proxy = either("https_proxy", "HTTPS_PROXY");
    environment.no_proxy = either("no_proxy", "NO_PROXY");
    environment.pace = pace();
}

}  // namespace

Environment read_environment() {
    Environment environment;
    environment.terminal = detail::platform::output_is_terminal();
    environment.error_terminal = detail::platform::error_is_terminal();
    environment.colour = environment.terminal && variable("TERM") != "dumb" && variable("NO_COLOR").empty();
    environment.time = time_of_changes();
    environment.search_path = variable("PATH");
    environment.git_compares = !variable("GIT_DIFF_PATH_COUNTER").empty();
    if (environment.terminal) environment.columns = terminal_columns();
    read_for_fetching(environment);
    return environment;
}

}  // namespace clausediff::cli
