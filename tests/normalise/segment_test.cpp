// What the normaliser makes of the forms that resolutions take. All texts are invented.
#include "support/catch.hpp"
#include "support/text.hpp"

#include <string>

using namespace clausediff;
using clausediff::test::outline;
using clausediff::test::resolution;

TEST_CASE("where no paragraph has a number, what follows a colon is a list") {
    CHECK(outline(resolution("\tThe General Assembly,\n\tRecalling the lamps,\n\tRequests the keepers to report on:\n"
                             "\tThe oil of the lamps;\n\tStrengthening the towers, and painting them;\n"
                             "\tAll else that they saw;\n\tDecides to light the lamps:\n\tIn the north.\n"
                             "\tThe keepers are thanked.\n")) ==
          "PP0 The General Assembly,\nPP1 Recalling the lamps,\nOP1 Requests the keepers to report on:\n"
          "OP1(a) The oil of the lamps;\nOP1(b) Strengthening the towers, and painting them;\n"
          "OP1(c) All else that they saw;\nOP2 Decides to light the lamps:\nOP2(a) In the north.\n"
          "OP3 The keepers are thanked.\n");
    CHECK(outline(
              resolution("\tThe General Assembly,\n\t1.\tRequests the keepers to report on:\n\tThe oil of the lamps;\n"
                         "\t2.\tDecides to light the lamps.\n")) ==
          "PP0 The General Assembly,\nOP1 Requests the keepers to report on:\nOP1.2 The oil of the lamps;\n"
          "OP2 Decides to light the lamps.\n");
}

TEST_CASE("a resolution of the General Assembly: preamble, operative part, sub-paragraphs") {
    const Resolution r = resolution(
        "Ninety-first session\n"
        "Agenda item 12 (b)\n"
        "Resolution adopted by the General Assembly on 3 December 2036\n"
        "[without reference to a Main Committee (A/91/L.4)]\n"
        "91/7.\tLighthouses\n"
        "\tThe General Assembly,\n"
        "\tRecalling its resolution 89/3 of 4 December 2034,\n"
        "\tDeeply concerned that lights go out,\n"
        "\t1.\tDecides to keep the lights lit:\n"
        "\t(a)\tBy night;\n"
        "\t(b)\tBy day:\n"
        "\t(i)\tIn fog;\n"
        "\t(ii)\tIn snow;\n"
        "\t(c)\tAt dusk;\n"
        "\t2.\tAlso decides to remain seized of the matter.\n"
        "\t48th plenary meeting\n"
        "\t3 December 2036\n");
    CHECK(outline(r) ==
          "PP0 The General Assembly,\n"
          "PP1 Recalling its resolution 89/3 of 4 December 2034,\n"
          "PP2 Deeply concerned that lights go out,\n"
          "OP1 Decides to keep the lights lit:\n"
          "OP1(a) By night;\n"
          "OP1(b) By day:\n"
          "OP1(b)(i) In fog;\n"
          "OP1(b)(ii) In snow;\n"
          "OP1(c) At dusk;\n"
          "OP2 Also decides to remain seized of the matter.\n"
          "END1 <closing> 48th plenary meeting\n"
          "END2 <closing> 3 December 2036\n");
    CHECK(r.clauses[3].number == "1.");
    CHECK(r.clauses[6].level == 3);
    CHECK(r.clauses[2].section == Section::preambular);
    CHECK(r.clauses[3].section == Section::operative);
    CHECK(r.metadata.symbol == "A/RES/91/7");
    CHECK(r.metadata.title == "Lighthouses");
    CHECK(r.metadata.session == "Ninety-first session");
    CHECK(r.metadata.agenda_item == "12 (b)");
    CHECK(r.metadata.adopted == "2036-12-03");
    CHECK(r.metadata.body == "General Assembly");
    CHECK(r.metadata.meeting == "48th plenary meeting");
    CHECK(r.metadata.language == "en");
}

TEST_CASE("no preamble, one unnumbered operative paragraph") {
    CHECK(outline(resolution("91/8.\tLamps\n\tThe General Assembly,\n\tDecides to light the lamps.\n")) ==
          "PP0 The General Assembly,\n"
          "OP1 Decides to light the lamps.\n");
    CHECK(outline(resolution(
              "91/8.\tLamps\n\tThe General Assembly decides to convene a meeting of the keepers of the lamps "
              "in New York in 2037.\n")) ==
          "OP1 The General Assembly decides to convene a meeting of the keepers of the lamps in New York in 2037.\n");
    CHECK(outline(resolution("91/8.\tLamps\n\tThe General Assembly\n\t1.\tDecides to light the lamps.\n")) ==
          "PP0 The General Assembly\n"
          "OP1 Decides to light the lamps.\n");
}

TEST_CASE("a mark of a note that the file does not carry hides no punctuation") {
    CHECK(outline(resolution("91/8.\tLamps\nThe General Assembly,1\nRecalling the Conference on lamps,2\n"
                             "Noting resolution 70/1,3\nNoting the report of 2035,4\n\"Noting the lanterns\",5\n"
                             "Noting regional and other organizations, 6\nDecides to light the lamps;7\n"
                             "Also decides to keep them burning.8\n")) ==
          "PP0 The General Assembly,1\n"
          "PP1 Recalling the Conference on lamps,2\n"
          "PP2 Noting resolution 70/1,3\n"
          "PP3 Noting the report of 2035,4\n"
          "PP4 \"Noting the lanterns\",5\n"
          "PP5 Noting regional and other organizations, 6\n"
          "OP1 Decides to light the lamps;7\n"
          "OP2 Also decides to keep them burning.8\n");
    const Resolution r = resolution(
        "91/8.\tLamps\nThe General Assembly,1\n1.\tDecides.\n48th plenary meeting\n"
        "3 December 2036\n1 First note.\n");
    CHECK(outline(r).starts_with("PP0 The General Assembly,^1^\n"));
    CHECK(r.metadata.body == "General Assembly");
}

TEST_CASE("numbers with which headings end are no marks") {
    const std::string headings[] = {"Lamps of 13,343", "Rules 1, 2", "Stage 3.2", "Lamps and Add.1"};
    for (const std::string& heading : headings) {
        const std::string lines =
            outline(resolution("91/8.\tLamps\nThe General Assembly,\n1.\tDecides;\n" + heading + "\n2.\tRequests.\n"));
        CHECK(lines.find("H1 <heading> " + heading + "\n") != std::string::npos);
    }
}

TEST_CASE("a sentence that announces a draft is no resolution of one sentence") {
    const std::string sentence =
        "The Economic and Social Council recommends to the General Assembly the adoption of the following draft "
        "resolution:";
    const Resolution draft = resolution("91/8.\tLamps\n\t" + sentence + "\n\tRecalling the lamps,\n\t1.\tDecides.\n");
    CHECK(outline(draft) ==
          "PP1 Recalling the lamps,\n"
          "OP1 Decides.\n");
    CHECK(draft.metadata.title == "Lamps");
    const Resolution untitled = resolution("\t" + sentence + "\n\tThe General Assembly,\n\t1.\tDecides.\n");
    CHECK(untitled.metadata.title.empty());
    REQUIRE(untitled.head.size() == 1);
    CHECK(untitled.head[0].text == sentence);
    CHECK(untitled.left_out.empty());
    CHECK(outline(resolution("91/8.\tLamps\n\tThe General Assembly elects to the Committee on Lamps, for a term of two "
                             "years, the following members:\n\t(a)\tOne;\n\t(b)\tTwo.\n")) ==
          "OP1 The General Assembly elects to the Committee on Lamps, for a term of two years, the following members:\n"
          "OP1(a) One;\n"
          "OP1(b) Two.\n");
    CHECK(
        outline(resolution("91/8.\tLamps\n\tThe General Assembly adopts the following declaration on the lamps of all "
                           "coasts:\nDeclaration\n\tWe, the keepers, have met.\n\t1.\tWe light the lamps.\n")) ==
        "OP1 The General Assembly adopts the following declaration on the lamps of all coasts:\n"
        "H1 <heading> Declaration\n"
        "D.p1 We, the keepers, have met.\n"
        "D.1 We light the lamps.\n");
}

TEST_CASE("parts A and B are two resolutions under one number") {
    CHECK(outline(resolution(
              "91/9.\tLamps\nA\n\tThe General Assembly,\n\tRecalling the lamps,\n\t1.\tDecides to light them.\n"
              "48th plenary meeting\n3 December 2036\n"
              "B\n\tThe General Assembly,\n\t1.\tDecides to put them out.\n"
              "49th plenary meeting\n4 December 2036\n")) ==
          "H1 <heading> A\n"
          "A.PP0 The General Assembly,\n"
          "A.PP1 Recalling the lamps,\n"
          "A.OP1 Decides to light them.\n"
          "A.END1 <closing> 48th plenary meeting\n"
          "A.END2 <closing> 3 December 2036\n"
          "H2 <heading> B\n"
          "B.PP0 The General Assembly,\n"
          "B.OP1 Decides to put them out.\n"
          "B.END1 <closing> 49th plenary meeting\n"
          "B.END2 <closing> 4 December 2036\n");
}

TEST_CASE("Security Council and Human Rights Council texts") {
    const Resolution council = resolution(
        "United Nations\tS/RES/2950 (2036)\n"
        "Security Council\n"
        "Resolution 2950 (2036)\n"
        "Adopted by the Security Council at its 9999th meeting, on 5 May 2036\n"
        "\tThe Security Council,\n"
        "\tRecalling its resolution 2900 (2035),\n"
        "\tActing under Chapter VII of the Charter of the United Nations,\n"
        "\t1.\tDecides to extend the mandate;\n"
        "\t2.\tDecides to remain seized of the matter.\n");
    CHECK(council.metadata.symbol == "S/RES/2950 (2036)");
    CHECK(council.metadata.body == "Security Council");
    CHECK(council.metadata.adopted == "2036-05-05");
    CHECK(outline(council) ==
          "PP0 The Security Council,\n"
          "PP1 Recalling its resolution 2900 (2035),\n"
          "PP2 Acting under Chapter VII of the Charter of the United Nations,\n"
          "OP1 Decides to extend the mandate;\n"
          "OP2 Decides to remain seized of the matter.\n");

    const Resolution rights = resolution(
        "Human Rights Council\nNinety-first session\nAgenda item 3\n"
        "Resolution adopted by the Human Rights Council on 6 October 2036\n"
        "91/18.\tThe right to light\n"
        "\tThe Human Rights Council,\n"
        "\tGuided by the Charter of the United Nations,\n"
        "\t1.\tCalls upon States to keep the lights lit.\n"
        "45th meeting\n6 October 2036\n[Adopted without a vote.]\n");
    CHECK(rights.metadata.symbol == "A/HRC/RES/91/18");
    CHECK(outline(rights) ==
          "PP0 The Human Rights Council,\n"
          "PP1 Guided by the Charter of the United Nations,\n"
          "OP1 Calls upon States to keep the lights lit.\n"
          "END1 <closing> 45th meeting\n"
          "END2 <closing> 6 October 2036\n"
          "END3 <closing> [Adopted without a vote.]\n");
}

TEST_CASE("every paragraph of the file is one of the head, a clause, a note or furniture with a reason") {
    const std::string text =
        "[DU1]\nResolution adopted by the General Assembly on 3 December 2036\n91/7.\tLamps\n\tThe General Assembly,\n"
        "\t1.\tDecides.\n48th plenary meeting\n3 December 2036\n1 A/91/3.\n3\nA/RES/91/7Lamps\n";
    const Resolution r = resolution(text);
    CHECK(r.head.size() + r.clauses.size() + r.footnotes.size() + r.left_out.size() == 10);
    for (const LeftOut& line : r.left_out) CHECK(line.reason != Reason::none);
}

TEST_CASE("a line of invisible characters is an empty line") {
    CHECK(outline(resolution(
              "\u00AD\n\tThe General Assembly,\n\u00AD\u200B\n\t1.\tDecides.\n48th plenary meeting\n\u200E\n")) ==
          "PP0 The General Assembly,\n"
          "OP1 Decides.\n"
          "END1 <closing> 48th plenary meeting\n");
}

TEST_CASE("a text without clauses is an error") {
    const auto source = read_bytes("hello world\n", "greeting.txt");
    REQUIRE(source.ok());
    const auto none = normalise(source.value());
    REQUIRE_FALSE(none.ok());
    CHECK(none.error().code == ErrorCode::no_clauses);
}

TEST_CASE("of a text without clauses is said what was looked for, and what it is") {
    const auto why = [](SourceText source) {
        source.path = "lamps.txt";
        const auto none = normalise(std::move(source));
        REQUIRE_FALSE(none.ok());
        return describe(none.error());
    };
    const std::string looked_for =
        "lamps.txt: no clauses found: looked for an enacting line such as \"The General Assembly,\", for paragraphs "
        "that "
        "open with a number or a word such as \"Recalling\" or \"Decides\" and end in punctuation, and for long "
        "sentences outside brackets; the text, ";
    const std::string start = "lamps.txt: no clauses found: ";
    struct Case {
        const char* what;
        const char* text;
        const char* found;
    };
    const Case cases[] = {
        {"a letter", "Dear colleagues\nThe lamps are lit tonight\n", "2 paragraphs from \"Dear colleagues\""},
        {"numbers, and no end of a clause", "1. Lamps\n2. Oil\n3. Ladders\n", "3 paragraphs from \"1. Lamps\""},
        {"a long sentence in brackets", "[Nobody knows what is to become of the lamps.]\n",
         "1 paragraph from \"[Nobody knows what is to become of the l…\""},
        {"a short sentence", "It rains.\n", "1 paragraph from \"It rains.\""},
        {"a long line", "A list of all lamps that are to be bought in the second half of the year\n",
         "1 paragraph from \"A list of all lamps that are to be bough…\""},
    };
    for (const Case& c : cases) {
        INFO(c.what);
        const auto source = read_bytes(c.text, "lamps.txt");
        REQUIRE(source.ok());
        CHECK(why(source.value()) == looked_for + c.found + " on, has none of these");
    }
    SourceText pages;
    CHECK(why(pages) == start + "there is no text");
    pages.paragraphs.resize(3);
    for (SourceParagraph& paragraph : pages.paragraphs) {
        paragraph.text = "A/91/1";
        paragraph.role = Role::furniture;
    }
    CHECK(why(pages) == start + "there is no text but 3 page numbers, running heads and the like");
    pages.paragraphs[0].role = Role::note;
    CHECK(why(pages) == start + "there is no text but 1 footnote and 2 page numbers, running heads and the like");
    // Word and AKN4UN say what a paragraph is: there all that is no head is a clause.
    SourceText head;
    head.paragraphs.resize(2);
    head.paragraphs[0].text = "A/RES/91/1";
    head.paragraphs[1].text = "Ninety-first session";
    head.paragraphs_known = true;
    CHECK(why(head) == start + "all of the text, 2 paragraphs, is a head: symbol, session, title and the like");
}

TEST_CASE("a preambular paragraph that lost its comma is no heading") {
    CHECK(
        outline(resolution("91/7.\tLamps\n\tThe General Assembly,\n\tTaking note of the reports of the keepers of the "
                           "lamps on the harbours of the north\n\tRecalling the lamps,\nLighting of boats\n"
                           "\t1.\tDecides to light them.\n")) ==
        "PP0 The General Assembly,\n"
        "PP1 Taking note of the reports of the keepers of the lamps on the harbours of the north\n"
        "PP2 Recalling the lamps,\nH1 <heading> Lighting of boats\nOP1 Decides to light them.\n");
}

TEST_CASE("many short lines one after the other are a list, not headings") {
    std::string list, expected;
    for (int i = 1; i <= 8; ++i) {
        list += "Lightland " + std::string(1, static_cast<char>('A' + i)) + "\n";
        expected += "A1.p" + std::to_string(i) + " Lightland " + std::string(1, static_cast<char>('A' + i)) + "\n";
    }
    const std::string start = "91/7.\tLamps\n\tThe General Assembly,\n\t1.\tDecides to light them.\nAnnex\n";
    const std::string clauses = "PP0 The General Assembly,\nOP1 Decides to light them.\nA1 <heading> Annex\n";
    CHECK(outline(resolution(start + "Keepers of the lamps\n" + list)) ==
          clauses + "H1 <heading> Keepers of the lamps\n" + expected);
    CHECK(outline(resolution(start + "Rules\nPart one\nGeneral\nLamps\n\t1.\tLamps are lit.\n")).find("A1.p") ==
          std::string::npos);
}
