// Instructions that do the same, or that exclude each other, and new paragraphs beside what goes.
#include "amend/sample.hpp"

#include <string>

using clausediff::Amended;
using clausediff::AmendStatus;
using sample::amended;
using sample::amendment;
using sample::outcome;

TEST_CASE("what two documents say alike is done once", "[amend]") {
    const std::string insertion =
        "After operative paragraph 3, insert a new operative paragraph reading:\n\nThanks the keepers;";
    const std::string replacement = "Replace operative paragraph 5 with the following text:\n\nDecides to rest;";
    struct Case {
        std::string body;
        const char* outcome;
    };
    for (const Case& one : {
             Case{"In operative paragraph 5, after “lamps”, insert “and boats”.",
                  "OP5: Decides to keep the lamps and boats lit, in accordance with paragraph 4 above;\n"},
             Case{"At the end of operative paragraph 6, insert “and after it”.",
                  "OP6: Requests the Secretary-General to report at its ninety-third session and after it;\n"},
             Case{insertion, "+OP4: Thanks the keepers;\n"},
             Case{replacement, "OP5: Decides to rest;\n"},
             Case{"Delete operative paragraph 3.", "-OP3\n"},
         }) {
        INFO(one.body);
        const Amended both = amended({amendment(one.body, "A/C.2/91/L.8"), amendment(one.body, "A/C.2/91/L.9")});
        CHECK(outcome(both) == one.outcome);
        REQUIRE(both.instructions.size() == 2);
        CHECK(both.instructions[0].status == AmendStatus::applied);
        CHECK(both.instructions[1].status == AmendStatus::already_so);
        CHECK(both.instructions[1].message == "done by A/C.2/91/L.8, instruction 1");
    }
}

TEST_CASE("different new paragraphs at one place are all inserted", "[amend]") {
    const std::string after = "After operative paragraph 3, insert a new operative paragraph reading:\n\n";
    CHECK(outcome(amended({amendment(after + "Thanks the keepers;", "A/C.2/91/L.8"),
                           amendment(after + "Thanks the pilots;", "A/C.2/91/L.9")})) ==
          "+OP4: Thanks the keepers;\n+OP5: Thanks the pilots;\n");
}

TEST_CASE("new sub-paragraphs of a paragraph that goes are refused", "[amend]") {
    for (const char* where : {"After operative paragraph 2 (c)", "At the end of operative paragraph 2",
                              "Before operative paragraph 2 (a)", "After operative paragraph 2 (a)"}) {
        INFO(where);
        const std::string insertion = std::string(where) + ", insert a new subparagraph reading:\n\nTo rest;";
        const std::string message =
            outcome(amended({amendment("Delete operative paragraph 2."), amendment(insertion, "A/C.2/91/L.9")}));
        CHECK(message.substr(0, 93) ==
              "! instruction 1: A/C.2/91/L.8, instruction 1 and A/C.2/91/L.9, instruction 1 both change OP2(");
    }
    CHECK(
        outcome("1. Delete operative paragraph 2 (c).\n\n2. After operative paragraph 2 (c), insert a new subparagraph "
                "reading:\n\nTo rest;") == "-OP2(c)\n+OP2(c): To rest;\n");
    CHECK(outcome("1. Delete operative paragraph 2.\n\n2. After operative paragraph 2, insert a new operative "
                  "paragraph reading:\n\nThanks all;")
              .find("+OP2: Thanks all;\n") != std::string::npos);
}

TEST_CASE("new sub-paragraphs stand at the end of those of their paragraph", "[amend]") {
    const std::string insertion = ", insert a new subparagraph reading:\n\nTo rest;";
    CHECK(outcome("At the end of operative paragraph 2" + insertion) == "+OP2(d): To rest;\n");
    CHECK(outcome("At the beginning of operative paragraph 2" + insertion) == "+OP2(a): To rest;\n");
    CHECK(outcome("At the end of operative paragraph 3" + insertion) ==
          "! instruction 1: OP3 has no sub-paragraphs, beside which a new one could stand\n");
    const std::string nested =
        "A/C.2/91/L.7\n\nLighthouses of the northern lakes\n\nThe General Assembly,\nNoting the tides,\n"
        "1. Urges the members:\n(a) To repair:\n(i) Lamps;\n(ii) Boats;\n2. Requests the keepers to report.\n";
    CHECK(outcome(amended({amendment("At the end of operative paragraph 1" + insertion)}, nested)) ==
          "+OP1(b): To rest;\n");
}

TEST_CASE("an instruction that was done already at one of its places is applied at the others", "[amend]") {
    const Amended both = amended({amendment("Delete operative paragraphs 3 and 5.", "A/C.2/91/L.8"),
                                  amendment("Delete operative paragraphs 3 and 6.", "A/C.2/91/L.9")});
    CHECK(outcome(both) == "-OP3\n-OP5\n-OP6\n");
    CHECK(both.instructions.at(1).status == AmendStatus::applied);
    CHECK(both.instructions.at(1).message == "done by A/C.2/91/L.8, instruction 1");
    const Amended words =
        amended({amendment("In operative paragraphs 3 and 5, replace “pilots” with “lamps”.")}, sample::kDraft);
    CHECK(words.instructions.at(0).status == AmendStatus::applied);
}

TEST_CASE("a paragraph that reads already as it will read is no contradiction", "[amend]") {
    const std::string result =
        " so that the paragraph will read: Decides to keep the lamps lit, in accordance with "
        "paragraph 4 above;";
    CHECK(outcome("Substitute the word “lit” for “burning” in paragraph 5" + result).empty());
    CHECK(outcome("Substitute the word “lit” for “burning” in paragraph 5 so that the paragraph will read: Decides to "
                  "rest;") == "! instruction 1: the paragraph does not read then as the instruction says\n");
}
