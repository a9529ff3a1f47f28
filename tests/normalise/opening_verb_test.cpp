#include "normalise/opening_verb.hpp"
#include "support/catch.hpp"
#include "support/text.hpp"

#include <string>

using namespace clausediff;
using namespace clausediff::detail;

namespace {

struct Case {
    const char* text;
    const char* opening;  // as printed
    const char* verb;
    const char* sequencing;
};

OpeningVerb opening_of_text(const char* text) {
    Clause clause;
    clause.level = 1;
    clause.section = Section::operative;
    clause.text = text;
    clause.tokens = tokenize(clause.text, "en");
    return opening_verb(clause, language("en"));
}

}  // namespace

TEST_CASE("a clause opens with what the body does", "[normalise]") {
    const Case cases[] = {
        {"The General Assembly,", "The General Assembly", "", ""},
        {"Recalling its resolution 67/264 of 17 May 2013,", "Recalling", "recalling", ""},
        {"Recalling also its resolution 67/264,", "Recalling also", "recalling", "also"},
        {"Takes note with satisfaction of the report;", "Takes note with satisfaction", "takes note with satisfaction",
         ""},
        {"Also takes note of the report;", "Also takes note", "takes note", "also"},
        {"Takes note also of the report;", "Takes note also", "takes note", "also"},
        {"Further requests the harbour master to act;", "Further requests", "requests", "further"},
        {"Once again calls upon the parties to talk;", "Once again calls upon", "calls upon", "once again"},
        {"Strongly condemns the attack;", "Strongly condemns", "strongly condemns", ""},
        {"Taking into account the desire of both,", "Taking into account", "taking into account", ""},
        {"Taking also into account the desire of both,", "Taking also into account", "taking into account", "also"},
        {"Bearing in mind the Charter,", "Bearing in mind", "bearing in mind", ""},
        {"Calls upon Member States to do so;", "Calls upon", "calls upon", ""},
        {"Calls for an end to the delays;", "Calls for", "calls for", ""},
        {"Looks forward to the tides;", "Looks forward", "looks forward", ""},
        {"Expresses its deep appreciation to the League;", "Expresses its deep appreciation",
         "expresses its deep appreciation", ""},
        {"Expresses concern at the tides;", "Expresses concern", "expresses concern", ""},
        {"Expresses the view that lamps help;", "Expresses", "expresses", ""},
        {"Notes with deep concern that nothing changed;", "Notes with deep concern", "notes with deep concern", ""},
        {"Noting with concern also that nothing changed,", "Noting with concern also", "noting with concern", "also"},
        {"Encourages further research into tides;", "Encourages", "encourages", ""},
        {"Deeply concerned at the tides,", "Deeply concerned", "deeply concerned", ""},
        {"Having considered the report,", "Having considered", "having considered", ""},
        {"Having also considered the report,", "Having also considered", "having considered", "also"},
        {"Recognizes and appreciates the work of the crews;", "Recognizes and appreciates",
         "recognizes and appreciates", ""},
        {"Welcomes and further encourages the work;", "Welcomes and further encourages", "welcomes and encourages",
         "further"},
        {"Urges Governments and others to act;", "Urges", "urges", ""},
        {"Noting, with regret, the delay,", "Noting", "noting", ""},
        {"[Decides] to include in its agenda the item;", "[Decides", "decides", ""},
        {"The General Assembly decides to close the item.", "", "decides", ""},
        {"The lamps of the harbour are lit.", "", "", ""},
        {"", "", "", ""},
    };
    for (const Case& expected : cases) {
        const OpeningVerb opening = opening_of_text(expected.text);
        CAPTURE(expected.text);
        CHECK(std::string(expected.text).substr(0, opening.length) == expected.opening);
        CHECK(opening.verb == expected.verb);
        CHECK(opening.sequencing == expected.sequencing);
    }
}

TEST_CASE("headings, rows, annexes and sub-paragraphs open with no verb", "[normalise]") {
    Clause clause;
    clause.text = "Requests the harbour master to act;";
    clause.tokens = tokenize(clause.text, "en");
    clause.level = 2;
    CHECK(opening_verb(clause, language("en")).verb.empty());
    clause.level = 1;
    clause.type = ClauseType::heading;
    CHECK(opening_verb(clause, language("en")).verb.empty());
    clause.type = ClauseType::paragraph;
    clause.section = Section::annex;
    CHECK(opening_verb(clause, language("en")).verb.empty());
}

TEST_CASE("a clause asks for more by its verb, or that of its paragraph, and by what is asked for", "[normalise]") {
    const Resolution text = test::resolution(
        "A/RES/85/1\n\nLights\n\nThe General Assembly,\n"
        "1. Requests the keeper of lights to submit a report at its next session;\n"
        "2. Requests the keeper of lights to trim the lamps;\n"
        "3. Welcomes the report of the keeper of lights;\n"
        "4. Requests the keeper of lights:\n"
        "(a) To count the lamps;\n"
        "(b) To submit a report on them;\n"
        "5. Decides to include the item in the provisional agenda of its next session.\n");
    std::string asking;
    for (std::size_t i = 0; i < text.clauses.size(); ++i) {
        if (asks_for_more(text, i, language("en"))) asking += text.clauses[i].label + " ";
    }
    CHECK(asking == "OP1 OP4(b) OP5 ");
}
