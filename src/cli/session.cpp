#include "cli/session.hpp"

#include "base/printable.hpp"
#include "cli/exit_status.hpp"
#include "platform/output_file.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <string_view>
#include <utility>

namespace clausediff::cli {

Session::Session(const Environment& environment, std::ostream& out, std::ostream& err)
    : environment_(environment), out_(out), err_(err) {}

ReadOptions Session::reading(ReadOptions options) const {
    options.search_path = environment_.search_path;
    return options;
}

Result<Resolution> Session::load(const std::string& name, const ReadingOptions& read) {
    const std::optional<std::string> symbol = symbol_without_file(name);
    if (!symbol) return clausediff::load(name, reading(read));
    const Result<Fetched> fetched = fetch(*symbol, read.fetch);
    if (!fetched) return fetched.error();
    Result<Resolution> resolution = load_bytes(fetched.value().bytes, *symbol, reading(read));
    if (resolution || !fetched.value().from_cache) return resolution;
    Error error = resolution.error();
    error.message += "; it is the copy in the cache, which clausediff fetch --refresh replaces";
    return error;
}

Result<Resolution> Session::load_to_compare(const std::string& name, const ReadingOptions& read) {
    return refuse_amendment(load(name, read));
}

FetchOptions Session::fetching(const FetchSettings& settings) {
    FetchOptions options = fetch_options(settings, environment_);
    if (environment_.error_terminal) {
        options.asked = [this](const std::string& address) { tell("asking " + address); };
    }
    return options;
}

Result<Fetched> Session::fetch(const std::string& symbol, const FetchSettings& settings) {
    const std::lock_guard<std::mutex> lock(fetching_);
    std::unique_ptr<Fetcher>& fetcher = fetchers_[settings.language];
    if (!fetcher) fetcher = std::make_unique<Fetcher>(fetching(settings));
    // A server that wants a rest wants it in every language.
    for (const auto& [language, other] : fetchers_) {
        if (other->refusal().empty() || fetcher->is_kept(symbol)) continue;
        return Error{ErrorCode::unreadable, symbol, 0, other->refusal()};
    }
    Result<Fetched> fetched = fetcher->fetch(symbol);
    if (fetched && !fetched.value().notice.empty()) tell(symbol + ": note: " + fetched.value().notice);
    return fetched;
}

int Session::fail(const Error& error) {
    tell(describe(error));
    return kTrouble;
}

void Session::tell(const std::string& message) {
    err_ << "clausediff: " << detail::printable(message) << '\n' << std::flush;
}

void Session::tell_notices(const Resolution& resolution) {
    const std::string& file = resolution.metadata.file;
    for (const std::string& notice : resolution.notices) {
        tell((file == "-" ? "standard input" : file) + ": note: " + notice);
    }
}

Progress Session::progress(std::string what) {
    return {err_, environment_.error_terminal, std::move(what)};
}

std::optional<Error> Session::refused_by_terminal(const OutputOptions& output) const {
    const bool to_terminal = environment_.terminal && output.file.empty();
    if (!to_terminal || !find_format(output.formats, output.format)->binary) return std::nullopt;
    return Error{ErrorCode::usage, "", 0,
                 "a " + output.format + " document is not for a terminal: name a file with -o"};
}

TextStyle Session::style(const OutputOptions& output) const {
    TextStyle style;
    const bool to_terminal = output.file.empty();
    style.colour =
        output.colour == Colour::always || (output.colour == Colour::automatic && to_terminal && environment_.colour);
    style.bidi = output.bidi == Bidi::on || (output.bidi == Bidi::automatic && to_terminal && environment_.terminal);
    // Very narrow terminals get lines that they must wrap themselves.
    style.width = output.width.value_or(to_terminal ? std::max<std::size_t>(environment_.columns, 20) : 80);
    return style;
}

int Session::deliver(const OutputOptions& output, const std::string& report) {
    if (output.file.empty()) return print(report);
    const std::optional<Error> error = detail::write_file(output.file, report);
    return error ? fail(*error) : int{kDone};
}

int Session::print(const std::string& text) {
    errno = 0;
    out_ << text;
    return flush();
}

int Session::print(const std::function<void(const Sink& sink)>& write) {
    int failed = 0;  // of the first piece that could not be written
    write([&](std::string_view piece) {
        errno = 0;
        if (out_ && !(out_ << piece)) failed = errno;
    });
    errno = failed;
    return flush();
}

int Session::flush() {
    out_ << std::flush;
    if (out_) return kDone;
    const std::string why = errno != 0 ? std::strerror(errno) : "output error";
    return fail({ErrorCode::unwritable, "standard output", 0, "cannot write: " + why});
}

}  // namespace clausediff::cli
