#include "cli/progress.hpp"

#include "cli/words.hpp"

#include <fmt/format.h>

#include <utility>

namespace clausediff::cli {

Progress::Progress(std::ostream& out, bool shown, std::string what)
    : out_(out), shown_(shown), what_(std::move(what)), last_(std::chrono::steady_clock::now()) {}

Progress::~Progress() {
    clear();
}

void Progress::show(std::size_t done, std::size_t all) {
    if (!shown_) return;
    // Ten times a second is as fast as anyone reads.
    const auto now = std::chrono::steady_clock::now();
    if (now - last_ < std::chrono::milliseconds(100)) return;
    last_ = now;
    on_screen_ = true;
    const std::string of = all > 0 ? fmt::format(" of {}", grouped(all)) : std::string();
    out_ << fmt::format("\r{}{} {}\x1b[K", grouped(done), of, what_) << std::flush;
}

void Progress::clear() {
    if (!on_screen_) return;
    out_ << "\r\x1b[K" << std::flush;
    on_screen_ = false;
}

}  // namespace clausediff::cli
