// Clauses that come back, what stood in their place meanwhile, and parts of clauses. The texts are inventions.
#include "series/members.hpp"

#include <string>

using namespace clausediff;
using namespace clausediff::test;

namespace {

// A clause, what stood where it was away, what it was when it came back, and a neighbour.
struct Rules {
    std::string dangers =
        ", the want of lamps, buoys and bells, the fog of the western sound, the drinking of rum on watch, the idle "
        "talk of pilots and the sale of worn ropes by strangers, from a tenth to one half of all harbours by the end "
        "of the decade of the sea, and encourages the guilds to enforce the rules that they have on these dangers";
    std::string full =
        "Also calls for joint action to raise the share of bays with thorough rules on key dangers of the sea" +
        dangers;
    std::string brief =
        "Encourages bays that have written none to adopt thorough rules and ordinances on the greater dangers of the "
        "sea, and to train by steady drills, feasts and songs";
    std::string again =
        "Encourages bays that have written none to weigh thorough rules on key dangers of the sea" + dangers;
    std::string other = "Decides to paint the gates of the western lock in the colours of the fleet";
};

std::size_t introduced_of(const Lineage& lineage, const std::string& words) {
    for (const WordRun& run : lineage.words) {
        if (run.text.find(words) != std::string::npos) return run.introduced;
    }
    return std::string::npos;
}

}  // namespace

TEST_CASE("what stood where a clause was away was that clause in other words", "[series]") {
    const Rules rules;
    const History history = clausediff::history({member("A/RES/85/1", {rules.full, rules.other}),
                                                 member("A/RES/87/1", {rules.brief, rules.other}),
                                                 member("A/RES/89/1", {rules.again, rules.other})});
    demand_promises(history);
    CHECK(path(history, lineage(history, "OP1")) == "introduced OP1, amended OP1, amended OP1");
    CHECK(history.lineages.size() == history.members[2].text->clauses.size());
    CHECK(introduced_of(lineage(history, "OP1"), "idle talk of pilots") == 0);
}

TEST_CASE("a clause that came back in the place of another began its run there", "[series]") {
    const Rules rules;
    const History history = clausediff::history(
        {member("A/RES/85/1", {rules.full, rules.other}), member("A/RES/87/1", {rules.brief, rules.other}),
         member("A/RES/89/1", {rules.other}), member("A/RES/91/1", {rules.brief, rules.other}),
         member("A/RES/93/1", {rules.again, rules.other})});
    demand_promises(history);
    CHECK(path(history, lineage(history, "OP1")) == "introduced OP1, amended OP1, absent, returned OP1, amended OP1");
    CHECK(lineage(history, "OP1").introduced == 3);
}

TEST_CASE("words that came from a merged clause keep their age where that clause becomes part of another", "[series]") {
    const Rules rules;
    const std::string cooks = "urges cooks to sing at each feast of lanterns";
    const std::string brief =
        "Encourages bays that have written none to adopt thorough rules and ordinances on the greater dangers of the "
        "sea";
    const History history = clausediff::history({member("A/RES/85/1", {rules.full, rules.other}),
                                                 member("A/RES/87/1", {brief, "U" + cooks.substr(1), rules.other}),
                                                 member("A/RES/89/1", {brief + ", and " + cooks, rules.other}),
                                                 member("A/RES/91/1", {rules.again + ", and " + cooks, rules.other})});
    demand_promises(history);
    REQUIRE(path(history, lineage(history, "OP1")) == "introduced OP1, amended OP1, amended OP1, amended OP1");
    CHECK(introduced_of(lineage(history, "OP1"), "feast of lanterns") == 1);
}

TEST_CASE("a part says of its past what the clause says that it was split from", "[series]") {
    const Rules rules;
    const std::string cooks =
        "urges cooks to sing at each feast of lanterns, and to bake fresh bread in the night "
        "for the crews of the rescue boats";
    const History history =
        clausediff::history({member("A/RES/85/1", {rules.full, rules.other}),
                             member("A/RES/87/1", {rules.brief + ", and " + cooks, rules.other}),
                             member("A/RES/89/1", {rules.brief, "U" + cooks.substr(1), rules.other}),
                             member("A/RES/91/1", {rules.again, "U" + cooks.substr(1), rules.other})});
    demand_promises(history);
    REQUIRE(lineage(history, "OP1").first == 0);
    CHECK(path(history, lineage(history, "OP2")) == "introduced OP1, amended OP1, amended OP2, same OP2");
}

// Else each part of a part would have all that the whole ever was.

TEST_CASE("a clause that stood twice does not come back as the one that stayed", "[series]") {
    const std::string lamps = "Requests the keeper of lights to trim the lamps";
    const History history =
        clausediff::history({member("A/RES/85/1", {"Notes the wind of the bay", lamps, lamps, lamps}),
                             member("A/RES/87/1", {"Notes the wind of the bay", lamps,
                                                   "Urges crews to row boats across the sound at night"})});
    demand_promises(history);
    CHECK(path(history, lineage(history, "OP2")) == "introduced OP2, same OP2");
    CHECK(path(history, lineage(history, "OP3")) == "introduced OP3");
}

TEST_CASE("the votes of one resolution are not those of another that come back", "[series]") {
    const auto voted = [](const std::string& symbol, const std::string& votes) {
        const std::string text = symbol + "\n\nLights\n\nThe General Assembly,\n1. Decides to light the lamps.\n" +
                                 "48th meeting\n27 March 2034\n";
        return HistoryMember{symbol, std::make_shared<const Resolution>(test::resolution(text + votes))};
    };
    const std::string head = "[Adopted by a recorded vote of 2 to 3, with 3 abstentions. The voting was as follows:\n";
    const std::string for_it = "In favour:\nChile, Togo\n", four = "\nGabon, Kenya, Algeria, Burkina Faso]\n";
    const History history = clausediff::history({voted("A/RES/85/1", head + for_it + "Against:" + four),
                                                 voted("A/RES/87/1", "[Adopted without a vote.]\n"),
                                                 voted("A/RES/89/1", head + for_it + "Abstaining:" + four)});
    demand_promises(history);
    for (const Lineage& lineage : history.lineages) {
        for (const ClauseState& state : lineage.states) CHECK(state.event != ClauseEvent::returned);
    }
}
