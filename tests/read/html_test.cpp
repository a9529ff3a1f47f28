// What is read of web pages: small pages, and the paragraphs that they are.
#include "read/html/html.hpp"
#include "support/catch.hpp"
#include "support/helper.hpp"
#include "support/source_lines.hpp"

#include <clausediff/clausediff.hpp>

#include <string>

using namespace clausediff;
using namespace clausediff::detail;

namespace {

std::string read(const std::string& page) {
    return test::source_lines(html::is_html(page) ? html::read_html(page, "test.html", {}, test::helper_program())
                                                  : read_bytes(page, "test.html"));
}

std::string page(const std::string& body) {
    return "<!DOCTYPE html>\n<html><head><title>not text</title></head><body>" + body + "</body></html>";
}

}  // namespace

TEST_CASE("the blocks of a page are its paragraphs", "[read]") {
    struct Case {
        const char* body;
        const char* wanted;
    };
    const Case cases[] = {
        {"<p>Recalling\n  the <b>lamps</b>,<p>Noting", "Recalling the lamps,\nNoting\n"},
        {"<div>one<br>line <i>and</i> <span>more</span></div>two", "one line and more\ntwo\n"},
        {"C&ocirc;te d&#8217;Ivoire &amp; others&nbsp;", "C\xC3\xB4te d\xE2\x80\x99Ivoire & others\n"},
        {"<script>no()</script><style>p{}</style><p hidden>no</p><p style='display: none'>no</p><p>yes", "yes\n"},
        {"<nav><a href=x>Home</a></nav><p>text</p><footer>Contact</footer>",
         "navigation of the page: Home\ntext\nfoot of the page: Contact\n"},
        {"<ol><li>one<li>two<ol type=a><li>deep</ol><li value=7>seven<li>eight</ol>",
         "[1.] one\n[2.] two\n[a.] deep\n[7.] seven\n[8.] eight\n"},
        {"<ol start=3 type=I><li><p>first</p><p>second</p></ol>", "[III.] first\nsecond\n"},
        {"<ol reversed><li>b<li>a</ol><ul><li>x</ul>", "[2.] b\n[1.] a\n[\xE2\x80\xA2] x\n"},
        {"<table><tr><td>Oil<td>12<tr><td>Gas<td>7</table>", "row: Oil\t12\nrow: Gas\t7\n"},
        {"<table><tr><td><p>framed<p>lines</table>", "framed\nlines\n"},
        {"<pre>One\nTwo</pre>", "One\nTwo\n"},
        {"<p>report;<sup>3</sup> which", "report;{3} which\n"},
        {"<p>12 km<sup>2</sup> of sea", "12 km2 of sea\n"},
    };
    for (const Case& one : cases) {
        INFO(one.body);
        CHECK(read(page(one.body)) == one.wanted);
    }
}

TEST_CASE("footnotes are recognized by the links there and back", "[read]") {
    CHECK(read(page(
              "<p>Recalling,<a class=sdfootnoteanc name=sdfootnote1anc href='#sdfootnote1sym'><sup>1</sup></a> and"
              "</p><div id=sdfootnote1><p><a name=sdfootnote1sym href='#sdfootnote1anc'>1</a> A/91/1.</p>"
              "<p>More of it.</p></div><p>after</p>")) == "Recalling,{1} and\nnote [1] A/91/1. More of it.\nafter\n");
    CHECK(read(page("<p>Noting<sup id=ref2><a href='#note2'>[2]</a></sup> that</p>"
                    "<ol><li id=note2><a href='#ref2'>2</a> Ibid.</li></ol>")) == "Noting{2} that\nnote [2] Ibid.\n");
    CHECK(read(page("<p>See <a href='#part2'>2</a>, <a href='x.html'>12</a> and <a href='#part2'>part two</a>.")) ==
          "See 2, 12 and part two.\n");
}

TEST_CASE("a page's encoding is that of its mark, its meta element, or its bytes", "[read]") {
    CHECK(read("\xEF\xBB\xBF<html><p>C\xC3\xB4te") == "C\xC3\xB4te\n");
    CHECK(read("<html><meta charset=\"iso-8859-1\"><p>C\xF4te d\x92Ivoire") == "C\xC3\xB4te d\xE2\x80\x99Ivoire\n");
    CHECK(read("<html><meta http-equiv=Content-Type content=\"text/html; charset=koi8-r\"><p>\xED\xC9\xD2") ==
          "\xD0\x9C\xD0\xB8\xD1\x80\n");
    CHECK(read("<html><p>C\xF4te") == "C\xC3\xB4te\n");
    CHECK(read("<html><meta charset=no-such><p>x") == "test.html: the encoding no-such is not supported");
}

TEST_CASE("pages that are none end in one line", "[read]") {
    CHECK(read(page("<script>only()</script>")) == "test.html: a web page without text");
    std::string deep;
    for (int i = 0; i < 2'000; ++i) deep += "<div>";
    CHECK(read(page(deep + "x")) == "test.html: elements stand in one another more than 250 deep");
    for (int i = 0; i < 200'000; ++i) deep += "<b>";
    CHECK(read(page(deep + "x")) == "test.html: elements stand in one another more than 250 deep");
}

TEST_CASE("a small page that asks for a large tree ends in one line", "[read]") {
    std::string bold = "<html><body><p>";
    for (int i = 0; i < 200; ++i) bold += "<font size=" + std::to_string(i) + ">";
    for (int i = 0; i < 20'000; ++i) bold += "<p>x";
    CHECK(read(bold).find("test.html: a web page that takes much more memory") == 0);
}

TEST_CASE("limits on pages are those of the options", "[read]") {
    const auto error = [](const std::string& bytes, const ReadLimits& limits) {
        return test::source_lines(html::read_html(bytes, "test.html", limits, test::helper_program()));
    };
    ReadLimits limits;
    limits.nesting = 4;
    CHECK(error(page("<div><p>x"), limits) == "x\n");
    CHECK(error(page("<div><div><p>x"), limits) == "test.html: elements stand in one another more than 4 deep");
    limits = {};
    limits.elements = 10;
    CHECK(error(page("<p>x<p>x<p>x<p>x<p>x<p>x<p>x<p>x<p>x<p>x"), limits) ==
          "test.html: more than 10 elements or words of a page");
    limits = {};
    limits.paragraphs = 2;
    CHECK(error(page("<p>x<p>x<p>x"), limits) == "test.html: more than 2 paragraphs");
}

TEST_CASE("without the helper program no page is read", "[read]") {
    CHECK(test::source_lines(html::read_html("<html>x", "test.html", {}, "")).find("is not installed") !=
          std::string::npos);
    CHECK(test::source_lines(html::read_html("<html>x", "test.html", {}, "/nowhere/clausediff-parse"))
              .find("cannot be started: No such file") != std::string::npos);
}

TEST_CASE("what is no page is read as text", "[read]") {
    CHECK(read("The General Assembly,\n<html> is a word\n").find("The General Assembly,\n") == 0);
    CHECK(read("1. Decides <b>all</b>;\n") == "1. Decides <b>all</b>;\n");
}
