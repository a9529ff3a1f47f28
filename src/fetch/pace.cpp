#include "fetch/pace.hpp"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <system_error>
#include <thread>

namespace clausediff::detail {
namespace {

using Clock = std::chrono::system_clock;  // processes must agree on it

constexpr const char* kFile = "last-request";

Clock::time_point time_in(const std::string& text) {
    long long milliseconds = 0;
    (void)std::from_chars(text.data(), text.data() + text.size(), milliseconds);
    return Clock::time_point(std::chrono::milliseconds(milliseconds));
}

std::string text_of(Clock::time_point time) {
    return std::to_string(std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch()).count());
}

}  // namespace

Turn::Turn(const std::string& cache, std::chrono::milliseconds between, Clock::time_point& last)
    : between_(between), last_(last) {
    if (cache.empty()) return;
    std::error_code ignored;
    std::filesystem::create_directories(cache, ignored);
    lock_.emplace((std::filesystem::path(cache) / kFile).string());
    if (lock_->ok()) last_ = std::max(last_, time_in(lock_->text()));
}

void Turn::wait() {
    // A clock that was set back must not keep anybody waiting for longer than a turn.
    const auto since = Clock::now() - last_;
    if (since >= between_) return;
    std::this_thread::sleep_for(std::min<Clock::duration>(between_ - since, between_));
}

void Turn::asked() {
    last_ = Clock::now();
    if (lock_ && lock_->ok()) lock_->set_text(text_of(last_));
}

}  // namespace clausediff::detail
