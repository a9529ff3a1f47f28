#include "read/run_both.hpp"
#include "support/catch.hpp"

#include <atomic>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

using namespace clausediff;

TEST_CASE("both halves are done when it returns", "[read]") {
    for (int round = 0; round < 2000; ++round) {
        int left = 0;
        int right = 0;
        run_both([&] { left = round; }, [&] { right = round; });
        REQUIRE(left == round);
        REQUIRE(right == round);
    }
}

TEST_CASE("a half may have halves of its own", "[read]") {
    std::atomic<int> done = 0;
    const auto one = [&] { ++done; };
    const auto two = [&] { run_both(one, one); };
    run_both(two, two);
    CHECK(done == 4);
}

TEST_CASE("many callers at once are all served", "[read]") {
    constexpr int kCallers = 8;
    constexpr int kRounds = 200;
    std::atomic<int> done = 0;
    std::vector<std::thread> callers;
    for (int i = 0; i < kCallers; ++i) {
        callers.emplace_back([&] {
            for (int round = 0; round < kRounds; ++round) run_both([&] { ++done; }, [&] { ++done; });
        });
    }
    for (std::thread& caller : callers) caller.join();
    CHECK(done == 2 * kCallers * kRounds);
}

TEST_CASE("an exception is passed on, that of the left half before that of the right", "[read]") {
    const auto nothing = [] {};
    const auto left = [] { throw std::runtime_error("left"); };
    const auto right = [] { throw std::runtime_error("right"); };
    const auto thrown = [](const std::function<void()>& a, const std::function<void()>& b) -> std::string {
        try {
            run_both(a, b);
        } catch (const std::runtime_error& error) {
            return error.what();
        }
        return "none";
    };
    CHECK(thrown(nothing, nothing) == "none");
    CHECK(thrown(left, nothing) == "left");
    CHECK(thrown(nothing, right) == "right");
    CHECK(thrown(left, right) == "left");
    CHECK(thrown(nothing, nothing) == "none");
}
