#include "render/paragraph.hpp"

#include "base/printable.hpp"
#include "base/unicode.hpp"
#include "render/marked_text.hpp"
#include "support/catch.hpp"

#include <sstream>

using namespace clausediff;
using namespace clausediff::detail;
using render::Paragraph;
using render::Style;

TEST_CASE("lines break at spaces, with a hanging indent", "[render]") {
    CHECK(Paragraph().add("one two three four").lines({10, 0, 2, false}) == "one two\n  three\n  four\n");
    CHECK(Paragraph().add("  one   two  ").lines({10, 2, 2, false}) == "  one two\n");
    CHECK(Paragraph().add("exactly ten").lines({11, 0, 0, false}) == "exactly ten\n");
    CHECK(Paragraph().lines({10, 0, 0, false}).empty());
}

TEST_CASE("glued text stays together", "[render]") {
    const Paragraph paragraph = Paragraph().add("aaa").glue("[-").add("bbb ccc").glue("-]").add("ddd");
    CHECK(paragraph.lines({12, 0, 0, false}) == "aaa[-bbb\nccc-]ddd\n");
    CHECK(Paragraph().add("12").glue(" amended").lines({5, 0, 0, false}) == "12 am\nended\n");
}

TEST_CASE("no line is wider than asked for", "[render]") {
    const std::string text =
        "Заявляя о 安全理事会第一三二五号决议 and e\u0301te\u0301 " + std::string(70, 'x') + " fin";
    for (std::size_t width = 12; width < 60; ++width) {
        std::istringstream lines(Paragraph().add(text, Style::removed).lines({width, 4, 6, false}));
        std::string all;
        for (std::string line; std::getline(lines, line);) {
            CHECK(unicode::columns(line) <= width);
            for (const char c : line) {
                if (c != ' ') all += c;
            }
        }
        std::string whole = text;
        std::erase(whole, ' ');
        CHECK(all == whole);
    }
}

TEST_CASE("ideographs may be parted, but not from their punctuation", "[render]") {
    CHECK(Paragraph().add("回顾其决议，").lines({8, 0, 0, false}) == "回顾其决\n议，\n");
    CHECK(Paragraph().add("回顾其决议，").lines({10, 0, 0, false}) == "回顾其决\n议，\n");
}

TEST_CASE("colour ends before the line and starts after the indent", "[render]") {
    CHECK(Paragraph().add("aa bb", Style::removed).lines({4, 0, 2, true}) ==
          "\x1b[9;31maa\x1b[0m\n  \x1b[9;31mbb\x1b[0m\n");
    CHECK(Paragraph().add("aa ").add("bb", Style::inserted).add(" cc").lines({20, 0, 0, true}) ==
          "aa \x1b[4;32mbb\x1b[0m cc\n");
}

TEST_CASE("control characters become visible", "[render]") {
    CHECK(printable("a\tb\nc") == "a b c");
    CHECK(printable(std::string("\x00\x1b\x7f", 3)) == "^@^[^?");
    CHECK(printable("\u009B\u2028\u2066\xC3") == "\uFFFD\uFFFD\uFFFD\uFFFD");
    CHECK(printable("é – “ع”") == "é – “ع”");
}

TEST_CASE("long stretches lose their middle, at words", "[render]") {
    const std::string text =
        "Recalling all its previous resolutions on the question of the lighthouses and harbours of the League, among "
        "them the first, and reaffirming each of them in full and without exception";
    CHECK(render::elide(text, true, true) ==
          "Recalling all its previous resolutions on the question … reaffirming each of them in full and without "
          "exception");
    CHECK(render::elide(text, true, false) == "Recalling all its previous resolutions on the question … ");
    CHECK(render::elide(text, false, false) == text);
    CHECK(render::elide("short", true, true) == "short");
    CHECK(render::elide("", true, true).empty());
}
