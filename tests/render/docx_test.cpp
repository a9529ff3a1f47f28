// The Word redline, read back: who rejects all changes has the before text, who accepts all the after text.
#include "render/random_pair.hpp"
#include "render/sample.hpp"
#include "render/shown_text.hpp"
#include "render/word_reader.hpp"

#include "support/catch.hpp"
#include "support/text.hpp"

#include <clausediff/clausediff.hpp>

#include <algorithm>
#include <random>
#include <set>

using namespace clausediff;

namespace {

using sample::resolution_of;
using word::All;

const std::string kBeforeExample = std::string(CLAUSEDIFF_EXAMPLES_DIR) + "/A_RES_69_317.txt";
const std::string kAfterExample = std::string(CLAUSEDIFF_EXAMPLES_DIR) + "/draft_71.txt";

std::map<std::string, std::string> redline(const Resolution& before, const Resolution& after) {
    return word::unzip(render_docx(compare(before, after)).bytes);
}

void check_both_texts(const Resolution& before, const Resolution& after) {
    const auto parts = redline(before, after);
    sample::check_same(word::paragraphs(parts, All::rejected), sample::shown(before));
    sample::check_same(word::paragraphs(parts, All::accepted), sample::shown(after));
}

}  // namespace

TEST_CASE("a Word redline holds both texts, with numbers, headings and footnotes", "[render]") {
    const Resolution before = load(kBeforeExample).value();
    const Resolution after = load(kAfterExample).value();
    check_both_texts(before, after);
    check_both_texts(after, before);
    check_both_texts(before, before);
}

TEST_CASE("the lines of the head stand in a redline of two texts that are no Word documents", "[render]") {
    const auto text = [](const std::string& item, const std::string& sponsors) {
        return test::resolution("A/90/L.4\nNinetieth session\nAgenda item 7\n" + item + "\n" + sponsors +
                                "\nLamps\n\tThe General Assembly,\n\t1.\tDecides to light the lamps.\n");
    };
    check_both_texts(text("Harbours and tides", "Egypt and Norway: draft resolution"),
                     text("Harbours, tides and piers", "Egypt, Norway and Peru: draft resolution"));
}

TEST_CASE("a redline of a text against itself holds no change", "[render]") {
    const Resolution text = load(kBeforeExample).value();
    const auto parts = redline(text, text);
    for (const char* part : {"word/document.xml", "word/footnotes.xml"}) {
        CHECK(parts.at(part).find("<w:ins") == std::string::npos);
        CHECK(parts.at(part).find("<w:del") == std::string::npos);
    }
}

TEST_CASE("the ends of paragraphs follow their text", "[render]") {
    const std::string harbour = "Requests the Secretary-General to publish the charts of all small harbours;";
    const std::string pilots = "Also requests the Secretary-General to train the pilots of the League without delay;";
    const std::string both =
        "Requests the Secretary-General to publish the charts of all small harbours, and to train "
        "the pilots of the League without delay;";
    const std::string tides = "Decides to remain seized of the matter of the tides and the currents.";
    using Clauses = std::vector<std::pair<std::string, std::string>>;
    struct Case {
        const char* what;
        Clauses before, after;
    };
    const Case cases[] = {
        {"a clause added at the end", {{"1.", harbour}}, {{"1.", harbour}, {"2.", tides}}},
        {"a clause removed at the end", {{"1.", harbour}, {"2.", tides}}, {{"1.", harbour}}},
        {"the last clause replaced", {{"1.", harbour}, {"2.", tides}}, {{"1.", harbour}, {"2.", "Adjourns."}}},
        {"two for one at the end",
         {{"1.", harbour}, {"2.", tides}},
         {{"1.", harbour}, {"2.", "Adjourns."}, {"3.", "Thanks all."}}},
        {"one for two at the end",
         {{"1.", harbour}, {"2.", tides}, {"3.", "Thanks all."}},
         {{"1.", harbour}, {"2.", "Adjourns."}}},
        {"split", {{"1.", both}, {"2.", tides}}, {{"1.", harbour}, {"2.", pilots}, {"3.", tides}}},
        {"merged", {{"1.", harbour}, {"2.", pilots}, {"3.", tides}}, {{"1.", both}, {"2.", tides}}},
        {"split at the end", {{"1.", tides}, {"2.", both}}, {{"1.", tides}, {"2.", harbour}, {"3.", pilots}}},
        {"merged at the end", {{"1.", tides}, {"2.", harbour}, {"3.", pilots}}, {{"1.", tides}, {"2.", both}}},
        {"moved", {{"1.", harbour}, {"2.", pilots}, {"3.", tides}}, {{"1.", tides}, {"2.", harbour}, {"3.", pilots}}},
        {"nothing in common", {{"1.", harbour}}, {{"1.", "Adjourns."}}},
        {"without numbers", {{"", harbour}}, {{"1.", harbour}}},
    };
    for (const Case& one : cases) {
        INFO(one.what);
        check_both_texts(resolution_of(one.before), resolution_of(one.after));
    }
}

TEST_CASE("random resolutions, edited, cut up and shuffled, come back whole", "[render]") {
    std::mt19937 random(20361124);
    const std::vector<Clause> real = load(kBeforeExample).value().clauses;
    for (int round = 0; round < 150; ++round) {
        const auto [before, after] = sample::random_pair(real, random);
        if (after.empty()) continue;
        INFO("round " << round);
        check_both_texts(resolution_of(before), resolution_of(after));
    }
}

TEST_CASE("a moved clause says at both places where it went and came from", "[render]") {
    const auto parts = redline(load(kBeforeExample).value(), load(kAfterExample).value());
    pugi::xml_document comments;
    REQUIRE(comments.load_string(parts.at("word/comments.xml").c_str()));
    std::vector<std::string> texts;
    for (const auto& comment : comments.child("w:comments").children()) {
        texts.emplace_back(comment.child("w:p").child("w:r").next_sibling("w:r").child("w:t").text().get());
    }
    REQUIRE(texts.size() >= 3);
    CHECK(texts[0].find("Changes from A/RES/69/317 to draft_71.txt: 52 clauses before, 53 after; 34 unchanged,") == 0);
    CHECK(std::find(texts.begin(), texts.end(), "now PP14, was PP18: moved up from after PP17 (now PP18)") !=
          texts.end());
    CHECK(std::find(texts.begin(), texts.end(), "was PP18, now PP14: moved up from after PP17 (now PP18)") !=
          texts.end());
}

TEST_CASE("without comments there is no trace of them", "[render]") {
    DocxOptions options;
    options.comments = false;
    const auto parts = word::unzip(render_docx(sample::comparison(), options).bytes);
    CHECK(parts.count("word/comments.xml") == 0);
    for (const char* part : {"word/document.xml", "word/_rels/document.xml.rels", "[Content_Types].xml"}) {
        INFO(part);
        CHECK(parts.at(part).find("omment") == std::string::npos);
    }
}

TEST_CASE("changes carry their author and their time, and the same time gives the same bytes", "[render]") {
    DocxOptions options;
    options.author = "Mission of \"A & B\"";
    options.time = 1'795'000'000;
    const std::string bytes = render_docx(sample::comparison(), options).bytes;
    CHECK(bytes == render_docx(sample::comparison(), options).bytes);
    pugi::xml_document document;
    REQUIRE(document.load_string(word::unzip(bytes).at("word/document.xml").c_str()));
    const pugi::xpath_node_set changes = document.select_nodes("//w:ins | //w:del");
    CHECK(changes.size() > 20);
    for (const pugi::xpath_node& change : changes) {
        CHECK(change.node().attribute("w:author").value() == options.author);
        CHECK(change.node().attribute("w:date").value() == std::string("2026-11-18T11:06:40Z"));
    }
}

TEST_CASE("no character of a clause becomes markup, and what XML cannot hold is shown", "[render]") {
    const auto before = resolution_of({{"1.", "Notes <w:p> & \"tides\" ]]> &amp;"}});
    const auto after = resolution_of({{"1.", "Notes <w:p> & \"tides\" ]]> &amp; \x01 here"}});
    const auto parts = redline(before, after);
    CHECK(word::paragraphs(parts, All::rejected).back() == "1.\tNotes <w:p> & \"tides\" ]]> &amp;");
    CHECK(word::paragraphs(parts, All::accepted).back() == "1.\tNotes <w:p> & \"tides\" ]]> &amp; \xEF\xBF\xBD here");
}
