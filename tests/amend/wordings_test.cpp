// Wordings that delegations use beside those of the Secretariat.
#include "amend/sample.hpp"

#include <string>
#include <vector>

using sample::amended;
using sample::amendment;
using sample::outcome;

namespace {

struct Same {
    std::vector<const char*> bodies;
    const char* outcome;
};

void check(const std::vector<Same>& all) {
    for (const Same& same : all) {
        for (const char* body : same.bodies) {
            INFO(body);
            CHECK(outcome(body) == same.outcome);
        }
    }
}

}  // namespace

TEST_CASE("wordings of deletions", "[amend]") {
    check({
        {{"Operative paragraph 3: delete.", "OP3: delete", "Delete all of operative paragraph 3.",
          "Delete operative paragraph 3 of the draft resolution.", "Delete OPs 3."},
         "-OP3\n"},
        {{"In operative paragraph 2, delete (a) and (c).",
          "In operative paragraph 2, delete subparagraphs (a) and (c)."},
         "-OP2(a)\n-OP2(c)\n"},
        {{"Operative paragraph 3, by deleting “, and the keepers of the lamps”.",
          "In operative paragraph 3, delete the end of the paragraph after “pilots”.",
          "In operative paragraph 3, after “pilots”, delete the end of the paragraph."},
         "OP3: Requests the Secretary-General to train the pilots;\n"},
        {{"Please delete operative paragraph 3.", "Kindly delete operative paragraph 3.",
          "It is proposed to delete operative paragraph 3.", "It is proposed that operative paragraph 3 be deleted.",
          "We propose to delete operative paragraph 3."},
         "-OP3\n"},
        {{"Delete (a) and (c) of paragraph 2.", "Delete operative paragraph 2 (a) and (c).",
          "Delete subparagraphs (a) and (c) of operative paragraph 2."},
         "-OP2(a)\n-OP2(c)\n"},
        {{"Operative paragraph 3: delete “, and the keepers of the lamps”.",
          "OP3: delete “, and the keepers of the lamps”.",
          "Operative paragraph 3 – delete “, and the keepers of the lamps”.",
          "Also in paragraph 3 of the draft, delete “, and the keepers of the lamps”."},
         "OP3: Requests the Secretary-General to train the pilots;\n"},
    });
    CHECK(outcome("OP3: delete.\n\nOP5: replace “lit” with “burning”.") ==
          "-OP3\nOP4: Decides to keep the lamps burning, in accordance with paragraph 4 above;\n");
}

TEST_CASE("wordings of replacements", "[amend]") {
    check({
        {{"In operative paragraph 3, replace “train” with “teach” and “keepers” with “owners”.",
          "Replace “train” with “teach” and “keepers” with “owners” in operative paragraph 3."},
         "OP3: Requests the Secretary-General to teach the pilots, and the owners of the lamps;\n"},
        {{"In operative paragraph 5, change “lit” to “burning”.", "Change “lit” to “burning” in operative paragraph 5.",
          "In operative paragraph 5, delete “lit”, and insert “burning” in its place.",
          "In operative paragraph 5, amend “lit” to read “burning”."},
         "OP5: Decides to keep the lamps burning, in accordance with paragraph 4 above;\n"},
        {{"Revise operative paragraph 5 as follows:\n\nDecides to rest;",
          "Reword operative paragraph 5 as follows:\n\n“Decides to rest;”",
          "Substitute the following for operative paragraph 5:\n\nDecides to rest;"},
         "OP5: Decides to rest;\n"},
        {{"Replace “Lamp Charter” with “Charter” in all paragraphs."},
         "PP2: Noting the Charter,\n"
         "PP3: Recalling also the Charter and the plan of work of the League, including its tables of tides,\n"},
    });
    CHECK(outcome("Amend operative paragraph 5 as follows:\n\nReplace “lit” with “burning”;\n\nDelete “above”.") ==
          "OP5: Decides to keep the lamps burning, in accordance with paragraph 4;\n");
    CHECK(outcome("1. Amend operative paragraph 5 as follows:\n\n(a) Replace “lit” with “burning”.\n\n2. Delete "
                  "operative paragraph 6.") ==
          "OP5: Decides to keep the lamps burning, in accordance with paragraph 4 above;\n-OP6\n");
    CHECK(outcome("Amend operative paragraph 5 as follows:") ==
          "! no operation follows on the places that are named\n");
}

TEST_CASE("wordings of new paragraphs", "[amend]") {
    check({
        {{"Insert as operative paragraph 4 the following text:\n\nThanks all;",
          "Insert, as a new operative paragraph 4, the following:\n\nThanks all;",
          "Add a new operative paragraph 4, to read as follows, and renumber the remaining paragraphs "
          "accordingly:\n\nThanks all;"},
         "+OP4: Thanks all;\n"},
        {{"Add a new subparagraph (d) to operative paragraph 2, reading:\n\n(d) To rest;",
          "In operative paragraph 2, add a new subparagraph, reading:\n\nTo rest;"},
         "+OP2(d): To rest;\n"},
    });
    CHECK(outcome("In operative paragraph 2, add a new subparagraph (b), reading:\n\nTo rest;") ==
          "! instruction 1: OP2(b) is there already: is the new sub-paragraph to stand before it or after it?\n");
    CHECK(outcome("In operative paragraph 3, add a new subparagraph (a), reading:\n\nTo rest;") ==
          "! instruction 1: OP3 has no sub-paragraphs, beside which a new one could stand\n");
}
