// Paragraph numbers as people write them, and the labels that they get.
#include "normalise/numbering.hpp"
#include "support/catch.hpp"
#include "support/text.hpp"

#include <string>

using namespace clausediff;
using namespace clausediff::detail;

namespace {

// The text with `first` to `third` before its operative paragraphs, whatever they are.
std::string draft(const std::string& first, const std::string& second, const std::string& third) {
    return "The General Assembly,\nRecalling the lamps,\nNoting the boats,\n" + first +
           " Decides to keep the lamps;\n" + second + " Requests the harbours:\n(a) To report;\n(b) To come;\n" +
           third + " Decides to end.\n";
}

}  // namespace

TEST_CASE("operative paragraphs are numbered in many ways") {
    struct Case {
        std::string first, second, third;
    };
    const Case cases[] = {
        {"1.", "2.", "3."},          {"1)", "2)", "3)"},          {"(1)", "(2)", "(3)"},
        {"OP.1", "OP.2", "OP.3"},    {"OP1 -", "OP2 -", "OP3 -"}, {"Op1.", "Op2.", "Op3."},
        {"1 –", "2 –", "3 –"},       {"1-", "2-", "3-"},          {"1.-", "2.-", "3.-"},
        {"OP 1)", "OP 2)", "OP 3)"}, {"op1:", "op2:", "op3:"},    {"(OP1)", "(OP2)", "(OP3)"},
        {"OP-1", "OP-2", "OP-3"},    {"OP#1", "OP#2", "OP#3"},    {"OP1 —", "OP2 —", "OP3 —"},
    };
    for (const Case& one : cases) {
        INFO(one.first);
        CHECK(test::outline(test::resolution(draft(one.first, one.second, one.third))) ==
              "PP0 The General Assembly,\nPP1 Recalling the lamps,\nPP2 Noting the boats,\n"
              "OP1 Decides to keep the lamps;\nOP2 Requests the harbours:\nOP2(a) To report;\nOP2(b) To come;\n"
              "OP3 Decides to end.\n");
    }
}

TEST_CASE("figures in brackets are a list where other numbers count the paragraphs") {
    for (const std::string open : {"", "("}) {
        INFO(open);
        CHECK(
            test::outline(test::resolution("The General Assembly,\nRecalling the lamps,\n1. Decides to keep:\n" + open +
                                           "1) Lamps;\n" + open + "2) Boats;\n2. Requests a report.\n")) ==
            "PP0 The General Assembly,\nPP1 Recalling the lamps,\nOP1 Decides to keep:\nOP1(1) Lamps;\nOP1(2) Boats;\n"
            "OP2 Requests a report.\n");
    }
}

TEST_CASE("a preamble may be numbered too") {
    const std::string wanted =
        "PP0 The General Assembly,\nPP1 Recalling the lamps,\nPP2 Noting the boats\nPP3 Bearing the lake in mind,\n";
    const std::string before =
        "The General Assembly,\n1. Recalling the lamps,\n2. Noting the boats\n"
        "3. Bearing the lake in mind,\n";
    CHECK(test::outline(test::resolution(before + "1. Decides to keep lamps;\n2. Requests a report.\n")) ==
          wanted + "OP1 Decides to keep lamps;\nOP2 Requests a report.\n");
    CHECK(test::outline(test::resolution(before + "4. Decides to keep lamps;\n5. Requests a report.\n")) ==
          wanted + "OP4 Decides to keep lamps;\nOP5 Requests a report.\n");
    CHECK(test::outline(test::resolution(before + "Decides to keep lamps;\nRequests a report.\n")) ==
          wanted + "OP1 Decides to keep lamps;\nOP2 Requests a report.\n");
    // A number that does not go on with the preamble opens the operative part, whatever its verb.
    CHECK(test::outline(test::resolution("The General Assembly,\nRecalling the lamps,\n1. Noting the boats,\n"
                                         "2. Decides to keep lamps.\n")) ==
          "PP0 The General Assembly,\nPP1 Recalling the lamps,\nOP1 Noting the boats,\nOP2 Decides to keep lamps.\n");
}

TEST_CASE("what only looks like a number is none") {
    for (const std::string text :
         {"1 – 5 May 2036", "2025) lamps", "op. cit.", "OP", "(OP1 lamps", "1–lamps", "OPEN-1 lamps"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_number(text));
    }
}
