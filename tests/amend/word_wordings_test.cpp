// Wordings of instructions on words.
#include "amend/sample.hpp"

#include <string>
#include <vector>

using sample::check;

TEST_CASE("words are deleted in many wordings", "[amend]") {
    check({"In operative paragraph 3, delete “, and the keepers of the lamps”.",
           "In draft operative paragraph 3, delete “, and the keepers of the lamps”.",
           "In operative paragraph 3, delete the words “, and the keepers of the lamps”.",
           "Delete “, and the keepers of the lamps” in operative paragraph 3.",
           "Delete “, and the keepers of the lamps” from operative paragraph 3.",
           "In operative paragraph 3, the words “, and the keepers of the lamps” should be deleted.",
           "The phrase “, and the keepers of the lamps” is deleted from operative paragraph 3.",
           "Delete the words “, and the keepers of the lamps” appearing in operative paragraph 3.",
           "Delete the phrase “, and the keepers of the lamps” contained in paragraph 3.",
           "In operative paragraph 3, delete the reference to “, and the keepers of the lamps”.",
           "In operative paragraph 3, delete all words after “pilots”.",
           "In operative paragraph 3, delete the words after “pilots”.",
           "In operative paragraph 3, delete everything after “pilots”.",
           "In operative paragraph 3, delete the text following “pilots”.",
           "In operative paragraph 3, delete the remainder of the paragraph after “pilots”.",
           "In operative paragraph 3, delete the rest of the paragraph after the word “pilots”.",
           "Delete all the words after “pilots” in operative paragraph 3.",
           "In operative paragraph 3, delete “, and … lamps”.",
           "In operative paragraph 3, remove “, and the keepers of the lamps”.",
           "In paragraph 3 after the word “pilots” delete the words “, and the keepers of the lamps”.",
           "In operative paragraph 3, delete the following: “, and the keepers of the lamps”.",
           "In operative paragraph 3, after “pilots”, delete the rest of the paragraph.",
           "In operative paragraph 3, delete all the words after “pilots” to the end of the paragraph.",
           "In operative paragraph 3, after “pilots”, delete all words to the end of the paragraph.",
           "In operative paragraph 3, omit the words “, and the keepers of the lamps” after “pilots”."},
          "", "OP3: Requests the Secretary-General to train the pilots;\n");
    check({"In operative paragraphs 3 and 4, delete “the Secretary-General”.",
           "Delete “the Secretary-General” in operative paragraphs 3 and 4."},
          "",
          "OP3: Requests to train the pilots, and the keepers of the lamps;\nOP4: Also requests to publish the charts "
          "of all harbours, and in that context to train the crews;\n");
}

TEST_CASE("words are replaced in many wordings", "[amend]") {
    check({"In operative paragraph 5, replace “lit” with “burning”.",
           "In operative paragraph 5, replace “lit” by “burning”.",
           "In operative paragraph 5, replace the text “lit” with “burning”.",
           "In operative paragraph 5, the verb “lit” should be replaced by “burning”.",
           "In operative paragraph 5, substitute “burning” for “lit”.",
           "In operative paragraph 5, for “lit” read “burning”.",
           "In operative paragraph 5, for “lit” substitute “burning”.",
           "In operative paragraph 5, change “lit” to “burning”.",
           "In operative paragraph 5, the word “lit” is replaced by the word “burning”.",
           "In operative paragraph 5, “lit” should read “burning”.",
           "The word “lit” in operative paragraph 5 should be replaced by the word “burning”.",
           "Replace the word “lit” in operative paragraph 5 with the word “burning”.",
           "Amend operative paragraph 5 by replacing “lit” by “burning”.",
           "Revise operative paragraph 5 by substituting “burning” for “lit”.",
           "In operative paragraph 5, replace the reference to “lit” with “burning”.",
           "In operative paragraph 5, substitute the word “burning” for the word “lit”.",
           "In the fifth operative paragraph, replace “lit” with “burning”.",
           "In operative paragraph 5, replace the words “lit” with the following: “burning”.",
           "In operative paragraph 5, replace “lit” to read “burning”.",
           "OP5: “lit” should be replaced by “burning”.",
           "In operative paragraph 5 replace the term “lit” with the term “burning”",
           "In operative paragraph 5: replace “lit” with “burning”.",
           "By replacing in operative paragraph 5 “lit” by “burning”.",
           "In operative paragraph 5, delete “lit” and replace it by “burning”.",
           "In operative paragraph 5, delete “lit” and substitute “burning”.",
           "In operative paragraph 5, delete the word “lit” and insert the word “burning”.",
           "In operative paragraph 5, “lit” to be replaced with “burning”."},
          "", "OP5: Decides to keep the lamps burning, in accordance with paragraph 4 above;\n");
    check({"In operative paragraph 5, replace all words after “lamps” with “dark”.",
           "In operative paragraph 5, replace the remainder of the paragraph after “lamps” with “dark;”.",
           "In operative paragraph 5, replace the text after “lamps” by “dark”.",
           "In operative paragraph 5, delete the words after “lamps” and replace them with “dark”."},
          "", "OP5: Decides to keep the lamps dark;\n");
    check({"In operative paragraph 2 (a), replace “repair” with “paint”.",
           "In subparagraph (a) of operative paragraph 2, replace “repair” with “paint”.",
           "In operative paragraph 2, subparagraph (a), replace “repair” with “paint”.",
           "Operative paragraph 2 (a) should read: “To paint their lamps;”.",
           "In operative paragraph 2, in subparagraph (a), replace “repair” with “paint”."},
          "", "OP2(a): To paint their lamps;\n");
    check({"In operative paragraph 2, replace subparagraph (a) with the following:",
           "In operative paragraph 2, subparagraph (a) should read:"},
          "(a) To paint their lamps;", "OP2(a): To paint their lamps;\n");
    check({"In the chapeau of operative paragraph 2, replace “Urges” with “Invites”.",
           "In operative paragraph 2, chapeau, replace “Urges” with “Invites”.",
           "In operative paragraph 2, in the chapeau, replace “Urges” with “Invites”.",
           "In operative paragraph 2, replace “Urges” with “Invites”."},
          "", "OP2: Invites the members of the League:\n");
}

TEST_CASE("words are replaced everywhere in many wordings", "[amend]") {
    check(
        {"Replace “Lamp” with “Lantern” in the title, the preambular paragraphs and the operative paragraphs.",
         "Replace “Lamp” with “Lantern” throughout.", "Replace “Lamp” with “Lantern” throughout the draft resolution.",
         "Throughout the draft resolution, replace “Lamp” with “Lantern”.",
         "Throughout the text, replace “Lamp” with “Lantern”.", "Replace all references to “Lamp” with “Lantern”.",
         "Replace all references to “Lamp” by “Lantern” throughout the text.",
         "Replace every occurrence of “Lamp” with “Lantern”.",
         "Replace all references to “Lamp” in the preamble with “Lantern”.",
         "In the preamble, replace “Lamp” with “Lantern”.", "Replace “Lamp” with “Lantern” wherever it appears.",
         "Replace “Lamp” with “Lantern” wherever it appears in the draft resolution.",
         "Replace “Lamp” wherever it appears in the preamble with “Lantern”.",
         "Replace the word “Lamp”, wherever it appears, with “Lantern”.",
         "In the second and third preambular paragraphs, replace “Lamp” with “Lantern”.",
         "Change “Lamp” to “Lantern” throughout the draft."},
        "",
        "PP2: Noting the Lantern Charter,\nPP3: Recalling also the Lantern Charter and the plan of work of the League, "
        "including its tables of tides,\n");
    check({"Replace “lakes” with “waters” in the title.", "In the title, replace “lakes” with “waters”.",
           "In the title of the draft resolution, replace “lakes” with “waters”.",
           "The title should read: “Lighthouses of the northern waters”.",
           "Replace the title with the following: “Lighthouses of the northern waters”.",
           "Amend the title to read “Lighthouses of the northern waters”.",
           "Change the title to “Lighthouses of the northern waters”.",
           "Replace the title by “Lighthouses of the northern waters”."},
          "", "title: Lighthouses of the northern waters\n");
    check({"The title of the draft resolution should read as follows:"}, "Lighthouses of the northern waters",
          "title: Lighthouses of the northern waters\n");
}

TEST_CASE("words are inserted in many wordings", "[amend]") {
    check({"In operative paragraph 3, after “pilots”, insert “of all ships”.",
           "In operative paragraph 3, after “pilots” insert “of all ships”.",
           "In operative paragraph 3, after the word “pilots”, insert the words “of all ships”.",
           "In operative paragraph 3, insert “of all ships” after “pilots”.",
           "In operative paragraph 3, add “of all ships” after “pilots”.",
           "In operative paragraph 3, add the words “of all ships” after the word “pilots”.",
           "Insert “of all ships” after “pilots” in operative paragraph 3.",
           "Insert, in operative paragraph 3, after “pilots”, the words “of all ships”.",
           "In operative paragraph 3, insert after “pilots” “of all ships”.",
           "In operative paragraph 3, the words “of all ships” should be inserted after “pilots”.",
           "The phrase “of all ships” is inserted after “pilots” in operative paragraph 3.",
           "In operative paragraph 3, after “pilots”, add the following words: “of all ships”.",
           "In operative paragraph 3, after “pilots”, insert the following phrase: “of all ships”.",
           "In paragraph 3 after the word(s) “pilots” insert the following phrase: “of all ships”.",
           "After “pilots” in operative paragraph 3, insert “of all ships”.",
           "In operative paragraph 3, insert the words “of all ships” immediately after “pilots”.",
           "In operative paragraph 3, immediately after “pilots”, insert “of all ships”.",
           "In operative paragraph 3, insert the words “of all ships” between “pilots” and “, and”.",
           "In operative paragraph 3, following “pilots”, insert “of all ships”.",
           "In operative paragraph 3, insert “of all ships” following “pilots”.",
           "In operative paragraph 3, before “, and the keepers” insert “of all ships”.",
           "In operative paragraph 3, after “pilots”, include “of all ships”.",
           "In operative paragraph 3, after the words “train the pilots” insert “of all ships”."},
          "", "OP3: Requests the Secretary-General to train the pilots of all ships, and the keepers of the lamps;\n");
    check({"At the end of operative paragraph 6, insert “and later”.",
           "At the end of operative paragraph 6, add “and later;”.",
           "Add the following text at the end of operative paragraph 6: “and later”.",
           "In operative paragraph 6, at the end, insert “and later”.",
           "In operative paragraph 6, add at the end “and later”.",
           "In operative paragraph 6, add the words “and later” at the end.",
           "In operative paragraph 6, insert at the end of the paragraph “and later”.",
           "Add “and later” at the end of operative paragraph 6.",
           "Add to the end of operative paragraph 6 the words “and later”.",
           "In operative paragraph 6, at the end of the paragraph, add the words “and later”.",
           "At the end of operative paragraph 6 add the following: “and later”.",
           "In operative paragraph 6, after “session” add “and later”."},
          "", "OP6: Requests the Secretary-General to report at its ninety-third session and later;\n");
}

TEST_CASE("several operations stand in one sentence", "[amend]") {
    check({"In operative paragraph 3, replace “train” with “teach” and delete “, and the keepers of the lamps”.",
           "In operative paragraph 3, replace “train” with “teach”, and in the same paragraph delete “, and the "
           "keepers of the lamps”.",
           "In operative paragraph 3, replace “train” with “teach”. In the same paragraph, delete “, and the keepers "
           "of the lamps”.",
           "In operative paragraph 3: (a) replace “train” with “teach”; (b) delete “, and the keepers of the lamps”.",
           "In operative paragraph 3, replace “train” with “teach” and, at the end, delete “, and the keepers of the "
           "lamps”.",
           "In operative paragraph 3, replace the word “train” with the word “teach”; also in operative paragraph 3, "
           "delete “, and the keepers of the lamps”.",
           "In operative paragraph 3 (former paragraph 2), replace “train” with “teach” and delete “, and the keepers "
           "of the lamps”."},
          "", "OP3: Requests the Secretary-General to teach the pilots;\n");
}

TEST_CASE("places each with their \"in\" are one within the other, or of two operations", "[amend]") {
    CHECK(sample::outcome("Replace “lamps” with “boats” in operative paragraph 1 and in operative paragraph 5 delete "
                          "“, in accordance with paragraph 4 above”.") ==
          "OP1: Takes note of the report of the Secretary-General on boats;\nOP5: Decides to keep the lamps lit;\n");
    for (const char* body : {"In operative paragraph 1 and in operative paragraph 5, replace “lamps” with “boats”.",
                             "Replace “lamps” with “boats” in operative paragraph 1 and in operative paragraph 5.",
                             "In all preambular paragraphs, replace “Lamp” with “Light”.",
                             "At the end of all preambular paragraphs, insert “as amended”."}) {
        INFO(body);
        CHECK(sample::is_refused(sample::outcome(body)));
    }
}

TEST_CASE("at the end, before the sign that closes the paragraph", "[amend]") {
    sample::check({"At the end of operative paragraph 6, before the semicolon, add “and after it”.",
                   "In operative paragraph 6, at the end, before the final semicolon, insert “and after it”.",
                   "At the end of operative paragraph 6, add “and after it”."},
                  "", "OP6: Requests the Secretary-General to report at its ninety-third session and after it;\n");
}

TEST_CASE("a sign that does not close the paragraph is none of its end", "[amend]") {
    CHECK(sample::outcome("At the end of operative paragraph 6, before the comma, add “and after it”.") ==
          "! instruction 1: OP6 does not end with “,”\n");
}

TEST_CASE("the sign before the end is where words are inserted, and opening words are not counted", "[amend]") {
    for (const char* body : {"At the end of operative paragraph 6, before the comma, delete “session”.",
                             "At the end of operative paragraph 6, before the comma, replace “session” with “meeting”.",
                             "At the end of the first sentence of operative paragraph 6, before the comma, add “soon”.",
                             "In operative paragraph 7, replace the opening words “Decides to” with “Will”.",
                             "In operative paragraph 7, replace the opening words “remain” with “stay”.",
                             "In operative paragraph 3, replace “train” and “pilots” with “teach” and “”."}) {
        INFO(body);
        CHECK(sample::is_refused(sample::outcome(body)));
    }
}
