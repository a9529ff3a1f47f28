// Words that stand several times: all of them are meant, so many, or one by its place.
#include "amend/sample.hpp"

#include <string>
#include <vector>

using sample::outcome;

namespace {

const char* const kBoth =
    "OP4: Also requests the Secretary-General to publish all charts of all harbours, and in that context to train all "
    "crews;\n";

std::string refusal(const std::string& body) {
    const std::string out = outcome(body);
    return out.starts_with("! ") ? out.substr(2, out.size() - 3) : "none: " + out;
}

}  // namespace

TEST_CASE("both places are two places", "[amend]") {
    const std::string twice =
        "OP4: Also requests the Secretary-General now to publish the charts of all harbours, and in that context now "
        "to "
        "train the crews;\n";
    for (const char* body : {"In operative paragraph 4, replace “to” with “now to” in both places where it occurs.",
                             "In operative paragraph 4, replace “to” with “now to” in both places where they occur.",
                             "In operative paragraph 4, replace “to” with “now to” in both instances.",
                             "In operative paragraph 4, replace “to” with “now to” where it appears.",
                             "In operative paragraph 4, replace both occurrences of “to” with “now to”.",
                             "Replace both references to “to” with “now to” in operative paragraph 4.",
                             "In both places where it occurs in operative paragraph 4, replace “to” with “now to”.",
                             "In operative paragraph 4, please replace “to” with “now to” twice."}) {
        INFO(body);
        CHECK(outcome(body) == twice);
    }
    CHECK(refusal("In operative paragraph 4, replace “the” with “all” in both places where it occurs.") ==
          "instruction 1: “the” stands 3 times in OP4, not twice");
    CHECK(refusal("In operative paragraph 5, replace “lamps” with “boats” in both places.") ==
          "instruction 1: “lamps” stands once in OP5, not twice");
    CHECK(refusal("In operative paragraphs 3 and 5, delete “lamps” in three places.") ==
          "instruction 1: “lamps” stands twice in the places that are named, not 3 times");
}

TEST_CASE("one of several by its place", "[amend]") {
    for (const char* body : {"In operative paragraph 4, replace the second “the” with “all”.",
                             "In operative paragraph 4, replace the second occurrence of “the” with “all”.",
                             "In operative paragraph 4, the second “the” should be replaced by “all”."}) {
        INFO(body);
        CHECK(outcome(body) ==
              "OP4: Also requests the Secretary-General to publish all charts of all harbours, and in that context to "
              "train the crews;\n");
    }
    CHECK(outcome("In operative paragraph 4, after the last “the”, insert “old”.") ==
          "OP4: Also requests the Secretary-General to publish the charts of all harbours, and in that context to "
          "train the old crews;\n");
    CHECK(outcome("1. In operative paragraph 4, replace the second “the” with “all”.\n\n2. In operative paragraph 4, "
                  "replace the third “the” with “all”.") == kBoth);
    CHECK(refusal("In operative paragraph 4, delete the fifth “the”.") ==
          "instruction 1: “the” stands 3 times in OP4, not 5 times");
}

TEST_CASE("words from one to another", "[amend]") {
    for (const char* body : {"In the third preambular paragraph, delete the words from “and the plan” to “League”.",
                             "In the third preambular paragraph, delete from “and the plan” to “League”."}) {
        INFO(body);
        CHECK(outcome(body) == "PP3: Recalling also the Lamp Charter, including its tables of tides,\n");
    }
}

TEST_CASE("words instead of others", "[amend]") {
    for (const char* body : {"In operative paragraph 5, use “burning” instead of “lit”.",
                             "In operative paragraph 5, read “burning” instead of “lit”.",
                             "In operative paragraph 5, instead of “lit”, insert “burning”.",
                             "In operative paragraph 5, instead of “lit” read “burning”.",
                             "In operative paragraph 5, insert “burning” instead of “lit”.",
                             "In operative paragraph 5, insert “burning” in place of “lit”.",
                             "Instead of “lit” in operative paragraph 5, put “burning”.",
                             "Use “burning” instead of “lit” in operative paragraph 5.",
                             "In operative paragraph 5, please use “burning” rather than “lit”."}) {
        INFO(body);
        CHECK(outcome(body) == "OP5: Decides to keep the lamps burning, in accordance with paragraph 4 above;\n");
    }
}

TEST_CASE("lines of print are not counted", "[amend]") {
    for (const char* body : {"In the last line of operative paragraph 4, delete “crews”.",
                             "In operative paragraph 4, fourth line, replace “crews” with “pilots”."}) {
        INFO(body);
        CHECK(refusal(body).ends_with("lines of print are not counted: name the paragraph, and quote the words"));
    }
}
