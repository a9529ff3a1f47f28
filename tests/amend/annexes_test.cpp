// Whole annexes that come, go and are replaced, and the difference of texts that have other annexes.
#include "amend/sample.hpp"

#include <string>
#include <utility>
#include <vector>

using namespace clausediff;

namespace {

const char* const kStatutes =
    "Annex\nStatutes of the League\n1. The League has a seat on the lake. The lake is deep. It has four lamps.\n"
    "2. The League has a council.\n3. The council meets once a year.\n";

std::string with_annexes(const std::string& annexes) {
    return sample::kDraft + annexes;
}

std::string outcome(const std::string& body) {
    return sample::outcome(sample::amended({sample::amendment(body)}, with_annexes(kStatutes)));
}

std::string texts_of(const Resolution& resolution) {
    std::string out;
    for (const Clause& clause : resolution.clauses) out += clause.label + " " + clause.text + "\n";
    return out;
}

}  // namespace

TEST_CASE("an annex comes after the others, and all are counted", "[amend]") {
    const std::string came =
        "A1: Annex I\n+A2: Annex II\n+H2: Rules of the boats\n+A2.1: Each boat has lamps:\n+A2.1(a): One in front;\n"
        "+A2.1(b): One behind.\n+A2.2: No boat sails alone.\n";
    const std::string text =
        "\n\nRules of the boats\n\n1. Each boat has lamps:\n\n(a) One in front;\n\n(b) One behind.\n\n2. No boat sails "
        "alone.";
    for (const char* head : {"Insert a new annex, reading:", "Add a new annex II, reading:",
                             "After the annex, insert a new annex, reading:", "Add the following annex:",
                             "At the end of the draft resolution, insert a new annex reading:"}) {
        INFO(head);
        CHECK(outcome(head + text) == came);
        CHECK(outcome(std::string(head) + "\n\nAnnex II" + text) == came);
        // Its numbers are its own, not those of instructions.
        CHECK(outcome("1. " + std::string(head) + text + "\n\n2. Delete operative paragraph 7.") == "-OP7\n" + came);
    }
}

TEST_CASE("an annex is replaced as a whole", "[amend]") {
    CHECK(
        outcome("Replace the annex with the following text:\n\nAnnex\n\nStatutes of the League\n\n1. The League has a "
                "seat on the lake. The lake is deep. It has four lamps.\n\n2. The League has a board.\n\n3. The "
                "council meets once a year.") == "-A1.2\n+A1.2: The League has a board.\n");
    CHECK(outcome("Delete the annex to the draft resolution.") == "-A1\n-H1\n-A1.1\n-A1.2\n-A1.3\n");
}

TEST_CASE("annexes that are not there, or are too few, are refused", "[amend]") {
    CHECK(outcome("Insert two new annexes, reading:\n\nAnnex II\n\nRules\n\n1. Boats have lamps.") ==
          "! instruction 1: says 2 new annexes, 1 follows\n");
    CHECK(outcome("After annex IV, insert a new annex, reading:\n\nRules\n\n1. Boats have lamps.") ==
          "! instruction 1: the draft has no such annex\n");
    CHECK(outcome("Insert a new annex, reading:") == "! instruction 1: no text follows\n");
}

TEST_CASE("annexes that come, go or are rewritten are said, and come back exactly", "[amend]") {
    const std::string rules = "Rules of the boats\n1. Each boat has lamps.\n2. No boat sails alone.\n";
    const std::string statutes = std::string(kStatutes).substr(6);
    const std::vector<std::string> all = {
        with_annexes(""),
        with_annexes(kStatutes),
        with_annexes("Annex\n" + rules),
        with_annexes("Annex I\n" + statutes + "Annex II\n" + rules),
        with_annexes("Annex I\n" + rules + "Annex II\n" + statutes),
        with_annexes("Annex\nPurposes\n" + statutes),
    };
    for (const std::string& before : all) {
        for (const std::string& after : all) {
            const WrittenAmendment written =
                write_amendment(compare(sample::loaded(before, "before.txt"), sample::loaded(after, "after.txt")));
            std::string not_said;
            for (const std::string& one : written.not_said) not_said += one + "\n";
            INFO(before << after << written.text << not_said);
            CHECK(written.not_said.empty());
            if (before == after) continue;
            const Amended amended =
                amend(sample::loaded(before, "before.txt"), std::vector{sample::read(written.text).amendment});
            REQUIRE(amended.comparison);
            CHECK(texts_of(*amended.comparison->after) == texts_of(*sample::loaded(after, "after.txt")));
        }
    }
    CHECK(
        write_amendment(compare(sample::loaded(all[0], "before.txt"), sample::loaded(all[3], "after.txt")))
            .text.find("\n\nInsert two new annexes, reading:\n\nAnnex I\n\nStatutes of the League\n\n1. The League") !=
        std::string::npos);
}

TEST_CASE("sentences are named by their number", "[amend]") {
    const std::string first = "A1.1: The League has a seat on the lake. ";
    for (const auto& [body, result] : std::vector<std::pair<std::string, std::string>>{
             {"In paragraph 1 of the annex, delete the last sentence.", "The lake is deep."},
             {"Delete the third sentence of paragraph 1 of the annex.", "The lake is deep."},
             {"In paragraph 1 of the annex, second sentence, replace “deep” with “wide”.",
              "The lake is wide. It has four lamps."},
             {"The second sentence of paragraph 1 of the annex should read: “It is wide.”",
              "It is wide. It has four lamps."},
             {"In paragraph 1 of the annex, after the second sentence, insert “It is cold.”",
              "The lake is deep. It is cold. It has four lamps."},
             {"At the end of paragraph 1 of the annex, add the following sentence: “It has boats.”",
              "The lake is deep. It has four lamps. It has boats."},
             {"In paragraph 1 of the annex, at the end of the second sentence, add “and cold”.",
              "The lake is deep and cold. It has four lamps."},
         }) {
        INFO(body);
        CHECK(outcome(body) == first + result + "\n");
    }
    CHECK(outcome("In the fourth sentence of paragraph 1 of the annex, delete “lamps”.") ==
          "! instruction 1: A1.1 has 3 sentences, not 4\n");
}
