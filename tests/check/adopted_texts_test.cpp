// What adopted texts hold and nobody would mend: the rules leave it alone.
#include "check/sample_draft.hpp"

#include "support/catch.hpp"

#include <string>

using namespace clausediff;
using namespace clausediff::test;

namespace {

CheckOptions only(Rule rule) {
    CheckOptions options;
    options.only = {rule};
    return options;
}

}  // namespace

TEST_CASE("a report is not checked, with or without a draft in its annex", "[check]") {
    const std::string report =
        "1.\tThe Harbour Committee met in Port Alba.\n2.\tThe Harbour Committee adopted the agenda.\n"
        "3.\tThe Harbour Committee took note of the charts.\n4.\tThe lamps were seen by its members.\n";
    const std::string annex = "Annex\nDraft resolution on lamps\nThe Harbour Committee,\nNoting the tides,\n";
    for (const std::string& text : {report, report + annex}) {
        INFO(text);
        CHECK(why_not_checked(resolution(text)).starts_with("it is no resolution or decision"));
    }
}

TEST_CASE("a resolution may name its body in each paragraph", "[check]") {
    CHECK(why_not_checked(resolution("1.\tThe General Assembly reserves the right to light the lamps.\n"
                                     "2.\tThe General Assembly declares that it is willing to rest.\n"
                                     "3.\tThe harbours are of all.\n")) == "");
}

TEST_CASE("the line that enacts is not empty, whatever the body is called", "[check]") {
    CHECK(found(with("The General Assembly,", "The United Nations Harbour Assembly,",
                     with("by the General Assembly", "by the United Nations Harbour Assembly"))) == "");
}

TEST_CASE("sentences of a statute end as sentences do", "[check]") {
    const char* const kStatute =
        "4.\tEstablishes a harbour commission with the following terms of reference:\n"
        "I\n\t1.\tThe commission shall have nine members.\n\t2.\tThey shall be elected for two years.\n"
        "\t3.\tThe commission shall meet once a year.\n\t4.\tIt shall report to the Assembly.\n";
    const std::string statute = with("4.\tAlso requests the Secretary-General to train the pilots;\n", kStatute);
    CHECK(found(statute, nullptr, only(Rule::end_punctuation)).find("ends in \".\"") == std::string::npos);
    // One full stop among semicolons is still found.
    CHECK(found(with("the charts;", "the charts."), nullptr, only(Rule::end_punctuation)) ==
          "OP3: ends in \".\", not in \";\" [end-punctuation]\n");
}

TEST_CASE("a sign that many clauses in a row end in is told once", "[check]") {
    std::string draft = kDraft;
    for (const char* clause : {"4 December 2034,", "(the first of them),", "(LHC),", "records,"}) {
        const std::string was = clause;
        draft = with(was, was.substr(0, was.size() - 1) + ";", draft);
    }
    CHECK(found(draft, nullptr, only(Rule::end_punctuation)) ==
          "PP1: ends in \";\", not in \",\", and so do 3 after it [end-punctuation]\n");
}

TEST_CASE("marks of notes, titles of lists and stray notes are no ends of clauses", "[check]") {
    const CheckOptions options = only(Rule::end_punctuation);
    CHECK(found(with("the charts;", "the charts;16,17"), nullptr, options) == "");
    CHECK(found(with("the charts;", "the charts;,"), nullptr, options) == "");
    CHECK(found(with("the charts;", "the charts; and,"), nullptr, options) == "");
    CHECK(found(with("(a)\tTo repair their lamps;",
                     "(a)\tLamps of the pier\n\t(i)\tTo repair them;\n\t(ii)\tTo light them;"),
                nullptr, options) == "");
}

TEST_CASE("numbers that an export loses leave no gap", "[check]") {
    // The paragraphs before count as many as are missing.
    const std::string lost = with("\t2.\tUrges", "\tUrges", with("\t1.\tTakes", "\tTakes"));
    CHECK(found(lost, nullptr, only(Rule::numbering)) == "");
    CHECK(found(lost, nullptr, only(Rule::cross_reference)) == "");
    CHECK(found(with("\t1.\tTakes note of the report of the Secretary-General (A/91/215);\n", ""), nullptr,
                only(Rule::numbering)) == "OP2: the first number is 2. [numbering]\n");
}

TEST_CASE("a list that is counted anew below another paragraph is a new one", "[check]") {
    const char* const kLists =
        "(a)\tTo repair their lamps;\n\t(b)\tTo light them;\nFlags of the harbours\n"
        "\tApproves the flags of the League:\n\t(a)\tThe red one;\n\t(b)\tThe green one;\n";
    CHECK(found(with("(a)\tTo repair their lamps;\n\t(b)\tTo rest their crews, as stated in paragraph 1 above;\n",
                     kLists),
                nullptr, only(Rule::numbering)) == "");
}

TEST_CASE("an adverb of the second verb, and the texts of bodies that put them freely", "[check]") {
    const CheckOptions options = only(Rule::sequencing);
    CHECK(found(with("2.\tUrges", "2.\tWelcomes and further encourages"), nullptr, options) == "");
    CHECK(found(with("2.\tUrges", "2.\tFurther urges"), nullptr, options) != "");
    CHECK(found(with("2.\tUrges", "2.\tFurther urges",
                     with("The General Assembly,", "The Security Council,",
                          with("by the General Assembly", "by the Security Council"))),
                nullptr, options) == "");
}

TEST_CASE("a body that adopts texts as they are tabled, and texts of older style", "[check]") {
    const auto of_council = [](const std::string& draft) {
        return with("The General Assembly,", "The Security Council,",
                    with("by the General Assembly", "by the Security Council", draft));
    };
    const std::string acting = with("3.\tRequests the", "3.\tNoting the storms, requests the");
    CHECK(found(acting, nullptr, only(Rule::opening_verb)) != "");
    CHECK(found(of_council(acting), nullptr, only(Rule::opening_verb)) == "");
    const std::string list = with("of the League:", "of the League;");
    CHECK(found(of_council(list), nullptr, only(Rule::end_punctuation)) == "");
    const std::string loose = with("2.\tUrges the", "2.\tFurther urges the", with("the charts;", "charts for $400;"));
    CheckOptions options;
    options.only = {Rule::sequencing, Rule::money_sign};
    CHECK(found(loose, nullptr, options) != "");
    CHECK(found(with("on 20 November 2036", "on 20 November 1986",
                     with("\n20 November 2036", "\n20 November 1986", loose)),
                nullptr, options) == "");
}

TEST_CASE("lines of a page that are no paragraphs are told once", "[check]") {
    std::string draft = kDraft;
    for (const char* clause : {"(A/91/215);", "the charts;", "the pilots;", "ninety-third session;"}) {
        const std::string was = clause;
        draft = with(was, was.substr(0, was.size() - 1), draft);
    }
    CHECK(found(draft, nullptr, only(Rule::end_punctuation)) ==
          "OP1: ends without punctuation, as 3 others do: are these paragraphs? [end-punctuation]\n");
}

TEST_CASE("two numbers that look like years, and parts to the last", "[check]") {
    const CheckOptions options = only(Rule::plural_citation);
    for (const char* cited : {"of Council resolutions 1996/6 and 1996/31,", "of its resolutions 76/247 A to C,"}) {
        CHECK(found(with("that the LHC records,", cited), nullptr, options) == "");
    }
}

TEST_CASE("preambles of sections may open alike", "[check]") {
    const std::string same =
        "Having considered the report of the Secretary-General on the lamps of all harbours of the League,\n";
    const std::string twice = "Lamps\n\t" + same + "Piers\n\t" + same;
    CHECK(found(with("Noting the tides that the LHC records,\n", twice), nullptr, only(Rule::repeated_clause)) == "");
}

TEST_CASE("the time of a name is told by words, not by letters", "[check]") {
    const CheckOptions options = only(Rule::former_name);
    CHECK(found(with("the tides that", "the help to strengthen Swaziland that"), nullptr, options) ==
          "PP4: Swaziland has been Eswatini since 2018 [former-name]\n");
    CHECK(found(with("the tides that", "the tides of what was then Swaziland that"), nullptr, options) == "");
    CHECK(found(with("the tides that", "the tides of the former Yugoslav Republic of Macedonia that"), nullptr,
                options) ==
          "PP4: the former Yugoslav Republic of Macedonia has been North Macedonia since 2019 [former-name]\n");
}

TEST_CASE("symbols with brackets lack no space", "[check]") {
    CHECK(found(with("(A/91/215)", "(A/91/215) and LHC(WG)/5/1"), nullptr, only(Rule::spacing)) == "");
}
