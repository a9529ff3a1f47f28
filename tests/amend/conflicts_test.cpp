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
