// A Comparison knows both orders: where clauses moved, and how both texts are read side by side.
#include "support/catch.hpp"
#include "support/promises.hpp"

#include "diff/samples.hpp"

#include <algorithm>
#include <numeric>
#include <random>

using namespace clausediff;
using namespace clausediff::detail;

namespace {

Resolution numbered(std::size_t count) {
    std::vector<Clause> clauses;
    for (std::size_t i = 1; i <= count; ++i) {
        clauses.push_back(clause("OP" + std::to_string(i), "Notes lamp " + std::to_string(i) + ";"));
    }
    return resolution(std::move(clauses));
}

Comparison compared(std::size_t before_count, std::size_t after_count, const std::vector<ClauseLink>& links) {
    const Resolution before = numbered(before_count), after = numbered(after_count);
    return compare_aligned(before, after, alignment(before, after, links));
}

// "OP1 -OP2 +OP2 OP3": what stands in both texts, in the before text and in the after text alone.
std::string read_off(const Comparison& comparison) {
    std::string out;
    for (const ReadingStep& step : comparison.reading_order) {
        const ClauseChange& change = comparison.changes[step.change];
        if (!out.empty()) out += ' ';
        switch (step.side) {
            case ReadingStep::Side::both:
                out += comparison.shown_clause(change).label;
                break;
            case ReadingStep::Side::before:
                out += '-' + comparison.before_clauses(change)[step.clause].label;
                break;
            case ReadingStep::Side::after:
                out += '+' + comparison.after_clauses(change)[step.clause].label;
                break;
        }
    }
    return out;
}

std::string label_of(const Comparison& comparison, const std::optional<std::size_t>& change) {
    return change ? comparison.shown_clause(comparison.changes[*change]).label : "the beginning";
}

// Links of a random kind, one to one, one to many or many to one, with clauses left over on both sides.
std::vector<ClauseLink> random_links(std::size_t before, std::size_t after, std::mt19937& random) {
    std::vector<std::size_t> i(before), j(after);
    std::iota(i.begin(), i.end(), std::size_t{0});
    std::iota(j.begin(), j.end(), std::size_t{0});
    if (random() % 2 == 0) std::shuffle(i.begin(), i.end(), random);
    std::vector<ClauseLink> links;
    while (i.size() > 2 && j.size() > 2) {
        ClauseLink link = linked({i.back()}, {j.back()});
        i.pop_back(), j.pop_back();
        const auto more = random() % 6;
        if (more == 0) link.before.push_back(i.back()), i.pop_back();
        if (more == 1) link.after.push_back(j.back()), j.pop_back();
        if (more == 2) i.pop_back();
        std::sort(link.before.begin(), link.before.end());
        std::sort(link.after.begin(), link.after.end());
        links.push_back(link);
    }
    std::sort(links.begin(), links.end(),
              [](const ClauseLink& one, const ClauseLink& other) { return one.after.front() < other.after.front(); });
    // What stays in order, taken greedily: the rest moved.
    std::size_t last = 0;
    for (ClauseLink& link : links) {
        link.moved = link.before.front() < last;
        if (!link.moved) last = link.before.back() + 1;
    }
    return links;
}

}  // namespace

TEST_CASE("both texts are read side by side", "[diff][order]") {
    CHECK(read_off(compared(2, 2, {linked({0}, {0}), linked({1}, {1})})) == "OP1 OP2");
    CHECK(read_off(compared(3, 2, {linked({0}, {0}), linked({2}, {1})})) == "OP1 -OP2 OP2");
    CHECK(read_off(compared(2, 3, {linked({0}, {0}), linked({1}, {2})})) == "OP1 +OP2 OP3");
    CHECK(read_off(compared(2, 2, {})) == "-OP1 -OP2 +OP1 +OP2");
    // A moved clause stands at both its places.
    CHECK(read_off(compared(3, 3, {linked({2}, {0}, true), linked({0}, {1}), linked({1}, {2})})) ==
          "+OP1 OP2 OP3 -OP3");
    // A split stands at one place if its parts follow one another, else each part at its own.
    CHECK(read_off(compared(1, 2, {linked({0}, {0, 1})})) == "OP1");
    CHECK(read_off(compared(2, 3, {linked({0}, {0, 2}), linked({1}, {1})})) == "-OP1 +OP1 OP2 +OP3");
}

TEST_CASE("a moved clause knows where it came from and where it went", "[diff][order]") {
    const Comparison up = compared(3, 3, {linked({2}, {0}, true), linked({0}, {1}), linked({1}, {2})});
    REQUIRE(up.changes[0].move);
    CHECK(up.changes[0].move->direction == Direction::up);
    CHECK(label_of(up, up.changes[0].move->from) == "OP3");
    CHECK(label_of(up, up.changes[0].move->to) == "the beginning");
    CHECK_FALSE(up.changes[1].move);
    const Comparison down = compared(3, 3, {linked({1}, {0}), linked({2}, {1}), linked({0}, {2}, true)});
    REQUIRE(down.changes[2].move);
    CHECK(down.changes[2].move->direction == Direction::down);
    CHECK(label_of(down, down.changes[2].move->from) == "the beginning");
    CHECK(label_of(down, down.changes[2].move->to) == "OP2");
}

TEST_CASE("whatever is linked, the reading order gives back either text", "[diff][order]") {
    std::mt19937 random(20361128);
    for (int round = 0; round < 2'000; ++round) {
        const std::size_t before = 1 + random() % 12, after = 1 + random() % 12;
        const Comparison comparison = compared(before, after, random_links(before, after, random));
        INFO(read_off(comparison));
        REQUIRE(test::gives_back(comparison, ReadingStep::Side::after, &ClauseChange::before, before));
        REQUIRE(test::gives_back(comparison, ReadingStep::Side::before, &ClauseChange::after, after));
    }
}

TEST_CASE("a comparison shares its resolutions", "[diff][compare]") {
    const auto before = std::make_shared<const Resolution>(numbered(2));
    const auto after = std::make_shared<const Resolution>(numbered(3));
    const Comparison one = compare_aligned(before, after, {});
    const Comparison next = compare_aligned(after, before, {});
    CHECK(one.after == next.before);
    CHECK(&one.before_clauses(one.changes[0]).front() == &before->clauses[0]);
}
