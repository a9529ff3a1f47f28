// Wordings of instructions on paragraphs.
#include "amend/sample.hpp"

#include <string>
#include <vector>

using sample::check;
using sample::outcome;

TEST_CASE("paragraphs are deleted in many wordings", "[amend]") {
    check({"Delete operative paragraph 3.",
           "Delete paragraph 3.",
           "Delete OP3.",
           "Delete OP 3",
           "Delete draft operative paragraph 3.",
           "Operative paragraph 3 is deleted.",
           "Operative paragraph 3 should be omitted.",
           "Remove operative paragraph 3.",
           "Strike operative paragraph 3.",
           "Delete operative paragraph 3 and renumber the remaining paragraphs accordingly.",
           "Delete operative paragraph 3; renumber subsequent paragraphs.",
           "Delete the third operative paragraph.",
           "Operative paragraph 3: delete",
           "Delete the text of operative paragraph 3.",
           "Omit operative paragraph 3 altogether.",
           "Delete operative paragraph 3 entirely.",
           "Delete existing paragraph 3.",
           "Delete operative para. 3.",
           "Delete paragraph 3 of the operative part.",
           "Delete operative paragraph 3 of draft resolution A/C.2/91/L.7."},
          "", "-OP3\n");
    check({"Delete operative paragraphs 1, 3 and 5.", "Delete OPs 1, 3 and 5.", "Delete paragraphs 1, 3 and 5.",
           "Delete operative paragraphs 1 and 3 and operative paragraph 5.",
           "Operative paragraphs 1, 3 and 5 should be deleted."},
          "", "-OP1\n-OP3\n-OP5\n");
    check({"Delete the third preambular paragraph.", "Delete preambular paragraph 3.", "Delete PP3.",
           "Delete the third paragraph of the preamble.",
           "Delete the third preambular paragraph, which reads: “Recalling also the Lamp Charter and the plan of work "
           "of the League, including its tables of tides,”."},
          "", "-PP3\n");
    check({"Delete the third preambular paragraph reading:"},
          "Recalling also the Lamp Charter and the plan of work of the League, including its tables of tides,",
          "-PP3\n");
    check({"Delete the first and third preambular paragraphs.", "Delete the first and the third preambular paragraphs.",
           "Delete preambular paragraphs 1 and 3."},
          "", "-PP1\n-PP3\n");
    check({"Delete the second preambular paragraph and operative paragraphs 1 and 6."}, "", "-PP2\n-OP1\n-OP6\n");
    check({"Delete paragraph 2 (b).", "Delete paragraph 2(b).", "Delete subparagraph (b) of operative paragraph 2.",
           "Delete operative paragraph 2, subparagraph (b).", "In operative paragraph 2, delete subparagraph (b)."},
          "", "-OP2(b)\n");
    check({"Delete the last two operative paragraphs.", "Delete operative paragraphs 6 and 7."}, "", "-OP6\n-OP7\n");
}

TEST_CASE("paragraphs are inserted in many wordings", "[amend]") {
    check({"After operative paragraph 3, insert a new operative paragraph, reading:",
           "After operative paragraph 3, insert a new operative paragraph reading:",
           "After operative paragraph 3, insert the following operative paragraph:",
           "After operative paragraph 3, insert the following new operative paragraph:",
           "After operative paragraph 3, add a new paragraph to read as follows:",
           "After operative paragraph 3, insert a new operative paragraph 3 bis reading:",
           "After operative paragraph 3, insert a new operative paragraph 4, reading:",
           "After operative paragraph 3, insert a new operative paragraph to read:",
           "Following operative paragraph 3, insert a new operative paragraph, reading:",
           "Immediately after operative paragraph 3, insert a new paragraph, reading:",
           "Insert a new operative paragraph 4, reading:",
           "Insert a new operative paragraph after operative paragraph 3, as follows:",
           "Insert a new paragraph between operative paragraphs 3 and 4, reading:",
           "Insert the following as a new operative paragraph after operative paragraph 3:",
           "Insert the following text as operative paragraph 4:",
           "Insert the following as operative paragraph 3 bis:",
           "Insert as a new operative paragraph 4 the following text:",
           "Add the following new operative paragraph after operative paragraph 3:",
           "Before operative paragraph 4, insert a new operative paragraph, reading:",
           "A new operative paragraph should be inserted after operative paragraph 3, reading:",
           "After draft operative paragraph 3, insert:",
           "After operative paragraph 3, insert the following:",
           "After operative paragraph 3, insert the following text:",
           "After operative paragraph 3 insert a new operative paragraph and renumber the subsequent paragraphs "
           "accordingly:",
           "After operative paragraph 3, insert a new operative paragraph which reads:",
           "After operative paragraph 3, insert a new operative paragraph with the following text:",
           "After operative paragraph 3, insert an additional operative paragraph, reading:",
           "Add a new operative paragraph after operative paragraph 3 reading as follows:",
           "After paragraph 3, insert a new paragraph:",
           "New operative paragraph after operative paragraph 3:",
           "Insert new operative paragraph 4:",
           "Insert new OP3 bis:",
           "New OP3 bis:",
           "New operative paragraph 4:",
           "Insert the following new paragraph after paragraph 3 and renumber the remaining paragraphs accordingly:",
           "After operative paragraph 3, a new operative paragraph should be added, reading:",
           "After operative paragraph 3, introduce a new operative paragraph reading:"},
          "Thanks the keepers;", "+OP4: Thanks the keepers;\n");
    check({"Insert the following as the last paragraph:", "Insert the following as the last operative paragraph:",
           "Insert as the last operative paragraph the following:", "Insert a new last operative paragraph, reading:",
           "At the end of the draft resolution, insert a new operative paragraph, reading:",
           "At the end of the operative part, add a new paragraph, reading:",
           "After the last operative paragraph, insert a new operative paragraph, reading:",
           "After operative paragraph 7, insert a new operative paragraph, reading:",
           "Insert a new operative paragraph 8, reading:", "Add a new final operative paragraph, reading:",
           "Add a new operative paragraph at the end of the draft resolution, reading:",
           "Add a new operative paragraph at the end, reading:"},
          "Thanks the keepers;", "+OP8: Thanks the keepers;\n");
    check({"After the fourth preambular paragraph, insert a new preambular paragraph, reading:",
           "After the last preambular paragraph, insert a new preambular paragraph, reading:",
           "Insert a new preambular paragraph 5, reading:", "Insert the following as the last preambular paragraph:",
           "At the end of the preamble, insert a new paragraph reading:",
           "Add a new preambular paragraph at the end of the preamble:", "After PP4, add new PP:"},
          "Aware of the fog,", "+PP5: Aware of the fog,\n");
    check({"Before the first preambular paragraph, insert a new preambular paragraph, reading:",
           "Insert a new first preambular paragraph, reading:",
           "At the beginning of the preamble, insert a new preambular paragraph, reading:",
           "Insert the following as the first preambular paragraph:", "Insert a new preambular paragraph 1, reading:"},
          "Aware of the fog,", "+PP1: Aware of the fog,\n");
    check({"After operative paragraph 2 (c), insert a new subparagraph, reading:",
           "After operative paragraph 2 (c), insert a new subparagraph (d), reading:",
           "In operative paragraph 2, insert a new subparagraph (d), reading:",
           "At the end of operative paragraph 2, add a new subparagraph, reading:",
           "In operative paragraph 2, after subparagraph (c), insert a new subparagraph, reading:",
           "Add a new subparagraph (d) to operative paragraph 2:",
           "After subparagraph (c) of operative paragraph 2, insert the following subparagraph:"},
          "(d) To rest;", "+OP2(d): To rest;\n");
}

TEST_CASE("paragraphs are replaced and merged in many wordings", "[amend]") {
    check({"Replace operative paragraph 5 with the following text:",
           "Replace operative paragraph 5 by the following:",
           "Replace operative paragraph 5 with the following paragraph:",
           "Operative paragraph 5 should read:",
           "Operative paragraph 5 should read as follows:",
           "Operative paragraph 5 should now read as follows:",
           "Operative paragraph 5 shall read:",
           "Operative paragraph 5 to read:",
           "Operative paragraph 5 reads as follows:",
           "Amend operative paragraph 5 to read:",
           "Amend operative paragraph 5 to read as follows:",
           "Amend operative paragraph 5 as follows:",
           "Revise operative paragraph 5 to read as follows:",
           "For operative paragraph 5, substitute the following:",
           "Instead of operative paragraph 5, insert the following:",
           "For paragraph 5 substitute the following:",
           "For paragraph 5 substitute the following paragraph:",
           "Substitute the following for operative paragraph 5:",
           "Substitute the following text for operative paragraph 5:",
           "Operative paragraph 5 shall be replaced by the following paragraph:",
           "Replace the text of operative paragraph 5 with the following:",
           "Replace existing operative paragraph 5 with the following text:",
           "Delete operative paragraph 5 and replace it with the following:",
           "Delete operative paragraph 5 and insert the following in its place:",
           "Delete operative paragraph 5 and substitute therefor the following:",
           "Replace operative paragraph 5 to read:",
           "Operative paragraph 5, replace with:",
           "Replace operative paragraph 5 with a new operative paragraph, reading:",
           "Change operative paragraph 5 to read:",
           "Reformulate operative paragraph 5 to read:",
           "OP5 should read:",
           "Operative paragraph 5 is replaced with the following:",
           "Replace draft operative paragraph 5 with:",
           "Operative paragraph 5 would read as follows:",
           "The text of operative paragraph 5 should read:",
           "Paragraph 5 of the operative part should be amended to read as follows:",
           "Replace the entire operative paragraph 5 with the following:",
           "Rewrite operative paragraph 5 as follows:",
           "Redraft operative paragraph 5 to read:"},
          "Decides to rest;", "OP5: Decides to rest;\n");
    check({"Merge operative paragraphs 3 and 4, to read:", "Merge operative paragraphs 3 and 4 to read as follows:",
           "Merge operative paragraphs 3 and 4 into a new paragraph reading:",
           "Replace operative paragraphs 3 and 4 with the following:", "Combine operative paragraphs 3 and 4 to read:",
           "Operative paragraphs 3 and 4 should be merged to read:",
           "Delete operative paragraphs 3 and 4 and replace them with the following:"},
          "Requests all things;", "OP3: Requests all things;\n-OP4\n");
}

TEST_CASE("new paragraphs have the places that their ordinals and letters say", "[amend]") {
    check({"Add as a new third preambular paragraph:", "Insert a new third preambular paragraph, reading:"},
          "Thanking the keepers,", "+PP3: Thanking the keepers,\n");
    check({"Add a new subparagraph 2 (d), reading:", "In operative paragraph 2, add a new subparagraph (d), reading:"},
          "To sing;", "+OP2(d): To sing;\n");
    CHECK(outcome("Operative paragraph 3 bis: Thanks all;").starts_with("! "));
    CHECK(outcome("Insert the third preambular paragraph after the fourth preambular paragraph.").starts_with("! "));
}

TEST_CASE("paragraphs that stand apart become one", "[amend]") {
    check({"Merge operative paragraphs 3 and 6, to read:", "Operative paragraphs 3 and 6 should be merged to read:",
           "Replace operative paragraphs 3 and 6 with a single paragraph, reading:",
           "Replace operative paragraphs 3 and 6 with one paragraph, reading:"},
          "Thanks the keepers;", "OP3: Thanks the keepers;\n-OP6\n");
}

TEST_CASE("sub-paragraphs in a row before their paragraph", "[amend]") {
    sample::check(
        {"Delete subparagraphs (b) to (c) of operative paragraph 2.", "Delete subparagraphs (b) and (c) of OP2.",
         "Subparagraphs (b) to (c) of operative paragraph 2 should be deleted."},
        "", "-OP2(b)\n-OP2(c)\n");
    CHECK(sample::is_refused(sample::outcome("Delete subparagraphs (c) to (a) of operative paragraph 2.")));
}

TEST_CASE("what is renumbered may be said aside", "[amend]") {
    sample::check({"Delete operative paragraph 4 (and renumber accordingly).",
                   "Delete operative paragraph 4 (renumber the subsequent paragraphs)."},
                  "", "-OP4\n");
}

TEST_CASE("what is struck out is deleted, and the first three are three", "[amend]") {
    sample::check({"Strike out operative paragraph 4.", "Operative paragraph 4 should be struck out."}, "", "-OP4\n");
    sample::check({"Strike out “, and in that context to train the crews” in operative paragraph 4.",
                   "“, and in that context to train the crews” in operative paragraph 4 should be struck out."},
                  "", "OP4: Also requests the Secretary-General to publish the charts of all harbours;\n");
    sample::check({"Delete the first three preambular paragraphs.", "Delete the first to third preambular paragraphs."},
                  "", "-PP1\n-PP2\n-PP3\n");
    sample::check({"Delete the last two operative paragraphs."}, "", "-OP6\n-OP7\n");
}
