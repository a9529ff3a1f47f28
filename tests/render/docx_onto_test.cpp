// The Word redline as an edit of the Word document of the before text.
#include "base/zip/zip_output.hpp"
#include "render/random_pair.hpp"
#include "render/word_reader.hpp"

#include "support/catch.hpp"
#include "support/word_package.hpp"

#include <clausediff/clausediff.hpp>

#include <algorithm>
#include <memory>
#include <random>

using namespace clausediff;
using namespace clausediff::detail;

namespace {

using sample::resolution_of;
using word::All;

const std::string kBeforeExample = std::string(CLAUSEDIFF_EXAMPLES_DIR) + "/A_RES_69_317.txt";
const std::string kAfterExample = std::string(CLAUSEDIFF_EXAMPLES_DIR) + "/draft_71.txt";

// A Word document of one text: a redline of it against itself has no changes.
std::string document_of(const Resolution& resolution) {
    DocxOptions options;
    options.comments = false;
    return render_docx(compare(resolution, resolution), options).bytes;
}

Resolution read(const std::string& document, Revisions revisions = Revisions::accepted) {
    ReadOptions options;
    options.revisions = revisions;
    return normalise(read_bytes(document, "before.docx", options).value()).value();
}

std::string edited(const Resolution& before, const Resolution& after, bool comments = true) {
    DocxOptions options;
    options.comments = comments;
    options.author = "the test";
    DocxResult redline = render_docx(compare(before, after), options);
    CHECK(redline.why_new.empty());
    return std::move(redline.bytes);
}

std::string edited(const std::string& document, const Resolution& after, bool comments = true) {
    return edited(read(document), after, comments);
}

// The document a Word user might have: `body` is what w:body holds.
std::string word_document(const std::string& body) {
    auto parts = test::word_parts({body});
    parts["word/theme/theme1.xml"] = "<theme>  kept as it is \r\n</theme>";
    return test::word_package(parts);
}

std::string paragraph(const std::string& runs, const std::string& properties = "") {
    return "<w:p>" + (properties.empty() ? "" : "<w:pPr>" + properties + "</w:pPr>") + runs + "</w:p>";
}

std::string run(const std::string& text, const std::string& properties = "") {
    return "<w:r>" + (properties.empty() ? "" : "<w:rPr>" + properties + "</w:rPr>") + "<w:t xml:space=\"preserve\">" +
           text + "</w:t></w:r>";
}

std::vector<std::string> resolved(const std::string& document, All all) {
    auto parts = word::unzip(document);
    parts.emplace("word/footnotes.xml", "<w:footnotes/>");
    return word::paragraphs(parts, all);
}

void check_same(const std::vector<std::string>& found, const std::vector<std::string>& wanted) {
    CHECK(found.size() == wanted.size());
    for (std::size_t i = 0; i < std::min(found.size(), wanted.size()); ++i) {
        INFO("paragraph " << i + 1);
        CHECK(found[i] == wanted[i]);
    }
}

// Both texts are in the edited document as they are in a new one, but for the lines of the head that only one has.
void check_both_texts(const Resolution& before, const Resolution& after) {
    const std::string redline = edited(document_of(before), after);
    REQUIRE(redline.find("the test") == std::string::npos);  // packed
    check_same(resolved(redline, All::rejected), resolved(document_of(before), All::accepted));
    check_same(resolved(redline, All::accepted), resolved(document_of(after), All::accepted));
}

Resolution without_head(Resolution resolution) {
    resolution.metadata.symbol.clear();
    resolution.metadata.session.clear();
    resolution.metadata.agenda_item.clear();
    resolution.head.clear();
    return resolution;
}

// The redline of each of the documents onto each: accepted it is the one, rejected the other, with `name` of each
// clause.
void check_every_redline(const std::vector<std::string>& documents, std::string Clause::*name) {
    const auto clauses = [name](const Resolution& resolution) {
        std::vector<std::string> found;
        for (const Clause& clause : resolution.clauses) found.push_back(clause.*name + " " + clause.text);
        return found;
    };
    for (const std::string& before : documents) {
        for (const std::string& after : documents) {
            const std::string redline = edited(before, read(after), false);
            CHECK(clauses(read(redline)) == clauses(read(after)));
            CHECK(clauses(read(redline, Revisions::original)) == clauses(read(before)));
        }
    }
}

}  // namespace

TEST_CASE("a Word document is edited from one example text to the other", "[render]") {
    const Resolution before = without_head(load(kBeforeExample).value());
    const Resolution after = without_head(load(kAfterExample).value());
    check_both_texts(before, after);
    check_both_texts(after, before);
}

TEST_CASE("a Word document without changes stays as it is", "[render]") {
    const Resolution before = load(kBeforeExample).value();
    const std::string document = document_of(before);
    const auto old = word::unzip(document);
    const auto now = word::unzip(edited(document, read(document), false));
    REQUIRE(old.size() == now.size());
    for (const auto& [name, content] : old) {
        INFO(name);
        CHECK(content == now.at(name));
    }
}

TEST_CASE("parts that the changes do not touch are the same byte for byte", "[render]") {
    const Resolution after = resolution_of({{"1.", "Decides to keep all lamps lit by night;"}});
    const std::string document = word_document(paragraph(run("1.\tDecides to keep the lamps lit by night;")));
    const auto old = word::unzip(document);
    const auto now = word::unzip(edited(document, after, false));
    for (const char* part : {"word/theme/theme1.xml", "[Content_Types].xml"}) CHECK(old.at(part) == now.at(part));
    CHECK(now.size() == old.size());
}

TEST_CASE("words are changed inside their runs, and carry the formatting of their neighbours", "[render]") {
    const Resolution after = resolution_of({{"1.", "Also decides to keep the red lamps lit at night;"}});
    const std::string document =
        word_document(paragraph(run("1.\t") + run("Decides", "<w:i/>") + run(" to keep the ") + run("lamps", "<w:b/>") +
                                run(" lit by night;", "<w:u w:val=\"single\"/>")));
    const std::string redline = edited(document, after, false);
    CHECK(resolved(redline, All::rejected) == std::vector<std::string>{"1.\tDecides to keep the lamps lit by night;"});
    CHECK(resolved(redline, All::accepted) ==
          std::vector<std::string>{"1.\tAlso decides to keep the red lamps lit at night;"});
    pugi::xml_document tree;
    const auto parts = word::unzip(redline);
    REQUIRE(
        tree.load_string(parts.at("word/document.xml").c_str(), pugi::parse_default | pugi::parse_ws_pcdata_single));
    const auto formatting = [&](const char* path) { return std::string(tree.select_node(path).node().name()); };
    CHECK(formatting("//w:ins[contains(., 'Also')]//w:rPr/*") == "w:i");
    CHECK(formatting("//w:ins[contains(., 'at')]//w:rPr/*") == "w:u");
    CHECK(formatting("//w:r[w:t = 'lamps']/w:rPr/*") == "w:b");
}

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

TEST_CASE("a masthead that page headers hold is not edited, and what is not shown is named", "[render]") {
    Resolution before = read(word_document(paragraph(run("Lamps")) + paragraph(run("The General Assembly,")) +
                                           paragraph(run("1.\tDecides to light the lamps."))));
    before.metadata.symbol = "A/90/L.4";
    Resolution after = before;
    after.head.insert(after.head.begin(), {"A/RES/90/5", HeadKind::symbol, true, 1});
    after.metadata.symbol = "A/RES/90/5";
    after.metadata.session = "Ninetieth session";
    CHECK(render_docx(compare(before, after)).not_shown ==
          std::vector<std::string>{"the session of AFTER, which its page headers alone have: \"Ninetieth session\""});
    before.left_out.push_back({"A/90/L.4", Reason::word_header, 1});
    const DocxResult redline = render_docx(compare(before, after));
    REQUIRE(redline.not_shown.size() == 2);
    CHECK(redline.not_shown[0] == "the headers of its pages stay as they are; AFTER has \"A/RES/90/5\"");
    CHECK(resolved(redline.bytes, All::accepted).front() == "Lamps");
}

TEST_CASE("a document that cannot be edited gives a new one, and the reason", "[render]") {
    Resolution before = read(word_document(paragraph(run("1.\tDecides to light the lamps."))));
    const Resolution after = resolution_of({{"1.", "Decides to douse the lamps."}});
    const auto reason = [&](const std::string& bytes) {
        before.bytes = std::make_shared<const std::string>(bytes);
        const DocxResult redline = render_docx(compare(before, after));
        CHECK_FALSE(redline.bytes.empty());
        return redline.why_new;
    };
    CHECK(reason(word_document(paragraph(run("1.\tDecides to sell the boats.")))) ==
          "a changed clause does not stand in it as it was read: \"1.\tDecides to light the lamps.\"");
    CHECK(reason(packed({{"readme.txt", "no document"}}, 1'000'000'000)) ==
          "it is not laid out as Word lays documents out");
}

TEST_CASE("revisions that the document holds are accepted or rejected as they were when it was read", "[render]") {
    const std::string document = word_document(paragraph(run("1.\tDecides to ") +
                                                         "<w:del w:id=\"1\" w:author=\"A\"><w:r><w:delText>light"
                                                         "</w:delText></w:r></w:del><w:ins w:id=\"2\" w:author=\"A\">" +
                                                         run("douse") + "</w:ins>" + run(" the lamps.")));
    struct Case {
        Revisions revisions;
        const char* before;
    };
    for (const Case& one : {Case{Revisions::accepted, "1.\tDecides to douse the lamps."},
                            Case{Revisions::original, "1.\tDecides to light the lamps."}}) {
        const Resolution after = resolution_of({{"1.", "Decides to sell the lamps."}});
        const std::string redline = edited(read(document, one.revisions), after, false);
        CHECK(resolved(redline, All::rejected) == std::vector<std::string>{one.before});
        CHECK(resolved(redline, All::accepted) == std::vector<std::string>{"1.\tDecides to sell the lamps."});
    }
}

TEST_CASE("text that is struck through and left out stays in the document", "[render]") {
    const std::string document =
        word_document(paragraph(run("1.\tDecides that the keepers of the lamps meet in ") + run("2027", "<w:strike/>") +
                                run("2028", "<w:u w:val=\"single\"/>") + run(".")));
    ReadOptions options;
    options.struck_text = StruckText::dropped;
    const Resolution before = normalise(read_bytes(document, "before.docx", options).value()).value();
    CHECK(before.clauses.at(0).text == "Decides that the keepers of the lamps meet in 2028.");
    const std::string redline =
        edited(before, resolution_of({{"1.", "Decides that the keepers of the red lamps meet in 2028."}}), false);
    CHECK(resolved(redline, All::rejected) ==
          std::vector<std::string>{"1.\tDecides that the keepers of the lamps meet in 20272028."});
    CHECK(resolved(redline, All::accepted) ==
          std::vector<std::string>{"1.\tDecides that the keepers of the red lamps meet in 20272028."});
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

TEST_CASE("random edits of a Word document come back whole", "[render]") {
    std::mt19937 random(20361125);
    const std::vector<Clause> real = load(kBeforeExample).value().clauses;
    for (int round = 0; round < 100; ++round) {
        const auto [before, after] = sample::random_pair(real, random);
        if (after.empty()) continue;
        INFO("round " << round);
        check_both_texts(resolution_of(before), resolution_of(after));
    }
}
