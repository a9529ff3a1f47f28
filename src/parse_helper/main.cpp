// clausediff-pdf: the words of a PDF file and where they stand. A program of its own, because a PDF parser is large and
// its input hostile: what goes wrong here ends this process and no other, and the library needs no Poppler.
//
//   clausediff-pdf MEMORY SECONDS PAGES OUTPUT WORKERS <FILE.pdf
//
// Limits: bytes of memory and seconds of processor time of each process, pages of the file, bytes of output, processes.
// src/read/pdf/words.hpp describes the output. Exit status: 0 a whole answer was written, which may be "error ...";
// 1 the file could not be read to its end; 2 wrong arguments; 3 the output would be longer than its limit.
#include "pdf_helper/output.hpp"
#include "pdf_helper/pages.hpp"

#include <poppler-document.h>
#include <poppler-global.h>

#include <sys/resource.h>
#include <unistd.h>

#include <charconv>
#include <cstring>
#include <exception>
#include <limits>
#include <memory>
#include <optional>
#include <string>

namespace clausediff::pdf_helper {
namespace {

struct Arguments {
    std::size_t memory = 0;
    std::size_t seconds = 0;
    std::size_t pages = 0;
    std::size_t output = 0;
    std::size_t workers = 0;
};

std::optional<Arguments> parse_arguments(int argc, char** argv) {
    Arguments arguments;
    std::size_t* const fields[] = {&arguments.memory, &arguments.seconds, &arguments.pages, &arguments.output,
                                   &arguments.workers};
    if (argc != 1 + static_cast<int>(std::size(fields))) return std::nullopt;
    for (int i = 1; i < argc; ++i) {
        const char* const end = argv[i] + std::strlen(argv[i]);
        const auto parsed = std::from_chars(argv[i], end, *fields[i - 1]);
        if (parsed.ec != std::errc() || parsed.ptr != end) return std::nullopt;
    }
    return arguments;
}

void set_limit(int resource, std::size_t value) {
    const rlimit limit{value, value};
    (void)setrlimit(static_cast<__rlimit_resource>(resource), &limit);
}

void set_limits(const Arguments& arguments) {
    set_limit(RLIMIT_CORE, 0);
    set_limit(RLIMIT_CPU, arguments.seconds);
    set_limit(RLIMIT_FSIZE, arguments.output);
#ifndef __SANITIZE_ADDRESS__  // the sanitizer reserves terabytes of address space
    set_limit(RLIMIT_AS, arguments.memory);
#endif
}

std::string read_input() {
    std::string bytes;
    char buffer[1 << 16];
    for (;;) {
        const ssize_t got = read(STDIN_FILENO, buffer, sizeof buffer);
        if (got <= 0) return bytes;
        bytes.append(buffer, static_cast<std::size_t>(got));
    }
}

int run(const Arguments& arguments) {
    set_limits(arguments);
    poppler::set_debug_error_function([](const std::string&, void*) { note_complaint(); }, nullptr);
    Output out(STDOUT_FILENO, arguments.output);
    const std::string bytes = read_input();
    if (bytes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) return 1;
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
    if (!document) return out.error("damaged") ? 0 : 1;
    if (document->is_locked()) return out.error("locked") ? 0 : 1;
    const int pages = document->pages();
    if (pages <= 0) return out.error("damaged") ? 0 : 1;
    if (static_cast<std::size_t>(pages) > arguments.pages) return out.error("pages") ? 0 : 1;
    if (write_pages(*document, pages, arguments.workers, out)) return 0;
    return out.over_limit() ? kOverLimit : 1;
}

}  // namespace
}  // namespace clausediff::pdf_helper

int main(int argc, char** argv) {
    const auto arguments = clausediff::pdf_helper::parse_arguments(argc, argv);
    if (!arguments) return 2;
    int status = 1;
    try {
        status = clausediff::pdf_helper::run(*arguments);
    } catch (const std::exception&) {  // std::bad_alloc at the limit of memory
        status = 1;
    }
    _exit(status);  // without taking apart what the process takes with it anyway
}
