// What holds of every alignment, tried on texts made at random from the lakes text with fixed seeds.
#include "sample.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <random>
#include <set>

using namespace clausediff;
using namespace clausediff::sample;

namespace {

// Drops, repeats, moves and shortens clauses.
Resolution mangled(Resolution text, unsigned seed) {
    std::mt19937 random(seed);
    const auto pick = [&](std::size_t count) { return static_cast<std::size_t>(random() % count); };
    for (int edit = 0; edit < 8 && !text.clauses.empty(); ++edit) {
        const std::size_t i = pick(text.clauses.size());
        const std::size_t j = pick(text.clauses.size());
        switch (pick(4)) {
            case 0:
                text.clauses.erase(text.clauses.begin() + static_cast<std::ptrdiff_t>(i));
                break;
            case 1: {
                const Clause copy = text.clauses[i];
                text.clauses.insert(text.clauses.begin() + static_cast<std::ptrdiff_t>(j), copy);
                break;
            }
            case 2:
                std::swap(text.clauses[i], text.clauses[j]);
                break;
            default:
                text.clauses[i].text.resize(text.clauses[i].text.size() / 2);
        }
    }
    tokenize_clauses(text);
    return text;
}

std::set<std::pair<std::size_t, std::size_t>> pairs(const Alignment& alignment, bool mirrored) {
    std::set<std::pair<std::size_t, std::size_t>> found;
    for (const ClauseLink& link : alignment.links) {
        for (const std::size_t i : link.before) {
            for (const std::size_t j : link.after) found.insert(mirrored ? std::pair(j, i) : std::pair(i, j));
        }
    }
    return found;
}

Resolution repeated(std::size_t times, const std::string& text) {
    Resolution made;
    Clause clause;
    clause.text = text;
    made.clauses.assign(times, clause);
    tokenize_clauses(made);
    return made;
}

}  // namespace

TEST_CASE("every clause is in exactly one place", "[align]") {
    const Resolution text = resolution(lakes());
    for (unsigned seed = 1; seed <= 60; ++seed) {
        INFO("seed " << seed);
        const Resolution before = mangled(text, seed);
        const Resolution after = mangled(text, seed + 1000);
        CHECK(sound(before, after, align(before, after)));
    }
}

TEST_CASE("a text is linked to itself clause by clause", "[align]") {
    for (unsigned seed = 0; seed <= 20; ++seed) {
        INFO("seed " << seed);
        const Resolution text = seed == 0 ? resolution(lakes()) : mangled(resolution(lakes()), seed);
        const Alignment alignment = align(text, text);
        REQUIRE(alignment.links.size() == text.clauses.size());
        for (std::size_t i = 0; i < alignment.links.size(); ++i) {
            CHECK(alignment.links[i].before == std::vector{i});
            CHECK(alignment.links[i].after == std::vector{i});
            CHECK_FALSE(alignment.links[i].moved);
        }
    }
}

TEST_CASE("the other way round the links are the same", "[align]") {
    // Where texts repeat there are several optima; these have none but the headings' order to go by.
    const Resolution before = resolution(lakes());
    Resolution after = before;
    std::rotate(after.clauses.begin() + 6, after.clauses.begin() + 9, after.clauses.end());
    after.clauses.erase(after.clauses.begin() + 3);
    after.clauses[2].text = "Noting that the water level of the northern lakes has risen again after the drought,";
    tokenize_clauses(after);
    CHECK(pairs(align(before, after), false) == pairs(align(after, before), true));
    CHECK(align(before, after).removed == align(after, before).added);
}

TEST_CASE("case, quotes and dashes make no other clause", "[align]") {
    const Resolution before =
        resolution("Noting the \"state of the lakes\" report - its 2nd part - and the lakes' level,");
    const Resolution after = resolution(
        "NOTING the \u201cstate of the lakes\u201d report \u2013 its 2nd part \u2013 and the lakes\u2019 level,");
    const Alignment alignment = align(before, after);
    REQUIRE(alignment.links.size() == 1);
    CHECK(alignment.links[0].evidence.words == 1);
}

TEST_CASE("texts that are hardly texts do no harm", "[align]") {
    const Resolution lake = resolution(lakes());
    const Resolution empty;
    const Resolution blank = repeated(5, "");
    const Resolution signs = repeated(5, "... ; \u2013 !");
    const Resolution equal = repeated(300, "Recalling the report,");
    const Resolution fewer = repeated(170, "Recalling the report,");
    for (const Resolution* before : {&lake, &empty, &blank, &signs, &equal, &fewer}) {
        for (const Resolution* after : {&lake, &empty, &blank, &signs, &equal, &fewer}) {
            CHECK(sound(*before, *after, align(*before, *after)));
        }
    }
    CHECK(align(equal, fewer).links.size() == 170);
    CHECK(align(lake, empty).removed.size() == lake.clauses.size());
    CHECK(align(empty, lake).added.size() == lake.clauses.size());
}

TEST_CASE("other scripts have words too", "[align]") {
    // Invented sentences: lakes and storms, in Russian, Chinese and Arabic.
    const Resolution before = resolution(
        "Отмечая падение уровня воды в северных озёрах,\n注意到北部湖泊水位下降,\nإذ تلاحظ انخفاض منسوب المياه في "
        "البحيرات,");
    const Resolution after = resolution(
        "注意到北部湖泊的水位又下降,\nОТМЕЧАЯ новое падение уровня воды в северных озерах,\nوإذ تلاحظ انخفاض منسوب "
        "المياه في البحيرات,");
    const Alignment alignment = align(before, after);
    CHECK(pairs(alignment, false) == std::set<std::pair<std::size_t, std::size_t>>{{0, 1}, {1, 0}, {2, 2}});
}
