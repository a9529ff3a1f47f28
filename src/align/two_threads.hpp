// Two halves of some work at the same time.
#pragma once

#include <future>

namespace clausediff {

// Runs `left` and `right`, which share nothing that either changes, and returns when both are done. An exception of
// either is passed on. With fewer `clauses` than a thread is worth they run one behind the other.
template <typename Left, typename Right>
void run_both(std::size_t clauses, Left left, Right right) {
    constexpr std::size_t kWorthAThread = 64;
    std::future<void> helper;
    if (clauses >= kWorthAThread) helper = std::async(std::launch::async, right);
    left();
    if (helper.valid()) {
        helper.get();
    } else {
        right();
    }
}

}  // namespace clausediff
