// What reading may cost: each limit is exact, and the first that is passed is the answer.
#include "read/budget.hpp"

#include "support/catch.hpp"

#include <functional>
#include <string>

using namespace clausediff;
using namespace clausediff::detail;

namespace {

const std::string kPath = "draft.docx";

ReadLimits small_limits() {
    ReadLimits limits;
    limits.paragraphs = limits.elements = limits.steps = limits.nesting = 3;
    limits.text_bytes = 3 << 20;
    return limits;
}

}  // namespace

TEST_CASE("a budget gives what its limit allows and not more", "[read]") {
    struct Case {
        std::function<bool(Budget&)> take;
        const char* message;
    };
    const Case cases[] = {
        {[](Budget& budget) { return budget.take_paragraph(); }, "draft.docx: more than 3 paragraphs"},
        {[](Budget& budget) { return budget.take_elements(); }, "draft.docx: more than 3 elements or words of a page"},
        {[](Budget& budget) { return budget.take_steps(1); },
         "draft.docx: more than 3 steps to read it: a file made to take long"},
        {[](Budget& budget) { return budget.enter(); }, "draft.docx: elements stand in one another more than 3 deep"},
        {[](Budget& budget) { return budget.take_text(1 << 20); },
         "draft.docx: more than 3 MiB of text, the limit of one file"},
    };
    const ReadLimits limits = small_limits();
    for (const Case& one : cases) {
        INFO(one.message);
        Budget budget(limits, kPath);
        for (int i = 0; i < 3; ++i) CHECK(one.take(budget));
        CHECK_FALSE(budget.exhausted());
        CHECK_FALSE(one.take(budget));
        REQUIRE(budget.exhausted());
        CHECK(budget.error().code == ErrorCode::too_large);
        CHECK(describe(budget.error()) == one.message);
        CHECK_FALSE(budget.take_text(0));
    }
}

TEST_CASE("a charge beyond all numbers is refused", "[read]") {
    const ReadLimits limits = small_limits();
    Budget budget(limits, kPath);
    CHECK(budget.take_steps(2));
    CHECK_FALSE(budget.take_steps(static_cast<std::size_t>(-1)));
}

TEST_CASE("depth is that of the elements that are open", "[read]") {
    const ReadLimits limits = small_limits();
    Budget budget(limits, kPath);
    for (int i = 0; i < 10; ++i) {
        const Entered outer(budget);
        const Entered inner(budget);
        CHECK(inner.allowed());
    }
    const Entered one(budget), two(budget), three(budget), four(budget);
    CHECK(three.allowed());
    CHECK_FALSE(four.allowed());
}
