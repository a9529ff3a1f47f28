#include "cli/session.hpp"

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

int Session::fail(const Error& error) {
    tell(describe(error));
    return kTrouble;
}

void Session::tell(std::string message) {
    for (char& c : message) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = '?';
    }
    err_ << "clausediff: " << message << '\n' << std::flush;
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
