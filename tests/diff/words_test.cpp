#include "support/catch.hpp"

#include "diff/marked.hpp"
#include "diff/word_diff.hpp"

using namespace clausediff;
using namespace clausediff::detail;

namespace {

struct Case {
    const char* before;
    const char* after;
    const char* expected;
};

void check(const std::vector<Case>& cases) {
    for (const Case& c : cases) {
        const std::vector<Segment> segments = diff_words(c.before, c.after);
        CHECK(marked(segments) == c.expected);
        CHECK(without(segments, Op::insert) == c.before);
        CHECK(without(segments, Op::remove) == c.after);
        CHECK(in_order(segments));
    }
}

}  // namespace

TEST_CASE("equal and empty texts", "[diff][words]") {
    check({{"", "", ""},
           {"Takes note of the report;", "Takes note of the report;", "Takes note of the report;"},
           {"", "Takes note;", "{+Takes note;+}"},
           {"Takes note;", "", "[-Takes note;-]"}});
}

TEST_CASE("spaces stay in the equal part, or after the words that come in", "[diff][words]") {
    check({{"the old harbour;", "the new harbour;", "the [-old-]{+new+} harbour;"},
           {"the harbour;", "the new harbour;", "the {+new +}harbour;"},
           {"the new harbour;", "the harbour;", "the [-new -]harbour;"},
           {"harbours of the region;", "harbours and airports of the region;",
            "harbours {+and airports +}of the region;"},
           {"the harbour;", "the harbour of the island;", "the harbour{+ of the island+};"},
           {"the harbour", "the harbour of the island", "the harbour{+ of the island+}"},
           {"Lighthouses are built,", "New lighthouses are built,", "[-Lighthouses-]{+New lighthouses+} are built,"},
           {"Recalling its decision,", "Deeply Recalling its decision,", "{+Deeply +}Recalling its decision,"}});
}

TEST_CASE("what comes into a list takes its comma along", "[diff][words]") {
    check({{"lighthouses, harbours and ferries", "lighthouses, harbours, pilots and ferries",
            "lighthouses, harbours{+, pilots+} and ferries"},
           {"lighthouses, harbours, ferries and pilots", "lighthouses, ferries and pilots",
            "lighthouses, [-harbours, -]ferries and pilots"},
           {"lighthouses and ferries", "lighthouses and pilots and ferries", "lighthouses {+and pilots +}and ferries"},
           {"the safety of seafarers,", "the safety of seafarers, and the care of passengers,",
            "the safety of seafarers{+, and the care of passengers+},"},
           {"Noting the survey, welcoming the reply,", "Noting the survey, regretting the delay, welcoming the reply,",
            "Noting the survey, {+regretting the delay, +}welcoming the reply,"}});
}

TEST_CASE("an ambiguous edit takes the most natural place", "[diff][words]") {
    check({{"the slow ferry", "the quick the slow ferry", "{+the quick +}the slow ferry"},
           {"Welcomes the repair of the lighthouse;", "Welcomes the survey and the repair of the lighthouse;",
            "Welcomes {+the survey and +}the repair of the lighthouse;"},
           {"the ports (north) and (south) of the coast", "the ports (north) of the coast",
            "the ports (north) [-and (south) -]of the coast"}});
}

TEST_CASE("citations, dates and quantities change as one", "[diff][words]") {
    check({{"Recalling its resolution 67/264 of 17 May 2013,", "Recalling its resolution 69/317 of 10 May 2013,",
            "Recalling its resolution [-67/264 of 17 May 2013-]{+69/317 of 10 May 2013+},"},
           {"held on 17 May 2013 in the capital", "held on 18 May 2013 in the capital",
            "held on [-17 May 2013-]{+18 May 2013+} in the capital"},
           {"rose by 50 per cent in the decade", "rose by 40 per cent in the decade",
            "rose by [-50 per cent-]{+40 per cent+} in the decade"}});
}

TEST_CASE("single changes in a long list of citations stay single", "[diff][words]") {
    check(
        {{"Recalling its resolutions 40/1 of 2 May 1985, 41/2 of 3 May 1986, 42/3 of 4 May 1987, 43/4 of 5 May 1988 "
          "and 44/5 of 6 May 1989,",
          "Recalling its resolutions 40/1 of 2 May 1985, 42/3 of 4 May 1987, 43/9 of 5 May 1988, 44/5 of 6 May 1989 "
          "and 45/6 of 7 May 1990,",
          "Recalling its resolutions 40/1 of 2 May 1985, [-41/2 of 3 May 1986, -]42/3 of 4 May 1987, [-43/4 of 5 May "
          "1988 and-]{+43/9 of 5 May 1988,+} 44/5 of 6 May 1989{+ and 45/6 of 7 May 1990+},"}});
}

TEST_CASE("an opening verb is replaced whole", "[diff][words]") {
    check({{"Also requests the Secretary-General to report;", "Requests the Secretary-General to report;",
            "[-Also requests-]{+Requests+} the Secretary-General to report;"},
           {"Further requests the Secretary-General to report;", "Also requests the Secretary-General to report;",
            "[-Further-]{+Also+} requests the Secretary-General to report;"},
           {"Recalling also its decision,", "Recalling its decision,", "Recalling [-also -]its decision,"}});
}

TEST_CASE("short words between two changes do not stand alone", "[diff][words]") {
    check(
        {{"Encourages ferries of the islands to sail;", "Encourages pilots of the ports to sail;",
          "Encourages [-ferries of the islands-]{+pilots of the ports+} to sail;"},
         {"for the keepers and the owners of lighthouses", "for the crews and the masters of lighthouses",
          "for the [-keepers and the owners-]{+crews and the masters+} of lighthouses"},
         {"Asks the keepers of every lighthouse on the southern coast to log each passing vessel at night;",
          "Asks the pilots and masters who serve a lighthouse in any northern harbour to report accidents by radio;",
          "Asks the [-keepers of every lighthouse on the southern coast to log each passing vessel at night-]{+pilots "
          "and masters who serve a lighthouse in any northern harbour to report accidents by radio+};"}});
}

TEST_CASE("words in one order between two changes are kept", "[diff][words]") {
    check({{"Invites Governments to support the lighthouse keepers and their families in winter;",
            "Invites donors to support the lighthouse keepers and their families in summer;",
            "Invites [-Governments-]{+donors+} to support the lighthouse keepers and their families in "
            "[-winter-]{+summer+};"}});
}

TEST_CASE("typography changes the bytes, not the words", "[diff][words]") {
    check({{"the keepers' \"log\" of ships", "the keepers\xE2\x80\x99 \xE2\x80\x9Clog\xE2\x80\x9D of ships",
            "the keepers\xE2\x80\x99 \xE2\x80\x9Clog\xE2\x80\x9D of ships"},
           {"the people's harbour", "the people\xE2\x80\x99s harbour", "the people\xE2\x80\x99s harbour"},
           {"the charts of 2013-31 and the eﬃciency of 5 - 7 lamps",
            "the charts of 2013–31 and the efficiency of 5 – 7 lamps",
            "the charts of 2013–31 and the efficiency of 5 – 7 lamps"},
           {"the \"new\" log", "the “old” log", "the “[-new-]{+old+}” log"}});
}

TEST_CASE("asked for, typography is a difference like any other", "[diff][words]") {
    const auto exactly = [](const std::string& before, const std::string& after) {
        SearchBudget budget;
        return marked(diff_texts(before, after, language("en"), true, budget).segments);
    };
    CHECK(exactly("the keepers' log", "the keepers’ log") == "the [-keepers'-]{+keepers’+} log");
    CHECK(exactly("2013-31", "2013–31") == "[-2013-31-]{+2013–31+}");
    CHECK(exactly("the log", "the log") == "the log");
}

TEST_CASE("clauses that are joined differ in white space alone", "[diff][words]") {
    check({{"Urges ferries to slow down; and pilots to signal;", "Urges ferries to slow down;\nand pilots to signal;",
            "Urges ferries to slow down;[- -]{+\n+}and pilots to signal;"},
           {"Urges ferries to slow down and to signal in fog;",
            "Urges ferries to slow down;\nUrges ferries to signal in fog;",
            "Urges ferries to slow down[- and-]{+;\nUrges ferries+} to signal in fog;"}});
}

TEST_CASE("a text beyond the limit is replaced whole", "[diff][words]") {
    std::string before = "Notes the log;";
    while (before.size() <= (std::size_t{4} << 20)) before += " the log of the lighthouse,";
    const std::vector<Segment> segments = diff_words(before, "Notes the log;");
    REQUIRE(segments.size() == 2);
    CHECK(segments[0].text == before);
    CHECK(segments[1].text == "Notes the log;");
}

TEST_CASE("names are those of the JSON schema", "[diff]") {
    CHECK(std::string(name(Op::equal)) == "equal");
    CHECK(std::string(name(Op::remove)) == "delete");
    CHECK(std::string(name(Op::insert)) == "insert");
    std::string kinds;
    for (std::size_t k = 0; k < kChangeKinds; ++k) kinds += std::string(name(static_cast<ChangeKind>(k))) + ' ';
    CHECK(kinds == "unchanged amended added removed split merged ");
}
