#include "read/pdf/helper.hpp"

#include "base/mebibytes.hpp"
#include "read/helper/protocol.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>
#include <thread>

namespace clausediff::detail::pdf {
namespace {

constexpr std::size_t kWorkers = 4;  // processes that the helper may split itself into

Error failure(const platform::Run& run, const std::string& program, const std::string& path,
              const helper::Limits& limits) {
    using platform::Ended;
    if (run.ended == Ended::not_started) {
        return {ErrorCode::unreadable, path, 0,
                fmt::format("{} cannot be started: {}", program, std::strerror(run.status))};
    }
    if (run.ended == Ended::out_of_time) {
        return {
            ErrorCode::too_large, path, 0,
            fmt::format("not read after {} seconds; split the file, or print it to a new PDF file", limits.seconds)};
    }
    if (run.ended == Ended::too_much_output || (run.ended == Ended::by_itself && run.status == helper::kOverOutput)) {
        return {ErrorCode::too_large, path, 0,
                fmt::format("more than {} of text, the limit of one PDF file", mebibytes(limits.output))};
    }
    if (run.ended == Ended::by_itself && run.status == helper::kNoParser) {
        return {ErrorCode::binary, path, 0,
                "a PDF file, and clausediff is built without Poppler, which parses these; install libpoppler-cpp-dev "
                "and build clausediff again"};
    }
    return {ErrorCode::unreadable, path, 0,
            fmt::format("a damaged PDF file, or one that takes more than {} to read; print it to a new PDF file and "
                        "try again",
                        mebibytes(limits.memory))};
}

}  // namespace

Result<std::string> run_helper(const std::string& program, std::string_view bytes, const std::string& path,
                               std::size_t pages, const helper::Limits& limits) {
    if (program.empty()) {
        return Error{ErrorCode::binary, path, 0,
                     "a PDF file, and the program clausediff-parse, which parses these, is not installed; install "
                     "clausediff again, with libpoppler-cpp-dev if you build it"};
    }
    const std::size_t workers = std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, kWorkers);
    platform::Run run = helper::run(
        program, {"pdf", std::to_string(pages), std::to_string(limits.output), std::to_string(workers)}, bytes, limits);
    if (run.ended != platform::Ended::by_itself || run.status != 0) return failure(run, program, path, limits);
    return std::move(run.output);
}

}  // namespace clausediff::detail::pdf
