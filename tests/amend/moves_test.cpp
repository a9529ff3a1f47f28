// Paragraphs that move, and new ones whose number is said.
#include "amend/sample.hpp"

#include <algorithm>
#include <string>
#include <vector>

using namespace clausediff;
using sample::amended;
using sample::amendment;
using sample::outcome;

namespace {

// The operative paragraphs in the order of the amended draft, by their number in the draft: "1 2 4 5 3 6 7".
std::string order_of(const std::string& body) {
    const Amended result = amended({amendment(body)});
    if (!result.comparison) return outcome(result);
    std::string out;
    for (const ClauseChange& change : result.comparison->changes) {
        if (change.before.size() != 1 || change.after.size() != 1) continue;
        const Clause& was = result.comparison->before->clauses[change.before[0]];
        if (was.section != Section::operative || !was.id.path.empty()) continue;
        out += (out.empty() ? "" : " ") + std::to_string(was.id.number.value_or(0));
        CHECK(result.comparison->after->clauses[change.after[0]].label ==
              "OP" + std::to_string(1 + std::count(out.begin(), out.end(), ' ')));
    }
    return out;
}

}  // namespace

TEST_CASE("paragraphs move, and all are counted anew", "[amend]") {
    for (const char* body :
         {"Move operative paragraph 3 after operative paragraph 5.", "Move OP3 to follow OP5.",
          "Operative paragraph 3 should be moved to the position after operative paragraph 5.",
          "Move operative paragraph 3 between operative paragraphs 5 and 6.", "Move paragraph 3 before paragraph 6.",
          "Place operative paragraph 3 after operative paragraph 5.",
          "Operative paragraph 3 should be placed before operative paragraph 6."}) {
        INFO(body);
        CHECK(order_of(body) == "1 2 4 5 3 6 7");
    }
    CHECK(order_of("Move operative paragraph 2 to the end of the operative part.") == "1 3 4 5 6 7 2");
    CHECK(order_of("Move operative paragraphs 5 and 6 before operative paragraph 1.") == "5 6 1 2 3 4 7");
    CHECK(order_of("1. Move operative paragraph 3 after operative paragraph 5.\n\n2. In operative paragraph 3, delete "
                   "“, and the keepers of the lamps”.") == "1 2 4 5 3 6 7");
    CHECK(order_of("Move operative paragraph 3 after operative paragraph 2.") == "1 2 3 4 5 6 7");
}

TEST_CASE("what has moved is reported as moved, with its instruction, and references follow", "[amend]") {
    const Amended result = amended({amendment("Move operative paragraph 4 after operative paragraph 5.")});
    REQUIRE(result.comparison);
    bool moved = false;
    for (const ClauseChange& change : result.comparison->changes) {
        if (!change.move) continue;
        moved = true;
        CHECK(change.remarks ==
              std::vector<std::string>{"A/C.2/91/L.8, instruction 1: Move operative paragraph 4 after "
                                       "operative paragraph 5."});
    }
    CHECK(moved);
    REQUIRE_FALSE(result.consequences.empty());
    CHECK(result.consequences[0].message == "\"paragraph 4 above\": 4 is 5 now");
}

TEST_CASE("moves that are not clear are refused", "[amend]") {
    CHECK(outcome("Move operative paragraph 3 after the second preambular paragraph.") ==
          "! instruction 1: OP3 cannot move beside PP2: paragraphs move within their part, and on their level\n");
    CHECK(outcome("1. Move operative paragraph 3 after operative paragraph 5.\n\n2. Delete operative paragraph 3.") ==
          "! instruction 2: instruction 1 and instruction 2 both change OP3\n");
    CHECK(outcome("1. Move operative paragraph 3 after operative paragraph 5.\n\n2. Move operative paragraph 3 before "
                  "operative paragraph 1.") == "! instruction 2: instruction 1 and instruction 2 both change OP3\n");
    CHECK(outcome("Move operative paragraph 3.") ==
          "! not an instruction I know: \"Move operative paragraph 3.\": say where to: \"move operative paragraph 3 "
          "after operative paragraph 5\"\n");
}

TEST_CASE("the number of a new paragraph is that of its place", "[amend]") {
    const std::string text = "\n\nThanks the keepers;";
    for (const char* head : {"After operative paragraph 3, insert a new operative paragraph 4, reading:",
                             "After operative paragraph 3, insert a new operative paragraph 3 bis, reading:"}) {
        CHECK(outcome(head + text) == "+OP4: Thanks the keepers;\n");
    }
    for (const char* head : {"After operative paragraph 3, insert a new operative paragraph 14, reading:",
                             "After operative paragraph 3, insert a new operative paragraph 3, reading:"}) {
        const std::string number = std::string(head).substr(62, std::string(head).find(',', 62) - 62);
        CHECK(outcome(head + text) == "! instruction 1: the new paragraph is called " + number +
                                          ", and stands beside OP3: which one is right?\n");
    }
    CHECK(outcome("After operative paragraph 2 (c), insert a new subparagraph (f), reading:\n\n(f) To rest;") ==
          "! instruction 1: the new paragraph is called (f), and stands beside OP2(c): which one is right?\n");
    CHECK(outcome("Insert a new operative paragraph 8, reading:" + text) == "+OP8: Thanks the keepers;\n");
    CHECK(outcome("Insert a new operative paragraph 9, reading:" + text) ==
          "! instruction 1: the draft has no operative paragraph 9; the last is OP7\n");
}

TEST_CASE("a number of the draft that is another one in the amended text is named", "[amend]") {
    const Amended result = amended({amendment(
        "1. After operative paragraph 1, insert a new operative paragraph 2, reading:\n\nThanks the keepers;\n\n"
        "2. After operative paragraph 3, insert a new operative paragraph 4, reading:\n\nThanks the pilots;")});
    REQUIRE(result.comparison);
    std::string said;
    for (const Consequence& consequence : result.consequences) {
        if (consequence.message.find("calls it") != std::string::npos)
            said += consequence.label + ": " + consequence.message;
    }
    CHECK(said == "OP5: the instruction calls it 4");
}

TEST_CASE("of an ascending list of moves one paragraph may stand there already", "[amend]") {
    CHECK(order_of("Move operative paragraphs 3, 5 and 6 after operative paragraph 2.") == "1 2 3 5 6 4 7");
    CHECK(order_of("Move operative paragraphs 3 and 5 before operative paragraph 4.") == "1 2 3 5 4 6 7");
}

TEST_CASE("the end of the draft resolution is that of its operative part", "[amend]") {
    const std::string annex = "Annex\nStatutes\n1. The League has a seat.\n";
    const clausediff::Amended result =
        sample::amended({sample::amendment("Move operative paragraph 5 to the end of the draft resolution.")},
                        std::string(sample::kDraft) + annex);
    REQUIRE(result.comparison);
    bool found = false;
    for (const clausediff::Clause& clause : result.comparison->after->clauses) {
        found = found || (clause.label == "OP7" && clause.text.starts_with("Decides to keep the lamps lit"));
    }
    CHECK(found);
}

TEST_CASE("what a paragraph becomes is not said: where it moves is", "[amend]") {
    for (const char* body :
         {"Operative paragraph 5 becomes operative paragraph 3.",
          "Operative paragraph 3 becomes preambular paragraph 2.",
          "Renumber operative paragraphs 3 and 4 as operative paragraph 3.",
          "Renumber operative paragraph 5 as operative paragraph 3.",
          "Delete operative paragraph 4, and renumber operative paragraph 2 (c) as operative paragraph 3.",
          "Operative paragraph 5 should be renumbered the following: “Thanks all;”",
          "Delete operative paragraph 4. Operative paragraph 5 becomes operative paragraph 4.",
          "Move operative paragraph 5 so that it becomes operative paragraph 3."}) {
        INFO(body);
        CHECK(sample::is_refused(outcome(body)));
    }
}
