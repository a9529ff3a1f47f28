// What stands in or after a resolution and is none of its clauses: adopted documents, annexes, closing lines, notes.
// All texts are invented.
#include "support/catch.hpp"
#include "support/text.hpp"

#include <string>
#include <vector>

using namespace clausediff;
using clausediff::test::outline;
using clausediff::test::resolution;

TEST_CASE("annexes are numbered anew") {
    CHECK(outline(resolution(
              "91/11.\tLamps\n\tThe General Assembly,\n\t1.\tAdopts the rules annexed hereto.\n"
              "48th plenary meeting\n3 December 2036\n"
              "Annex I\nRules of the lamps\n\t1.\tLamps are lit.\n\t(a)\tBy night;\n\t2.\tLamps are kept.\n"
              "Annex II\nForms\nArticle 1\n\t1.\tA form is filled in.\nArticle 2\n\t1.\tA form is filed.\n")) ==
          "PP0 The General Assembly,\n"
          "OP1 Adopts the rules annexed hereto.\n"
          "END1 <closing> 48th plenary meeting\n"
          "END2 <closing> 3 December 2036\n"
          "A1 <heading> Annex I\n"
          "H1 <heading> Rules of the lamps\n"
          "A1.1 Lamps are lit.\n"
          "A1.1(a) By night;\n"
          "A1.2 Lamps are kept.\n"
          "A2 <heading> Annex II\n"
          "H2 <heading> Forms\n"
          "H3 <heading> Article 1\n"
          "A2.1 A form is filled in.\n"
          "H4 <heading> Article 2\n"
          "A2.art2.1 A form is filed.\n");
}

TEST_CASE("a document that the body adopts and holds is told from the operative part") {
    const Resolution r = resolution(
        "91/12.\tLamps\n\tThe General Assembly\n\tAdopts the following declaration:\nDeclaration on lamps\n"
        "\tWe, the keepers of the lamps, have met in New York.\n\t1.\tWe light the lamps.\n"
        "48th plenary meeting\n3 December 2036\nAnnex\n\t1.\tThe lamps.\n");
    CHECK(outline(r) ==
          "PP0 The General Assembly\n"
          "OP1 Adopts the following declaration:\n"
          "H1 <heading> Declaration on lamps\n"
          "D.p1 We, the keepers of the lamps, have met in New York.\n"
          "D.1 We light the lamps.\n"
          "END1 <closing> 48th plenary meeting\n"
          "END2 <closing> 3 December 2036\n"
          "A1 <heading> Annex\n"
          "A1.1 The lamps.\n");
    CHECK(r.clauses[4].section == Section::annex);
}

TEST_CASE("only a paragraph that adopts what follows announces a document") {
    const auto holds_document = [](const std::string& paragraph) {
        const Resolution r = resolution("91/12.\tLamps\n\tThe General Assembly,\n\tRecalling the lamps,\n\t" +
                                        paragraph + "\nLighthouses\n\tLamps are lit.\n");
        return outline(r).find("D.p1 Lamps are lit.") != std::string::npos;
    };
    for (const std::string paragraph : {
             "Adopts the following declaration:",
             "Adopts the following declaration:1",
             "Solemnly proclaims the following rules.",
             "Decides to adopt the following plan of action:",
             "Endorses the principles of lamps set out below, as adopted by the keepers in 2035:",
             "Approves the rules as follows:",
             "Adopts the rules set out below.",
         }) {
        CAPTURE(paragraph);
        CHECK(holds_document(paragraph));
    }
    for (const std::string paragraph : {
             "Requests the keepers to report on the following:",
             "Requests the keepers to light the lamps in the following years.",
             "Endorses the estimates for the following year.",
             "Adopts the declaration of the keepers.",
             "Invites the keepers to adopt the following rules:",
             "Notes that the following lamps are out.",
         }) {
        CAPTURE(paragraph);
        CHECK_FALSE(holds_document(paragraph));
    }
}

TEST_CASE("the notes after the closing lines") {
    struct Case {
        std::string text;
        std::vector<std::string> notes;
        std::string clauses;  // after the closing lines
    };
    const Case cases[] = {
        {"1 First note.\n2 Second note.\n", {"First note.", "Second note."}, ""},
        {"1 First note.\nIts second paragraph\n(a)\tIts list\n2 Second note.\n",
         {"First note. Its second paragraph (a) Its list", "Second note."},
         ""},
        {"1 First note.\n2 Second note.\nSee also A/91/5.\n3\nA/RES/91/8Lamps\n",
         {"First note.", "Second note. See also A/91/5."},
         ""},
        {"1 First note.\nAnnex\n\tLamps are lit.\n2 lamps are out.\n",
         {"First note."},
         "A1 <heading> Annex\nA1.p1 Lamps are lit.\nA1.p2 2 lamps are out.\n"},
        {"1 First note.\nRules of the lamps\n\t1.\tLamps are lit.\n",
         {"First note."},
         "H1 <heading> Rules of the lamps\nA1.1 Lamps are lit.\n"},
        {"Annex\n\tLamps are lit.\n1 January 2037 is the day of lamps.\n\tLamps are kept.\n",
         {},
         "A1 <heading> Annex\nA1.p1 Lamps are lit.\nA1.p2 1 January 2037 is the day of lamps.\n"
         "A1.p3 Lamps are kept.\n"},
    };
    for (const Case& one : cases) {
        CAPTURE(one.text);
        const Resolution r = resolution(
            "91/8.\tLamps\n\tThe General Assembly,\n\t1.\tDecides.\n"
            "48th plenary meeting\n3 December 2036\n" +
            one.text);
        std::vector<std::string> notes;
        for (const Footnote& note : r.footnotes) notes.push_back(note.text);
        CHECK(notes == one.notes);
        const std::string lines = outline(r);
        CHECK(lines.substr(lines.find('\n', lines.find("END2")) + 1) == one.clauses);
    }
}

TEST_CASE("meeting and date are two closing lines, also where a laid-out text runs them together") {
    const Resolution r =
        resolution("\tThe General Assembly,\n\t1.\tDecides.\n48th (resumed) plenary meeting 3 December 2036\n");
    CHECK(outline(r) ==
          "PP0 The General Assembly,\n"
          "OP1 Decides.\n"
          "END1 <closing> 48th (resumed) plenary meeting\n"
          "END2 <closing> 3 December 2036\n");
    CHECK(r.metadata.meeting == "48th (resumed) plenary meeting");
    CHECK(r.metadata.adopted == "2036-12-03");
}

TEST_CASE("a meeting that a paragraph speaks of closes nothing") {
    CHECK(outline(resolution(
              "\tThe General Assembly,\n\t1.\tWelcomes the annual meeting of the keepers;\n\t2.\tDecides.\n")) ==
          "PP0 The General Assembly,\n"
          "OP1 Welcomes the annual meeting of the keepers;\n"
          "OP2 Decides.\n");
}

TEST_CASE("a recorded vote over several lines is closing lines") {
    CHECK(
        outline(resolution("\tThe Human Rights Council,\n\t1.\tDecides.\n45th meeting\n6 October 2036\n"
                           "[Adopted by a recorded vote of 2 to 1, as follows:\nIn favour:\nA, B\nAgainst:\nC]\nAnnex\n"
                           "\t1.\tLamps.\n")) ==
        "PP0 The Human Rights Council,\n"
        "OP1 Decides.\n"
        "END1 <closing> 45th meeting\n"
        "END2 <closing> 6 October 2036\n"
        "END3 <closing> [Adopted by a recorded vote of 2 to 1, as follows:\n"
        "END4 <closing> In favour:\n"
        "END5 <closing> A, B\n"
        "END6 <closing> Against:\n"
        "END7 <closing> C]\n"
        "A1 <heading> Annex\n"
        "A1.1 Lamps.\n");
}

TEST_CASE("what came of a resolution is told below it, and is no annex") {
    const std::string start = "91/11.\tLamps\n\tThe General Assembly,\n\t1.\tDecides to light them.\n";
    const std::string end = "48th plenary meeting\n3 December 2036\n";
    const std::string clauses =
        "PP0 The General Assembly,\nOP1 Decides to light them.\nEND1 <closing> 48th plenary meeting\n"
        "END2 <closing> 3 December 2036\n";
    const std::string remark =
        "At its 50th plenary meeting, on 5 December 2036, the General Assembly appointed the keepers.";
    CHECK(outline(resolution(start + end + remark + "\nThe keepers are:\nANNA, BERTA and CLARA\nAnnex\nLamps\n")) ==
          clauses + "END3 <closing> " + remark +
              "\nEND4 <closing> The keepers are:\n"
              "END5 <closing> ANNA, BERTA and CLARA\nA1 <heading> Annex\nH1 <heading> Lamps\n");
    CHECK(outline(resolution(start + end + "Decision\n" + remark + "\n")) ==
          clauses + "END3 <closing> Decision\nEND4 <closing> " + remark + "\n");
    CHECK(outline(resolution(start + end + "The keepers were appointed later.\n")) ==
          clauses + "END3 <closing> The keepers were appointed later.\n");
    // A text with a title or a number is an annex without the word.
    CHECK(outline(resolution(start + end + "Rules of the lamps\n\t1.\tLamps are lit.\n")) ==
          clauses + "H1 <heading> Rules of the lamps\nA1.1 Lamps are lit.\n");
}

TEST_CASE("a line that tells how a resolution was adopted closes it") {
    const std::string start = "Resolution 2999 (2036)\n\tThe Security Council,\n\t1.\tDecides to light the lamps.\n";
    for (const std::string line :
         {"Adopted unanimously at the 1102nd meeting.",
          "Adopted at the 1102nd meeting by 9 votes to none, with 2 abstentions (Lightland, Norroway)."}) {
        const Resolution r = resolution(start + line + "\n");
        CHECK(outline(r) ==
              "PP0 The Security Council,\nOP1 Decides to light the lamps.\nEND1 <closing> " + line + "\n");
        CHECK(r.metadata.meeting == "1102nd meeting");
    }
    CHECK(outline(resolution(start + "\t2.\tAdopted rules are kept.\n")).find("closing") == std::string::npos);
}

TEST_CASE("a draft that is recommended to another body is a part of its own") {
    CHECK(outline(resolution("2036/42.\tLamps\nThe Economic and Social Council\nRecommends to the General Assembly the "
                             "adoption of the following draft resolution:\nThe General Assembly,\nNoting the lamps,\n"
                             "1. Decides to light them.\n")) ==
          "PP0 The Economic and Social Council\n"
          "OP1 Recommends to the General Assembly the adoption of the following draft resolution:\n"
          "B.PP0 The General Assembly,\nB.PP1 Noting the lamps,\nB.OP1 Decides to light them.\n");
}
