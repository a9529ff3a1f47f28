// What cannot be applied is refused, and nothing is applied then.
#include "amend/sample.hpp"

#include <string>

using sample::amended;
using sample::amendment;
using sample::outcome;

TEST_CASE("each refusal says what is wrong and where", "[amend]") {
    struct Case {
        const char* body;
        const char* message;
    };
    for (const Case& one : std::vector<Case>{
             {"Delete the ninth preambular paragraph.", "instruction 1: the draft has 4 preambular paragraphs, not 9"},
             {"Delete preambular paragraph 3 bis.", "instruction 1: the draft has 4 preambular paragraphs, not 3 bis"},
             {"Delete operative paragraph 30.",
              "instruction 1: the draft has no operative paragraph 30; the last is OP7"},
             {"Delete operative paragraph 2 (f).", "instruction 1: OP2 has no sub-paragraph (f)"},
             {"Delete the second paragraph.",
              "instruction 1: \"the second paragraph\" may be of the preamble or of the operative part: which one?"},
             {"In operative paragraph 1, delete “the pilots”.",
              "instruction 1: OP1 does not contain “the pilots”; OP3 does"},
             {"In operative paragraph 4, replace “the” with “all”.",
              "instruction 1: “the” stands 3 times in OP4: which one?"},
             {"In operative paragraph 3, delete “keepers,”.",
              "instruction 1: OP3 contains “keepers” only without the punctuation of “keepers,”"},
             {"Delete the second preambular paragraph, reading:\n\nNoting the Tide Charter,",
              "instruction 1: PP2 reads otherwise: Noting the [-Lamp-]{+Tide+} Charter,"},
             {"After operative paragraph 3, insert two new operative paragraphs reading:\n\nThanks the keepers;",
              "instruction 1: says 2 new paragraphs, 1 follows"},
             {"After operative paragraph 3, insert a new operative paragraph reading:\n\nThanks the keepers;\n\nThanks "
              "the "
              "pilots;",
              "instruction 1: says 1 new paragraph, 2 follow"},
             {"After operative paragraph 3, insert a new operative paragraph reading:",
              "instruction 1: no text follows"},
             {"1. In operative paragraph 3, replace “train the pilots” with “teach”.\n\n2. In operative paragraph 3, "
              "delete “pilots”.",
              "instruction 2: instruction 1 and instruction 2 both change “pilots” in OP3"},
             {"1. Delete operative paragraph 3.\n\n2. In operative paragraph 3, delete “the pilots, and”.",
              "instruction 2: instruction 1 and instruction 2 both change OP3"},
             {"In operative paragraph 3, line 2, delete “the pilots”.",
              "not an instruction I know: \"In operative paragraph 3, line 2, delete “the pilots”.\": lines of print "
              "are "
              "not counted: name the paragraph, and quote the words"},
             {"Merge operative paragraphs 3 and 4.",
              "not an instruction I know: \"Merge operative paragraphs 3 and 4.\": say what the paragraphs read then: "
              "\"..., to read:\", and the text"},
             {"Delete the end of operative paragraph 3.",
              "not an instruction I know: \"Delete the end of operative paragraph 3.\": quote the words that are "
              "meant"},
             {"Delete operative paragraph 3 and sing.",
              "not an instruction I know: \"Delete operative paragraph 3 and sing.\""},
             {"In operative paragraph 3, delete “the pilots.", "not an instruction I know:"},
             {"In the second sentence of operative paragraph 3, delete “the pilots”.",
              "instruction 1: OP3 has 1 sentence, not 2"},
             {"Substitute the word “burning” for “lit” in paragraph 5 so that the paragraph will read: Decides to "
              "rest;",
              "instruction 1: the paragraph does not read then as the instruction says"},
             {"Replace “Tide” with “Wave” throughout the draft resolution.",
              "instruction 1: “Tide” stands nowhere in the places that are named"},
         }) {
        INFO(one.body);
        const clausediff::Amended result = amended({amendment(one.body)});
        CHECK_FALSE(result.comparison);
        REQUIRE(result.refused.size() >= 1);
        CHECK(result.refused[0].error.message.substr(0, std::string(one.message).size()) == one.message);
        CHECK(result.refused[0].error.path == "amendment.txt");
    }
}

TEST_CASE("what is done already counts as done", "[amend]") {
    const clausediff::Amended result = amended(
        {amendment("1. In operative paragraph 5, replace “dark” with “lit”.\n\n2. In operative paragraph 1, after "
                   "“report”, insert “of the Secretary-General”.\n\n3. Delete operative paragraph 4.\n\n4. Delete "
                   "operative paragraphs 4 and 4.")});
    CHECK(outcome(result) == "-OP4\n");
    REQUIRE(result.instructions.size() == 4);
    CHECK(result.instructions[0].status == clausediff::AmendStatus::already_so);
    CHECK(result.instructions[0].message == "OP5 reads so already");
    CHECK(result.instructions[1].status == clausediff::AmendStatus::already_so);
    CHECK(result.instructions[2].status == clausediff::AmendStatus::applied);
    CHECK(result.instructions[3].status == clausediff::AmendStatus::already_so);
}

TEST_CASE("a draft of another symbol or title is refused", "[amend]") {
    const std::string other =
        amendment("Delete operative paragraph 3.", "A/C.2/91/L.8", "draft resolution A/C.2/91/L.7/Rev.1");
    CHECK(outcome(amended({other})) ==
          "! amends A/C.2/91/L.7/Rev.1, but the draft is A/C.2/91/L.7: paragraph numbers may differ (--any-draft to go "
          "on)\n");
    CHECK(outcome(amended({amendment("Delete operative paragraph 3.", "A/C.2/91/L.8", "draft resolution A/C.2/91/L.7",
                                     "Lamps of the moon")})) ==
          "! the amendment is to \"Lamps of the moon\", the draft is \"Lighthouses of the northern lakes\" "
          "(--any-draft to go "
          "on)\n");
    clausediff::AmendOptions options;
    options.any_draft = true;
    const clausediff::Amended result = amended({other}, sample::kDraft, options);
    CHECK(outcome(result) == "-OP3\n");
    REQUIRE(result.warnings.size() == 1);
    CHECK(result.comparison->remarks.at(1) == result.warnings[0]);
}

TEST_CASE("several documents on one draft", "[amend]") {
    const std::string first = amendment("Delete operative paragraph 4.", "A/C.2/91/L.8");
    const std::string second = amendment("In operative paragraph 5, replace “lit” with “burning”.", "A/C.2/91/L.9");
    const clausediff::Amended both = amended({first, second});
    CHECK(outcome(both) == "-OP4\nOP4: Decides to keep the lamps burning, in accordance with paragraph 4 above;\n");
    REQUIRE(both.comparison);
    for (const clausediff::ClauseChange& change : both.comparison->changes) {
        if (change.kind == clausediff::ChangeKind::removed) {
            CHECK(change.remarks ==
                  std::vector<std::string>{"A/C.2/91/L.8, instruction 1: Delete operative paragraph 4."});
            CHECK(change.author == "A/C.2/91/L.8 (Lightland and Norlake)");
        }
    }
    const std::string third = amendment("In operative paragraph 4, delete “of all harbours”.", "A/C.2/91/L.10");
    CHECK(outcome(amended({first, third})) ==
          "! instruction 1: A/C.2/91/L.8, instruction 1 and A/C.2/91/L.10, instruction 1 both change OP4\n");
}

TEST_CASE("a document that is no amendment has no instructions", "[amend]") {
    const clausediff::ReadAmendment read = sample::read(sample::kDraft);
    REQUIRE(read.problems.size() == 1);
    CHECK(read.problems[0].error.message == "no \"amendment to draft resolution ...\" in the head");
}

TEST_CASE("a draft without operative paragraphs, or without any, has no place for new ones", "[amend]") {
    const std::string body = "At the end of the draft resolution, insert a new paragraph reading:\n\nThanks all;";
    const std::vector<clausediff::Amendment> amendments = {sample::read(amendment(body)).amendment};
    clausediff::Resolution draft = *sample::loaded(sample::kDraft, "draft.txt");
    std::erase_if(draft.clauses, [](const auto& clause) { return clause.section == clausediff::Section::operative; });
    const char* const kMessage = "! instruction 1: the draft has no operative part\n";
    CHECK(outcome(clausediff::amend(std::make_shared<const clausediff::Resolution>(draft), amendments)) == kMessage);
    draft.clauses.clear();
    CHECK(outcome(clausediff::amend(std::make_shared<const clausediff::Resolution>(draft), amendments)) == kMessage);
}

TEST_CASE("many words in many places are refused, not copied for each other", "[amend]") {
    std::string body = "In operative paragraphs 1 to 900, delete ";
    for (int i = 0; i < 900; ++i) body += "“a”, ";
    body += "“b”.";
    const char* const kMessage = "! there are more instructions, or more places in them, than are read\n";
    CHECK(outcome(body) == kMessage);
    std::string many;
    for (int i = 1; i < 1'000; ++i) many += std::to_string(i) + ". Delete operative paragraphs 1 to 900.\n\n";
    CHECK(outcome(many) == kMessage);
}

// Each further ellipsis once made the search longer by the number of places where its words stand.
TEST_CASE("several ellipses in a long paragraph are searched for as fast as one", "[amend]") {
    std::string text = "Takes note of ";
    for (int i = 0; i < 3'000; ++i) text += "the sea and a lamp, ";
    std::string draft = sample::kDraft;
    const std::string old = "Takes note of the report of the Secretary-General on lamps";
    draft.replace(draft.find(old), old.size(), text + "and the end");
    const auto with = [&](const std::string& body) { return outcome(amended({amendment(body)}, draft)); };
    CHECK(with("In operative paragraph 1, delete “the … sea … and … a … lamp … x”.") ==
          "! instruction 1: OP1 does not contain “the … sea … and … a … lamp … x”\n");
    CHECK(with("In operative paragraph 1, delete “the sea … lamp”.") ==
          "! instruction 1: “the sea … lamp” stands twice in OP1: which one?\n");
}

TEST_CASE("an amendment to an amendment names what it amends", "[amend]") {
    const auto refused = [](const std::string& head) {
        return sample::outcome(sample::amended({"A/C.2/91/L.9\n\n" + head +
                                                "\n\nLighthouses of the northern lakes\n\nDelete operative paragraph "
                                                "3.\n"}));
    };
    CHECK(refused("Lightland: amendment to amendment A/C.2/91/L.8") ==
          "! amends amendment A/C.2/91/L.8, which is no draft: apply that one first, and amend what it makes\n");
    for (const char* head : {"Sub-amendment to the proposed amendment contained in document A/C.2/91/L.8",
                             "Lightland: amendments to the amendments in document A/C.2/91/L.8",
                             "Norlake:* amendment to the amendment A/C.2/91/L.8 to draft resolution A/C.2/91/L.7"}) {
        INFO(head);
        CHECK(refused(head).find("A/C.2/91/L.8") != std::string::npos);
        CHECK(refused(head).find(", which is no draft") != std::string::npos);
    }
}

TEST_CASE("an amendment to a draft as revised or amended elsewhere says so", "[amend]") {
    for (const char* draft : {"draft resolution A/C.2/91/L.7 as orally revised",
                              "draft resolution A/C.2/91/L.7, as amended by A/C.2/91/L.9"}) {
        const clausediff::Amended amended =
            sample::amended({sample::amendment("Delete operative paragraph 3.", "A/C.2/91/L.8", draft)});
        REQUIRE(amended.warnings.size() == 1);
        CHECK(amended.warnings[0].find("numbers and words of A/C.2/91/L.7 may differ") != std::string::npos);
    }
}

TEST_CASE("a draft is amended elsewhere where the words after its symbol say so", "[amend]") {
    const clausediff::Amended amended = sample::amended({sample::amendment(
        "Delete operative paragraph 3.", "A/C.2/91/L.8", "draft resolution A/C.2/91/L.7 submitted by Changed Land")});
    CHECK(amended.warnings.empty());
}
