// Words that change everywhere, and other instructions on the same paragraphs.
#include "amend/sample.hpp"

#include <string>

using sample::amended;
using sample::amendment;
using sample::outcome;

namespace {

const char* const kDraft =
    "A/C.2/91/L.7\n\nLighthouses of the northern lakes\n\nThe General Assembly,\n"
    "Noting the good charts, good , and the good lamps,\n"
    "Noting a lamp, and a boat,\n"
    "1. Takes note of the good;\n"
    "2. Decides to train the good pilots, and the keepers;\n"
    "3. Also decides to rest the keepers, good, and the pilots.\n";

std::string with(const std::string& body) {
    return outcome(amended({amendment(body)}, kDraft));
}

const std::string kEverywhere = "1. Throughout the draft resolution, delete “good”.\n\n2. ";
const std::string kPreamble = "PP1: Noting the charts, and the lamps,\n";
const std::string kThird = "OP3: Also decides to rest the keepers, and the pilots.\n";

}  // namespace

TEST_CASE("words stand where they are after other words went everywhere", "[amend]") {
    const std::string start = kPreamble + "OP1: Takes note of the;\n";
    struct Case {
        const char* body;
        std::string outcome;
    };
    for (const Case& one : std::vector<Case>{
             {"In operative paragraph 2, replace “pilots” with “crews”.",
              "OP2: Decides to train the crews, and the keepers;\n" + kThird},
             {"In operative paragraph 2, after “the keepers” insert “of lamps”.",
              "OP2: Decides to train the pilots, and the keepers of lamps;\n" + kThird},
             {"In operative paragraph 2, replace “good pilots” with “crews”.",
              "OP2: Decides to train the crews, and the keepers;\n" + kThird},
             {"In operative paragraph 3, replace “the pilots” with “the crews”.",
              "OP2: Decides to train the pilots, and the keepers;\n"
              "OP3: Also decides to rest the keepers, and the crews.\n"},
             {"In operative paragraph 3, replace “pilots.” with “crews, and the boats.”.",
              "OP2: Decides to train the pilots, and the keepers;\n"
              "OP3: Also decides to rest the keepers, and the crews, and the boats.\n"},
         }) {
        INFO(one.body);
        CHECK(with(kEverywhere + one.body) == start + one.outcome);
    }
}

TEST_CASE("what went everywhere cannot be changed once more", "[amend]") {
    CHECK(with(kEverywhere + "In operative paragraph 2, replace “good” with “able”.") ==
          "! instruction 2: instruction 1 and instruction 2 both change “good” in OP2\n");
    CHECK(with(kEverywhere + "In operative paragraph 2, after “good”, insert “and able”.") ==
          "! instruction 2: instruction 1 and instruction 2 both change “good” in OP2\n");
    CHECK(with(kEverywhere + "In operative paragraph 2, delete “good”.") ==
          with("Throughout the draft resolution, delete “good”."));
}

TEST_CASE("words beside which others go are looked at", "[amend]") {
    const std::string lamp = "PP2: Noting lamp, and a boat,\n";
    CHECK(with("In the preamble, before “lamp”, delete “a”.") == lamp);
    CHECK(with("In the preamble, delete “a” before “lamp”.") == lamp);
    CHECK(with("In the second preambular paragraph, after “and”, replace “a” with “one”.") ==
          "PP2: Noting a lamp, and one boat,\n");
    CHECK(with("At the end of operative paragraph 2, delete “, and the keepers”.") ==
          "OP2: Decides to train the good pilots;\n");
    CHECK(with("At the beginning of the second preambular paragraph, replace “Noting a lamp” with “Noting lamps”.") ==
          "PP2: Noting lamps, and a boat,\n");
    CHECK(with("In operative paragraph 2, delete “the” at the beginning.") ==
          "! instruction 1: OP2 does not begin with “the”\n");
    CHECK(with("In operative paragraph 2, delete “pilots” at the end.") ==
          "! instruction 1: OP2 does not end with “pilots”\n");
    CHECK(with("In operative paragraph 2, between “the” and “pilots”, delete “good”.").substr(0, 28) ==
          "! not an instruction I know:");
    CHECK(with("After operative paragraph 2, delete “good”.").substr(0, 28) == "! not an instruction I know:");
}

TEST_CASE("the list of instructions shows beside which words others go", "[amend]") {
    const auto listed = [](const char* body) {
        return clausediff::render_instructions_text(sample::read(amendment(body)).amendment);
    };
    const auto has = [&](const char* body, const char* words) { return listed(body).find(words) != std::string::npos; };
    CHECK(has("In OP2, before “lamp”, delete “a”.", "delete words “a” in OP2, before “lamp”"));
    CHECK(has("In OP2, after “lamp”, replace “a” with “b”.", "replace words “a” with “b” in OP2, after “lamp”"));
    CHECK(has("At the end of OP2, delete “a”.", "delete words “a” in OP2, at the end"));
}

TEST_CASE("the row of a table keeps its cells", "[amend]") {
    const std::string draft = std::string(kDraft) +
                              "Annex\nTables of lamps\nHarbour\tLamp\tKeeper\tBoat\nNorth\ta "
                              "lamp\tno keeper\tone boat\n";
    struct Case {
        const char* body;
        const char* row;
    };
    for (const Case& one : {
             Case{"Replace “lamp” with “lantern” in the annex.", "North|a lantern|no keeper|one boat|"},
             Case{"Delete “no” in the annex.", "North|a lamp|keeper|one boat|"},
             Case{"Replace “North” with “In the north” in the annex.", "In the north|a lamp|no keeper|one boat|"},
         }) {
        INFO(one.body);
        const clausediff::Amended result = amended({amendment(one.body)}, draft);
        REQUIRE(result.comparison);
        const clausediff::Clause& row = result.comparison->after->clauses.back();
        std::string cells;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const std::size_t end = i + 1 < row.cells.size() ? row.cells[i + 1] : row.text.size();
            std::string cell = row.text.substr(row.cells[i], end - row.cells[i]);
            while (cell.ends_with(' ')) cell.pop_back();
            cells += cell + "|";
        }
        CHECK(cells == one.row);
    }
}
