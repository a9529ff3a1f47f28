// Dropped clauses that come back, and what stood in their place meanwhile. The texts are inventions.
#include "support/catch.hpp"
#include "support/text.hpp"

#include "series/returns.hpp"

#include <algorithm>
#include <string>
#include <vector>

using namespace clausediff;
using namespace clausediff::detail;

namespace {

const std::string kDangers =
    ", the want of lamps, buoys and bells, the fog of the western sound, the drinking of rum on watch, the idle "
    "talk of pilots and the sale of worn ropes by strangers, and encourages the guilds to enforce the rules that they "
    "have";
const std::string kOld =
    "Calls for joint action to raise the share of bays with thorough rules on dangers of the sea" + kDangers;
const std::string kBrief =
    "Encourages bays that have written none to adopt thorough rules and ordinances on the greater dangers of the sea, "
    "the want of lamps, buoys and bells and the fog of the western sound, and to train by drills, feasts and songs";
const std::string kBriefer =
    "Encourages bays to adopt ordinances on the want of lamps, buoys and bells and the fog of the western sound";
const std::string kNew =
    "Encourages bays that have written none to weigh thorough rules on dangers of the sea" + kDangers;
const std::string kUnlike = "Encourages bays that have written none to weigh their feasts and songs";
const std::string kOther = "Decides to paint the gates of the western lock in the colours of the fleet";
const std::string kAlways = "Invites the hydrographic offices to exchange tide tables free of charge";

// A clause that a former member had, from one member to another.
struct Former {
    std::string text;
    std::size_t began = 0;
    std::size_t ended = 0;
};

Resolution text_of(const std::vector<std::string>& clauses) {
    std::string text = "A/RES/89/1\n\nLights\n\nThe General Assembly,\n";
    for (std::size_t i = 0; i < clauses.size(); ++i) {
        text += std::to_string(i + 1) + ". " + clauses[i] + (i + 1 < clauses.size() ? ";\n" : ".\n");
    }
    return test::resolution(text);
}

// What comes back in member 5, which has `now` and a clause that it always had, of those that others had. The first
// clause of a resolution is its enacting line.
std::vector<Return> returns(const std::vector<Former>& former, std::vector<std::string> now) {
    std::vector<std::string> clauses;
    now.push_back(kAlways);
    for (const Former& one : former) clauses.push_back(one.text);
    const Resolution old = text_of(clauses), text = text_of(now);
    std::vector<Dropped> dropped;
    for (std::size_t i = 0; i < former.size(); ++i) {
        dropped.push_back({&old.clauses[i + 1], former[i].ended == 4, false, former[i].began, former[i].ended});
    }
    std::vector<std::size_t> added;
    for (std::size_t i = 1; i < now.size(); ++i) added.push_back(i);
    return find_returns(dropped, text, added);
}

}  // namespace

TEST_CASE("What came when a clause went, and went when it came back, was that clause in other words", "[series]") {
    const std::vector<Return> found = returns({{kOld, 0, 1}, {kBrief, 2, 4}}, {kNew});
    REQUIRE(found.size() == 1);
    CHECK((found[0].dropped == 0 && found[0].certain));
    CHECK(found[0].between == std::size_t{1});
    CHECK((found[0].between_likeness > 0.15 && found[0].between_likeness < 1));
}

TEST_CASE("What stood in the place of a clause was not there with it, nor gone before the end", "[series]") {
    struct Case {
        const char* says;
        std::vector<Former> former;
        std::vector<std::string> now;
        std::size_t found;
    };
    const Case cases[] = {
        {"it stood beside the clause", {{kOld, 0, 2}, {kBrief, 2, 4}}, {kNew}, 1},
        {"it was older than the clause", {{kOld, 1, 2}, {kBrief, 0, 4}}, {kNew}, 1},
        {"it went before the clause came back", {{kOld, 0, 1}, {kBrief, 2, 3}}, {kNew}, 1},
        {"it is in other words than the clause ever was", {{kOld, 0, 1}, {kUnlike, 2, 4}}, {kNew}, 1},
        {"the clause was never away", {{kOld, 0, 4}, {kBrief, 2, 4}}, {kNew}, 1},
        {"it goes on as another clause", {{kOld, 0, 1}, {kBrief, 2, 4}}, {kNew, kBrief}, 2},
    };
    for (const Case& one : cases) {
        INFO(one.says);
        const std::vector<Return> found = returns(one.former, one.now);
        REQUIRE(found.size() == one.found);
        for (const Return& back : found) CHECK_FALSE(back.between);
    }
}

TEST_CASE("Of two that stood in the place of a clause the one more like it was that clause", "[series]") {
    for (const std::size_t place : {std::size_t{1}, std::size_t{2}}) {
        std::vector<Former> former = {{kOld, 0, 1}, {kBriefer, 2, 4}};
        former.insert(former.begin() + static_cast<std::ptrdiff_t>(place), {kBrief, 2, 4});
        const std::vector<Return> found = returns(former, {kNew});
        REQUIRE(found.size() == 1);
        CHECK(found[0].between == place);
    }
}

TEST_CASE("What stood in the place of one clause stood not in that of another", "[series]") {
    const std::string half = kBrief + kDangers.substr(0, kDangers.size() / 2);
    const std::vector<Return> found =
        returns({{kOld, 0, 1}, {kOld + " and scrolls", 0, 1}, {half, 2, 4}}, {kNew, kNew + " and scrolls"});
    REQUIRE(found.size() == 2);
    CHECK(found[0].between.has_value() != found[1].between.has_value());
}

TEST_CASE("A clause of the preamble stood not in the place of an operative one", "[series]") {
    const Resolution text = text_of({kNew});
    const Resolution old = text_of({kOld, kBrief});
    Clause preambular = old.clauses[2];
    preambular.section = Section::preambular;
    const std::vector<Dropped> dropped = {{&old.clauses[1], false, false, 0, 1}, {&preambular, true, false, 2, 4}};
    const std::vector<std::size_t> added = {1};
    const std::vector<Return> found = find_returns(dropped, text, added);
    REQUIRE(found.size() == 1);
    CHECK_FALSE(found[0].between);
}

// Its place speaks for it, and its words do not: whoever reads of it is told "perhaps".
TEST_CASE("A closing request that little but its place speaks for is followed, and not called certain", "[series]") {
    const Resolution old = text_of({kOther,
                                    "Requests the keeper of lights to submit to it, before the autumn, a report on the "
                                    "wrecks, and on what the harbours have spent on oil"});
    const Resolution text =
        text_of({"Requests the guild of pilots to submit a report on the reefs, which names the "
                 "wrecks of the year and the keeper who saw them"});
    for (const bool closes : {true, false}) {
        const std::vector<Dropped> dropped = {{&old.clauses[2], true, closes, 0, 4}};
        const std::vector<std::size_t> added = {1};
        const std::vector<Return> found = find_returns(dropped, text, added);
        const bool followed = !found.empty() && found[0].certain;
        CHECK(followed == closes);
        if (followed) CHECK_FALSE(found[0].by_words);
    }
}

TEST_CASE("A clause comes back as one that was added, not as another of the same text", "[series]") {
    const Resolution text = text_of({kAlways, kAlways, kAlways});
    const Resolution old = text_of({kAlways, kAlways, kOther});
    std::vector<Dropped> dropped;
    for (std::size_t i = 1; i < old.clauses.size(); ++i) dropped.push_back({&old.clauses[i], i == 2, false, 0, 4});
    for (const std::vector<std::size_t>& added : {std::vector<std::size_t>{2}, {1, 3}, {}}) {
        for (const Return& found : find_returns(dropped, text, added)) {
            CHECK(std::find(added.begin(), added.end(), found.added) != added.end());
        }
    }
}
