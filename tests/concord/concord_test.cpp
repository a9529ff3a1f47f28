#include "support/catch.hpp"

#include <clausediff/clausediff.hpp>

#include <memory>
#include <string>
#include <vector>

using namespace clausediff;

namespace {

Clause clause(int number, const std::string& text) {
    Clause out;
    out.id.section = Section::operative;
    out.section = Section::operative;
    out.id.number = number;
    out.label = to_label(out.id);
    out.number = std::to_string(number) + ".";
    out.level = 1;
    out.text = text;
    return out;
}

std::shared_ptr<const Resolution> document(const std::string& language, const std::vector<std::string>& texts) {
    auto out = std::make_shared<Resolution>();
    out->metadata.language = language;
    int number = 0;
    for (const std::string& text : texts) out->clauses.push_back(clause(++number, text));
    return out;
}

// A line a finding: "OP2 citation-date: ...".
std::string findings(const Concordance& concordance) {
    std::string out;
    for (const ConcordFinding& finding : concordance.findings) {
        out += finding.label + " " + concord_rules()[static_cast<std::size_t>(finding.rule)].name + ": " +
               finding.message + "\n";
    }
    return out;
}

// "OP1 OP1 -": a line a row, what each language calls it.
std::string rows(const Concordance& concordance) {
    std::string out;
    for (const ConcordRow& row : concordance.rows) {
        for (std::size_t d = 0; d < row.clauses.size(); ++d) {
            out += (d > 0 ? " " : "") +
                   (row.clauses[d] ? concordance.documents[d]->clauses[*row.clauses[d]].label : std::string("-"));
        }
        out += "\n";
    }
    return out;
}

const std::vector<std::string> kEnglish = {
    "Recalls its resolution 91/30 of 6 December 2036 on lighthouses;", "Decides to meet on 3 May 2038;",
    "Takes note of the report of the keepers (A/92/14);", "Requests a report on buoys;"};
const std::vector<std::string> kFrench = {
    "Rappelle sa résolution 91/30 du 6 décembre 2036 sur les phares ;", "Décide de se réunir le 3 mai 2038 ;",
    "Prend note du rapport des gardiens (A/92/14) ;", "Demande un rapport sur les bouées ;"};
const std::vector<std::string> kRussian = {
    "ссылается на свою резолюцию 91/30 от 6 декабря 2036 года о маяках;", "постановляет собраться 3 мая 2038 года;",
    "принимает к сведению доклад смотрителей (A/92/14);", "просит представить доклад о буях;"};

}  // namespace

TEST_CASE("languages that say the same have no findings", "[concord]") {
    const Concordance c = concord({document("en", kEnglish), document("fr", kFrench), document("ru", kRussian)});
    CHECK(findings(c).empty());
    CHECK(rows(c) == "OP1 OP1 OP1\nOP2 OP2 OP2\nOP3 OP3 OP3\nOP4 OP4 OP4\n");
}

TEST_CASE("the majority says which language is wrong", "[concord]") {
    std::vector<std::string> english = kEnglish, russian = kRussian;
    SECTION("the date of a citation") {
        russian[0] = "ссылается на свою резолюцию 91/30 от 26 декабря 2036 года о маяках;";
        const Concordance c = concord({document("en", english), document("fr", kFrench), document("ru", russian)});
        CHECK(findings(c) == "OP1 citation-date: 91/30 is of 2036-12-26 in ru, and of 2036-12-06 in the others\n");
        REQUIRE(c.findings.front().places.size() == 1);
        const ConcordPlace& place = c.findings.front().places.front();
        CHECK(russian[0].substr(place.begin, place.end - place.begin) == "91/30");
    }
    SECTION("English can be the one") {
        english[1] = "Decides to meet on 13 May 2038;";
        const Concordance c = concord({document("en", english), document("fr", kFrench), document("ru", russian)});
        CHECK(findings(c) == "OP2 date: en has 2038-05-13 where the others have 2038-05-03\n");
    }
    SECTION("a symbol") {
        russian[2] = "принимает к сведению доклад смотрителей (A/92/41);";
        const Concordance c = concord({document("en", english), document("fr", kFrench), document("ru", russian)});
        CHECK(findings(c) == "OP3 symbol: ru has A/92/41 where the others have A/92/14\n");
    }
    SECTION("a citation that is not there") {
        russian[0] = "ссылается на свою резолюцию о маяках;";
        const Concordance c = concord({document("en", english), document("fr", kFrench), document("ru", russian)});
        CHECK(findings(c) == "OP1 citation: 91/30 is not in ru\n");
    }
}

TEST_CASE("a clause that one language lacks does not shift those after it", "[concord]") {
    std::vector<std::string> russian = kRussian;
    russian.erase(russian.begin() + 1);
    const Concordance c = concord({document("en", kEnglish), document("fr", kFrench), document("ru", russian)});
    CHECK(rows(c) == "OP1 OP1 OP1\nOP2 OP2 -\nOP3 OP3 OP2\nOP4 OP4 OP3\n");
    CHECK(findings(c) ==
          "OP2 clause: OP2 is not in ru\n"
          "OP3 label: OP3 is OP2 in ru\n");
}

TEST_CASE("each clause of each document is in one row", "[concord]") {
    std::vector<std::string> french = kFrench;
    french.insert(french.begin() + 2, "Prie les ports de peindre leurs grues en vert avant le 4 avril 2039 ;");
    const Concordance c = concord({document("en", kEnglish), document("fr", french), document("ru", kRussian)});
    std::vector<std::size_t> seen(3, 0);
    for (const ConcordRow& row : c.rows) {
        for (std::size_t d = 0; d < 3; ++d) {
            if (!row.clauses[d]) continue;
            CHECK(*row.clauses[d] == seen[d]);
            ++seen[d];
        }
    }
    CHECK(seen == std::vector<std::size_t>{4, 5, 4});
    CHECK(findings(c).find("OP3 clause: OP3 is in fr alone\n") != std::string::npos);
}

TEST_CASE("two languages have no majority: the second is named", "[concord]") {
    std::vector<std::string> french = kFrench;
    french[1] = "Décide de se réunir le 4 mai 2038 ;";
    const Concordance c = concord({document("en", kEnglish), document("fr", french)});
    REQUIRE(c.findings.size() == 1);
    CHECK(findings(c) == "OP2 date: fr has 2038-05-04 where the others have 2038-05-03\n");
}
