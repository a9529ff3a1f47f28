#include "render/golden.hpp"
#include "render/json_writer.hpp"
#include "render/sample.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>

using namespace clausediff;
using namespace clausediff::detail;
using nlohmann::json;

TEST_CASE("the JSON of a comparison and an outline", "[render]") {
    golden::check("comparison.json", render_json(sample::comparison()));
    golden::check("outline.json", render_outline_json(sample::resolution()));
    golden::check("outline.txt", render_outline_text(sample::resolution()));
    OutlineOptions all;
    all.all = true;
    golden::check("outline_lines.txt", render_outline_lines(sample::resolution()));
    golden::check("outline_all.txt", render_outline_text(sample::resolution(), all));
}

TEST_CASE("JSON keeps every text byte for byte", "[render]") {
    const Comparison comparison = sample::comparison();
    const json parsed = json::parse(render_json(comparison));
    REQUIRE(parsed["changes"].size() == comparison.changes.size());
    for (std::size_t i = 0; i < comparison.changes.size(); ++i) {
        const ClauseChange& change = comparison.changes[i];
        const json& written = parsed["changes"][i];
        CHECK(written["kind"] == name(change.kind));
        REQUIRE(written["segments"].size() == change.segments.size());
        for (std::size_t k = 0; k < change.segments.size(); ++k) {
            CHECK(written["segments"][k]["op"] == name(change.segments[k].op));
            CHECK(written["segments"][k]["text"] == change.segments[k].text);
        }
        for (std::size_t k = 0; k < change.after.size(); ++k)
            CHECK(written["after"][k]["text"] == comparison.after_clauses(change)[k].text);
        for (std::size_t k = 0; k < change.before.size(); ++k)
            CHECK(written["before"][k]["text"] == comparison.before_clauses(change)[k].text);
    }
    CHECK(parsed["before"]["agenda_item"].is_null());
    CHECK(parsed["changes"][2]["similarity"].is_null());
    CHECK(parsed["changes"][1]["similarity"] == 0.6667);
}

TEST_CASE("words that are in another clause are segments of their own in JSON", "[render]") {
    Comparison comparison = sample::comparison_of(
        {sample::change(ChangeKind::amended, "OP1", "OP1",
                        {{Op::equal, "Lit "},
                         {Op::remove, "by the keepers of the reef at dusk", EditClass::wording},
                         {Op::insert, "daily", EditClass::wording}}),
         sample::change(ChangeKind::added, "", "OP2", {{Op::insert, "the keepers of the reef", EditClass::wording}})});
    comparison.changes[0].moved_words = {{Op::remove, 7, 30, 1, 1}};
    comparison.changes[1].moved_words = {{Op::insert, 0, 23, 0, 0}};
    comparison.summary.moved_passages = 1;
    const json parsed = json::parse(render_json(comparison));
    CHECK(parsed["summary"]["moved_passages"] == 1);
    CHECK(parsed["changes"][0]["segments"].dump() ==
          R"([{"op":"equal","text":"Lit "},{"class":"wording","op":"delete","text":"by "},)"
          R"({"class":"wording","moved_to":"OP2","op":"delete","text":"the keepers of the reef"},)"
          R"({"class":"wording","op":"delete","text":" at dusk"},{"class":"wording","op":"insert","text":"daily"}])");
    CHECK(parsed["changes"][1]["segments"].dump() ==
          R"([{"class":"wording","moved_from":"OP1","op":"insert","text":"the keepers of the reef"}])");
}

TEST_CASE("filter, counts only and evidence in JSON", "[render]") {
    Comparison comparison = sample::comparison();
    comparison.changes[0].score = 0.98765;
    comparison.changes[0].evidence = Evidence{1, 1, 1, 0.5};
    JsonOptions options;
    options.filter.kinds = {ChangeAspect::removed};
    json parsed = json::parse(render_json(comparison, options));
    CHECK(parsed["changes"].size() == 1);
    CHECK(parsed["footnotes"].size() == 1);
    CHECK(parsed["summary"]["added"] == 1);
    options = {};
    options.stat = true;
    CHECK_FALSE(json::parse(render_json(comparison, options)).contains("changes"));
    options = {};
    options.evidence = true;
    parsed = json::parse(render_json(comparison, options));
    CHECK(parsed["changes"][0]["evidence"]["score"] == 0.9877);
    CHECK_FALSE(parsed["changes"][1].contains("evidence"));
}

TEST_CASE("strings survive JSON", "[render]") {
    constexpr char kNasty[] = "\"\\/\b\f\n\r\t\x00\x1f\x7f é\u2028\U0001F54A";
    const std::string nasty(kNasty, sizeof(kNasty) - 1);
    const std::string text = render::JsonWriter().text(nasty).finish();
    CHECK(json::parse(text).get<std::string>() == nasty);
    for (const char c : text) CHECK((static_cast<unsigned char>(c) >= 0x20 || c == '\n'));
    CHECK(json::parse(render::JsonWriter().text("a\xff\xc3").finish()) == "a\uFFFD\uFFFD");
    for (char control = 0; control < 0x20; ++control) {
        const std::string long_text = std::string(40, 'a') + control + std::string(40, 'b');
        CHECK(json::parse(render::JsonWriter().text(long_text).finish()) == long_text);
    }
}

TEST_CASE("the layout of JSON", "[render]") {
    render::JsonWriter writer;
    writer.begin_object().key("a").begin_array().integer(-1).null().boolean(true).end();
    writer.key("b").begin_array().end().key("c").begin_object(true).key("d").share(0.5).key("e").text_or_null("").end();
    CHECK(writer.end().finish() ==
          "{\n  \"a\": [\n    -1,\n    null,\n    true\n  ],\n  \"b\": [],\n  \"c\": {\"d\":0.5,\"e\":null}\n}\n");
}

TEST_CASE("JSON written piece by piece is the same", "[render]") {
    Comparison comparison = sample::comparison();
    for (const std::size_t times : {0U, 1U, 3U, 40U}) {
        Comparison longer = comparison;
        longer.changes.clear();
        for (std::size_t i = 0; i < times; ++i) {
            longer.changes.insert(longer.changes.end(), comparison.changes.begin(), comparison.changes.end());
        }
        std::string pieces;
        write_json(longer, [&](std::string_view piece) { pieces += piece; });
        const std::string whole = render_json(longer);
        CHECK(pieces == whole);
        CHECK(json::parse(whole)["changes"].size() == longer.changes.size());
        JsonOptions removed;
        removed.filter.kinds = {ChangeAspect::removed};
        CHECK(json::parse(render_json(longer, removed))["changes"].size() ==
              times * static_cast<std::size_t>(std::count_if(
                          comparison.changes.begin(), comparison.changes.end(),
                          [](const ClauseChange& change) { return change.kind == ChangeKind::removed; })));
    }
}
