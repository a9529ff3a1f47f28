#include "support/catch.hpp"

#include "diff/token_diff.hpp"

#include <algorithm>
#include <random>

using namespace clausediff;
using namespace clausediff::detail;

namespace {

using Keys = std::vector<Key>;

// Does the script lead from one sequence to the other, with hunks that ascend, are not empty and do not touch?
bool leads(const Script& script, const Keys& before, const Keys& after) {
    Keys kept;
    std::size_t i = 0;
    std::size_t j = 0;
    for (std::size_t h = 0; h <= script.hunks.size(); ++h) {
        const bool last = h == script.hunks.size();
        const std::size_t i_end = last ? before.size() : script.hunks[h].before_begin;
        const std::size_t j_end = last ? after.size() : script.hunks[h].after_begin;
        if (i_end < i || j_end < j || i_end - i != j_end - j) return false;
        if (!std::equal(before.begin() + static_cast<std::ptrdiff_t>(i),
                        before.begin() + static_cast<std::ptrdiff_t>(i_end),
                        after.begin() + static_cast<std::ptrdiff_t>(j))) {
            return false;
        }
        if (last) break;
        if (h > 0 && i_end == i) return false;
        i = script.hunks[h].before_end;
        j = script.hunks[h].after_end;
        if (i < i_end || j < j_end || (i == i_end && j == j_end)) return false;
    }
    return true;
}

// With a budget of its own.
Script script_of(const Keys& before, const Keys& after) {
    SearchBudget budget;
    return diff_keys(before, after, budget);
}

std::size_t kept_of(const Script& script, const Keys& before) {
    std::size_t kept = before.size();
    for (const Hunk& hunk : script.hunks) kept -= hunk.before_end - hunk.before_begin;
    return kept;
}

// Length of the longest common subsequence, the slow and certain way.
std::size_t longest_common(const Keys& before, const Keys& after) {
    std::vector<std::size_t> row(after.size() + 1);
    for (const Key key : before) {
        std::size_t diagonal = 0;
        for (std::size_t j = 0; j < after.size(); ++j) {
            const std::size_t above = row[j + 1];
            row[j + 1] = key == after[j] ? diagonal + 1 : std::max(above, row[j]);
            diagonal = above;
        }
    }
    return row.back();
}

Keys random_keys(std::mt19937& random, std::size_t size, Key kinds) {
    Keys keys(size);
    for (Key& key : keys) key = static_cast<Key>(random() % kinds);
    return keys;
}

Keys edited(std::mt19937& random, const Keys& keys, unsigned percent, Key kinds) {
    Keys out;
    for (const Key key : keys) {
        if (random() % 100 >= percent) {
            out.push_back(key);
            continue;
        }
        const auto what = random() % 3;
        if (what != 0) out.push_back(static_cast<Key>(random() % kinds));
        if (what == 1) out.push_back(key);
    }
    return out;
}

}  // namespace

TEST_CASE("scripts of short sequences are shortest", "[diff][token_diff]") {
    std::mt19937 random(1);
    for (int round = 0; round < 3000; ++round) {
        const Key kinds = static_cast<Key>(1 + random() % 12);
        const Keys before = random_keys(random, random() % 40, kinds);
        const Keys after =
            round % 2 == 0 ? random_keys(random, random() % 40, kinds) : edited(random, before, 30, kinds);
        const Script script = script_of(before, after);
        REQUIRE(leads(script, before, after));
        REQUIRE(script.minimal);
        REQUIRE(kept_of(script, before) == longest_common(before, after));
    }
}

TEST_CASE("scripts of sequences as long as the longest clauses are shortest", "[diff][token_diff]") {
    std::mt19937 random(2);
    for (const Key kinds : {Key{20}, Key{400}, Key{5000}}) {
        const Keys before = random_keys(random, 1000, kinds);
        for (const Keys& after : {edited(random, before, 30, kinds), random_keys(random, 1300, kinds)}) {
            const Script script = script_of(before, after);
            REQUIRE(leads(script, before, after));
            CHECK(script.minimal);
            CHECK(kept_of(script, before) == longest_common(before, after));
        }
    }
}

TEST_CASE("scripts beyond what dtl can hold are sound, and say that they may not be shortest", "[diff][token_diff]") {
    std::mt19937 random(3);
    SECTION("3,000 mostly different elements") {
        const Keys before = random_keys(random, 3000, 6000);
        const Keys after = random_keys(random, 3100, 6000);
        CHECK(leads(script_of(before, after), before, after));
    }
    SECTION("12,000 elements, 30 % changed") {
        const Keys before = random_keys(random, 12000, 4000);
        const Keys after = edited(random, before, 30, 4000);
        const Script script = script_of(before, after);
        CHECK(leads(script, before, after));
        CHECK_FALSE(script.minimal);
        CHECK(kept_of(script, before) > 12000 * 6 / 10);
    }
    SECTION("no element occurs just once") {
        const Keys before = random_keys(random, 6000, 7);
        const Keys after = random_keys(random, 5000, 7);
        const Script script = script_of(before, after);
        CHECK(leads(script, before, after));
        CHECK_FALSE(script.minimal);
        CHECK(kept_of(script, before) > 1500);
    }
    SECTION("one short side") {
        const Keys before = random_keys(random, 1, 3);
        const Keys after = random_keys(random, 40000, 3);
        CHECK(leads(script_of(before, after), before, after));
        CHECK(leads(script_of(after, before), after, before));
    }
}

TEST_CASE("many long sequences share one budget, and are divided once it is spent", "[diff][token_diff]") {
    std::mt19937 random(4);
    SearchBudget budget;
    std::size_t shortest = 0;
    for (int pair = 0; pair < 60; ++pair) {
        const Keys before = random_keys(random, 1300, 300);
        Keys after = before;
        std::shuffle(after.begin(), after.end(), random);
        const bool spent = budget.steps == 0;
        const Script script = diff_keys(before, after, budget);
        REQUIRE(leads(script, before, after));
        if (spent) CHECK_FALSE(script.minimal);
        if (script.minimal) ++shortest;
    }
    CHECK(budget.steps == 0);
    CHECK(shortest > 10);
    CHECK(shortest < 60);
}

TEST_CASE("edits like those of a resolution cost few steps", "[diff][token_diff]") {
    std::mt19937 random(5);
    SearchBudget budget;
    const std::size_t at_first = budget.steps;
    for (int pair = 0; pair < 1000; ++pair) {
        const Keys before = random_keys(random, 100, 2000);
        REQUIRE(diff_keys(before, edited(random, before, 20, 2000), budget).minimal);
    }
    CHECK(at_first - budget.steps < 1'500'000);
}

TEST_CASE("sequences with nothing in common are replaced whole, of any length", "[diff][token_diff]") {
    Keys before(20000);
    Keys after(15000);
    for (std::size_t i = 0; i < before.size(); ++i) before[i] = static_cast<Key>(i);
    for (std::size_t i = 0; i < after.size(); ++i) after[i] = static_cast<Key>(20000 + i);
    const Script script = script_of(before, after);
    REQUIRE(script.hunks.size() == 1);
    CHECK(script.minimal);
    CHECK(leads(script, before, after));
}

TEST_CASE("an empty side is one hunk, two are none", "[diff][token_diff]") {
    const Keys some = {1, 2, 3};
    CHECK(script_of({}, {}).hunks.empty());
    CHECK(script_of(some, some).hunks.empty());
    CHECK(script_of(some, {}).hunks.size() == 1);
    CHECK(script_of({}, some).hunks.size() == 1);
}
