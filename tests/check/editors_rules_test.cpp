// The rules of what a careful editor finds: of each what it finds, and what it leaves alone.
#include "check/sample_draft.hpp"

#include "check/numbers.hpp"
#include "support/catch.hpp"

#include <string>

using namespace clausediff;
using namespace clausediff::test;

namespace {

struct Case {
    const char* from;
    const char* to;
    const char* expected;
};

void check_cases(const std::vector<Case>& cases, const CheckOptions& options = {}, const char* previous = nullptr) {
    for (const Case& one : cases) {
        INFO(one.to);
        CHECK(found(with(one.from, one.to), previous, options) == one.expected);
    }
}

CheckOptions only(Rule rule) {
    CheckOptions options;
    options.only = {rule};
    return options;
}

}  // namespace

TEST_CASE("a resolution has a date of its session", "[check]") {
    check_cases(
        {{"its resolution 89/117", "its resolution 79/117",
          "PP1: 79/117 is of the session of 2024 to 2025, which 4 December 2034 is not in [citation-session]\n"},
         {"tides that the LHC records,", "tides of resolution 69/17 of 1 May 2030,",
          "PP4: 69/17 is of the session of 2014 to 2015, which 1 May 2030 is not in [citation-session]\n"},
         // The last weeks of a session, other bodies, and those of special sessions.
         {"89/117 of 4 December 2034", "89/317 of 15 September 2035", ""},
         {"tides that the LHC records,", "tides of Human Rights Council resolution 54/18 of 12 October 2033,", ""},
         {"tides that the LHC records,",
          "that, through its resolution 54/18 of 12 October 2033, the Human Rights Council charted the tides,", ""},
         {"tides that the LHC records,",
          "the tides that the Commission on Lamps charted in its resolution 34/1 of 23 May 2035,", ""},
         {"tides that the LHC records,", "the tides of its resolution S-27/2 of 11 May 2032,", ""}},
        only(Rule::citation_session));
}

TEST_CASE("a session in words is that of the symbol", "[check]") {
    check_cases(
        {{"(A/91/215)", "(Official Records of the General Assembly, Ninetieth Session, Supplement No. 13 (A/91/13))",
          "OP1: A/91/13 is of session 91, not of the ninetieth [session-in-words]\n"},
         {"(A/91/215)", "(Ninety-first Session, Supplement No. 13 (A/91/13))", ""},
         {"(A/91/215)",
          "(Ninetieth Session, Supplement No. 13 (A/90/13), and Ninety-first Session, Supplement "
          "No. 13 (A/91/13))",
          ""},
         {"(A/91/215)", "submitted at its ninetieth session (A/91/215)", ""}},
        only(Rule::session_in_words));
}

TEST_CASE("spaces stand where they belong", "[check]") {
    check_cases(
        {{"85/12 of 3 November", "85/12of 3 November", "PP2: \"85/12of\" lacks a space [spacing]\n"},
         {"publish the charts", "publish the charts,and the tides", "OP3: \"charts,and\" lacks a space [spacing]\n"},
         {"publish the charts", "publish the charts , and the tides", "OP3: a space stands before \",\" [spacing]\n"},
         {"Cities (LHC)", "Cities(LHC)", "PP3: \"Cities(LHC),\" lacks a space [spacing]\n"},
         // Thousands, units, ordinals, plurals and addresses.
         {"publish the charts", "publish 12,500 charts of 3km2 for the 60th harbour(s) and its State(s)", ""},
         {"publish the charts", "publish the charts at https://charts.example/a,b;c", ""}},
        only(Rule::spacing));
}

TEST_CASE("resolutions are several", "[check]") {
    check_cases({{"Recalling its resolution 89/117", "Recalling its resolutions 89/117",
                  "PP1: \"resolutions\" stands before one number, 89/117 of 4 December 2034 [plural-citation]\n"},
                 {"its resolution 89/117 of 4 December 2034,", "its resolution 89/117 and 88/3,",
                  "PP1: \"resolution\" stands before several numbers, 89/117 and 88/3 [plural-citation]\n"},
                 {"its resolution 89/117 of 4 December 2034,", "its resolutions 89/117 A and B,", ""},
                 {"its resolution 89/117 of 4 December 2034,",
                  "its resolutions 89/117 of 4 December 2034, on harbours, and 88/3 of 1 May 2034,", ""},
                 {"its resolution 89/117 of 4 December 2034,", "its resolution 89/117 and resolution 88/3,", ""}},
                only(Rule::plural_citation));
}

TEST_CASE("a term has the same capitals throughout", "[check]") {
    const std::string twice = with("the members of the League:", "the States Parties to the Charter:");
    CHECK(found(with("to train the pilots", "to train the States parties to the Charter", twice), nullptr,
                only(Rule::capitals)) == "OP4: \"States parties\" is \"States Parties\" elsewhere [capitals]\n");
    CHECK(found(with("to train the pilots", "to train the States not parties to the Charter", twice), nullptr,
                only(Rule::capitals)) == "OP4: \"States parties\" is \"States Parties\" elsewhere [capitals]\n");
    CHECK(found(with("to train the pilots", "to train the States parties to the Agreement", twice), nullptr,
                only(Rule::capitals)) == "");
    // In a name they are the name's; beside one they are the term's.
    CHECK(found(with("to train the pilots", "to train the Assembly of the States parties to the Charter", twice),
                nullptr, only(Rule::capitals)) == "");
    CHECK(found(with("to train the pilots", "to train the Council and States parties to the Charter", twice), nullptr,
                only(Rule::capitals)) == "OP4: \"States parties\" is \"States Parties\" elsewhere [capitals]\n");
}

TEST_CASE("names are those of the time", "[check]") {
    check_cases({{"publish the charts", "publish the charts of Swaziland",
                  "OP3: Swaziland has been Eswatini since 2018 [former-name]\n"},
                 {"publish the charts", "publish the charts that Swaziland had in 2010", ""},
                 {"publish the charts", "publish the charts of what was then Swaziland", ""},
                 {"publish the charts", "publish the charts called “Lamps of Swaziland”", ""},
                 {"publish the charts", "publish the Charter of the Organization of African Unity", ""}},
                only(Rule::former_name));
}

TEST_CASE("currencies stand in words", "[check]") {
    check_cases({{"publish the charts", "publish the charts for $4 million",
                  "OP3: \"$4\" stands for \"United States dollars\" [money-sign]\n"},
                 {"publish the charts", "publish the charts for 4 million United States dollars", ""}},
                only(Rule::money_sign));
}

TEST_CASE("this year's report is cited", "[check]") {
    const std::string now = with("(A/91/215)", "(A/91/13)");
    const auto options = only(Rule::outdated_report);
    CHECK(found(with("publish the charts", "publish the report (A/90/13)", now), nullptr, options) ==
          "OP3: A/90/13 is the report of the session before; A/91/13 stands elsewhere [outdated-report]\n");
    CHECK(found(with("publish the charts", "publish the reports (A/89/13, A/90/13)", now), nullptr, options) == "");
    CHECK(found(with("publish the charts", "publish the report (A/90/14)", now), nullptr, options) == "");
    CHECK(found(with("(A/91/215)", "(A/90/215)"), nullptr, options) == "");
}

TEST_CASE("no clause stands twice", "[check]") {
    const std::string words =
        "the harbours of the coast to publish their charts of the tides and to share them with every pilot";
    const std::string once = with("the Secretary-General to publish the charts", words);
    CHECK(found(with("the Secretary-General to train the pilots", words, once), nullptr, only(Rule::repeated_clause)) ==
          "OP4: says what OP3 says, nearly [repeated-clause]\n");
    CHECK(found(with("Noting the tides", "Noting " + words + " the tides", once), nullptr,
                only(Rule::repeated_clause)) == "");
}

TEST_CASE("a clause says something", "[check]") {
    check_cases({{"Requests the Secretary-General to publish the charts;", "Notes with appreciation;",
                  "OP3: nothing is left of this clause but \"Notes with appreciation\" [emptied-clause]\n"},
                 {"Requests the Secretary-General to publish the charts;", ";",
                  "OP3: nothing is left of this clause [emptied-clause]\n"}},
                only(Rule::emptied_clause));
}

TEST_CASE("nothing is to be filled in when a draft is final", "[check]") {
    CheckOptions options = only(Rule::placeholder);
    options.final = true;
    check_cases(
        {{"89/117 of 4 December 2034", "91/___ of __ December 2036",
          "PP1: \"91/___ of __\" is to be filled in [placeholder]\n"},
         {"89/117 of 4 December 2034", "91/5 of XX December 2036", "PP1: \"XX\" is to be filled in [placeholder]\n"},
         {"89/117 of 4 December 2034", "3520 (XXX) of 15 December 1975", ""},
         {"its resolution 89/117 of", "section XX of its resolution 89/117 of", ""},
         {"publish the charts", "publish xx charts", "OP3: \"xx\" is to be filled in [placeholder]\n"},
         {"publish the charts", "publish the charts [to be completed]",
          "OP3: \"to be completed\" is to be filled in [placeholder]\n"},
         {"publish the charts", "publish the charts – all ... of them – and lamps", ""}},
        options);
    options.final = false;
    CHECK(found(with("publish the charts", "publish xx charts"), nullptr, options) == "");
}

TEST_CASE("a list adds up to its total", "[check]") {
    const auto listed = [](const std::string& total, const std::string& second) {
        return with("Urges the members of the League:", "Decides on a total of " + total + " dollars:",
                    with("To repair their lamps;", "Lamps, 20,000 dollars;",
                         with("To rest their crews, as stated in paragraph 1 above;", "Buoys, " + second + ";")));
    };
    const auto options = only(Rule::total);
    CHECK(found(listed("30,000", "9,000 dollars"), nullptr, options) ==
          "OP2: the numbers below add up to 29,000, not to 30,000 [total]\n");
    CHECK(found(listed("29,000", "9,000 dollars"), nullptr, options) == "");
    CHECK(found(listed("20,900", "800 dollars"), nullptr, options) ==
          "OP2: the numbers below add up to 20,800, not to 20,900 [total]\n");
    CHECK(found(listed("30,000", "9,000 dollars or 10,000 dollars"), nullptr, options) == "");
    CHECK(found(listed("30,000", "9,000 euros"), nullptr, options) == "");
}

TEST_CASE("ibid. has a note that it means", "[check]") {
    const std::string marked =
        with("the tides that", "the tides2 that", with("of Harbour Cities (LHC)", "of Harbour1 Cities (LHC)"));
    const auto options = only(Rule::lost_ibid);
    CHECK(found(marked + "1 A/91/215.\n2 Ibid., vol. 1833, No. 7.\n", nullptr, options) ==
          "PP4: note 2: \"Ibid.\", but the note that it means has no \"vol\" [lost-ibid]\n");
    CHECK(found(marked + "1 Harbour Treaty Series, vol. 7, No. 1.\n2 Ibid., vol. 1833, No. 7.\n", nullptr, options) ==
          "");
    CHECK(found(marked + "1 A/91/215.\n2 Ibid., annex.\n", nullptr, options) == "");
    CHECK(found(marked + "1 Ibid., annex.\n2 A/91/215.\n", nullptr, options) ==
          "PP3: note 1: \"Ibid.\", but there is no note before it [lost-ibid]\n");
}

TEST_CASE("a short form is explained first, and no note repeats another", "[check]") {
    check_cases({{"Recalling its resolution 89/117", "Recalling the LHC and its resolution 89/117",
                  "PP1: \"LHC\" is used here and explained in PP3 [late-definition]\n"},
                 {"Recalling its resolution 89/117",
                  "Recalling the League (LOH, also known as LHC) and its resolution 89/117", ""},
                 {"Recalling its resolution 89/117",
                  "Recalling the cities (the Council, the LHC and the Committee) and its resolution 89/117",
                  "PP1: \"LHC\" is used here and explained in PP3 [late-definition]\n"}},
                only(Rule::late_definition));
    const std::string marked =
        with("the tides that", "the tides2 that", with("of Harbour Cities (LHC)", "of Harbour1 Cities (LHC)"));
    CHECK(found(marked + "1 A/91/215, annex.\n2 A/91/215, annex.\n", nullptr, only(Rule::repeated_note)) ==
          "PP4: note 2 repeats note 1 [repeated-note]\n");
    // Over "Ibid.", in one clause, and further away, where adopted texts repeat it.
    const std::string three = with("the charts;", "the charts3;", marked);
    CHECK(found(three + "1 A/91/215.\n2 Ibid.\n3 A/91/215.\n", nullptr, only(Rule::repeated_note)) ==
          "OP3: note 3 repeats note 1 [repeated-note]\n");
    CHECK(found(three + "1 A/91/215.\n2 A/91/8.\n3 A/91/215.\n", nullptr, only(Rule::repeated_note)) == "");
    CHECK(found(with("the tides2 that the LHC records", "the tides2 that the LHC records3", marked) +
                    "1 A/91/8.\n2 A/91/215.\n3 A/91/215.\n",
                nullptr, only(Rule::repeated_note)) == "PP4: note 3 repeats note 2 [repeated-note]\n");
}

TEST_CASE("what is no resolution or decision is not checked", "[check]") {
    const std::string programme =
        "Note by the Secretariat\n1.\tThe items of the Committee stand below.\n2.\tProgramme of work of the harbour.\n"
        "3.\tThe lamps are lit at dusk;\n4.\tDuring the morning, the boats come in.\n";
    CHECK(found(programme) == "");
    CHECK(why_not_checked(resolution(programme)) ==
          "it is no resolution or decision: few of its paragraphs say what a body does");
    CHECK(why_not_checked(resolution(kDraft)) == "");
    CHECK(why_not_checked(resolution(
              "The General Assembly, recalling its resolution 89/117, decides to light the lamps.\n")) == "");
}

TEST_CASE("real drafts are written in more ways than one", "[check]") {
    // A row within a row, a clause that goes on after a comma, and one that opens with a preposition.
    CHECK(found(with("6.\tDecides", "6.\tAlso decides",
                     with("5.\tRequests", "5.\tFurther requests",
                          with("2.\tUrges the members of the League", "2.\tDecides on what the League has")))) == "");
    CHECK(found(with("Recalling also its resolution", "Recalling, in its resolution 89/117, its resolution",
                     with("Recalling further", "Recalling also"))) == "");
    CHECK(found(with("3.\tRequests the Secretary-General to publish", "3.\tPending the charts, urges all to publish",
                     with("4.\tAlso requests", "4.\tRequests", with("5.\tRequests", "5.\tAlso requests")))) == "");
    // Items that begin in the words of their paragraph, and a question.
    CHECK(found(with("of the League:\n\t(a)\tTo repair their lamps;\n", "of the League: (a) to repair their lamps;\n"),
                nullptr, only(Rule::numbering)) == "");
    CHECK(found(with("Noting the tides that the LHC records,",
                     "Noting the tides on the following question:\n\tWhat do they bring?")) == "");
    // A bracket that goes over two clauses and closes after a number.
    CHECK(found(with("train the pilots", "train the pilots (Statute,\n\tarticle 22), and others")).find("unbalanced") ==
          std::string::npos);
}

TEST_CASE("what rolls forward may be kept on purpose", "[check]") {
    const std::string previous =
        with("publish the charts", "publish the charts during the ninety-first session", kPrevious);
    CHECK(found(with("publish the charts", "publish the charts during the ninety-first session"), previous.c_str(),
                only(Rule::next_session)) == "");
    CheckOptions options = only(Rule::kept_from_last_time);
    CHECK(found(with("(A/91/215)", "(A/89/228) and of the one after it (A/91/215)"), kPrevious, options) == "");
    const std::string supplement = with("(A/89/228)", "(Supplement No. 8 (A/89/8))", kPrevious);
    CHECK(found(with("(A/91/215)", "(Supplement No. 8 (A/89/8))"), supplement.c_str(), options) == "");
    // A part of it is PREVIOUS too.
    CHECK(found(with("its resolution 89/117 of 4 December 2034", "its resolution 89/117 A of 4 December 2034"),
                kPrevious) == "");
    // A list that moved as a whole.
    const std::string list = with("publish the charts;", "publish what paragraphs 1 and 2 above name;", kPrevious);
    CHECK(found(with("\t1.\tTakes", "\t1.\tInvites all harbours to count the gulls;\n\t2.\tTakes",
                     with("publish the charts;", "publish what paragraphs 2 and 3 above name;")),
                list.c_str(), only(Rule::moved_reference))
              .find("OP3") == std::string::npos);
}

TEST_CASE("ordinals have their words", "[check]") {
    const detail::Language& english = detail::language("en");
    for (int n = 1; n < 100; ++n) {
        CHECK(detail::checking::ordinal_value(detail::checking::ordinal_word(n, english), english) == n);
    }
    CHECK(detail::checking::ordinal_word(80, english) == "eightieth");
    CHECK(detail::checking::ordinal_word(81, english) == "eighty-first");
    CHECK(detail::checking::ordinal_word(0, english).empty());
    CHECK(detail::checking::ordinal_value("2013", english) == 0);
}

TEST_CASE("what has one sure answer is mended", "[check]") {
    const auto mended = [](const std::string& draft, const char* previous = nullptr) {
        const MendedDraft result =
            previous == nullptr ? mend(resolution(draft)) : mend(compare(resolution(previous), resolution(draft)));
        std::string texts;
        for (const Finding& finding : result.mended) texts += std::string(finding.rule->name) + " ";
        for (const Clause& clause : result.draft.clauses) texts += "|" + clause.text;
        return texts;
    };
    const auto has = [](const std::string& text, const std::string& part) {
        return text.find(part) != std::string::npos;
    };
    CHECK(has(mended(with("Recalling also", "Recalling")), "|Recalling also its resolution 85/12 of"));
    const std::string row = mended(with("Recalling further", "Recalling also"));
    CHECK(has(row, "|Recalling further the Charter"));
    CHECK(has(row, "sequencing |"));
    CHECK(has(mended(with("2.\tUrges", "2.\tAlso urges")), "|Urges the members"));
    CHECK(has(mended(with("85/12 of", "85/12of")), "its resolution 85/12 of 3"));
    CHECK(has(mended(with("charts;", "charts , and;")), "charts, and;"));
    CHECK(has(mended(with("agenda of its ninety-third", "agenda of its ninety-first"), kPrevious),
              "agenda of its ninety-third session"));
    const std::string inserted =
        with("\t6.\tDecides", "\t7.\tDecides",
             with("\t5.\tRequests", "\t6.\tRequests",
                  with("\t4.\tAlso requests", "\t5.\tAlso requests",
                       with("\t3.\tRequests", "\t3.\tInvites all harbours to count the gulls;\n\t4.\tRequests"))));
    CHECK(has(mended(inserted, kPrevious), "with paragraph 5 of the present"));
    // Nothing to mend, nothing changed.
    CHECK(mend(resolution(kDraft)).mended.empty());
}
