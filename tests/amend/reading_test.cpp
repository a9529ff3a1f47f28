// What belongs to an instruction and what to new text, and what is not understood.
#include "amend/sample.hpp"

#include <string>
#include <vector>

using sample::amended;
using sample::amendment;
using sample::outcome;

namespace {

const char* const kUnknown = "! not an instruction I know:";

bool is_refused(const std::string& body, const std::string& message = kUnknown) {
    return outcome(body).substr(0, message.size()) == message;
}

}  // namespace

TEST_CASE("operations before a list in the same paragraph are done", "[amend]") {
    CHECK(outcome("1. Delete operative paragraph 1. In operative paragraph 4:\n\n(a) Replace “Also requests” with "
                  "“Requests”;\n\n(b) Delete “of all harbours”.") ==
          "-OP1\nOP3: Requests the Secretary-General to publish the charts, and in that context to train the crews;\n");
    CHECK(outcome("1. Delete operative paragraph 1 and amend operative paragraph 5 as follows:\n\n(a) Replace “lit” "
                  "with “burning”.") ==
          "-OP1\nOP4: Decides to keep the lamps burning, in accordance with paragraph 4 above;\n");
}

TEST_CASE("a list in a list is not read", "[amend]") {
    CHECK(
        is_refused("1. In operative paragraph 2:\n\n(a) In the chapeau:\n\n(i) Replace “Urges” with "
                   "“Invites”;\n\n(b) Delete “of the League”.",
                   "! a list of operations in a list is not read"));
}

TEST_CASE("ranges ascend, and are of one kind", "[amend]") {
    for (const char* body : {"Delete operative paragraphs 5 to 3.", "Delete operative paragraphs 1 to 2000.",
                             "Delete operative paragraphs 2 (a) to 4 (b).", "Delete operative paragraphs 2 (a) to 4.",
                             "Delete operative paragraphs 2 to 4 (b).", "Delete operative paragraphs 2 bis to 4.",
                             "Delete paragraphs 2 (c) to (a).", "Delete the third to second preambular paragraphs."}) {
        INFO(body);
        CHECK(is_refused(body));
    }
    CHECK(outcome("Delete operative paragraphs 2 (a) to (c).") == "-OP2(a)\n-OP2(b)\n-OP2(c)\n");
    CHECK(outcome("Delete operative paragraphs 3–5.") == "-OP3\n-OP4\n-OP5\n");
    CHECK(outcome("Delete the second to fourth preambular paragraphs.") == "-PP2\n-PP3\n-PP4\n");
}

TEST_CASE("sub-paragraphs of sub-paragraphs in a row", "[amend]") {
    const auto places = [](const char* body) {
        std::string out;
        const clausediff::ReadAmendment read = sample::read(amendment(body));
        for (const clausediff::AmendPlace& place : read.amendment.instructions.at(0).steps.at(0).places) {
            out += std::to_string(place.number.value_or(0));
            for (const std::string& letters : place.path) out += "(" + letters + ")";
            out += " ";
        }
        return out;
    };
    CHECK(places("Delete paragraph 2 (a) (ii) and (iii).") == "2(a)(ii) 2(a)(iii) ");
    CHECK(places("Delete paragraph 2 (a) (ii) and (b).") == "2(a)(ii) 2(b) ");
    CHECK(places("Delete paragraph 2 (a) (i) to (iii).") == "2(a)(i) 2(a)(ii) 2(a)(iii) ");
    CHECK(places("Delete paragraph 2 (a), (b) and (d).") == "2(a) 2(b) 2(d) ");
}

TEST_CASE("each place and each position that is said counts", "[amend]") {
    for (const char* body : {
             "In operative paragraph 2, delete “the” in operative paragraph 5.",
             "In operative paragraph 2, delete operative paragraph 5.",
             "Delete “lit” from operative paragraph 5 in the title.",
             "In operative paragraph 5, after “lamps”, at the end of operative paragraph 3, insert “and boats”.",
             "At the end of operative paragraph 3, after “pilots”, insert “and boats”.",
             "In the preamble, after operative paragraph 3, insert a new paragraph reading:\n\nThanks all;",
             "In operative paragraph 3, after “pilots”, insert a new paragraph reading:\n\nThanks all;",
             "After operative paragraph 3, delete operative paragraph 5.",
             "At the end of operative paragraph 3, replace operative paragraph 5 with the following text:\n\nThanks;",
             "1. In operative paragraph 4:\n\n(a) In operative paragraph 5, replace “lit” with “burning”.",
             "Throughout, delete operative paragraph 3.",
         }) {
        INFO(body);
        CHECK(is_refused(body));
    }
    const std::string burning = "OP5: Decides to keep the lamps burning, in accordance with paragraph 4 above;\n";
    for (const char* body : {
             "In the operative part, in operative paragraph 5, replace “lit” with “burning”.",
             "In the draft resolution, replace “lit” with “burning” in operative paragraph 5.",
             "In operative paragraph 5, replace “lit” with “burning” in the paragraph.",
             "1. In the operative part:\n\n(a) In paragraph 5, replace “lit” with “burning”.",
         }) {
        INFO(body);
        CHECK(outcome(body) == burning);
    }
    CHECK(outcome("In operative paragraph 2, replace “Urges” with “Invites” in the chapeau.") ==
          "OP2: Invites the members of the League:\n");
    CHECK(outcome("In operative paragraph 2, delete “, and the tables” in subparagraph (c).") ==
          "OP2(c): To publish the charts, including those of the southern bays;\n");
    CHECK(outcome("In the preamble, delete the second paragraph.") == "-PP2\n");
    CHECK(outcome("In operative paragraph 3, replace “train” with “teach”; and in operative paragraph 5, replace “lit” "
                  "with “burning”.") ==
          "OP3: Requests the Secretary-General to teach the pilots, and the keepers of the lamps;\n" + burning);
}

TEST_CASE("paragraphs are those of the annex that was named", "[amend]") {
    const std::string draft =
        std::string(sample::kDraft) +
        "Annex\nStatutes of the League\n1. The League has a seat on the lake.\n2. The League has a council.\n";
    for (const char* body : {"In the annex, in paragraph 2, replace “council” with “board”.",
                             "1. In the annex:\n\n(a) In paragraph 2, replace “council” with “board”.",
                             "In the annex, replace “council” with “board” in paragraph 2."}) {
        INFO(body);
        CHECK(outcome(amended({amendment(body)}, draft)) == "A1.2: The League has a board.\n");
    }
}

TEST_CASE("an instruction without a number ends new text, in a document with numbers too", "[amend]") {
    const std::string light = "OP5: Decides to light all lamps;\n";
    CHECK(outcome("1. Replace operative paragraph 5 with the following text:\n\nDecides to light all "
                  "lamps;\n\nRenumber the subsequent paragraphs accordingly.\n\n2. Delete operative paragraph 6.") ==
          light + "-OP6\n");
    CHECK(outcome("1. Replace operative paragraph 5 with the following text:\n\nDecides to light all "
                  "lamps;\n\nDelete operative paragraph 6.") == light + "-OP6\n");
    CHECK(
        is_refused("Replace operative paragraph 5 with the following text:\n\nRenumber the subsequent paragraphs "
                   "accordingly.",
                   "! instruction 1: no text follows"));
}

TEST_CASE("a word that is a heading of instructions elsewhere may be new text", "[amend]") {
    CHECK(outcome("After operative paragraph 3, insert a new operative paragraph reading:\n\nAnnex") ==
          "+OP4: Annex\n");
    CHECK(outcome("After operative paragraph 3, insert a new operative paragraph reading:\n\n“Annex”") ==
          "+OP4: Annex\n");
    CHECK(outcome("1. After operative paragraph 3, insert the following paragraphs:\n\nThanks the "
                  "keepers;\n\nTitle\n\nThanks the pilots;\n\n2. Delete operative paragraph 7.") ==
          "+OP4: Thanks the keepers;\n+OP5: Title\n+OP6: Thanks the pilots;\n-OP7\n");
    CHECK(outcome("1. After the second preambular paragraph, insert a new preambular paragraph reading:\n\nNoting the "
                  "tides,\n\nOperative paragraphs\n\n2. Delete operative paragraph 7.") ==
          "+PP3: Noting the tides,\n-OP7\n");
}

TEST_CASE("the draft is known by each symbol that drafts have", "[amend]") {
    const auto draft_of = [](const std::string& draft) {
        return sample::read(amendment("Delete operative paragraph 3.", "A/C.2/91/L.8", draft)).amendment.draft;
    };
    for (const char* symbol :
         {"A/C.3/91/L.2", "A/91/L.12", "S/2035/10", "E/CN.6/2035/L.1", "A/HRC/94/L.3", "A/HRC/S-4/L.1", "E/2035/L.7",
          "A/ES-12/L.31", "A/CONF.332/2035/L.3", "UNEP/EA.9/L.5", "A/91/L.12/Add.1", "A/C.3/91/L.20/Rev.1",
          "A/C.1/91/L.5/Rev.2/Add.1", "A/HRC/94/L.3/Rev.1"}) {
        INFO(symbol);
        CHECK(draft_of(std::string("draft resolution ") + symbol) == symbol);
        CHECK(draft_of(std::string("revised draft resolution ") + symbol) == symbol);
        CHECK(draft_of(std::string("draft decision ") + symbol + ", as orally revised") == symbol);
    }
}

TEST_CASE("an amendment may be revised, proposed or oral", "[amend]") {
    for (const char* kind : {"revised amendment", "proposed amendments", "oral amendment"}) {
        INFO(kind);
        std::string text = amendment("Delete operative paragraph 3.");
        text.replace(text.find("amendment to"), std::string("amendment").size(), kind);
        CHECK(outcome(amended({text})) == "-OP3\n");
    }
    const clausediff::Amended contained = amended({amendment(
        "Delete operative paragraph 3.", "A/C.2/91/L.8", "the draft resolution contained in document A/C.2/91/L.7")});
    CHECK(outcome(contained) == "-OP3\n");
    CHECK(contained.warnings.empty());
}

TEST_CASE("a place alone right after the title is none of the title", "[amend]") {
    const std::string wanted =
        "OP3: Requests the Secretary-General to train the pilots, and the keepers of the boats;\n";
    sample::check({"Operative paragraph 3\n\nReplace “lamps” with “boats” throughout.",
                   "Operative paragraph 3:\n\nReplace “lamps” with “boats”.",
                   "Operative paragraph 3.\n\nReplace “lamps” with “boats”.", "OP3\n\nReplace “lamps” with “boats”.",
                   "Operative paragraphs\n\nParagraph 3\n\nReplace “lamps” with “boats”."},
                  "", wanted);
    CHECK(sample::read(sample::amendment("Operative paragraph 3\n\nReplace “lamps” with “boats”.")).amendment.title ==
          "Lighthouses of the northern lakes");
    CHECK(
        outcome("Third preambular paragraph\n\nDelete “also”.\n\nOperative paragraph 6\n\nReplace “ninety-third” with "
                "“ninety-fourth”.") ==
        "PP3: Recalling the Lamp Charter and the plan of work of the League, including its tables of tides,\n"
        "OP6: Requests the Secretary-General to report at its ninety-fourth session;\n");
    CHECK(is_refused("Annex\n\nParagraph 3\n\nReplace “lamps” with “boats”.",
                     "! \"Paragraph 3\" stands under the heading \"annex\""));
    CHECK(is_refused("Operative paragraph 3\n\nThanks the keepers;", "! no operation follows on the places"));
}
