#include "check/sample_draft.hpp"

#include "support/catch.hpp"

#include <string>

using namespace clausediff;
using namespace clausediff::test;

TEST_CASE("a draft without errors gives no findings", "[check]") {
    CHECK(found(kDraft) == "");
    CHECK(found(kDraft, kPrevious) == "");
    CheckOptions final;
    final.final = true;
    CHECK(found(kDraft, kPrevious, final) == "");
}

TEST_CASE("numbers have no gap and stand once", "[check]") {
    CHECK(found(with("\t4.\t", "\t5.\t")) ==
          "OP5: number 5. follows 3. [numbering]\n"
          "OP5~2: number 5. stands twice [numbering]\n"
          "OP5~2: \"paragraph 4 of the present resolution\": there is no paragraph 4 [cross-reference]\n");
    CHECK(found(with("\t(b)\t", "\t(c)\t")) == "OP2(c): number (c) follows (a) [numbering]\n");
    // A list that is counted in Roman numbers, and one below a paragraph whose number stands twice.
    CHECK(found(with("\t(b)\t", "\t(ii)\t", with("\t(a)\t", "\t(i)\t"))) == "");
    CHECK(found(with("\t2.\t", "\t1.\t")).find("number (") == std::string::npos);
}

TEST_CASE("clauses end in the sign of their place", "[check]") {
    CHECK(found(with("LHC records,", "LHC records;")) == "PP4: ends in \";\", not in \",\" [end-punctuation]\n");
    CHECK(found(with("the charts;", "the charts,")) == "OP3: ends in \",\", not in \";\" [end-punctuation]\n");
    CHECK(found(with("the charts;", "the charts")) ==
          "OP3: ends without punctuation, not in \";\" [end-punctuation]\n");
    CHECK(found(with("of the League:", "of the League;")) == "OP2: ends in \";\", not in \":\" [end-punctuation]\n");
    CHECK(found(with("“Harbours”.", "“Harbours”;")) == "OP6: ends in \";\", not in \".\" [end-punctuation]\n");
    // A mark after the sign, "and" before the last of a list, and a sign within the quotation are no errors.
    CHECK(found(with("repair their lamps;", "repair their lamps; and")) == "");
    CHECK(found(with("“Harbours”.", "“Harbours.”")) == "");
    CHECK(found(with("the charts;", "the charts;3")) == "");
}

TEST_CASE("verbs have the form of their part", "[check]") {
    CHECK(found(with("3.\tRequests the", "3.\tRequesting the")) ==
          "OP3: an operative paragraph opens with \"requesting\", not with a verb in the present tense [opening-verb]\n"
          "OP4: \"also\", but no paragraph just before opens with \"requests\" [sequencing]\n");
}

TEST_CASE("also and further stand in a row after a clause with their verb", "[check]") {
    CHECK(found(with("Recalling also", "Recalling")) ==
          "PP2: opens with \"recalling\" as PP1 does, without \"also\" [sequencing]\n"
          "PP3: \"further\" follows PP2, which opens with \"recalling\" too: \"also\" [sequencing]\n");
    CHECK(found(with("Recalling further", "Recalling also")) ==
          "PP3: \"also\" follows PP2, which opens with \"recalling\" too: \"further\" [sequencing]\n");
    CHECK(found(with("2.\tUrges", "2.\tAlso urges")) ==
          "OP2: \"also\", but no paragraph just before opens with \"urges\" [sequencing]\n");
    // In the operative part another addressee does without; what is said "in particular" too.
    CHECK(found(with("Also requests the Secretary-General to train", "Requests the League to train")) == "");
    CHECK(found(with("Recalling also its resolution", "Recalling in particular its resolution")) ==
          "PP3: \"further\" follows PP2, which opens with \"recalling\" too: \"also\" [sequencing]\n");
}

TEST_CASE("paragraphs that are referred to are there", "[check]") {
    CHECK(found(with("paragraph 1 above", "paragraph 7 above")) ==
          "OP2(b): \"paragraph 7 above\": there is no paragraph 7 [cross-reference]\n");
    CHECK(found(with("paragraph 1 above", "paragraphs 1 and 3 above")) ==
          "OP2(b): \"paragraphs 1 and 3 above\": there is no paragraph 3 [cross-reference]\n");
    CHECK(found(with("paragraph 1 above", "paragraphs 3 to 6 below")) == "");
    CHECK(found(with("paragraph 4 of the present resolution", "paragraphs 4 to 8 of the present resolution")) ==
          "OP5: \"paragraphs 4 to 8 of the present resolution\": there is no paragraph 7 [cross-reference]\n");
    // Another text's paragraphs are not ours.
    CHECK(found(with("paragraph 1 above", "paragraph 40 of resolution 85/12")) == "");
}

TEST_CASE("a resolution has one date", "[check]") {
    CHECK(found(with("publish the charts", "publish the charts named in resolution 85/12 of 4 November 2030")) ==
          "OP3: 85/12 is of 4 November 2030 here and of 3 November 2030 in PP2 [citation-date]\n");
}

TEST_CASE("brackets and quotation marks have partners", "[check]") {
    CHECK(found(with("“Harbours”.", "Harbours”.")) == "OP6: ” closes nothing [unbalanced]\n");
    CHECK(found(with("(the first of them)", "(the first of them")) == "PP2: ( is not closed [unbalanced]\n");
    CHECK(found(with("publish the charts", "publish a) the charts and b) the tides")) == "");
    // A long quotation opens anew with each paragraph.
    CHECK(found(with(
              "Urges the members of the League:\n\t(a)\tTo repair their lamps;\n\t(b)\tTo rest their crews",
              "Urges the members of the League:\n\t(a)\t“To repair their lamps;\n\t(b)\t“To rest their crews”")) == "");
}

TEST_CASE("nothing is left to be negotiated in a final draft", "[check]") {
    const std::string bracketed = with("to publish the charts", "to publish [all] the charts");
    CHECK(found(bracketed) == "");
    CheckOptions final;
    final.final = true;
    CHECK(found(bracketed, nullptr, final) == "OP3: text in square brackets: [all] [draft-text]\n");
}

TEST_CASE("footnote marks and notes belong together", "[check]") {
    const std::string notes = "1 See A/91/1.\n2 See A/91/2.\n";
    const std::string marked =
        with("the tides that", "the tides2 that",
             with("of the League of Harbour Cities (LHC)", "of the League1 of Harbour Cities (LHC)"));
    CHECK(found(marked + notes) == "");
    CHECK(found(marked + "1 See A/91/1.\n") == "PP4: footnote mark 2 has no note [footnote]\n");
    CHECK(found(with("tides2", "tides", marked) + notes) == "footnote 2 has no mark in the text [footnote]\n");
    // Of printed records not even the letters are certain.
    CHECK(found("<!-- Page 1 -->\n" + with("tides2", "tides", marked) + notes).empty());
}

TEST_CASE("what rolls forward is compared with last time's text", "[check]") {
    CHECK(found(with("\tRecalling its resolution 89/117 of 4 December 2034,\n\tRecalling also its", "\tRecalling its",
                     with("Recalling further", "Recalling also")),
                kPrevious) == "resolution 89/117, which the draft is based on, is not recalled [previous-recalled]\n");
    CHECK(found(with("the provisional agenda of its ninety-third", "the provisional agenda of its ninety-first"),
                kPrevious) ==
          "OP6: asks for something at the ninety-first session, which is not after this one, number 91 "
          "[next-session]\n");
    CHECK(found(with("A/91/215", "A/89/228"), kPrevious) ==
          "OP1: A/89/228 is a document of last time's session [kept-from-last-time]\n");
    CHECK(found(with("\n20 November 2036\n", "\n4 December 2034\n"), kPrevious) ==
          "END2: is still that of last time: \"4 December 2034\" [kept-from-last-time]\n");
}

TEST_CASE("a reference follows the paragraph that it names", "[check]") {
    const std::string inserted =
        with("\t6.\tDecides", "\t7.\tDecides",
             with("\t5.\tRequests", "\t6.\tRequests",
                  with("\t4.\tAlso requests", "\t5.\tAlso requests",
                       with("\t3.\tRequests", "\t3.\tInvites all harbours to count the gulls;\n\t4.\tRequests"))));
    CHECK(found(inserted, kPrevious) ==
          "OP6: \"paragraph 4 of the present resolution\" was OP4, which is OP5 now [moved-reference]\n");
}

TEST_CASE("what is left out is named, and its short forms are missed", "[check]") {
    CHECK(found(with("\t(a)\tTo repair their lamps;\n\t(b)", "\t(a)"), kPrevious) ==
          "OP2: after this clause, OP2(a) of the text before is left out: \"To repair their lamps;\" [left-out]\n");
    CHECK(found(with(" (LHC)", ""), kPrevious) == "PP4: \"LHC\" is used, but no longer defined [defined-term]\n");
}

TEST_CASE("rules are chosen by their names", "[check]") {
    for (std::size_t i = 0; i < rules().size(); ++i) CHECK(parse_rule(rules()[i].name) == static_cast<Rule>(i));
    CHECK(parse_rule("end-punctuation") == Rule::end_punctuation);
    CHECK(parse_rule("left-out") == Rule::left_out);
    CHECK_FALSE(parse_rule("numberings"));
    const std::string draft = with("the charts;", "the charts,", with("\t(b)\t", "\t(c)\t"));
    CheckOptions options;
    options.only = {Rule::numbering};
    CHECK(found(draft, nullptr, options) == "OP2(c): number (c) follows (a) [numbering]\n");
    options.only = {};
    options.disabled = {Rule::numbering};
    CHECK(found(draft, nullptr, options) == "OP3: ends in \",\", not in \";\" [end-punctuation]\n");
}
