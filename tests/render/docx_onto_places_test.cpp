// Where the changes go in an edited Word document: lists that Word counts, tables, headings, shared paragraphs.
#include "render/onto.hpp"
#include "render/random_pair.hpp"

#include "support/catch.hpp"

#include <clausediff/clausediff.hpp>

using namespace clausediff;
using namespace onto;
using sample::resolution_of;
using word::All;

TEST_CASE("numbers that Word counts stay counted, and new clauses are counted too", "[render]") {
    const std::string list = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
    const Resolution after = resolution_of(
        {{"1.", "Decides to light the lamps;"}, {"2.", "Invites all ships to call;"}, {"3.", "Thanks the keepers."}});
    const std::string document = word_document(paragraph(run("Decides to light the lamps;"), list) +
                                               paragraph(run("Thanks the keepers."), list));
    const std::string redline = edited(document, after, false);
    CHECK(resolved(redline, All::rejected) ==
          std::vector<std::string>{"Decides to light the lamps;", "Thanks the keepers."});
    CHECK(resolved(redline, All::accepted) ==
          std::vector<std::string>{"Decides to light the lamps;", "Invites all ships to call;", "Thanks the keepers."});
    pugi::xml_document tree;
    const auto parts = word::unzip(redline);
    REQUIRE(tree.load_string(parts.at("word/document.xml").c_str()));
    CHECK(tree.select_nodes("//w:p[w:pPr/w:numPr]").size() == 3);
}

// The rows of a table: changed in their cells, taken away whole, added after the others.
TEST_CASE("rows of a table are edited where they stand", "[render]") {
    const auto row = [](const std::string& one, const std::string& two) {
        return "<w:tr><w:tc><w:tcPr><w:tcW w:w=\"1000\"/></w:tcPr>" + paragraph(run(one)) + "</w:tc><w:tc>" +
               paragraph(run(two, "<w:b/>")) + "</w:tc></w:tr>";
    };
    const std::string table =
        "<w:tbl>" + row("Port Meridian", "12 berths") + row("Port Sorrow", "3 berths") + "</w:tbl>";
    const std::string document =
        word_document(paragraph(run("1.\tDecides to keep:")) + table + paragraph(run("2.\tDecides to wait.")));
    const auto resolution = [](const std::vector<std::string>& rows) {
        std::vector<std::pair<std::string, std::string>> clauses = {{"1.", "Decides to keep:"}};
        for (const std::string& text : rows) clauses.emplace_back("", text);
        clauses.emplace_back("2.", "Decides to wait.");
        Resolution made = resolution_of(clauses);
        for (std::size_t i = 1; i + 1 < made.clauses.size(); ++i) made.clauses[i].type = ClauseType::table_row;
        return made;
    };
    const auto parts_of = [&](const Resolution& after) {
        return word::unzip(edited(document, after, false)).at("word/document.xml");
    };
    const std::string changed = parts_of(resolution({"Port Meridian 14 berths", "Port Sorrow 3 berths"}));
    pugi::xml_document tree;
    REQUIRE(tree.load_string(changed.c_str()));
    CHECK(std::string(tree.select_node("//w:tr[1]/w:tc[2]//w:del//w:delText").node().text().get()) == "12");
    CHECK(std::string(tree.select_node("//w:tr[1]/w:tc[2]//w:ins//w:t").node().text().get()) == "14");
    CHECK(tree.select_node("//w:tr[1]/w:tc[2]//w:ins//w:b"));
    CHECK(tree.select_nodes("//w:del").size() == 1);

    REQUIRE(tree.load_string(parts_of(resolution({"Port Sorrow 3 berths"})).c_str()));
    CHECK(tree.select_node("//w:tr[1]/w:trPr/w:del"));
    CHECK(tree.select_nodes("//w:tr[1]//w:p/w:pPr/w:rPr/w:del").size() == 2);
    CHECK(tree.select_nodes("//w:tr[1]//w:del//w:delText").size() == 2);
    CHECK_FALSE(tree.select_node("//w:tr[2]//w:del"));

    const Resolution longer = resolution({"Port Meridian 12 berths", "Port Sorrow 3 berths", "Cape Lantern 7 berths"});
    REQUIRE(tree.load_string(parts_of(longer).c_str()));
    CHECK(tree.select_node("//w:tr[3]/w:trPr/w:ins"));
    CHECK(tree.select_node("//w:tr[3]/w:tc/w:tcPr/w:gridSpan[@w:val='2']"));
    CHECK(std::string(tree.select_node("//w:tr[3]//w:ins//w:t").node().text().get()) == "Cape Lantern 7 berths");
    CHECK(tree.select_nodes("//w:tr").size() == 3);
}

TEST_CASE("a heading of several paragraphs is edited where it stands", "[render]") {
    const auto document = [](const std::string& heading) {
        return word_document(paragraph(run("The General Assembly,")) + paragraph(run("1.\tDecides to sail;")) +
                             paragraph(run("Section 6")) + paragraph(run(heading)) +
                             paragraph(run("2.\tDecides to wait.")));
    };
    const auto texts = [](const char* heading) {
        return std::vector<std::string>{"The General Assembly,", "1.\tDecides to sail;", "Section 6", heading,
                                        "2.\tDecides to wait."};
    };
    const Resolution after = read(document("Harbour lights"));
    REQUIRE(after.clauses.at(2).text == "Section 6 Harbour lights");
    const std::string redline = edited(document("Harbour lamps"), after, false);
    CHECK(resolved(redline, All::rejected) == texts("Harbour lamps"));
    CHECK(resolved(redline, All::accepted) == texts("Harbour lights"));
}

TEST_CASE("clauses that share a paragraph are changed, added and removed in it", "[render]") {
    const auto document = [](const std::vector<std::string>& lines) {
        std::string runs;
        for (const std::string& line : lines) runs += (runs.empty() ? "" : "<w:r><w:br/></w:r>") + run(line);
        return word_document(paragraph(run("The General Assembly,")) + paragraph(runs));
    };
    const std::vector<std::string> texts[] = {
        {"1. Decides to light the lamps;", "2. Thanks the keepers of the piers;", "3. Requests a report."},
        {"1. Decides to douse the lamps;", "2. Thanks the keepers of the piers;", "3. Requests a report."},
        {"1. Decides to light the lamps;", "2. Requests a report."},
        {"1. Decides to light the lamps;", "2. Invites all ships to call at the harbour;",
         "3. Thanks the keepers of the piers;", "4. Requests a report."},
    };
    std::vector<std::string> documents;
    for (const auto& text : texts) documents.push_back(document(text));
    check_every_redline(documents, &Clause::number);
}

TEST_CASE("clauses beside their labels in a table are changed, added and removed in its rows", "[render]") {
    const auto document = [](const std::vector<std::pair<std::string, std::string>>& rows) {
        std::string table;
        for (const auto& [label, text] : rows) {
            table += "<w:tr><w:tc>" + paragraph(run(label)) + "</w:tc><w:tc>" + paragraph(run(text)) + "</w:tc></w:tr>";
        }
        return word_document(paragraph(run("The General Assembly,")) + "<w:tbl>" + table + "</w:tbl>" + paragraph(""));
    };
    const std::vector<std::pair<std::string, std::string>> texts[] = {
        {{"OP1", "Decides to light the lamps;"},
         {"OP2", "Thanks the keepers of the piers;"},
         {"OP3", "Requests a report."}},
        {{"OP1", "Decides to douse the lamps;"},
         {"OP2", "Thanks the keepers of the piers;"},
         {"OP3", "Requests a report."}},
        {{"OP1", "Decides to light the lamps;"}, {"OP2", "Requests a report."}},
        {{"OP1", "Decides to light the lamps;"},
         {"OP2", "Invites all ships to call at the harbour;"},
         {"OP3", "Thanks the keepers of the piers;"},
         {"OP4", "Requests a report."}},
        {{"OP1", "Decides to light the lamps;"},
         {"OP2", "Thanks the keepers of the piers;"},
         {"OP3", "Requests a report."},
         {"OP4", "Invites all ships to call at the harbour."}},
    };
    std::vector<std::string> documents;
    for (const auto& text : texts) documents.push_back(document(text));
    check_every_redline(documents, &Clause::label);
}

// The last paragraph ends in an element that holds runs: what is added after it is not in it, and what is cut in two is
// cut in it.
TEST_CASE("paragraphs are cut and added at the ends of links, controls and fields", "[render]") {
    const auto field_sign = [](const std::string& type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    };
    const std::pair<std::string, std::string> containers[] = {
        {"<w:hyperlink w:anchor=\"x\">", "</w:hyperlink>"},
        {"<w:sdt><w:sdtPr><w:id w:val=\"7\"/></w:sdtPr><w:sdtContent>", "</w:sdtContent></w:sdt>"},
        {"<w:fldSimple w:instr=\"REF x\">", "</w:fldSimple>"},
        {field_sign("begin") + "<w:r><w:instrText>REF x</w:instrText></w:r>" + field_sign("separate"),
         field_sign("end")},
        {"<w:sdt><w:sdtPr/><w:sdtContent><w:hyperlink w:anchor=\"x\">", "</w:hyperlink></w:sdtContent></w:sdt>"},
    };
    using Texts = std::vector<std::string>;
    const std::string first = "1.\tDecides to light the lamps;";
    const std::string piers = "2.\tThanks the keepers of the piers", ships = "Invites all ships to call at the harbour";
    struct Case {
        std::string last;
        Texts after;
    };
    const Case cases[] = {
        {"of the piers.", {piers + ".", "3.\t" + ships + "."}},
        {"of the piers.", {piers + ".", "3.\t" + ships + ";", "4.\tRequests a report on the tides."}},
        {"of the piers.", {piers + ";", "3.\t" + ships + ";", "4.\tRequests a report on the tides."}},
        {"of the piers; " + ships + ".", {piers + ";", "3.\t" + ships + "."}},
        {"of the piers; " + ships + "; and requests a report on the tides, with charts.",
         {piers + ";", "3.\t" + ships + ";", "4.\tAnd requests a report on the tides, with charts."}},
    };
    for (const auto& [open, close] : containers) {
        for (const Case& one : cases) {
            INFO(open << one.last << " becomes " << one.after.back());
            const std::string document = word_document(
                paragraph(run(first)) + paragraph(run("2.\tThanks the keepers ") + open + run(one.last) + close));
            std::string body = paragraph(run(first));
            for (const std::string& text : one.after) body += paragraph(run(text));
            const std::string redline = edited(document, read(word_document(body)), false);
            Texts after = one.after;
            after.insert(after.begin(), first);
            CHECK(resolved(redline, All::accepted) == after);
            CHECK(resolved(redline, All::rejected) == Texts{first, "2.\tThanks the keepers " + one.last});
        }
    }
}

TEST_CASE("what follows or goes at the end of a list gives and takes no number", "[render]") {
    const std::string list = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
    const std::string clauses = paragraph(run("The General Assembly,")) +
                                paragraph(run("Decides to light the lamps;"), list) +
                                paragraph(run("Thanks the keepers."), list);
    const std::string annex = paragraph(run("Annex")) + paragraph(run("The lamps of the harbour are red."));
    const auto counted = [](const std::string& redline, All all) {
        std::string out;
        for (const word::Printed& one : word::printed(word::unzip(redline), all)) {
            if (!one.text.empty()) out += (one.counted ? "# " : "") + one.text + "\n";
        }
        return out;
    };
    const std::string texts = "The General Assembly,\n# Decides to light the lamps;\n# Thanks the keepers.\n";
    const std::string more = "Annex\nThe lamps of the harbour are red.\n";
    for (const bool added : {true, false}) {
        const std::string longer = word_document(clauses + annex), shorter = word_document(clauses);
        const std::string redline = edited(added ? shorter : longer, read(added ? longer : shorter), false);
        CHECK(counted(redline, All::rejected) == texts + (added ? "" : more));
        CHECK(counted(redline, All::accepted) == texts + (added ? more : ""));
        CHECK(read(redline).clauses.back().label == (added ? "A1.p1" : "OP2"));
        CHECK(read(redline, Revisions::original).clauses.back().label == (added ? "OP2" : "A1.p1"));
    }
}
