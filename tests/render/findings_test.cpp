#include <clausediff/render.hpp>

#include "support/catch.hpp"

#include <nlohmann/json.hpp>

#include <string>

using namespace clausediff;

namespace {

const RuleInfo& rule(const std::string& name) {
    for (const RuleInfo& info : rules()) {
        if (name == info.name) return info;
    }
    throw std::runtime_error("no rule " + name);
}

CheckReport report() {
    CheckReport made;
    made.draft.file = "a draft.txt";
    made.draft.symbol = "A/C.2/91/L.5";
    made.draft_clauses = 12;
    made.previous = Metadata();
    made.previous->file = "89-117.txt";
    made.previous_clauses = 11;
    made.lines_known = true;
    made.findings = {
        {&rule("previous-recalled"), "", 0, "resolution 89/117, which the draft is based on, is not recalled"},
        {&rule("end-punctuation"), "OP3", 17, "ends in \",\", not in \";\""},
        {&rule("left-out"), "OP3", 17,
         "after this clause, OP4 of the text before is left out: \"Notes \x1b[31mtides;\""},
    };
    return made;
}

}  // namespace

TEST_CASE("findings are printed as a compiler does", "[render]") {
    CHECK(render_findings_text(report()) ==
          "a draft.txt: note: resolution 89/117, which the draft is based on, is not recalled [previous-recalled]\n"
          "a draft.txt: OP3: warning: ends in \",\", not in \";\" [end-punctuation]\n"
          "a draft.txt: OP3: note: after this clause, OP4 of the text before is left out: \"Notes ^[[31mtides;\" "
          "[left-out]\n"
          "1 warning, 2 notes\n");
    CheckReport clean;
    clean.draft.file = "draft.txt";
    CHECK(render_findings_text(clean) == "no findings\n");
    FindingsOptions colour;
    colour.colour = true;
    CHECK(render_findings_text(report(), colour).find("\x1b[1;33mwarning:\x1b[0m") != std::string::npos);
}

TEST_CASE("findings as JSON", "[render]") {
    const auto json = nlohmann::json::parse(render_findings_json(report()));
    CHECK(json["schema"] == "clausediff/findings/1");
    CHECK(json["draft"]["symbol"] == "A/C.2/91/L.5");
    CHECK(json["previous"]["clauses"] == 11);
    CHECK(json["summary"] == nlohmann::json({{"warnings", 1}, {"notes", 2}}));
    REQUIRE(json["findings"].size() == 3);
    CHECK(json["findings"][0]["clause"].is_null());
    CHECK(json["findings"][0]["line"].is_null());
    CHECK(json["findings"][1] == nlohmann::json({{"rule", "end-punctuation"},
                                                 {"level", "warning"},
                                                 {"clause", "OP3"},
                                                 {"line", 17},
                                                 {"footnote", nullptr},
                                                 {"offset", nullptr},
                                                 {"length", nullptr},
                                                 {"mend", nullptr},
                                                 {"message", "ends in \",\", not in \";\""}}));
    CHECK(nlohmann::json::parse(render_findings_json(CheckReport()))["previous"].is_null());
}

// The properties that SARIF 2.1.0 requires, and those by which viewers find place and rule (OASIS SARIF 2.1.0, 3.13 to
// 3.28).
TEST_CASE("findings as SARIF", "[render]") {
    const auto sarif = nlohmann::json::parse(render_findings_sarif(report()));
    CHECK(sarif["version"] == "2.1.0");
    CHECK(sarif["$schema"] == "https://json.schemastore.org/sarif-2.1.0.json");
    REQUIRE(sarif["runs"].size() == 1);
    const auto& run = sarif["runs"][0];
    const auto& listed = run["tool"]["driver"]["rules"];
    CHECK(run["tool"]["driver"]["name"] == "clausediff");
    CHECK(listed.size() == rules().size());
    REQUIRE(run["results"].size() == 3);
    for (const auto& result : run["results"]) {
        CHECK(listed.at(result["ruleIndex"].get<std::size_t>())["id"] == result["ruleId"]);
        CHECK(result["message"]["text"].is_string());
        const auto& location = result["locations"].at(0)["physicalLocation"];
        CHECK(location["artifactLocation"]["uri"] == "a%20draft.txt");
    }
    const auto& second = run["results"][1];
    CHECK(second["level"] == "warning");
    CHECK(second["locations"][0]["physicalLocation"]["region"]["startLine"] == 17);
    CHECK(second["locations"][0]["logicalLocations"][0]["name"] == "OP3");
    CHECK_FALSE(run["results"][0]["locations"][0]["physicalLocation"].contains("region"));
    CHECK(run["results"][2]["level"] == "note");
}

TEST_CASE("SARIF names no place that is none: no line of a Word file, no file for standard input", "[render]") {
    CheckReport word = report();
    word.draft.file = "draft.docx";
    word.lines_known = false;
    const auto location = [](const CheckReport& report) {
        return nlohmann::json::parse(render_findings_sarif(report))["runs"][0]["results"][1]["locations"][0];
    };
    CHECK(location(word)["physicalLocation"]["artifactLocation"]["uri"] == "draft.docx");
    CHECK_FALSE(location(word)["physicalLocation"].contains("region"));
    CheckReport input = report();
    input.draft.file = "-";
    CHECK_FALSE(location(input).contains("physicalLocation"));
    CHECK(location(input)["logicalLocations"][0]["name"] == "OP3");
}
