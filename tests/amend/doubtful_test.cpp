// Instructions that say less than it takes, or two things at once: each is done in the one way that it can mean, or
// refused.
#include "amend/sample.hpp"

#include <string>
#include <vector>

using sample::is_refused;
using sample::with_annex;

namespace {

// A draft whose sixth operative paragraph has three sentences.
std::string with_second_sentence(const std::string& body) {
    std::string draft = sample::kDraft;
    const std::string old = "Requests the Secretary-General to report at its ninety-third session;";
    draft.replace(draft.find(old), old.size(), "Requests all keepers to report. They do it well. They are all fine;");
    return sample::outcome(sample::amended({sample::amendment(body)}, draft));
}

}  // namespace

TEST_CASE("which of several words is meant is counted in one paragraph", "[amend]") {
    for (const char* body : {"In the preamble, replace the first “Charter” with “Treaty”.",
                             "In the operative part, delete the first “lamps”.",
                             "In operative paragraph 5, replace the second “the” with “all” wherever it appears."}) {
        INFO(body);
        CHECK(sample::outcome(body).find("is counted in one paragraph: name it") != std::string::npos);
    }
    CHECK(sample::outcome("In operative paragraph 4, replace the second “the” with “all”.") ==
          "OP4: Also requests the Secretary-General to publish all charts of all harbours, and in that context to "
          "train the crews;\n");
}

TEST_CASE("a letter at the head of an instruction may be that of its sub-paragraph", "[amend]") {
    CHECK(sample::outcome("(b) of operative paragraph 2 should be deleted.") ==
          sample::outcome("Delete (b) of operative paragraph 2."));
    CHECK(sample::outcome("(a) and (c) of operative paragraph 2 should be deleted.") ==
          sample::outcome("Delete (a) and (c) of operative paragraph 2."));
    CHECK(sample::outcome("(a) to (c) of operative paragraph 2 should be deleted.") == "-OP2(a)\n-OP2(b)\n-OP2(c)\n");
    CHECK(sample::outcome("In operative paragraph 2:\n\n(a) should read: “To sing;”") == "OP2(a): To sing;\n");
    for (const char* body :
         {"(c) in operative paragraph 2 should read: “To sing;”", "(c) in operative paragraph 2 to be deleted.",
          "(c) to (a) of operative paragraph 2 should be deleted.", "(c) from operative paragraph 2 should be deleted.",
          "(a) should be deleted.",
          "In operative paragraph 2:\n\n(a) in operative paragraph 2 should read: “To sing;”"}) {
        INFO(body);
        CHECK(is_refused(sample::outcome(body)));
    }
    CHECK(sample::outcome("(a) In operative paragraph 5, replace “lit” with “burning”.\n\n(b) Operative paragraph 7 "
                          "should be deleted.") ==
          "OP5: Decides to keep the lamps burning, in accordance with paragraph 4 above;\n-OP7\n");
}

TEST_CASE("a list of operations ends at a heading", "[amend]") {
    for (const char* body :
         {"1. Operative paragraph 3:\n\nReplace “train” with “teach”.\n\nAnnex\n\nReplace “lamps” with “boats”.",
          "1. In operative paragraph 3:\n\n(a) Replace “train” with “teach”.\n\nAnnex\n\n(b) Replace “lamps” with "
          "“boats”."}) {
        INFO(body);
        CHECK(is_refused(with_annex(body)));
    }
    CHECK(with_annex("1. Operative paragraph 3:\n\nReplace “train” with “teach”.\n\nAnnex\n\nDelete paragraph 2 of "
                     "the annex.") ==
          "OP3: Requests the Secretary-General to teach the pilots, and the keepers of the lamps;\n-A1.2\n");
}

TEST_CASE("a part that stands after the comma narrows the paragraph before it", "[amend]") {
    CHECK(sample::outcome("In operative paragraph 2, chapeau, insert “now” at the end.") ==
          "OP2: Urges the members of the League now:\n");
    for (const char* sentences : {"last two sentences", "second and third sentences"}) {
        INFO(sentences);
        CHECK(with_second_sentence(std::string("In operative paragraph 6, ") + sentences +
                                   ", replace “They” with “All”.") ==
              "OP6: Requests all keepers to report. All do it well. All are all fine;\n");
    }
    for (const char* body : {"In operative paragraphs 2 and 3, chapeau, delete “the”.",
                             "In operative paragraph 2 and chapeau, delete “the”.",
                             "In operative paragraphs 5 and 6, last sentence, delete “well”.",
                             "In operative paragraph 6 and second sentence, delete “well”."}) {
        INFO(body);
        CHECK(is_refused(with_second_sentence(body)));
    }
}

TEST_CASE("letters alone are of one paragraph that was named", "[amend]") {
    for (const char* body :
         {"In operative paragraphs 2 and 5, delete (a).", "In operative paragraphs 5 and 2, delete sub-paragraph (a).",
          "In operative paragraphs 5 and 2:\n\nDelete sub-paragraph (a)."}) {
        INFO(body);
        CHECK(is_refused(sample::outcome(body)));
    }
    CHECK(sample::outcome("In operative paragraph 2, delete (a).") == "-OP2(a)\n");
    CHECK(sample::outcome("Delete operative paragraph 2 (a), sub-paragraph (b) and sub-paragraph (c).") ==
          "-OP2(a)\n-OP2(b)\n-OP2(c)\n");
    CHECK(with_annex("In the annex, delete (a).").find("paragraph 0") == std::string::npos);
    CHECK(is_refused(with_annex("In the annex, delete (a).")));
}

TEST_CASE("the same paragraph is the whole of it", "[amend]") {
    CHECK(with_second_sentence("1. In the second sentence of operative paragraph 6, delete “well”.\n\n2. In the same "
                               "paragraph, replace “report” with “speak”.") ==
          "OP6: Requests all keepers to speak. They do it. They are all fine;\n");
    CHECK(sample::outcome("1. In the chapeau of operative paragraph 2, replace “Urges” with “Asks”.\n\n2. In the same "
                          "paragraph, replace “rest” with “feed”.") ==
          "OP2: Asks the members of the League:\nOP2(b): To feed their crews, as stated in paragraph 1 above;\n");
    CHECK(
        is_refused(sample::outcome("1. In operative paragraph 2 (a), delete “their”.\n\n2. In the same paragraph, "
                                   "delete “lamps”.")));
    CHECK(sample::outcome("1. In operative paragraph 2 (a), delete “their”.\n\n2. In the same sub-paragraph, replace "
                          "“lamps” with “boats”.") == "OP2(a): To repair boats;\n");
}

TEST_CASE("what names no place under a heading is not of the whole draft", "[amend]") {
    for (const char* body :
         {"Annex\n\nAt the end, insert a new paragraph, reading:\n\nThe League has boats.",
          "Annex\n\nInsert a new first paragraph, reading:\n\nThe League has boats.",
          "Preamble\n\nReplace all references to “lamps” with “boats”.",
          "Operative part\n\nDelete “lamps” in both places.", "Annex\n\nReplace “League” with “Union” throughout.",
          "Operative part\n\nReplace “League” with “Union” throughout the text."}) {
        INFO(body);
        const std::string outcome = with_annex(body);
        CHECK(is_refused(outcome));
        CHECK(outcome.find("name its part") != std::string::npos);
    }
    CHECK(with_annex("Preamble\n\nReplace “League” with “Union” throughout the preamble.") ==
          "PP3: Recalling also the Lamp Charter and the plan of work of the Union, including its tables of tides,\n");
    CHECK(sample::outcome("Operative part\n\nInsert a new last paragraph, reading:\n\nThanks all.") ==
          "+OP8: Thanks all.\n");
    CHECK(sample::outcome("Preamble\n\nAt the end, insert a new preambular paragraph, reading:\n\nThanking all,") ==
          "+PP5: Thanking all,\n");
}

TEST_CASE("what is said of both references is said of one word", "[amend]") {
    for (const char* body :
         {"In the draft resolution, delete both references to “pilots” and “crews”.",
          "In the draft resolution, replace both references to “pilots” with “a” and “crews” with “b”."}) {
        INFO(body);
        CHECK(is_refused(sample::outcome(body)));
    }
}

TEST_CASE("a paragraph moves to the end of the draft where its part is the last one", "[amend]") {
    for (const char* body : {"Move the third preambular paragraph to the end of the draft resolution.",
                             "Move operative paragraph 3 to the beginning of the draft resolution."}) {
        INFO(body);
        CHECK(is_refused(sample::outcome(body)));
    }
    CHECK(sample::outcome("Move operative paragraph 3 to the end of the draft resolution.") ==
          sample::outcome("Move operative paragraph 3 to the end of the operative part."));
    CHECK(sample::outcome("Move the third preambular paragraph to the beginning of the draft resolution.") ==
          sample::outcome("Move the third preambular paragraph to the beginning of the preamble."));
    CHECK_FALSE(is_refused(sample::outcome("Move operative paragraph 3 to the end.")));
}

TEST_CASE("below a heading the numbers of instructions may begin anew", "[amend]") {
    CHECK(sample::outcome("Preamble\n\n1. After the second preambular paragraph, insert the following preambular "
                          "paragraphs:\n\nThanking all,\n\nOperative part\n\n1. Delete paragraph 3.") ==
          "+PP3: Thanking all,\n-OP3\n");
}

TEST_CASE("words of a paragraph are inserted in it, and not beside it", "[amend]") {
    for (const char* body : {"In operative paragraph 3, after the text, insert “all”.",
                             "In operative paragraph 3, after the text, insert the following: “all”."}) {
        INFO(body);
        CHECK(is_refused(sample::outcome(body)));
    }
    CHECK(sample::outcome("In operative paragraph 2, after sub-paragraph (b), insert “To sing;”") ==
          "+OP2(c): To sing;\n");
}

TEST_CASE("the new end of a paragraph stands apart from the words before it", "[amend]") {
    CHECK(sample::outcome(
              "In operative paragraph 3, replace the end of the paragraph after “pilots” with “and crews”.") ==
          "OP3: Requests the Secretary-General to train the pilots and crews;\n");
    CHECK(sample::outcome("In operative paragraph 3, replace the text before “train” with “Asks him to”.") ==
          "OP3: Asks him to train the pilots, and the keepers of the lamps;\n");
    CHECK(sample::outcome(
              "In operative paragraph 3, replace the end of the paragraph after “pilots” with “, and all”.") ==
          "OP3: Requests the Secretary-General to train the pilots, and all;\n");
}

TEST_CASE("two instructions do not both change words, though one says how often they stand", "[amend]") {
    CHECK(sample::outcome("1. In operative paragraph 4, replace “charts of” with “maps of”.\n\n2. In operative "
                          "paragraph 4, replace “the” with “all” in three places.")
              .find("both change") == std::string::npos);
    CHECK(sample::outcome("1. In operative paragraph 4, replace “the charts” with “maps”.\n\n2. In operative "
                          "paragraph 4, replace “the” with “all” in three places.")
              .find("both change") != std::string::npos);
}

TEST_CASE("only the number of a whole paragraph is none of its words", "[amend]") {
    for (const char* text : {"“(d) To sing;”", "\n\n“(d) To sing;”", "\n\n(d) To sing;"}) {
        INFO(text);
        CHECK(sample::outcome(std::string("Operative paragraph 2 (c) should read: ") + text) ==
              "! instruction 1: the new text is called (d), and stands in place of OP2(c): which one is right?\n");
    }
    for (const char* text : {"“(a) It sails.”", "\n\n“(a) It sails.”", "\n\n(a) It sails."}) {
        INFO(text);
        CHECK(with_second_sentence(std::string("Replace the second sentence of operative paragraph 6 with the "
                                               "following: ") +
                                   text) == "OP6: Requests all keepers to report. (a) It sails. They are all fine;\n");
    }
    CHECK(sample::outcome("Operative paragraph 2 (c) should read: “(new) To sing;”") == "OP2(c): (new) To sing;\n");
    CHECK(sample::outcome("The third preambular paragraph should read: “(i) Noting all,”") == "PP3: (i) Noting all,\n");
    CHECK(
        sample::outcome("Delete operative paragraph 2 (a).\n\nOperative paragraph 2 (c) should read: “(b) To sing;”") ==
        "-OP2(a)\nOP2(b): To sing;\n");
}

TEST_CASE("an ordinal is of the quotation after it alone", "[amend]") {
    for (const char* body :
         {"In operative paragraph 4, delete the second “the” and “crews”.",
          "In operative paragraph 4, replace the second “the” and “crews” with “all” and “pilots”.",
          "In operative paragraph 4, replace the second “the” with “all” and “crews” with “pilots”."}) {
        INFO(body);
        CHECK(sample::outcome(body) == "! “the” is counted: is “crews” too? Name them apart\n");
    }
    CHECK(sample::outcome("In operative paragraph 3, delete “train” and the second “the”.") ==
          "OP3: Requests the Secretary-General to pilots, and the keepers of the lamps;\n");
}

TEST_CASE("several words are replaced each with the one in its place", "[amend]") {
    const std::string wanted =
        "OP3: Requests the Secretary-General to teach the crews, and the keepers of the lamps;\n";
    sample::check({"In operative paragraph 3, replace “train” and “pilots” with “teach” and “crews”, respectively.",
                   "Replace “train” and “pilots” in operative paragraph 3 with “teach” and “crews” respectively.",
                   "In operative paragraph 3, replace “train” and “pilots”, respectively, with “teach” and “crews”.",
                   "In operative paragraph 3, replace “train” and “pilots” with “teach” and “crews”."},
                  "", wanted);
    CHECK(sample::outcome("In operative paragraph 3, replace “train” and “pilots” with “teach”, respectively.") ==
          "! 2 quotations are replaced with 1: which one with which?\n");
    CHECK(sample::outcome("In operative paragraphs 3 and 4, replace “train” and “the” with “teach” and “all”, "
                          "respectively.") ==
          "! respectively: is it of the words, or of the places? Name the places one by one\n");
    CHECK(sample::outcome("In operative paragraphs 3 and 4, replace “train” with “teach” and “coach”, respectively.")
              .ends_with(": say of each what becomes of it, one by one\n"));
}
