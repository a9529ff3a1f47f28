// The labels that clauses get. All texts are invented.
#include "support/catch.hpp"
#include "support/text.hpp"

#include <string>

using namespace clausediff;
using clausediff::test::outline;
using clausediff::test::resolution;

TEST_CASE("parts without letters are counted past Z") {
    std::string text = "91/9.\tLamps\n";
    for (int part = 1; part <= 28; ++part) {
        text += "\tThe General Assembly,\n\t1.\tDecides.\n48th plenary meeting\n3 December 2036\n";
    }
    const std::string lines = outline(resolution(text));
    for (const std::string label : {"B.PP0", "Z.PP0", "AA.PP0", "AA.OP1", "BB.PP0"}) {
        CAPTURE(label);
        CHECK(lines.find("\n" + label + " ") != std::string::npos);
    }
}

TEST_CASE("Roman and lettered section headings, and numbers that start anew are told apart by the section") {
    CHECK(outline(resolution("91/10.\tLamps\n\tThe General Assembly,\nI\nGeneral\n\t1.\tDecides;\n\t2.\tRequests.\n"
                             "II\nFinancing\n\tRecalling its budget,\n\t1.\tApproves the budget.\n")) ==
          "PP0 The General Assembly,\n"
          "H1 <heading> General\n"
          "OP1 Decides;\n"
          "OP2 Requests.\n"
          "H2 <heading> Financing\n"
          "II.PP1 Recalling its budget,\n"
          "II.OP1 Approves the budget.\n");
    CHECK(outline(resolution("91/10.\tLamps\n\tThe General Assembly,\nGeneral\n\t1.\tDecides;\nFinancing\n"
                             "\t1.\tApproves;\n\t2.\tRequests.\n")) ==
          "PP0 The General Assembly,\n"
          "H1 <heading> General\n"
          "OP1 Decides;\n"
          "H2 <heading> Financing\n"
          "S2.OP1 Approves;\n"
          "S2.OP2 Requests.\n");
    CHECK(outline(resolution(
              "91/10.\tLamps\n\tThe General Assembly,\nA.\tSafety\n\t1.\tDecides;\nB.\tBudget\n\t2.\tApproves.\n")) ==
          "PP0 The General Assembly,\n"
          "H1 <heading> Safety\n"
          "OP1 Decides;\n"
          "H2 <heading> Budget\n"
          "OP2 Approves.\n");
}

TEST_CASE("labels follow the numbers that are printed, where one list stands in another") {
    struct Case {
        std::string name;
        std::string text;
        std::string labels;
    };
    const Case cases[] = {
        {"after a numbered list inside a paragraph the outer numbers return",
         "\tThe General Assembly,\n\t1.\tDecides;\n\t2.\tAdopts the following rules of the lamps:\n"
         "\t1.\tOil is kept dry;\n\t2.\tWicks are cut;\n\t3.\tGlass is clean;\n"
         "\t3.\tRequests a report;\n\t4.\tDecides to remain seized of the matter.\n",
         "PP0 OP1 OP2 S2.OP1 S2.OP2 S2.OP3 OP3 OP4 "},
        {"the list may be longer than the paragraphs before it",
         "\tThe General Assembly,\n\t1.\tAdopts the following rules of the lamps:\n"
         "\t1.\tOil is kept dry;\n\t2.\tWicks are cut;\n\t3.\tGlass is clean;\n\t4.\tDoors are shut;\n"
         "\t2.\tRequests a report;\n\t3.\tDecides to remain seized of the matter.\n",
         "PP0 OP1 S2.OP1 S2.OP2 S2.OP3 S2.OP4 OP2 OP3 "},
        {"two lists in two paragraphs",
         "\tThe General Assembly,\n\t1.\tAdopts the following rules of the lamps:\n"
         "\t1.\tOil is kept dry;\n\t2.\tWicks are cut;\n\t3.\tGlass is clean;\n"
         "\t2.\tAdopts the following rules of the horns:\n\t1.\tBrass is clean;\n\t2.\tReeds are dry;\n"
         "\t3.\tRequests a report.\n",
         "PP0 OP1 S2.OP1 S2.OP2 S2.OP3 OP2 S3.OP1 S3.OP2 S3.OP3 "},
        {"numbers below numbers",
         "\tThe General Assembly,\n\t1.\tDecides to light:\n\t1.1.\tLamps:\n\t1.1.1.\tOf oil;\n"
         "\t1.1.2.\tOf gas:\n\t(a)\tTown gas;\n\t1.2.\tLanterns;\n\t2.\tRequests a report.\n",
         "PP0 OP1 OP1(1) OP1(1)(1) OP1(1)(2) OP1(1)(2)(a) OP1(2) OP2 "},
        {"letters in the preamble of a text without an operative part",
         "\tThe General Assembly,\n\tRecalling its resolution 89/3 of 4 December 2034,\n"
         "\tRecalling further its resolutions on:\n\t(a)\tLamps;\n\t(b)\tLanterns,\n"
         "\tNoting the report of the keepers,\n",
         "PP0 PP1 PP2 PP2(a) PP2(b) PP3 "},
        {"paragraphs without numbers go on being counted after sub-paragraphs",
         "\tThe General Assembly decides that the lamps of all coasts shall be lit as follows:\n"
         "\t(a)\tBy night;\n\t(b)\tBy day.\n\tThe Assembly also decides to pay for the oil.\n"
         "\tThe Assembly requests a report on the lamps.\n",
         "OP1 OP1(a) OP1(b) OP2 OP3 "},
        {"preambles of sections are counted by section",
         "\tThe General Assembly,\n\tRecalling its resolution 89/3,\n\tNoting the reports,\n"
         "I\nOil\n\tRecalling its resolution 89/4,\n\t1.\tNotes the report;\n\t2.\tRequests oil;\n"
         "II\nGlass\n\tRecalling its resolution 89/5,\n\tNoting the glass,\n\t1.\tRequests glass;\n"
         "III\nWicks\n\t1.\tRequests wicks.\n",
         "PP0 PP1 PP2 H1 I.PP1 OP1 OP2 H2 II.PP1 II.PP2 II.OP1 H3 III.OP1 "},
        {"an article without numbered paragraphs carries its own number",
         "\tThe General Assembly,\n\t1.\tAdopts the rules annexed hereto.\nAnnex\nRules of the lamps\n"
         "Article 1\nOil\n1.\tOil is kept dry.\n2.\tOil is kept cold.\n"
         "Article 2\nWicks\nWicks are cut every night:\n(a)\tBy hand;\n(b)\tWith care.\nThey are short.\n"
         "Article 3\nGlass\n1.\tGlass is clean.\nIt is thin.\nArticle 4\nHorns sound.\n",
         "PP0 OP1 A1 H1 H2 A1.1 A1.2 H3 A1.art2.p1 A1.art2.p1(a) A1.art2.p1(b) A1.art2.p2 H4 A1.art3.1 A1.art3.1.p1 H5 "
         "A1.art4.p1 "},
    };
    for (const Case& one : cases) {
        CAPTURE(one.name);
        std::string labels;
        for (const Clause& clause : resolution("91/10.\tLamps\n" + one.text).clauses) labels += clause.label + " ";
        CHECK(labels == one.labels);
    }
}

TEST_CASE("negotiation texts carry their own labels and brackets") {
    CHECK(outline(resolution("Draft of 3 May\n\tThe General Assembly,\n"
                             "PP1. Recalling the lamps,\n"
                             "PP2 alt Recalling [also] the lanterns,\n"
                             "[PP2bis. Noting the candles,]\n"
                             "[PP3] Noting the wicks,\n"
                             "PP3.bis Noting [the oil],\n"
                             "OP1. Decides to light [all] the lamps;\n"
                             "OP7bis. Requests a report;\n"
                             "OP7.ter Requests a second report;\n"
                             "[OP7quater]. Requests a third report;\n"
                             "[OP8. Decides to remain seized of the matter.]\n")) ==
          "PP0 The General Assembly,\n"
          "PP1 Recalling the lamps,\n"
          "PP2alt Recalling [also] the lanterns,\n"
          "PP2bis [Noting the candles,]\n"
          "PP3 Noting the wicks,\n"
          "PP3bis Noting [the oil],\n"
          "OP1 Decides to light [all] the lamps;\n"
          "OP7bis Requests a report;\n"
          "OP7ter Requests a second report;\n"
          "OP7quater Requests a third report;\n"
          "OP8 [Decides to remain seized of the matter.]\n");
}

TEST_CASE("paragraphs between and after numbered ones keep their place, and labels are unique") {
    CHECK(outline(resolution(
              "91/12.\tLamps\n\tThe General Assembly,\n\t1.\tDecides to light:\n\t(a)\tLamps;\n\t(b)\tLanterns;\n"
              "and requests a report thereon;\n\t2.\tRequests;\n\t2.\tRequests once more:\n"
              "\t•\tlamps\n\t•\tlanterns\n")) ==
          "PP0 The General Assembly,\n"
          "OP1 Decides to light:\n"
          "OP1(a) Lamps;\n"
          "OP1(b) Lanterns;\n"
          "OP1.2 and requests a report thereon;\n"
          "OP2 Requests;\n"
          "OP2~2 Requests once more:\n"
          "OP2~2[1] lamps\n"
          "OP2~2[2] lanterns\n");
}

TEST_CASE("letters that are Roman numerals too are read by their neighbours") {
    CHECK(outline(resolution(
              "\tThe General Assembly,\n\t1.\tDecides:\n\t(g)\tG;\n\t(h)\tH;\n\t(i)\tI;\n\t(j)\tJ:\n\t(i)\tOne;\n"
              "\t(ii)\tTwo;\n\t(k)\tK;\n")) ==
          "PP0 The General Assembly,\n"
          "OP1 Decides:\n"
          "OP1(g) G;\n"
          "OP1(h) H;\n"
          "OP1(i) I;\n"
          "OP1(j) J:\n"
          "OP1(j)(i) One;\n"
          "OP1(j)(ii) Two;\n"
          "OP1(k) K;\n");
}
