// What the head says in texts of different bodies. All texts are invented.
#include "support/catch.hpp"
#include "support/text.hpp"

#include <string>
#include <string_view>

using namespace clausediff;
using clausediff::test::outline;
using clausediff::test::resolution;

namespace {

const std::string kClauses = "\tRecalling the lamps,\n\t1.\tDecides to light them.\n";

}  // namespace

TEST_CASE("a line that names a body alone is an enacting line before a clause that opens, whatever the body") {
    struct Case {
        std::string_view line;
        std::string_view body;
    };
    const Case cases[] = {
        {"The United Nations Environment Assembly,", "United Nations Environment Assembly"},
        {"The United Nations Habitat Assembly,", "United Nations Habitat Assembly"},
        {"The Board of Keepers of the Lamps,", "Board of Keepers of the Lamps"},
        {"The Meeting of the Parties to the Convention on Lamps,", "Meeting of the Parties to the Convention on Lamps"},
        {"THE CONTRACTING PARTIES,", "CONTRACTING PARTIES"},
    };
    for (const Case& one : cases) {
        CAPTURE(one.line);
        const Resolution r = resolution("Second session\nLighthouses\n" + std::string(one.line) + "\n" + kClauses);
        CHECK(outline(r) ==
              "PP0 " + std::string(one.line) + "\nPP1 Recalling the lamps,\nOP1 Decides to light them.\n");
        CHECK(r.metadata.body == one.body);
        CHECK(r.metadata.title == "Lighthouses");
    }
}

TEST_CASE("a line that names no body, or before which no clause opens, is no enacting line") {
    for (const std::string_view line : {"The lamps of the North,", "The Board of Keepers, the Council,",
                                        "The Board of Keepers of the Lamps;", "Keepers of the Lamps,"}) {
        CAPTURE(line);
        CHECK_FALSE(outline(resolution(std::string(line) + "\n" + kClauses)).starts_with("PP0"));
    }
    CHECK(outline(
              resolution("\tThe Lake Board,\n\tIts secretary and its staff met in the capital last week.\n" + kClauses))
              .find("PP0") == std::string::npos);
}

TEST_CASE("a number implies the symbol of the body that the text names, and of no other") {
    struct Case {
        std::string_view number;
        std::string_view line;
        std::string_view symbol;
    };
    const Case cases[] = {
        {"91/7", "The General Assembly,", "A/RES/91/7"},
        {"61/7", "The Human Rights Council,", "A/HRC/RES/61/7"},
        {"2036/28", "The Economic and Social Council,", "E/RES/2036/28"},
        {"5/7", "The United Nations Environment Assembly,", "UNEP/EA.5/Res.7"},
        {"2/3", "The United Nations Habitat Assembly,", "HSP/HA.2/Res.3"},
        {"5/7", "The Lake Board,", ""},
    };
    for (const Case& one : cases) {
        CAPTURE(one.line);
        const Resolution r =
            resolution(std::string(one.number) + ".\tLighthouses\n" + std::string(one.line) + "\n" + kClauses);
        CHECK(r.metadata.symbol == one.symbol);
        CHECK(r.metadata.title == "Lighthouses");
    }
    CHECK(resolution("5/7.\tLighthouses\n" + kClauses).metadata.symbol.empty());
    CHECK(resolution("UNEP/EA.9/L.4\nUNEP/EA.9/Res.4\nLighthouses\nThe Lake Board,\n" + kClauses).metadata.symbol ==
          "UNEP/EA.9/Res.4");
}

TEST_CASE("the head of a Security Council resolution") {
    struct Case {
        std::string_view head;
        std::string_view symbol;
        std::string_view meeting;
        std::string_view adopted;
    };
    const Case cases[] = {
        {"Resolution 4253 (2036)\nAdopted by the Security Council at its 12587th meeting, on 17 December 2036\n",
         "S/RES/4253 (2036)", "12587th meeting", "2036-12-17"},
        {"Resolution 4253 (2036)\nAdopted by the Security Council at its 12587th meeting, on \n17 December 2036\n",
         "S/RES/4253 (2036)", "12587th meeting", "2036-12-17"},
        {"Resolution 4253 (2036)\nAdopted by the Security Council at its 12587th meeting,\non 17 December 2036\n",
         "S/RES/4253 (2036)", "12587th meeting", "2036-12-17"},
        {"Resolution 425 (1978)\nof 19 March 1978\n", "S/RES/425 (1978)", "", "1978-03-19"},
        {"73 (1949). Resolution of 11 August 1949\n[S/1376, II]\n", "S/RES/73 (1949)", "", "1949-08-11"},
        {"S/2036/123\nProvisional\n1 March 2036\nNorroway: draft resolution\n", "S/2036/123", "", ""},
        {"S/2036/123\nDraft resolution submitted by Norroway\nThe lamps of the North\n", "S/2036/123", "", ""},
    };
    for (const Case& one : cases) {
        CAPTURE(one.head);
        const Resolution r = resolution(std::string(one.head) + "\tThe Security Council,\n" + kClauses);
        CHECK(r.metadata.symbol == one.symbol);
        CHECK(r.metadata.meeting == one.meeting);
        CHECK(r.metadata.adopted == one.adopted);
        CHECK(r.metadata.title.empty());
        CHECK(r.metadata.body == "Security Council");
        CHECK(outline(r).starts_with("PP0 The Security Council,\nPP1 Recalling the lamps,\n"));
    }
}

TEST_CASE("the title of a draft stands after the line that says who submits it") {
    struct Case {
        std::string_view head;
        std::string_view title;
    };
    const Case cases[] = {
        {"Lightland and Norroway: draft resolution\nLighthouses\n", "Lighthouses"},
        {"Lightland and Norroway:* draft resolution\nLighthouses of the North,\nand of the South\n",
         "Lighthouses of the North, and of the South"},
        {"Lightland and Norroway: revised draft resolution\nLighthouses of the North and\nof the South\n",
         "Lighthouses of the North and of the South"},
        {"Draft resolution submitted by the President\nLighthouses of the North\nand of the South\n",
         "Lighthouses of the North and of the South"},
        {"Lamps\nLightland: draft resolution\n", ""},
        {"Lamps\nDraft resolution\n", ""},
        {"Lamps\nDraft decision on the lamps of the North\n", "Draft decision on the lamps of the North"},
    };
    for (const Case& one : cases) {
        CAPTURE(one.head);
        CHECK(resolution(std::string(one.head) + "The General Assembly,\n" + kClauses).metadata.title == one.title);
    }
}

TEST_CASE("a line is the session when it says which one the text is of, not when it speaks of one") {
    struct Case {
        std::string_view line;
        std::string_view session;
    };
    const Case cases[] = {
        {"Ninety-first session", "Ninety-first session"},
        {"Ninety-first session Agenda item 12", "Ninety-first session"},
        {"Ninth session, Lakeside, 3 May 2036", "Ninth session"},
        {"Ninth session of the Commission on Lamps", ""},
        {"Follow-up to the Ninth session", ""},
        {"Work of the keepers at their ninth session", ""},
    };
    for (const Case& one : cases) {
        CAPTURE(one.line);
        CHECK(
            resolution(std::string(one.line) + "\nLighthouses\nThe General Assembly,\n" + kClauses).metadata.session ==
            one.session);
    }
}

TEST_CASE("a statement of the President: what opens it is of the head, and its paragraphs are counted or numbered") {
    const std::string opening =
        "Statement by the President of the Security Council\n\tAt the 12773rd meeting of the Security Council, held on "
        "1 November 2036, in connection with the Council's consideration of the item entitled \"Lamps\", the President "
        "of the Security Council made the following statement on behalf of the Council:\n";
    const Resolution quoted = resolution(
        "S/PRST/2036/7\n" + opening +
        "\t\"The Security Council welcomes the report on the lamps.\n\t\"The Council recalls its statements.\n"
        "\t\"The Security Council remains seized of the lamps.\"\n");
    CHECK(outline(quoted) ==
          "OP1 \"The Security Council welcomes the report on the lamps.\nOP2 \"The Council recalls its statements.\n"
          "OP3 \"The Security Council remains seized of the lamps.\"\n");
    CHECK(quoted.metadata.symbol == "S/PRST/2036/7");
    CHECK(quoted.metadata.body == "Security Council");
    CHECK(quoted.metadata.meeting == "12773rd meeting");
    CHECK(quoted.metadata.adopted == "2036-11-01");
    CHECK(quoted.metadata.title == "Lamps");
    CHECK(outline(resolution(opening + "\t1.\tThe Security Council welcomes the report on the lamps.\n"
                                       "\t2.\tThe Security Council recalls its statements.\n")) ==
          "OP1 The Security Council welcomes the report on the lamps.\n"
          "OP2 The Security Council recalls its statements.\n");
    // Where a body enacts, in quotation marks too, the enacting line opens the text.
    CHECK(outline(resolution("At its 38th meeting the President of the Council made the following statement:\n"
                             "\t\"The Human Rights Council,\n" +
                             kClauses))
              .ends_with("PP0 \"The Human Rights Council,\nPP1 Recalling the lamps,\nOP1 Decides to light them.\n"));
}

TEST_CASE("an amendment is recognized by the line that says what it amends") {
    struct Case {
        std::string_view line;
        std::string_view amends;
    };
    const Case cases[] = {
        {"Lightland:* amendment to draft resolution A/91/L.4", "draft resolution A/91/L.4"},
        {"Lightland: * amendment to draft resolution A/91/L.4", "draft resolution A/91/L.4"},
        {"Lightland and Norroway: amendment to revised draft resolution A/C.3/91/L.20/Rev.1",
         "revised draft resolution A/C.3/91/L.20/Rev.1"},
        {"Lightland: amendments to the draft resolution A/HRC/91/L.4", "the draft resolution A/HRC/91/L.4"},
        {"Lightland and Norroway: amendment to\ndraft resolution A/91/L.4", "draft resolution A/91/L.4"},
        {"Lightland and Norroway:\namendment to draft resolution\nA/91/L.4", "draft resolution A/91/L.4"},
        {"Lightland: amendment to draft resolution 4 recommended by the Committee on Lamps in its\nreport contained in "
         "document A/91/77",
         "draft resolution 4 recommended by the Committee on Lamps in its report contained in document A/91/77"},
        {"Amendment to draft decision A/91/L.4", "draft decision A/91/L.4"},
    };
    for (const Case& one : cases) {
        CAPTURE(one.line);
        const Resolution r =
            resolution("A/91/L.7\nNinety-first session\nAgenda item 12\nLamps\n" + std::string(one.line) +
                       "\nLighthouses of the North\nand of the South\n\tDelete operative paragraph 2 "
                       "and the third preambular paragraph.\n");
        CHECK(r.metadata.amends == one.amends);
        CHECK(r.metadata.title == "Lighthouses of the North and of the South");
        CHECK(r.metadata.symbol == "A/91/L.7");
        CHECK(outline(r) == "OP1 Delete operative paragraph 2 and the third preambular paragraph.\n");
    }
}

TEST_CASE("a text that speaks of amendments is none") {
    for (const std::string_view head : {
             "Lightland: draft resolution\nAmendments to the Statute of the Lake Board\nThe General Assembly,\n",
             "Report of the Committee on the amendment to draft resolution A/91/L.4\nThe General Assembly,\n",
             "Amendment to the draft articles on lamps\nThe General Assembly,\n",
             "Lamps\nThe General Assembly,\n\tHaving considered the proposal of Lightland: amendment to draft "
             "resolution A/91/L.4,\n",
         }) {
        CAPTURE(head);
        CHECK(resolution(std::string(head) + kClauses).metadata.amends.empty());
    }
}

TEST_CASE("title and symbol of a statement", "[normalise]") {
    const std::string text =
        "\t\"The Council welcomes the report on the lamps.\n\t\"The Council recalls its statements.\n";
    const std::string opening =
        "At the 38th meeting, held on 30 September 2036, the President of the Human Rights Council ";
    const Resolution titled = resolution("Agenda item 1\nPRST OS/13/1. Lamps of the lake\n" + opening +
                                         "made the following statement:\n" + text);
    CHECK(titled.metadata.symbol == "A/HRC/PRST/OS/13/1");
    CHECK(titled.metadata.title == "Lamps of the lake");
    const Resolution numbered = resolution("PRST 18/2\n" + opening + "made the following statement:\n" + text);
    CHECK(numbered.metadata.symbol == "A/HRC/PRST/18/2");
    CHECK(numbered.metadata.title.empty());
    // A statement of the Security Council is known by the item on which it was made.
    const Resolution item = resolution(
        "At the 6946th meeting of the Security Council, held on 15 April 2036, in connection with the Council\u2019s "
        "consideration of the item entitled \u201CLamps of the lake\u201D, the President of the Security Council made "
        "the "
        "following statement on behalf of the Council:\n" +
        text);
    CHECK(item.metadata.title == "Lamps of the lake");
    CHECK(item.metadata.symbol.empty());
}
