#include "render/sample.hpp"
#include "render/word_reader.hpp"
#include "support/catch.hpp"

#include <clausediff/clausediff.hpp>

#include <string>

using namespace clausediff;

namespace {

// "the keepers of the reef" went from OP1 to OP2.
Comparison comparison() {
    Comparison out = sample::comparison_of(
        {sample::change(ChangeKind::amended, "OP1", "OP1",
                        {{Op::equal, "Lit "},
                         {Op::remove, "by the keepers of the reef at dusk", EditClass::wording},
                         {Op::insert, "daily", EditClass::wording}}),
         sample::change(ChangeKind::added, "", "OP2", {{Op::insert, "the keepers of the reef", EditClass::wording}})});
    out.changes[0].moved_words = {{Op::remove, 7, 30, 1, 1}};
    out.changes[1].moved_words = {{Op::insert, 0, 23, 0, 0}};
    out.summary.moved_passages = 1;
    return out;
}

bool has(const std::string& text, const std::string& part) {
    INFO(text);
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("the text report says under both clauses where words went, and counts them", "[render]") {
    const std::string report = render_text(comparison());
    CHECK(has(report, "A passage went from one clause to another.\n"));
    CHECK(has(report, "    went to OP2: “the keepers of the reef”\n"));
    CHECK(has(report, "    came from OP1: “the keepers of the reef”\n"));
}

TEST_CASE("words that another clause has are links to it on the page", "[render]") {
    const std::string page = render_html(comparison());
    CHECK(has(page,
              "<del>by <a class=\"m\" href=\"#OP2\" data-where=\"went to OP2\">the keepers of the reef</a> at "
              "dusk</del>"));
    CHECK(
        has(page, "<ins><a class=\"m\" href=\"#OP1\" data-where=\"came from OP1\">the keepers of the reef</a></ins>"));
    CHECK(has(page, "<p>A passage went from one clause to another.</p>"));
}

TEST_CASE("a Word redline says in comments where words went", "[render]") {
    const std::string comments = word::unzip(render_docx(comparison()).bytes).at("word/comments.xml");
    CHECK(has(comments, "went to OP2: “the keepers of the reef”"));
    CHECK(has(comments, "came from OP1: “the keepers of the reef”"));
}

TEST_CASE("what was said between two runs of a passage is not quoted as moved", "[render]") {
    Comparison c = comparison();
    c.changes[0].moved_words = {{Op::remove, 7, 18, 1, 1}, {Op::remove, 22, 30, 1, 1}};
    CHECK(has(render_text(c), "    went to OP2: “the keepers … the reef”\n"));
}
