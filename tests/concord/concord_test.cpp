#include "concord/texts.hpp"
#include "support/catch.hpp"

#include <clausediff/clausediff.hpp>

#include <memory>
#include <string>
#include <vector>

using namespace clausediff;
using namespace concord_texts;

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

TEST_CASE("clauses that follow each other are one finding", "[concord]") {
    std::vector<std::string> russian = kRussian;
    russian.resize(2);
    const Concordance c = concord({document("en", kEnglish), document("fr", kFrench), document("ru", russian)});
    CHECK(findings(c) == "OP3 clause: OP3 to OP4 are not in ru\n");
}

TEST_CASE("what a language says in another way is no dissent", "[concord]") {
    std::vector<std::string> english = kEnglish, french = kFrench;
    SECTION("a date without its year") {
        french[1] = "Décide de se réunir le 3 mai ;";
    }
    SECTION("a number and a year with words between them") {
        english[3] = "Requests a report on buoy No. 26 (2036);";
        french[3] = "Demande un rapport sur la bouée no 26 de 2036 ;";
    }
    SECTION("the mark of a note at a number") {
        french[0] = "Rappelle sa résolution 91/302 du 6 décembre 2036 sur les phares ;";
    }
    CHECK(findings(concord({document("en", english), document("fr", french)})).empty());
}

TEST_CASE("an Arabic citation may be stored the other way round", "[concord]") {
    const std::vector<std::string> english = {"Recalls its resolutions 91/30 and S-24/1;"};
    const Concordance c = concord({document("en", english), document("ar", {"تشير إلى قراريها 30/91 و 24/1؛"})});
    CHECK(findings(c).empty());
}

TEST_CASE("marks of notes are compared where notes were read", "[concord]") {
    const auto with_note = [](const std::string& language, std::size_t marks) {
        auto out = std::make_shared<Resolution>(*document(language, {"Lights the lamps;"}));
        out->footnotes.emplace_back().clause = 0;
        for (std::size_t i = 0; i < marks; ++i) out->clauses.front().marks.push_back({0, "1"});
        return out;
    };
    const Concordance c = concord({with_note("en", 2), with_note("fr", 1), document("ru", {"зажигает лампы;"})});
    CHECK(findings(c) == "OP1 footnotes: 1 footnote mark in fr, 2 in the others\n");
    CHECK(c.remarks == std::vector<std::string>{"footnote marks of ru were not compared: not all were found there"});
    CHECK(concord({document("en", kEnglish), document("fr", kFrench)}).remarks.empty());
}

TEST_CASE("a number that one language alone has in place of another is wrong", "[concord]") {
    std::vector<std::string> english = {"Requests 1.5 million lamps;"}, french = {"Demande 1,5 million de lampes ;"},
                             russian = {"просит 1,5 млн ламп;"}, spanish = {"Solicita 15 millones de lámparas;"};
    const Concordance c =
        concord({document("en", english), document("fr", french), document("es", spanish), document("ru", russian)});
    CHECK(findings(c) == "OP1 number: es has 15000000 where the others have 1500000\n");
}

TEST_CASE("a session in the place of another is wrong, and one that is only said otherwise is not", "[concord]") {
    const auto found = [](const std::string& russian) {
        return findings(concord({document("en", {"Decides to discuss lamps at its ninety-second session."}),
                                 document("fr", {"Décide d’en débattre à sa quatre-vingt-douzième session."}),
                                 document("ru", {russian})}));
    };
    CHECK(found("постановляет обсудить маяки на своей девяносто второй сессии.").empty());
    CHECK(found("постановляет обсудить маяки на той же сессии.").empty());
    CHECK(found("постановляет обсудить маяки на своей девяносто третьей сессии.") ==
          "OP1 session: ru has 93 where the others have 92\n");
}

TEST_CASE("a clause of many facts that all differ is compared in time that hardly outgrows its length", "[concord]") {
    std::string english = "Decides on", french = "Décide de";
    for (int i = 0; i < 8'000; ++i) {
        english += " " + std::to_string(1'000'000 + i) + " lamps (A/90/L." + std::to_string(i + 1) + "),";
        french += " " + std::to_string(3'000'000 + i) + " lampes (A/91/L." + std::to_string(i + 1) + "),";
    }
    const Concordance c = concord(
        {document("en", {english}), document("fr", {french}), document("fr", {french}), document("fr", {french})});
    REQUIRE(c.findings.size() == 1);
    CHECK(c.findings.front().rule == ConcordRule::symbol);
    CHECK(c.findings.front().places.size() == 8'000);
}

TEST_CASE("a clause of many citations that all differ is compared in such time, too", "[concord]") {
    std::string english = "Recalls", french = "Rappelle";
    for (int i = 0; i < 8'000; ++i) {
        english += " " + std::to_string(50 + i % 40) + "/" + std::to_string(1 + i / 40) + ",";
        french += " " + std::to_string(100 + i % 40) + "/" + std::to_string(1'000 + i / 40) + ",";
    }
    const Concordance c = concord({document("en", {english}), document("fr", {french})});
    REQUIRE(c.findings.size() == 1);
    CHECK(c.findings.front().rule == ConcordRule::citation);
    CHECK(c.findings.front().places.size() == 8'000);
}
