// Wordings that could be taken for others: each is applied as it says, or refused.
#include "amend/sample.hpp"

#include <string>
#include <utility>
#include <vector>

using namespace clausediff;
using sample::is_refused;
using sample::with_annex;

namespace {

// A draft whose first operative paragraph is this text.
std::string with_first(const std::string& text, const std::string& body) {
    std::string draft = sample::kDraft;
    const std::string old = "1. Takes note of the report of the Secretary-General on lamps;";
    draft.replace(draft.find(old), old.size(), "1. " + text);
    return sample::outcome(sample::amended({sample::amendment(body)}, draft));
}

const std::string kLamps = "Takes note of the lamps. They burn well, as in annex I. They last. They are old;";

}  // namespace

TEST_CASE("the part that is said beside the number of new paragraphs counts", "[amend]") {
    const std::string text = "\n\nThe League has boats.";
    for (const char* head :
         {"Insert a new paragraph 2 in the annex, reading:", "In the annex, insert a new paragraph 2, reading:"}) {
        INFO(head);
        CHECK(with_annex(head + text) == "+A1.2: The League has boats.\n");
    }
    for (const char* head : {"In the annex, insert a new last paragraph, reading:",
                             "Insert the following text as the last paragraph of the annex:"}) {
        INFO(head);
        CHECK(with_annex(head + text) == "+A1.3: The League has boats.\n");
    }
    for (const char* head : {"Insert the following text as the first paragraph of the annex:",
                             "At the beginning of the annex, insert a new paragraph, reading:"}) {
        INFO(head);
        CHECK(with_annex(head + text) == "+A1.1: The League has boats.\n");
    }
    CHECK(with_annex("Insert the following text as the last paragraph of the preamble:\n\nThanking the pilots,") ==
          "+PP5: Thanking the pilots,\n");
    CHECK(is_refused(with_annex("Insert the following text as operative paragraph 4 of the annex:\n\nThanks all;")));
    CHECK(is_refused(with_annex("After operative paragraph 3, insert in the annex a new paragraph, reading:" + text)));
}

TEST_CASE("only words for a whole mean all that stands beside others", "[amend]") {
    for (const char* body :
         {"In operative paragraph 4, delete the word after “all”.",
          "In operative paragraph 4, replace the word after “all” with “SEAS”.",
          "In operative paragraph 4, delete the phrase before “and in that context”.",
          "In operative paragraph 4, delete the part after “charts”.",
          "In operative paragraph 4, after “charts”, replace the text with “x”.",
          "In the second sentence of operative paragraph 1, delete the rest of the paragraph after “report”."}) {
        INFO(body);
        CHECK(is_refused(sample::outcome(body)));
    }
    CHECK(sample::outcome("In operative paragraph 4, delete the remaining words after “charts”.") ==
          "OP4: Also requests the Secretary-General to publish the charts;\n");
}

TEST_CASE("the rest of a sentence ends with it, and that of a paragraph with its sub-paragraphs", "[amend]") {
    const std::string text = "Takes note of the lamps and the oil. They burn well;";
    for (const char* body :
         {"delete the rest of the sentence after “lamps”.", "after “lamps”, delete the rest of the sentence.",
          "delete everything after “lamps” to the end of the sentence."}) {
        INFO(body);
        CHECK(with_first(text, std::string("In the first sentence of operative paragraph 1, ") + body) ==
              "OP1: Takes note of the lamps. They burn well;\n");
        CHECK(is_refused(with_first(text, std::string("In operative paragraph 1, ") + body)));
    }
    CHECK(with_first(text, "In operative paragraph 1, delete the rest of the paragraph after “lamps”.") ==
          "OP1: Takes note of the lamps;\n");
    CHECK(sample::outcome("In operative paragraph 2, delete all words after “members”.") ==
          "! instruction 1: OP2(c) stands after “members”: is it meant too? Name the sub-paragraphs, or say \"the "
          "chapeau\"\n");
    CHECK(sample::outcome("In the chapeau of operative paragraph 2, delete all words after “members”.") ==
          "OP2: Urges the members:\n");
    CHECK(is_refused(sample::outcome("In the preamble, delete all words after “Charter”.")));
}

TEST_CASE("a part with its paragraph, several moves and several texts keep their places", "[amend]") {
    CHECK(sample::outcome("In the operative part, paragraph 3, replace “lamps” with “boats”.") ==
          "OP3: Requests the Secretary-General to train the pilots, and the keepers of the boats;\n");
    CHECK(sample::outcome("In the preamble, the fourth preambular paragraph, replace “charts” with “maps”.") ==
          "PP4: Welcoming the new maps,\n");
    CHECK(
        is_refused(sample::outcome("In the preamble, replace “Lamp” with “Tide”, and in paragraph 3, delete “and”.")));
    CHECK(sample::outcome("Replace operative paragraphs 3 and 6 with the following:\n\n“3. Thanks the pilots;”\n\n"
                          "“6. Thanks the crews;”")
              .find("3. ") == std::string::npos);
    CHECK(is_refused(sample::outcome("Replace operative paragraphs 3 and 6 with the following:\n\nThanks all;")));
    CHECK(is_refused(
        sample::outcome("In operative paragraph 3, delete “pilots” and “lamps” and replace them with “x”.")));
    CHECK(is_refused(sample::outcome("Move operative paragraphs 6 and 4 after operative paragraph 2.")));
    CHECK(is_refused(
        sample::outcome("In the draft resolution, delete all references to “pilots” and the word “lamps”.")));
}

TEST_CASE("an instruction on another draft, or under the heading of another part, is refused", "[amend]") {
    CHECK(is_refused(
        sample::outcome("In operative paragraph 3 of draft resolution A/C.2/91/L.99, replace “lamps” with “boats”.")));
    CHECK_FALSE(is_refused(
        sample::outcome("In operative paragraph 3 of draft resolution A/C.2/91/L.7, replace “lamps” with “boats”.")));
    CHECK(
        is_refused(sample::outcome("1. Delete operative paragraph 5.\n\nPreambular paragraphs\n\n2. In paragraph 3, "
                                   "replace “lamps” with “boats”.")));
    CHECK(is_refused(sample::outcome("In operative paragraph 3, as in document A/C.2/91/L.99, delete “lamps”.")));
}

TEST_CASE("a heading bounds what is below it, also above the first instruction", "[amend]") {
    for (const char* heading :
         {"Annex", "Annex I", "Annex II:", "Preamble", "Preamble:", "A. Preamble", "Preambular paragraphs"}) {
        for (const char* instruction :
             {"Delete paragraph 2.", "Paragraph 2 should be deleted.", "Delete the text of paragraph 2.",
              "Move paragraph 2 after paragraph 3.", "1. Delete paragraph 2."}) {
            INFO(heading << ", " << instruction);
            const std::string outcome = with_annex(std::string(heading) + "\n\n" + instruction);
            CHECK(is_refused(outcome));
            CHECK(outcome.find("name its part") != std::string::npos);
            CHECK(is_refused(
                with_annex("Delete operative paragraph 3.\n\n" + std::string(heading) + "\n\n" + instruction)));
        }
    }
    CHECK(with_annex("Annex\n\nDelete paragraph 2 of the annex.") == "-A1.2\n");
    CHECK(with_annex("Preamble\n\nDelete the second preambular paragraph.") == "-PP2\n");
    CHECK(with_annex("Operative part\n\nDelete paragraph 7.") == "-OP7\n");
    CHECK(with_annex("I. Preamble\n\n1. Delete the second preambular paragraph.\n\nII. Operative part\n\n2. Delete "
                     "paragraph 7.") == "-PP2\n-OP7\n");
}

TEST_CASE("a paragraph that \"the same paragraph\" names is one that the draft has", "[amend]") {
    CHECK(sample::outcome("1. In operative paragraph 5, after “lamps”, insert “well”.\n\n2. In the same paragraph, "
                          "replace “lit” with “burning”.") ==
          "OP5: Decides to keep the lamps well burning, in accordance with paragraph 4 above;\n");
    CHECK(
        is_refused(sample::outcome("1. After operative paragraph 3, insert a new operative paragraph, "
                                   "reading:\n\nThanks all;\n\n2. In the same paragraph, delete “lamps”.")));
    CHECK(
        is_refused(sample::outcome("1. In operative paragraphs 3 and 5, replace “lamps” with “boats”.\n\n2. In the "
                                   "same paragraph, delete “keepers”.")));
    CHECK(
        is_refused(sample::outcome("1. Replace “lamps” with “boats” throughout.\n\n2. In the same paragraph, delete "
                                   "“Noting”.")));
}

TEST_CASE("a sentence is counted only where it is sure where the others end", "[amend]") {
    CHECK(with_first(kLamps, "In operative paragraph 1, delete the third sentence.") ==
          "! instruction 1: where the sentences of OP1 end is not sure: name the paragraph, and quote the words\n");
    CHECK(is_refused(with_first(kLamps, "In the second sentence of operative paragraph 1, delete “well”.")));
    CHECK(with_first(kLamps, "In the first sentence of operative paragraph 1, delete “of the lamps”.") ==
          "OP1: Takes note. They burn well, as in annex I. They last. They are old;\n");
    CHECK(with_first("Thanks Mr. Lake. He sails;", "In operative paragraph 1, delete the second sentence.") ==
          "OP1: Thanks Mr. Lake;\n");
}

TEST_CASE("a chapeau does not go without what stands below it", "[amend]") {
    CHECK(sample::outcome("Delete the chapeau of operative paragraph 2.") ==
          "! instruction 1: what stands below OP2 would lose its chapeau: is all of it to be deleted?\n");
    CHECK(sample::outcome("Replace the chapeau of operative paragraph 2 with the following: “Invites all:”") ==
          "OP2: Invites all:\n");
}

TEST_CASE("a number that new text brings is none of its words", "[amend]") {
    CHECK(sample::outcome("Operative paragraph 2 (c) should read: “(c) To sing;”") == "OP2(c): To sing;\n");
    CHECK(sample::outcome("Operative paragraph 3 should read: “3. Thanks all;”") == "OP3: Thanks all;\n");
    for (const char* text :
         {"“3 bis. Thanks all;”", "\n\n“3 bis. Thanks all;”", "\n\n“4. Thanks all;”", "“4. Thanks all;”"}) {
        INFO(text);
        CHECK(sample::outcome(std::string("After operative paragraph 3, insert a new paragraph, reading: ") + text) ==
              "+OP4: Thanks all;\n");
    }
    CHECK(sample::outcome("At the end of operative paragraph 6, insert “(a) and (b)”.") ==
          "OP6: Requests the Secretary-General to report at its ninety-third session (a) and (b);\n");
}

TEST_CASE("a place alone stands above operations", "[amend]") {
    const std::string wanted =
        "OP3: Requests the Secretary-General to teach the pilots of the lakes, and the keepers of "
        "the lamps;\n";
    for (const char* head :
         {"Operative paragraph 3:", "OP3:", "1. Operative paragraph 3", "1. In operative paragraph 3:"}) {
        for (const char* mark : {"", "- ", "• "}) {
            INFO(head << mark);
            CHECK(sample::outcome(std::string(head) + "\n\n" + mark + "Replace “train” with “teach”;\n\n" + mark +
                                  "After “pilots”, insert “of the lakes”.") == wanted);
        }
    }
    CHECK(sample::outcome("Operative paragraph 3: after “pilots”, insert “of the lakes”; operative paragraph 5: "
                          "replace “lit” with “burning”.") ==
          "OP3: Requests the Secretary-General to train the pilots of the lakes, and the keepers of the lamps;\nOP5: "
          "Decides to keep the lamps burning, in accordance with paragraph 4 above;\n");
    CHECK(is_refused(sample::outcome("Operative paragraph 3")));
    CHECK(is_refused(sample::outcome("Operative paragraph 3:\n\nThanks the pilots;")));
}

TEST_CASE("a sentence beside a paragraph has no place", "[amend]") {
    CHECK(is_refused(sample::outcome("After operative paragraph 3, insert a new sentence, reading: “They sail.”")));
}

TEST_CASE("new words must be quoted in full", "[amend]") {
    CHECK(sample::outcome("In operative paragraph 3, replace “train … pilots” with “teach … pilots”.") ==
          "! instruction 1: words are left out of “teach … pilots”: quote the new words in full\n");
    CHECK(is_refused(sample::outcome("Replace “lamps” with “lamps … of oil” throughout the draft resolution.")));
    CHECK(sample::outcome("In operative paragraph 3, replace “train … pilots” with “teach all”.") ==
          "OP3: Requests the Secretary-General to teach all, and the keepers of the lamps;\n");
}

TEST_CASE("the sign that closes a paragraph outlives its last sentence", "[amend]") {
    const std::string text = "Takes note of the lamps. They burn well;";
    CHECK(with_first(text, "In operative paragraph 1, delete the last sentence.") == "OP1: Takes note of the lamps;\n");
    CHECK(is_refused(with_first(text, "In operative paragraph 1, delete the last sentences.")));
    const std::string three = "Takes note of the lamps. They burn well. They last;";
    for (const char* body :
         {"In operative paragraph 1, delete the last two sentences.",
          "Delete the second and third sentences of operative paragraph 1.",
          "1. Delete the second sentence of operative paragraph 1.\n\n2. Delete the last sentence of operative "
          "paragraph 1.",
          "1. Delete the last sentence of operative paragraph 1.\n\n2. Delete the second sentence of operative "
          "paragraph 1."}) {
        INFO(body);
        CHECK(with_first(three, body) == "OP1: Takes note of the lamps;\n");
    }
    CHECK(with_first(three, "Delete the first and third sentences of operative paragraph 1.") ==
          "OP1: They burn well;\n");
    CHECK(is_refused(with_first(three, "Delete the last three sentences of operative paragraph 1.")));
    CHECK(is_refused(sample::outcome("In operative paragraph 3, delete the last sentence.")));
}

TEST_CASE("an annex is the one whose heading has the number", "[amend]") {
    const auto with = [](const std::string& second, const std::string& third, const std::string& body) {
        const std::string annexes = "Annex I\nStatutes\n1. The League has a seat.\n" + second +
                                    "\nRules\n1. Boats have lamps.\n" + third + "\nFees\n1. Fees are due.\n";
        return sample::outcome(sample::amended({sample::amendment(body)}, std::string(sample::kDraft) + annexes));
    };
    CHECK(with("Appendix", "Annex II", "Delete annex II.") == "-A3\n-H3\n-A3.1\n");
    CHECK(is_refused(with("Appendix", "Annex III", "Delete annex II.")));
    CHECK(with("Annex II", "Annex III", "Delete annex II.") == "-A2\n-H2\n-A2.1\nA2: Annex II\n");
}

TEST_CASE("an instruction that names its letter first is none of the new text before it", "[amend]") {
    const std::string head = "After operative paragraph 6, insert the following:\n\n";
    for (const char* body : {"(b) of paragraph 2 should be deleted.", "(b) in operative paragraph 2 should be deleted.",
                             "(a) and (c) of paragraph 2 should be deleted."}) {
        INFO(body);
        CHECK(sample::outcome(head + body).starts_with("! instruction 1: no text follows\n"));
    }
    CHECK(sample::outcome(head + "Thanks all;\n\n(b) of paragraph 2 should be deleted.") ==
          "-OP2(b)\n+OP7: Thanks all;\n");
    CHECK(sample::outcome(head + "Thanks all:\n\n(a) Of the bays;\n\n(b) Of the lakes;").starts_with("+OP7"));
}

TEST_CASE("what begins as an instruction is no new text, though it is not understood", "[amend]") {
    const std::string head = "After operative paragraph 6, insert the following:\n\nThanks all;\n\n";
    for (const char* body :
         {"Operative paragraph 3 should be kept in mind.", "In operative paragraph 3, mend the lamps.",
          "Replace operative paragraph 3 if need be.", "(b) of paragraph 2 to be thrown away.",
          "(b) of paragraph 2 becomes (a).", "(b), paragraph 2, should be deleted.",
          "In operative paragraph 3 delete lamps.", "Existing operative paragraph 7 becomes 8.",
          "Delete the word lamps from operative paragraph 3.", "At the end of operative paragraph 3, mend the lamps.",
          "Operative paragraph 3: use boats for lamps.", "In the title, use boats for lamps.",
          "7. In operative paragraph 3, mend the lamps.", "After operative paragraph 3, mend the lamps.",
          "In operative paragraphs 3 and/or 4, use boats.", "(b) In operative paragraph 3, mend the lamps."}) {
        INFO(body);
        CHECK(sample::is_refused(sample::outcome(head + body)));
    }
    for (const char* body : {"7. In operative paragraph 3, delete “, and the keepers of the lamps”.",
                             "(b) In operative paragraph 3, delete “, and the keepers of the lamps”."}) {
        INFO(body);
        CHECK(sample::outcome(head + body).find("delete") == std::string::npos);
    }
    CHECK(
        sample::outcome("After operative paragraph 6, insert a new paragraph reading:\n\nDelete operative paragraph 3.")
            .starts_with("! instruction 1: no text follows\n"));
}

TEST_CASE("new text may name paragraphs of other texts, and refer to those of its own", "[amend]") {
    const std::string head = "After operative paragraph 6, insert the following:\n\nUrges the members:\n\n";
    for (const char* body :
         {"(a) To rest;\n\n(b) of paragraph 3 to be mindful;", "(a) Include pilots in the plan in paragraph 3 above;",
          "(a) Paragraph 3 of resolution 89/117;", "(a) In paragraph 3 above and below;"}) {
        INFO(body);
        CHECK(sample::outcome(head + body).starts_with("+OP7: Urges the members:"));
    }
}

TEST_CASE("sentences beside each other are replaced as one, others are not", "[amend]") {
    const std::string first = "Thanks the crews. They sail. They row. They rest;";
    for (const char* body : {"In operative paragraph 1, replace the last two sentences with “They sing;”.",
                             "Replace the third and fourth sentences of operative paragraph 1 with “They sing;”.",
                             "The last two sentences of operative paragraph 1 should read: “They sing;”"}) {
        INFO(body);
        CHECK(with_first(first, body) == "OP1: Thanks the crews. They sail. They sing;\n");
    }
    CHECK(with_first(first, "Replace the second and fourth sentences of operative paragraph 1 with “They sing.”.") ==
          "! instruction 1: the sentences stand apart: which text is of which one?\n");
    CHECK(is_refused(with_first(first,
                                "Replace the second and third sentences of operative paragraph 1 with “They "
                                "sing.”.\n\nDelete the third sentence of operative paragraph 1.")));
}
