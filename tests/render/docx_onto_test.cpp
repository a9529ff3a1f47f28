// The Word redline as an edit of the Word document of the before text.
#include "base/zip/zip_output.hpp"
#include "render/onto.hpp"
#include "render/random_pair.hpp"

#include "support/catch.hpp"

#include <clausediff/clausediff.hpp>


using namespace clausediff;
using namespace onto;

namespace {

using sample::resolution_of;
using word::All;

const std::string kBeforeExample = std::string(CLAUSEDIFF_EXAMPLES_DIR) + "/A_RES_69_317.txt";
const std::string kAfterExample = std::string(CLAUSEDIFF_EXAMPLES_DIR) + "/draft_71.txt";

Resolution without_head(Resolution resolution) {
    resolution.metadata.symbol.clear();
    resolution.metadata.session.clear();
    resolution.metadata.agenda_item.clear();
    resolution.head.clear();
    return resolution;
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
    CHECK(reason(detail::packed({{"readme.txt", "no document"}}, 1'000'000'000)) ==
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
