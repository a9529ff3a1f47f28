#include "read/run_both.hpp"

#include <pthread.h>
#include <sched.h>

#include <atomic>
#include <chrono>
#include <exception>
#include <thread>
#include <utility>

namespace clausediff {
namespace {

// How long the helper waits awake for its next task: about as long as the caller works alone between two.
constexpr std::chrono::microseconds kAwake{2000};

// Does nothing for about a microsecond. Two logical processors may be one: what waits on one of them must leave to the
// other what it needs.
void rest() {
#if defined(__x86_64__) || defined(__i386__)
    constexpr int kPauses = 32;
    for (int i = 0; i < kPauses; ++i) __builtin_ia32_pause();
#else
    std::this_thread::yield();
#endif
}

class Helper {
public:
    // Null if there is but one processor, as far as can be told, or no thread to be had. It is never freed: its thread ends with the process.
    static Helper* get() {
        static Helper* const helper = start();
        return helper;
    }

    // Has the caller the helper for itself now? Then it gives it back with release().
    bool claim() { return !claimed_.test_and_set(std::memory_order_acquire); }
    void release() { claimed_.clear(std::memory_order_release); }

    void give(const std::function<void()>& task) {
        task_ = &task;
        state_.store(State::given, std::memory_order_release);
        state_.notify_one();
    }

    // Takes the task back. False if the helper has begun with it.
    bool take_back() {
        State given = State::given;
        return state_.compare_exchange_strong(given, State::idle, std::memory_order_acquire);
    }

    // Waits until the task is done. Returns the exception that it ended in.
    std::exception_ptr finish() {
        wait_while([](State state) { return state != State::done; });
        state_.store(State::idle, std::memory_order_relaxed);
        return std::exchange(error_, nullptr);
    }

private:
    enum class State : int { idle, given, begun, done };

    static Helper* start() {
        cpu_set_t processors;
        CPU_ZERO(&processors);
        if (sched_getaffinity(0, sizeof processors, &processors) != 0 || CPU_COUNT(&processors) < 2) return nullptr;
        auto* helper = new Helper;
        helper->processors_ = processors;
        // Linux may leave a new thread waiting behind the one that started it, beside an idle processor, until the next
        // tick of its clock: so it begins on another. Later it may go where it likes.
        const int here = sched_getcpu();
        if (here >= 0) CPU_CLR(static_cast<unsigned>(here), &processors);
        pthread_attr_t attributes;
        pthread_attr_init(&attributes);
        pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
        pthread_attr_setaffinity_np(&attributes, sizeof processors, &processors);
        pthread_t thread{};
        const int failed = pthread_create(
            &thread, &attributes,
            [](void* self) -> void* {
                static_cast<Helper*>(self)->work();
                return nullptr;
            },
            helper);
        pthread_attr_destroy(&attributes);
        if (failed == 0) return helper;
        delete helper;
        return nullptr;
    }

    [[noreturn]] void work() {
        pthread_setaffinity_np(pthread_self(), sizeof processors_, &processors_);
        for (;;) {
            wait_while([](State state) { return state != State::given; });
            State given = State::given;
            if (!state_.compare_exchange_strong(given, State::begun, std::memory_order_acquire)) continue;
            try {
                (*task_)();
            } catch (...) {
                error_ = std::current_exception();
            }
            state_.store(State::done, std::memory_order_release);
            state_.notify_one();
        }
    }

    // Awake at first, then asleep between two changes of the state. Awake, it lets other threads go first now and then:
    // the one that is waited for may be among them, on the same processor.
    template <typename Predicate>
    void wait_while(Predicate waits) {
        constexpr int kLooks = 32;  // at the state between two looks at the clock
        const auto end = std::chrono::steady_clock::now() + kAwake;
        do {
            for (int i = 0; i < kLooks; ++i) {
                if (!waits(state_.load(std::memory_order_acquire))) return;
                rest();
            }
            std::this_thread::yield();
        } while (std::chrono::steady_clock::now() < end);
        for (State state = state_.load(std::memory_order_acquire); waits(state);
             state = state_.load(std::memory_order_acquire)) {
            state_.wait(state, std::memory_order_acquire);
        }
    }

    std::atomic_flag claimed_;
    std::atomic<State> state_ = State::idle;
    const std::function<void()>* task_ = nullptr;
    std::exception_ptr error_;
    cpu_set_t processors_{};  // on which the process may run
};

}  // namespace

void run_both(const std::function<void()>& left, const std::function<void()>& right) {
    Helper* const helper = Helper::get();
    if (helper == nullptr || !helper->claim()) {
        left();
        right();
        return;
    }
    helper->give(right);
    std::exception_ptr error;
    try {
        left();
    } catch (...) {
        error = std::current_exception();
    }
    const bool begun = !helper->take_back();
    const std::exception_ptr other = begun ? helper->finish() : nullptr;
    helper->release();
    if (error == nullptr) error = other;
    if (error != nullptr) std::rethrow_exception(error);
    if (!begun) right();
}

}  // namespace clausediff
