// Each form of instruction, with what it makes of the draft.
#include "amend/sample.hpp"

#include <string>

using sample::outcome;

namespace {

struct Form {
    const char* body;
    const char* outcome;
};

void check(const std::vector<Form>& forms) {
    for (const Form& form : forms) {
        INFO(form.body);
        CHECK(outcome(form.body) == form.outcome);
    }
}

}  // namespace

TEST_CASE("paragraphs are deleted", "[amend]") {
    check({
        {"Delete operative paragraph 3.", "-OP3\n"},
        {"Delete operative paragraphs 1, 3 and 5.", "-OP1\n-OP3\n-OP5\n"},
        {"Delete operative paragraphs 3 to 5.", "-OP3\n-OP4\n-OP5\n"},
        {"Delete the third preambular paragraph.", "-PP3\n"},
        {"Delete the first and third preambular paragraphs.", "-PP1\n-PP3\n"},
        {"Delete the last preambular paragraph.", "-PP4\n"},
        {"Delete the second preambular paragraph and operative paragraphs 1 and 6.", "-PP2\n-OP1\n-OP6\n"},
        {"Delete the second preambular paragraph, reading:\n\nNoting the Lamp Charter,", "-PP2\n"},
        {"Delete operative paragraph 2.", "-OP2\n-OP2(a)\n-OP2(b)\n-OP2(c)\n"},
        {"Delete paragraph 2 (b).", "-OP2(b)\n"},
        {"Delete subparagraphs (a) and (c) of operative paragraph 2.", "-OP2(a)\n-OP2(c)\n"},
        {"Delete operative paragraph 2, subparagraph (a).", "-OP2(a)\n"},
        {"Delete OP3 and PP2.", "-PP2\n-OP3\n"},
        {"Delete former paragraph 3 and renumber the subsequent paragraphs accordingly.", "-OP3\n"},
        {"Operative paragraph 3 should be deleted.", "-OP3\n"},
        {"Delete the 3rd preambular paragraph.", "-PP3\n"},
    });
}

TEST_CASE("words are deleted", "[amend]") {
    check({
        {"In operative paragraph 3, delete “, and the keepers of the lamps”.",
         "OP3: Requests the Secretary-General to train the pilots;\n"},
        {"In the third preambular paragraph, delete “the Lamp Charter and”.",
         "PP3: Recalling also the plan of work of the League, including its tables of tides,\n"},
        {"Delete “of the southern bays” in operative paragraph 2 (c).",
         "OP2(c): To publish the charts, including those, and the tables;\n"},
        {"In operative paragraphs 3 and 4, delete the words “the Secretary-General”.",
         "OP3: Requests to train the pilots, and the keepers of the lamps;\n"
         "OP4: Also requests to publish the charts of all harbours, and in that context to train the crews;\n"},
        {"In operative paragraph 2, delete “, as stated in paragraph 1 above”.", "OP2(b): To rest their crews;\n"},
        {"Delete in paragraph 4 the following words: “of all harbours”.",
         "OP4: Also requests the Secretary-General to publish the charts, and in that context to train the crews;\n"},
        {"In operative paragraph 1, the words “on lamps” should be deleted.",
         "OP1: Takes note of the report of the Secretary-General;\n"},
        {"In paragraph 4, before the word “crews” delete the word “the”.",
         "OP4: Also requests the Secretary-General to publish the charts of all harbours, and in that context to train "
         "crews;\n"},
        {"In operative paragraph 1, delete 'on lamps'.", "OP1: Takes note of the report of the Secretary-General;\n"},
        {"In operative paragraph 1, delete \"on lamps\".", "OP1: Takes note of the report of the Secretary-General;\n"},
    });
}

TEST_CASE("words are replaced", "[amend]") {
    check({
        {"In operative paragraph 5, replace “lit” with “burning”.",
         "OP5: Decides to keep the lamps burning, in accordance with paragraph 4 above;\n"},
        {"In operative paragraph 5, replace the word “lit” by the word “burning”.",
         "OP5: Decides to keep the lamps burning, in accordance with paragraph 4 above;\n"},
        {"Substitute the word “burning” for “lit” in paragraph 5.",
         "OP5: Decides to keep the lamps burning, in accordance with paragraph 4 above;\n"},
        {"Replace “Lamp” with “Lantern” in the title, the preambular paragraphs and the operative paragraphs.",
         "PP2: Noting the Lantern Charter,\n"
         "PP3: Recalling also the Lantern Charter and the plan of work of the League, including its tables of "
         "tides,\n"},
        {"Replace “lighthouses” with “lamps” in the title and the preambular paragraphs.",
         "title: Lamps of the northern lakes\nPP1: Recalling its resolution 89/117 of 4 December 2034 on lamps,\n"},
        {"Replace “northern lakes” with “northern waters” in the title.",
         "title: Lighthouses of the northern waters\n"},
        {"Replace “Lamp Charter” with “Charter of Lamps” throughout the draft resolution.",
         "PP2: Noting the Charter of Lamps,\n"
         "PP3: Recalling also the Charter of Lamps and the plan of work of the League, including its tables of "
         "tides,\n"},
        {"In operative paragraph 5, the word “lit” should be replaced by “burning”.",
         "OP5: Decides to keep the lamps burning, in accordance with paragraph 4 above;\n"},
        {"Amend operative paragraph 5 by replacing “lit” by “burning”.",
         "OP5: Decides to keep the lamps burning, in accordance with paragraph 4 above;\n"},
    });
}

TEST_CASE("words are inserted", "[amend]") {
    check({
        {"In operative paragraph 3, after “pilots”, insert “of all ships”.",
         "OP3: Requests the Secretary-General to train the pilots of all ships, and the keepers of the lamps;\n"},
        {"In operative paragraph 3, after “pilots” insert “of all ships,”.",
         "OP3: Requests the Secretary-General to train the pilots of all ships, and the keepers of the lamps;\n"},
        {"In operative paragraph 3, insert “, the crews” after “pilots”.",
         "OP3: Requests the Secretary-General to train the pilots, the crews, and the keepers of the lamps;\n"},
        {"In paragraph 3, before the word “pilots” insert the words “young”.",
         "OP3: Requests the Secretary-General to train the young pilots, and the keepers of the lamps;\n"},
        {"In paragraph 1, insert the word “new” between “the” and “report”.",
         "OP1: Takes note of the new report of the Secretary-General on lamps;\n"},
        {"At the end of operative paragraph 6, insert “and at each session after it”.",
         "OP6: Requests the Secretary-General to report at its ninety-third session and at each session after it;\n"},
        {"In operative paragraph 7, at the end, add “, and of the lakes”.",
         "OP7: Decides to remain seized of the matter, and of the lakes.\n"},
        {"At the end of the second preambular paragraph insert the following: “and its annex”.",
         "PP2: Noting the Lamp Charter and its annex,\n"},
        {"In paragraph 1, insert a comma after “report”.",
         "OP1: Takes note of the report, of the Secretary-General on lamps;\n"},
        {"The word “all” should be inserted after “on” in operative paragraph 1.",
         "OP1: Takes note of the report of the Secretary-General on all lamps;\n"},
    });
}

TEST_CASE("paragraphs are inserted", "[amend]") {
    const char* const kNew = "+OP4: Thanks the keepers;\n";
    for (const char* head :
         {"After operative paragraph 3, insert a new operative paragraph reading:",
          "After operative paragraph 3, insert a new operative paragraph, reading:",
          "After operative paragraph 3, insert the following operative paragraph:",
          "Insert a new operative paragraph after operative paragraph 3, reading:",
          "Insert a new operative paragraph 3 bis, reading:", "Insert a new operative paragraph 4 reading as follows:",
          "After paragraph 3, add a new paragraph as follows:",
          "Before operative paragraph 4, insert a new paragraph, reading:",
          "A new operative paragraph should be inserted after operative paragraph 3, reading:"}) {
        INFO(head);
        CHECK(outcome(std::string(head) + "\n\nThanks the keepers;") == kNew);
        CHECK(outcome(std::string(head) + "\n\n“Thanks the keepers;”.") == kNew);
    }
    check({
        {"After operative paragraph 3, insert two new operative paragraphs reading:\n\nThanks the keepers;\n\nThanks "
         "the pilots;",
         "+OP4: Thanks the keepers;\n+OP5: Thanks the pilots;\n"},
        {"After the second preambular paragraph, insert a new preambular paragraph reading:\n\nNoting the tides,",
         "+PP3: Noting the tides,\n"},
        {"After operative paragraph 2 (b), insert a new subparagraph reading:\n\n(c) To rest;", "+OP2(c): To rest;\n"},
        {"After operative paragraph 6, insert a new operative paragraph reading:\n\nInvites the members:\n\n(a) To "
         "sail;\n\n(b) To row;",
         "+OP7: Invites the members:\n+OP7(a): To sail;\n+OP7(b): To row;\n"},
        {"At the end of the draft resolution, insert a new paragraph reading:\n\nThanks the keepers.",
         "+OP8: Thanks the keepers.\n"},
        {"At the end of the draft resolution, insert a new preambular paragraph reading:\n\nNoting the tides,",
         "+PP5: Noting the tides,\n"},
        {"At the end of the preamble, insert a new preambular paragraph reading:\n\nNoting the tides,",
         "+PP5: Noting the tides,\n"},
        {"Before the first preambular paragraph, insert a new preambular paragraph reading:\n\nNoting the tides,",
         "+PP1: Noting the tides,\n"},
        {"After operative paragraph 3, insert “Thanks the keepers;”.", "+OP4: Thanks the keepers;\n"},
    });
}

TEST_CASE("paragraphs are replaced", "[amend]") {
    const char* const kNew = "OP5: Decides to light all lamps;\n";
    for (const char* head :
         {"Replace operative paragraph 5 with the following text:", "Operative paragraph 5 should read:",
          "Paragraph 5 should read as follows:", "Amend paragraph 5 to read:", "Replace paragraph 5 by the following:",
          "Operative paragraph 5 shall be replaced by the following paragraph:",
          "Revise operative paragraph 5 to read as follows:", "Operative paragraph 5 is amended to read:"}) {
        INFO(head);
        CHECK(outcome(std::string(head) + "\n\nDecides to light all lamps;") == kNew);
        CHECK(outcome(std::string(head) + " “Decides to light all lamps;”.") == kNew);
        CHECK(outcome(std::string(head) + "\n\n5. Decides to light all lamps;") == kNew);
    }
    check({
        {"Operative paragraph 2 should read:\n\nUrges the League:\n\n(a) To repair their lamps;\n\n(b) To sleep;",
         "OP2: Urges the League:\nOP2(b): To sleep;\n-OP2(c)\n"},
        {"The title should read: “Lamps of the lakes”.", "title: Lamps of the lakes\n"},
    });
}

TEST_CASE("several operations in one document and in one sentence", "[amend]") {
    check({
        {"1. In operative paragraph 3, replace “train” with “teach”, and delete “, and the keepers of the lamps”.\n\n"
         "2. Delete operative paragraph 4.\n\n3. In operative paragraph 5, after “lamps”, insert “of the lakes”.",
         "OP3: Requests the Secretary-General to teach the pilots;\n-OP4\n"
         "OP4: Decides to keep the lamps of the lakes lit, in accordance with paragraph 4 above;\n"},
        {"1. In operative paragraph 4:\n\n(a) Replace “Also requests” with “Requests”;\n\n(b) Delete “of all "
         "harbours”.\n\n2. Delete operative paragraph 1.",
         "-OP1\nOP3: Requests the Secretary-General to publish the charts, and in that context to train the crews;\n"},
        {"1. After operative paragraph 1, insert a new operative paragraph reading:\n\nThanks the keepers;\n\n"
         "2. In operative paragraph 5, replace “lit” with “burning”.",
         "+OP2: Thanks the keepers;\nOP6: Decides to keep the lamps burning, in accordance with paragraph 4 above;\n"},
        // Words of the draft, or as "everywhere" has made them, or both: done already.
        {"1. Replace “Lamp” with “Lantern” in the title, the preambular paragraphs and the operative paragraphs.\n\n"
         "2. In the second preambular paragraph, after “Lantern Charter”, insert “of the lakes”.\n\n"
         "3. In the third preambular paragraph, replace “Lamp Charter” with “Lantern Charter”.",
         "PP2: Noting the Lantern Charter of the lakes,\n"
         "PP3: Recalling also the Lantern Charter and the plan of work of the League, including its tables of "
         "tides,\n"},
        {"Preambular paragraphs\n\n1. Delete the first preambular paragraph.\n\nOperative paragraphs\n\n2. Delete "
         "operative paragraph 1.",
         "-PP1\n-OP1\n"},
        {"Delete operative paragraph 1.\n\nIn operative paragraph 5, replace “lit” with “burning”.",
         "-OP1\nOP4: Decides to keep the lamps burning, in accordance with paragraph 4 above;\n"},
    });
}

TEST_CASE("other wordings", "[amend]") {
    const char* const kFourth =
        "Also requests the Secretary-General to publish the charts of all harbours, and in that "
        "context to train the crews;";
    const auto with = [&](const std::string& from, const std::string& to) {
        std::string text = kFourth;
        return "OP4: " + text.replace(text.find(from), from.size(), to) + "\n";
    };
    const std::string lakes = with("of all harbours", "of lakes");
    for (const char* body :
         {"In operative paragraph 4, delete “of all harbours” and replace it with “of lakes”.",
          "In operative paragraph 4, delete “of all harbours” and insert “of lakes”.",
          "In operative paragraph 4, delete “of all harbours” and insert in its place “of lakes”.",
          "In operative paragraph 4, for “of all harbours” read “of lakes”.",
          "Replace, in operative paragraph 4, the words “of all harbours” with “of lakes”.",
          "In operative paragraph 4 (former paragraph 5), replace “of all harbours” with “of lakes”"}) {
        INFO(body);
        CHECK(outcome(body) == lakes);
    }
    for (const char* body : {"Replace operative paragraph 4 as follows:", "Replace operative paragraph 4 to read:",
                             "Replace the existing text of operative paragraph 4 with the following text:",
                             "Delete operative paragraph 4 and replace it with the following:",
                             "Delete operative paragraph 4 and substitute therefor the following:"}) {
        INFO(body);
        CHECK(outcome(std::string(body) + "\n\nRequests the keepers to rest;") ==
              "OP4: Requests the keepers to rest;\n");
    }
    for (const char* body :
         {"Insert, after operative paragraph 3, a new paragraph reading:", "Insert a new OP4 reading:",
          "Insert a new operative paragraph between operative paragraphs 3 and 4, reading:"}) {
        INFO(body);
        CHECK(outcome(std::string(body) + "\n\nThanks the keepers;") == "+OP4: Thanks the keepers;\n");
    }
    check({
        {"Substitute the word “burning” for “lit” in paragraph 5 so that the paragraph will read: Decides to keep the "
         "lamps "
         "burning, in accordance with paragraph 4 above;",
         "OP5: Decides to keep the lamps burning, in accordance with paragraph 4 above;\n"},
        {"Delete the whole of operative paragraph 4.", "-OP4\n"},
        {"Delete operative paragraph 4 in its entirety.", "-OP4\n"},
        {"Replace “Lamp Charter” with “Charter” wherever it appears.",
         "PP2: Noting the Charter,\n"
         "PP3: Recalling also the Charter and the plan of work of the League, including its tables of tides,\n"},
        {"Add a new final preambular paragraph, reading:\n\nAware of the fog,", "+PP5: Aware of the fog,\n"},
        {"Add, at the end of operative paragraph 1, “, including boats”.",
         "OP1: Takes note of the report of the Secretary-General on lamps, including boats;\n"},
    });
}

TEST_CASE("articles of annexes, and paragraphs of them", "[amend]") {
    const std::string draft =
        std::string(sample::kDraft) +
        "Annex\nStatutes of the League\n1. The League has a seat on the lake.\n2. The League has a "
        "council.\n3. The council meets once a year.\n";
    const auto with = [&](const char* body) { return outcome(sample::amended({sample::amendment(body)}, draft)); };
    CHECK(with("In paragraph 2 of the annex, replace “council” with “board”.") == "A1.2: The League has a board.\n");
    CHECK(with("Delete annex I, paragraph 2.") == "-A1.2\n");
    CHECK(with("After paragraph 2 of the annex, insert a new paragraph reading:\n\nThe council elects its head.") ==
          "+A1.3: The council elects its head.\n");
}

TEST_CASE("notes of new words come with them, and those of deleted words go", "[amend]") {
    const std::string draft =
        "A/C.2/91/L.7\n\nLighthouses of the northern lakes\n\nThe General Assembly,\n"
        "Noting the Lamp Charter,1 and the tides,\n"
        "1. Takes note of the report;2\n2. Requests the Secretary-General to train the pilots.\n"
        "_______________\n1 Lamps, vol. 3.\n2 A/91/215.\n";
    const clausediff::Amended amended = sample::amended(
        {sample::amendment("In the first preambular paragraph, delete “the Lamp Charter, and”.")}, draft);
    REQUIRE(amended.comparison);
    CHECK(outcome(amended) == "PP1: Noting the tides,\n");
    REQUIRE(amended.comparison->after->footnotes.size() == 1);
    CHECK(amended.comparison->after->footnotes[0].number == "1");
    CHECK(amended.comparison->after->footnotes[0].text == "A/91/215.");
    CHECK(amended.comparison->after->clauses[2].marks[0].number == "1");
}

TEST_CASE("asterisks mark notes of new words", "[amend]") {
    const clausediff::Amended amended = sample::amended(
        {sample::amendment("In operative paragraph 3, after “pilots”, insert “of the Charter** and its members”.\n\n* "
                           "Any changes to the list of "
                           "sponsors will be reflected in the official record of the meeting.\n\n** Lamps, vol. 3.")});
    CHECK(outcome(amended) ==
          "OP3: Requests the Secretary-General to train the pilots of the Charter and its members, and the keepers of "
          "the "
          "lamps;\n");
    REQUIRE(amended.comparison->after->footnotes.size() == 1);
    CHECK(amended.comparison->after->footnotes[0].text == "Lamps, vol. 3.");
}

TEST_CASE("the mark of a note that the amendment does not have is left out, and that is said", "[amend]") {
    const std::string draft =
        "A/C.2/91/L.7\n\nLighthouses of the northern lakes\n\nThe General Assembly,\nNoting the tides,\n"
        "1. Takes note of the report;*\n2. Requests the keepers to report.\n_______________\n* A/91/215.\n";
    const clausediff::Amended amended = sample::amended(
        {sample::amendment("In operative paragraph 2, after “keepers”, insert “of the Charter** and pilots”.")}, draft);
    CHECK(outcome(amended) == "OP2: Requests the keepers of the Charter and pilots to report.\n");
    for (const clausediff::Clause& clause : amended.comparison->after->clauses) {
        if (clause.label == "OP2") CHECK(clause.marks.empty());
    }
    REQUIRE(amended.warnings.size() == 1);
    CHECK(amended.warnings[0] ==
          "A/C.2/91/L.8: instruction 1: the document has no note \"**\": its mark in new words is left out");
}

TEST_CASE("an instruction in a document without numbers is number 1", "[amend]") {
    const clausediff::ReadAmendment read = sample::read(sample::amendment("Delete operative paragraph 3."));
    REQUIRE(read.problems.empty());
    REQUIRE(read.amendment.instructions.size() == 1);
    CHECK(read.amendment.instructions[0].number == "1");
    CHECK(read.amendment.draft == "A/C.2/91/L.7");
    CHECK(read.amendment.sponsors == "Lightland and Norlake");
    CHECK(read.amendment.called() == "A/C.2/91/L.8");
}

TEST_CASE("a draft in a report is named by the report", "[amend]") {
    const clausediff::ReadAmendment read = sample::read(sample::amendment(
        "Delete operative paragraph 3.", "A/91/L.40",
        "draft resolution 4 recommended by the Third Committee in its report contained in document A/91/555"));
    CHECK(read.amendment.draft.empty());
    CHECK(read.amendment.report == "A/91/555");
    const clausediff::Amended amended =
        clausediff::amend(sample::loaded(sample::kDraft, "draft.txt"), std::vector{read.amendment});
    CHECK(amended.warnings.size() == 1);
    CHECK(outcome(amended) == "-OP3\n");
}
