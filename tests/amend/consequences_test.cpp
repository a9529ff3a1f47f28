// What follows from amendments though no instruction says it.
#include "amend/sample.hpp"

#include <algorithm>
#include <string>
#include <vector>

using clausediff::Amended;
using clausediff::AmendOptions;
using clausediff::Consequence;
using sample::amended;
using sample::amendment;

namespace {

std::vector<std::string> lines(const Amended& amended) {
    std::vector<std::string> out;
    for (const Consequence& consequence : amended.consequences) {
        out.push_back(consequence.label + ": " + consequence.message);
    }
    return out;
}

bool has(const Amended& amended, const std::string& line) {
    const std::vector<std::string> all = lines(amended);
    return std::find(all.begin(), all.end(), line) != all.end();
}

const std::string kNewFourth =
    "After operative paragraph 3, insert a new operative paragraph reading:\n\nThanks the keepers;";

}  // namespace

TEST_CASE("references to paragraphs that are counted anew are named", "[amend]") {
    CHECK(lines(amended({amendment(kNewFourth)})) ==
          std::vector<std::string>{"OP6: \"paragraph 4 above\": 4 is 5 now"});
}

TEST_CASE("references to deleted paragraphs are named", "[amend]") {
    CHECK(has(amended({amendment("Delete operative paragraph 4.")}),
              "OP4: \"paragraph 4 above\": paragraph 4 is deleted"));
}

TEST_CASE("the full stop belongs to the last paragraph", "[amend]") {
    const Amended result = amended(
        {amendment("After operative paragraph 7, insert a new operative paragraph reading:\n\nThanks the keepers;")});
    CHECK(has(result, "OP7: ends in \";\" now: it is no more the last paragraph"));
    CHECK(has(result, "OP8: ends in \".\" now: it is the last paragraph"));
}

TEST_CASE("a clause that follows in sequence and lost its first is named", "[amend]") {
    const Amended result = amended({amendment("Delete operative paragraph 3.")});
    CHECK(has(result, "OP3: \"also\", but no paragraph just before opens with \"requests\""));
}

TEST_CASE("a note that cites the one before it is named when that went", "[amend]") {
    const std::string draft =
        "A/C.2/91/L.7\n\nLighthouses of the northern lakes\n\nThe General Assembly,\n"
        "Noting the Lamp Charter,1 and the tides,2\n"
        "1. Takes note of the report;\n2. Requests the Secretary-General to train the pilots.\n"
        "_______________\n1 Lamps, vol. 3.\n2 Ibid., vol. 4.\n";
    const Amended result =
        amended({amendment("In the first preambular paragraph, delete “the Lamp Charter, and”.")}, draft);
    CHECK(has(result, "PP1: note 1, \"Ibid., vol. 4.\", stood after \"Lamps, vol. 3.\""));
}

TEST_CASE("the sure ones are applied on request, under a name of their own", "[amend]") {
    AmendOptions options;
    options.consequential = true;
    const Amended result = amended({amendment(kNewFourth)}, sample::kDraft, options);
    CHECK(sample::outcome(result) ==
          "+OP4: Thanks the keepers;\nOP6: Decides to keep the lamps lit, in accordance with paragraph 5 above;\n");
    CHECK(result.consequences.at(0).applied);
    for (const clausediff::ClauseChange& change : result.comparison->changes) {
        if (change.kind == clausediff::ChangeKind::amended) CHECK(change.author == "consequential");
    }
    const Amended last = amended(
        {amendment("After operative paragraph 7, insert a new operative paragraph reading:\n\nThanks the keepers;")},
        sample::kDraft, options);
    CHECK(sample::outcome(last) == "OP7: Decides to remain seized of the matter;\n+OP8: Thanks the keepers.\n");
}

TEST_CASE("annexes with letters keep their headings, and that is named", "[amend]") {
    const std::string draft = std::string(sample::kDraft) +
                              "Annex A\nStatutes\n1. The League has a seat.\nAnnex B\nRules\n1. Boats have lamps.\n"
                              "Annex C\nFees\n1. Fees are due.\n";
    const Amended result =
        amended({amendment("Insert a new annex, reading:\n\nAnnex D\n\nTides\n\n1. Tides are high.")}, draft);
    REQUIRE(result.comparison);
    CHECK(has(result,
              "A1: the headings of the annexes stay as they are: \"Annex A\", \"Annex B\", \"Annex C\", "
              "\"Annex D\""));
}

TEST_CASE("a heading without a paragraph below it is named", "[amend]") {
    const std::string draft =
        "A/C.2/91/L.7\n\nLighthouses of the northern lakes\n\nThe General Assembly,\nNoting the Lamp Charter,\n"
        "A\nLamps\n1. Takes note of the report;\nB\nBoats\n2. Requests the keepers to row;\nC\nCharts\n3. Asks all to "
        "sail.\n";
    const Amended result = amended({amendment("Delete operative paragraph 2.")}, draft);
    REQUIRE(result.comparison);
    CHECK(lines(result) == std::vector<std::string>{"H2: no paragraph stands below \"Boats\" now"});
}
