// Every line of a file says why it became what it is. All texts are invented.
#include "support/catch.hpp"
#include "support/text.hpp"

#include <string>

using namespace clausediff;
using clausediff::test::resolution;

TEST_CASE("clauses, notes and what is left out say why they are what they are") {
    const Resolution r = resolution(
        "91/7.\tLighthouses\n"
        "The General Assembly,\n"
        "\tRecalling its resolution 89/3 of 4 December 2034,1\n"
        "I\n"
        "Lamps\n"
        "\t1.\tDecides to keep the lights lit:\n"
        "\t(a)\tBy night;\n"
        "Safety\n"
        "\t2.\tAlso decides to remain seized of the matter.\n"
        "48th plenary meeting\n"
        "3 December 2036\n"
        "1 See resolution 88/1.\n"
        "Annex\n"
        "| Oil | 12 litres | 7 hours |\n");
    std::string reasons;
    for (const Clause& clause : r.clauses) {
        reasons += std::to_string(clause.line) + " " + clause.label + ": " + describe(clause.reason) + "\n";
    }
    for (const Footnote& note : r.footnotes) {
        reasons += std::to_string(note.line) + " note " + note.number + ": " + describe(note.reason) + "\n";
    }
    for (const HeadParagraph& line : r.head) reasons += std::to_string(line.line) + " head: " + name(line.kind) + "\n";
    for (const LeftOut& left : r.left_out)
        reasons += std::to_string(left.line) + " left out: " + describe(left.reason) + "\n";
    CHECK(reasons ==
          "2 PP0: names the body and no more: an enacting line\n"
          "3 PP1: no number, no heading: the part goes on\n"
          "4 H1: a Roman number or a capital, and no closing punctuation\n"
          "6 OP1: opens with a number\n"
          "7 OP1(a): opens with a number\n"
          "8 H2: short, without closing punctuation\n"
          "9 OP2: opens with a number\n"
          "10 END1: a closing line: meeting, date or vote\n"
          "11 END2: a closing line: meeting, date or vote\n"
          "13 A1: the word that heads annexes\n"
          "14 T1: bars or tabs part it into cells\n"
          "12 note 1: after the closing lines, and opens with the next number\n"
          "1 head: title\n");
}

TEST_CASE("unnumbered paragraphs say what tells the parts apart") {
    const Resolution r = resolution(
        "The General Assembly,\n\tRecalling the lamps,\n\tDecides to light them;\n\tRecalling also the oil,\n"
        "\tDecides to buy it.\n");
    REQUIRE(r.clauses.size() == 5);
    CHECK(r.clauses[2].reason == Reason::opens_operative);
    CHECK(r.clauses[3].reason == Reason::opens_preambular);
}
