// What is new in an edited Word document beside its text: footnotes, comments, and their ids.
#include "render/onto.hpp"

#include "support/catch.hpp"
#include "support/word_package.hpp"

#include <clausediff/clausediff.hpp>

using namespace clausediff;
using namespace onto;
using word::All;

TEST_CASE("a new note has an id of its own, whatever prefix the other ids have", "[render]") {
    test::WordParts document;
    document.body = paragraph(run("1.\tDecides to wait;") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>");
    document.footnotes = "<w:footnote id=\"1\">" + paragraph(run(" Of the lamps.")) + "</w:footnote>";
    const Resolution before = read(test::word_package(document));
    Resolution after = before;
    after.footnotes.push_back(after.footnotes[0]);
    after.footnotes[1].number = "2";
    after.footnotes[1].text = "Of the tides.";
    after.clauses[0].marks.push_back(after.clauses[0].marks[0]);
    after.clauses[0].marks[1].number = "2";
    const Resolution accepted = read(edited(before, after, false));
    REQUIRE(accepted.footnotes.size() == 2);
    CHECK(accepted.footnotes[0].text == "Of the lamps.");
    CHECK(accepted.footnotes[1].text == "Of the tides.");
}

TEST_CASE("notes that stand side by side are edited each on its own", "[render]") {
    const auto reference = [](const char* id) {
        return std::string("<w:r><w:footnoteReference w:id=\"") + id + "\"/></w:r>";
    };
    const auto note = [](const char* id, const std::string& text) {
        return std::string("<w:footnote w:id=\"") + id + "\">" + paragraph(run(" " + text)) + "</w:footnote>";
    };
    test::WordParts document;
    document.body = paragraph(run("1.\tDecides to wait") + reference("2") + reference("3") + reference("4") + run(";"));
    document.footnotes = note("2", "See A/91/1.") + note("3", "Of the lamps.") + note("4", "Of the tides.");
    const Resolution before = read(test::word_package(document));
    Resolution after = before;
    after.footnotes[1].text = "Of the red lamps.";
    after.footnotes.erase(after.footnotes.begin());
    after.clauses[0].marks.erase(after.clauses[0].marks.begin());
    const std::string redline = edited(before, after, false);
    CHECK(resolved(redline, All::rejected) ==
          std::vector<std::string>{"1.\tDecides to wait{See A/91/1.}{Of the lamps.}{Of the tides.};"});
    CHECK(resolved(redline, All::accepted) ==
          std::vector<std::string>{"1.\tDecides to wait{Of the red lamps.}{Of the tides.};"});
}

TEST_CASE("new ids are in Word's range, whatever ids the document has", "[render]") {
    test::WordParts document;
    document.body = paragraph(run("1.\tDecides to wait;") + "<w:bookmarkStart w:id=\"2147483647\"/>");
    document.footnotes = "<w:footnote w:id=\"2147483647\">" + paragraph(run("Unused.")) + "</w:footnote>";
    const Resolution after =
        normalise(
            read_bytes("The General Assembly,\n1.\tDecides to wait,1 and see;\n2.\tDecides to go.\n1 See A/91/1.\n",
                       "after.txt")
                .value())
            .value();
    const auto parts = word::unzip(edited(test::word_package(document), after, false));
    pugi::xml_document tree, notes;
    REQUIRE(tree.load_string(parts.at("word/document.xml").c_str()));
    REQUIRE(notes.load_string(parts.at("word/footnotes.xml").c_str()));
    CHECK(std::string(tree.select_node("//w:footnoteReference").node().attribute("w:id").value()) == "1");
    CHECK(std::string(notes.select_node("//w:footnote[2]").node().attribute("w:id").value()) == "1");
    const pugi::xpath_node_set inserted = tree.select_nodes("//w:ins");
    CHECK_FALSE(inserted.empty());
    for (const pugi::xpath_node& one : inserted) CHECK(one.node().attribute("w:id").as_llong() < 100);
}

TEST_CASE("the summary is a comment on the first paragraph, whatever heads the text", "[render]") {
    const std::string clause =
        paragraph(run("The General Assembly,")) + paragraph(run("1.\tDecides to light the lamps."));
    const std::string row = "<w:tbl><w:tr><w:tc>" + paragraph(run("United Nations")) + "</w:tc><w:tc>" +
                            paragraph(run("A/91/L.4")) + "</w:tc></w:tr></w:tbl>";
    const std::string heads[] = {"", paragraph(run("Lamps of the harbour")), paragraph(run("90/12. Lamps")), row};
    for (const std::string& before : heads) {
        for (const std::string& after : heads) {
            const auto parts = word::unzip(edited(word_document(before + clause), read(word_document(after + clause))));
            pugi::xml_document tree, comments;
            REQUIRE(tree.load_string(parts.at("word/document.xml").c_str()));
            REQUIRE(comments.load_string(parts.at("word/comments.xml").c_str()));
            CHECK(tree.select_nodes("//w:commentReference").size() == 1);
            const std::string text = comments.select_node("//w:comment//w:t").node().text().get();
            CHECK(text.find("2 clauses before, 2 after") != std::string::npos);
        }
    }
}
