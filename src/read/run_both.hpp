// Two halves of some work at the same time.
#pragma once

#include <functional>

namespace clausediff {

// Runs `left` and `right`, and returns when both are done. What they share they must guard. An exception of either is
// passed on, of two that of `left`.
//
// `right` runs on a helper thread. A process has one, which begins with the first call and stays: it waits awake for a
// few milliseconds, because to wake a thread, or to start one, takes longer than most of our work, and then sleeps.
// Where it has not begun with `right` when `left` is done, where it works for another caller, and where there is no
// second processor, the caller's own thread runs `right` too.
void run_both(const std::function<void()>& left, const std::function<void()>& right);

}  // namespace clausediff
