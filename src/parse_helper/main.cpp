// clausediff-parse: what a file of a large or hostile format holds, as lines of text. A program of its own, because the
// parsers are large and their input is other people's: what goes wrong here ends this process and no other. Who starts
// it sets its limits of memory and time. read/helper/protocol.hpp describes how it is run and what it answers.
#include "parse_helper/formats.hpp"
#include "read/helper/protocol.hpp"

#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <cstring>
#include <exception>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace clausediff::detail::parse_helper {
namespace {

struct Format {
    std::string_view name;
    std::size_t limits;  // how many there are on the command line
    int (*parse)(std::span<const std::size_t> limits, const std::string& bytes);
};

constexpr Format kFormats[] = {{"pdf", 3, parse_pdf}, {"html", 4, parse_html}};

std::optional<std::vector<std::size_t>> parse_numbers(std::span<char* const> arguments) {
    std::vector<std::size_t> numbers;
    for (const char* const argument : arguments) {
        const char* const end = argument + std::strlen(argument);
        const auto parsed = std::from_chars(argument, end, numbers.emplace_back());
        if (parsed.ec != std::errc() || parsed.ptr != end) return std::nullopt;
    }
    return numbers;
}

// Nothing if reading fails.
std::optional<std::string> read_input() {
    std::string bytes;
    char buffer[1 << 16];
    for (;;) {
        const ssize_t got = read(STDIN_FILENO, buffer, sizeof buffer);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return std::nullopt;
        if (got == 0) return bytes;
        bytes.append(buffer, static_cast<std::size_t>(got));
    }
}

int run(std::span<char* const> arguments) {
    if (arguments.empty()) return helper::kWrongArguments;
    const auto limits = parse_numbers(arguments.subspan(1));
    for (const Format& format : kFormats) {
        if (format.name != arguments.front() || !limits || limits->size() != format.limits) continue;
        const auto bytes = read_input();
        return bytes ? format.parse(*limits, *bytes) : helper::kBrokenOff;
    }
    return helper::kWrongArguments;
}

}  // namespace
}  // namespace clausediff::detail::parse_helper

int main(int argc, char** argv) {
    int status = clausediff::detail::helper::kBrokenOff;
    try {
        status = clausediff::detail::parse_helper::run({argv + 1, argv + argc});
    } catch (const std::exception&) {  // std::bad_alloc at the limit of memory
    }
    _exit(status);  // without taking apart what the process takes with it anyway
}
