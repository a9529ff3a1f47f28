// Moves that Word tracks: kept words as moves, others deleted and inserted, in new documents and in documents that are
// edited.
#include "render/move_rules.hpp"
#include "render/random_pair.hpp"
#include "render/sample.hpp"
#include "render/shown_text.hpp"
#include "render/word_reader.hpp"

#include "support/catch.hpp"
#include "support/text.hpp"
#include "support/word_package.hpp"

#include <clausediff/clausediff.hpp>

#include <algorithm>
#include <random>

using namespace clausediff;

namespace {

using sample::resolution_of;
using word::All;

const std::string kBeforeExample = std::string(CLAUSEDIFF_EXAMPLES_DIR) + "/A_RES_69_317.txt";
const std::string kAfterExample = std::string(CLAUSEDIFF_EXAMPLES_DIR) + "/draft_71.txt";

std::map<std::string, std::string> tracked(const Comparison& comparison, bool comments = true) {
    DocxOptions options;
    options.moves = WordMoves::tracked;
    options.comments = comments;
    const DocxResult redline = render_docx(comparison, options);
    CHECK(redline.why_new.empty());
    return word::unzip(redline.bytes);
}

std::map<std::string, std::string> check_both_texts(const Resolution& before, const Resolution& after) {
    const auto parts = tracked(compare(before, after));
    CHECK(word::broken_move_rules(parts) == std::vector<std::string>());
    sample::check_same(word::paragraphs(parts, All::rejected), sample::shown(before));
    sample::check_same(word::paragraphs(parts, All::accepted), sample::shown(after));
    return parts;
}

// A paragraph a line: "<moved away<", ">moved here>", "[-deleted-]", "{+inserted+}", and in the same marks "¶" for
// ends.
std::string marked(const std::map<std::string, std::string>& parts) {
    const std::map<std::string_view, std::pair<std::string, std::string>> kMarks = {
        {"w:moveFrom", {"<", "<"}}, {"w:moveTo", {">", ">"}}, {"w:del", {"[-", "-]"}}, {"w:ins", {"{+", "+}"}}};
    pugi::xml_document document;
    REQUIRE(document.load_string(parts.at("word/document.xml").c_str(),
                                 pugi::parse_default | pugi::parse_ws_pcdata_single));
    std::string out;
    const auto text_of = [](const pugi::xml_node& node) {
        std::string text;
        for (const pugi::xpath_node& one :
             node.select_nodes("descendant-or-self::*[self::w:t or self::w:delText or self::w:tab]"))
            text += one.node().name() == std::string_view("w:tab") ? "\t" : one.node().text().get();
        return text;
    };
    for (const pugi::xpath_node& paragraph : document.select_nodes("//w:p")) {
        for (const pugi::xml_node& node : paragraph.node().children()) {
            const auto mark = kMarks.find(node.name());
            const std::string text = node.name() == std::string_view("w:pPr") ? "" : text_of(node);
            if (text.empty()) continue;
            out += mark == kMarks.end() ? text : mark->second.first + text + mark->second.second;
        }
        for (const pugi::xml_node& end : paragraph.node().child("w:pPr").child("w:rPr").children()) {
            const auto mark = kMarks.find(end.name());
            if (mark != kMarks.end()) out += mark->second.first + "¶" + mark->second.second;
        }
        out += "\n";
    }
    return out;
}

const std::string kHarbour = "Requests the Secretary-General to publish the charts of all small harbours;";
const std::string kPilots = "Also requests the Secretary-General to train the pilots of the League without delay;";
const std::string kTides = "Decides to remain seized of the matter of the tides and the currents;";
const std::string kLamps = "Invites all keepers of lamps to count the ships that pass by night;";

// Where a number is part of a text, the tab after it is a space.
std::vector<std::string> with_spaces(std::vector<std::string> lines) {
    for (std::string& line : lines) std::replace(line.begin(), line.end(), '\t', ' ');
    return lines;
}

std::string document_of(const Resolution& resolution) {
    DocxOptions options;
    options.comments = false;
    return render_docx(compare(resolution, resolution), options).bytes;
}

Resolution read(const std::string& document) {
    return normalise(read_bytes(document, "before.docx").value()).value();
}

}  // namespace

TEST_CASE("a moved clause keeps its words as a move, and its number and end where they are the same", "[render]") {
    const auto redline = [](const std::string& number, const std::string& text) {
        return marked(
            tracked(compare(resolution_of({{"1.", kHarbour}, {"2.", kPilots}, {"3.", kTides}, {"4.", kLamps}}),
                            resolution_of({{number, text}, {"1.", kHarbour}, {"2.", kPilots}, {"4.", kLamps}})),
                    false));
    };
    CHECK(redline("3.", kTides) == ">3.\t" + kTides + ">>¶>\n1.\t" + kHarbour + "\n2.\t" + kPilots + "\n<3.\t" +
                                       kTides + "<<¶<\n4.\t" + kLamps + "\n");
    CHECK(redline("1 bis.", "Decides to remain seized of the matter of the northern currents;") ==
          "{+1 bis.\t+}>Decides to remain seized of the matter of the >{+northern+}> currents;>>¶>\n1.\t" + kHarbour +
              "\n2.\t" + kPilots +
              "\n[-3.\t-]<Decides to remain seized of the matter of the <[-tides and the-]< currents;<<¶<\n4.\t" +
              kLamps + "\n");
}

TEST_CASE("parts of clauses that were split or merged elsewhere are moves of their own", "[render]") {
    const std::string both =
        "Requests the Secretary-General to publish the charts of all small harbours, and to train "
        "the pilots of the League without delay;";
    const auto split =
        check_both_texts(resolution_of({{"1.", both}, {"2.", kTides}, {"3.", kLamps}}),
                         resolution_of({{"1.", kTides}, {"2.", kLamps}, {"3.", kHarbour}, {"4.", kPilots}}));
    CHECK(word::count_moves(split) >= 2);
    const auto merged =
        check_both_texts(resolution_of({{"1.", kTides}, {"2.", kHarbour}, {"3.", kPilots}, {"4.", kLamps}}),
                         resolution_of({{"1.", both}, {"2.", kTides}, {"3.", kLamps}}));
    CHECK(word::count_moves(merged) >= 1);
}

TEST_CASE("moves at the beginning and at the end of a text", "[render]") {
    const sample::Numbered clauses = {{"1.", kHarbour}, {"2.", kPilots}, {"3.", kTides}, {"4.", kLamps}};
    for (std::size_t from = 0; from < clauses.size(); ++from) {
        for (std::size_t to = 0; to < clauses.size(); ++to) {
            INFO("from " << from << " to " << to);
            sample::Numbered after = clauses;
            after.erase(after.begin() + static_cast<std::ptrdiff_t>(from));
            after.insert(after.begin() + static_cast<std::ptrdiff_t>(to), clauses[from]);
            const auto parts = check_both_texts(resolution_of(clauses), resolution_of(after));
            CHECK((word::count_moves(parts) == 0) == (from == to));
        }
    }
}

TEST_CASE("the example texts with tracked moves", "[render]") {
    const Resolution before = load(kBeforeExample).value(), after = load(kAfterExample).value();
    CHECK(word::count_moves(check_both_texts(before, after)) == 2);
    check_both_texts(after, before);
    CHECK(word::count_moves(check_both_texts(before, before)) == 0);
}

TEST_CASE("random resolutions, edited, cut up and shuffled, come back whole from tracked moves", "[render]") {
    std::mt19937 random(20361130);
    const std::vector<Clause> real = load(kBeforeExample).value().clauses;
    std::size_t moves = 0;
    for (int round = 0; round < 150; ++round) {
        const auto [before, after] = sample::random_pair(real, random);
        if (after.empty()) continue;
        INFO("round " << round);
        moves += word::count_moves(check_both_texts(resolution_of(before), resolution_of(after)));
    }
    CHECK(moves > 100);
}

TEST_CASE("by default nothing is tracked as a move", "[render]") {
    const auto parts =
        word::unzip(render_docx(compare(load(kBeforeExample).value(), load(kAfterExample).value())).bytes);
    CHECK(parts.at("word/document.xml").find("w:move") == std::string::npos);
}

TEST_CASE("random Word documents, edited, come back whole from tracked moves", "[render]") {
    std::mt19937 random(20361202);
    const std::vector<Clause> real = load(kBeforeExample).value().clauses;
    std::size_t moves = 0;
    for (int round = 0; round < 150; ++round) {
        const auto [before, after] = sample::random_pair(real, random);
        if (after.empty()) continue;
        INFO("round " << round);
        const std::string old = document_of(resolution_of(before)), now = document_of(resolution_of(after));
        const auto parts = tracked(compare(read(old), read(now)));
        CHECK(word::broken_move_rules(parts) == std::vector<std::string>());
        const auto texts = [](const std::map<std::string, std::string>& of, All all) {
            return with_spaces(word::paragraphs(of, all));
        };
        sample::check_same(texts(parts, All::rejected), texts(word::unzip(old), All::accepted));
        sample::check_same(texts(parts, All::accepted), texts(word::unzip(now), All::accepted));
        moves += word::count_moves(parts);
    }
    CHECK(moves > 100);
}

TEST_CASE("a moved clause of a Word document keeps its words as a move, with their formatting", "[render]") {
    const auto paragraph = [](const std::string& runs) { return "<w:p>" + runs + "</w:p>"; };
    const auto run = [](const std::string& text, const std::string& look = "") {
        return "<w:r>" + look + "<w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    };
    test::WordParts document;
    document.body = paragraph(run("The General Assembly,")) + paragraph(run("1.\t" + kHarbour)) +
                    paragraph(run("2.\t" + kPilots)) +
                    paragraph(run("3.\tDecides", "<w:rPr><w:i/></w:rPr>") + run(" to remain seized of ") +
                              "<w:hyperlink w:anchor=\"tides\">" + run("the matter of the tides") + "</w:hyperlink>" +
                              run(" and the currents;")) +
                    paragraph(run("4.\t" + kLamps));
    const Resolution before = read(test::word_package(document));
    const Resolution after = test::resolution(
        "The General Assembly,\n1.\tDecides to remain seized of the matter of the "
        "spring tides and the currents;\n2.\t" +
        kHarbour + "\n3.\t" + kPilots + "\n4.\t" + kLamps + "\n");
    const auto parts = tracked(compare(before, after), false);
    CHECK(word::broken_move_rules(parts) == std::vector<std::string>());
    CHECK(word::count_moves(parts) == 1);
    pugi::xml_document tree;
    REQUIRE(
        tree.load_string(parts.at("word/document.xml").c_str(), pugi::parse_default | pugi::parse_ws_pcdata_single));
    CHECK(tree.select_node("//w:moveFrom/w:r[w:rPr/w:i][w:t = 'Decides']"));
    CHECK(tree.select_node("//w:hyperlink/w:moveFrom/w:r[contains(w:t, 'the matter of the')]"));
    CHECK(tree.select_node("//w:ins/w:r[contains(w:t, 'spring')]"));
    CHECK(word::paragraphs(parts, All::rejected)[3] ==
          "3.\tDecides to remain seized of the matter of the tides and the currents;");
    CHECK(word::paragraphs(parts, All::accepted)[1] ==
          "1.\tDecides to remain seized of the matter of the spring tides and the currents;");
}
