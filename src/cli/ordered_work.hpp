// Work that several threads do, and whose results come in the order in which it was given.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace clausediff::cli {

// REQUIRES: whoever adds work also takes the results, in one thread; and not more is added than it can keep in memory,
// see waiting().
template <class Job, class Result>
class OrderedWork {
public:
    // `work` is called in several threads at once. With one thread it is called by add().
    OrderedWork(std::size_t threads, std::function<Result(const Job&)> work) : work_(std::move(work)) {
        for (std::size_t i = 0; threads > 1 && i < threads; ++i) threads_.emplace_back([this] { run(); });
    }
    // What was not begun yet is not done.
    ~OrderedWork() {
        {
            const std::lock_guard lock(mutex_);
            over_ = true;
        }
        to_do_.notify_all();
        for (std::thread& thread : threads_) thread.join();
    }
    OrderedWork(const OrderedWork&) = delete;
    OrderedWork& operator=(const OrderedWork&) = delete;

    void add(Job job) {
        const std::lock_guard lock(mutex_);
        places_.emplace_back(std::move(job));
        if (threads_.empty()) return finish(places_.back());
        to_do_.notify_one();
    }

    // Results that are not taken yet, and work that is not done yet.
    [[nodiscard]] std::size_t waiting() const {
        const std::lock_guard lock(mutex_);
        return places_.size();
    }

    // The next result; waits for it. What the work threw is thrown here. REQUIRES: waiting() > 0.
    Result take() {
        std::unique_lock lock(mutex_);
        done_.wait(lock, [this] { return places_.front().done; });
        Place place = std::move(places_.front());
        places_.pop_front();
        --begun_;
        if (place.thrown) std::rethrow_exception(place.thrown);
        return std::move(*place.result);
    }

private:
    struct Place {
        explicit Place(Job its_job) : job(std::move(its_job)) {}
        Job job;
        std::optional<Result> result;
        std::exception_ptr thrown;
        bool done = false;
    };

    void finish(Place& place) {
        try {
            place.result.emplace(work_(place.job));
        } catch (...) {
            place.thrown = std::current_exception();
        }
        place.done = true;
        if (threads_.empty()) ++begun_;
    }

    // A deque's elements stay where they are while others come and go at its ends.
    void run() {
        std::unique_lock lock(mutex_);
        while (true) {
            to_do_.wait(lock, [this] { return over_ || begun_ < places_.size(); });
            if (over_) return;
            Place& place = places_[begun_++];
            lock.unlock();
            Place finished(place.job);
            finish(finished);
            lock.lock();
            place.result = std::move(finished.result);
            place.thrown = finished.thrown;
            place.done = true;
            done_.notify_one();
        }
    }

    std::function<Result(const Job&)> work_;
    mutable std::mutex mutex_;
    std::condition_variable to_do_, done_;
    std::deque<Place> places_;
    std::size_t begun_ = 0;  // places from the front on that a thread has begun, or finished
    bool over_ = false;
    std::vector<std::thread> threads_;
};

}  // namespace clausediff::cli
