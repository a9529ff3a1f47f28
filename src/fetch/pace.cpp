#include "fetch/pace.hpp"

#include "platform/private_folder.hpp"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <thread>

namespace clausediff::detail {
namespace {

using Clock = std::chrono::system_clock;  // processes must agree on it

constexpr const char* kFile = "last-request";

// Whatever the file holds: no number is later than the clock can tell.
Clock::time_point time_in(const std::string& text) {
    constexpr auto kLatest = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::duration::max()) / 2;
    long long number = 0;
    (void)std::from_chars(text.data(), text.data() + text.size(), number);
    const auto milliseconds = static_cast<std::chrono::milliseconds::rep>(number);
    return Clock::time_point(
        std::clamp(std::chrono::milliseconds(milliseconds), std::chrono::milliseconds(0), kLatest));
}

std::string text_of(Clock::time_point time) {
    return std::to_string(std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch()).count());
}

}  // namespace

Turn::Turn(const std::string& cache, std::chrono::milliseconds between, Clock::time_point& last)
    : between_(between), last_(last) {
    if (cache.empty()) return;
    (void)platform::make_private_folder(cache);  // where there is none nobody waits
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
