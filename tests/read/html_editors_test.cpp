// Pages that people write: with online editors, with br elements between paragraphs, as pieces without a root.
#include "read/html/html.hpp"
#include "support/catch.hpp"
#include "support/helper.hpp"
#include "support/source_lines.hpp"

#include <clausediff/clausediff.hpp>

#include <string>

using namespace clausediff;
using namespace clausediff::detail;

namespace {

Result<SourceText> read_page(const std::string& page, Revisions revisions = Revisions::accepted) {
    ReadOptions options;
    options.revisions = revisions;
    return html::is_html(page) ? html::read_html(page, "test.html", options, test::helper_program())
                               : read_bytes(page, "test.html", options);
}

std::string read(const std::string& page) {
    return test::source_lines(read_page(page));
}

struct Case {
    const char* page;
    const char* wanted;
};

}  // namespace

TEST_CASE("br elements part paragraphs where they stand between two", "[read]") {
    const Case cases[] = {
        {"<p>The Lake Board,<br><br>Recalling the <i>lamps</i>,<br>\n<br/> Noting the boats,</p>",
         "The Lake Board,\nRecalling the lamps,\nNoting the boats,\n"},
        {"<p>1. Decides to keep:<br>(a) The lamps;<br>(b) The boats;<br>2. Requests a report.</p>",
         "1. Decides to keep:\n(a) The lamps;\n(b) The boats;\n2. Requests a report.\n"},
        {"<div>The Lake Board,<br>Recalling the lamps,<br>Noting the boats,<br></div>",
         "The Lake Board,\nRecalling the lamps,\nNoting the boats,\n"},
        {"<h1>Cooperation on lamps<br>and boats</h1>", "Cooperation on lamps and boats\n"},
        {"<p>Decides to keep<br>(a) the lamps<br>(b) the boats</p>", "Decides to keep\n(a) the lamps\n(b) the boats\n"},
        {"<p>Recalling the reports,<sup>1</sup><br>Noting the boats,<sup>2</sup></p>",
         "Recalling the reports,{1}\nNoting the boats,{2}\n"},
        // Lines broken at a margin: what stands at the beginning of one says little.
        {"<p>Recalling the lamps of the harbour, which shine over<br>the lake, and the boats that subparagraph<br>"
         "(a) of its rules names, and all of the other things<br>that were there</p>",
         "Recalling the lamps of the harbour, which shine over the lake, and the boats that subparagraph (a) of its "
         "rules names, and all of the other things that were there\n"},
        {"<ol><li>Decides to keep:<br>(a) The lamps;<br>(b) The boats.</li></ol>",
         "[1.] Decides to keep:\n(a) The lamps;\n(b) The boats.\n"},
    };
    for (const Case& one : cases) {
        INFO(one.page);
        CHECK(read(one.page) == one.wanted);
    }
}

TEST_CASE("a cell of several paragraphs is text that a table places on the page", "[read]") {
    CHECK(read("<table><tr><td>Contents<td>The Lake Board,<br><br>Recalling the lamps,<br><br>1. Decides to keep:<br>"
               "(a) The lamps;<br>(b) The boats.</table>") ==
          "Contents\nThe Lake Board,\nRecalling the lamps,\n1. Decides to keep:\n(a) The lamps;\n(b) The boats.\n");
    CHECK(read("<table><tr><td>Lamps<br>of the harbour<td><ol><li>red<li>green</ol></table>") ==
          "row: Lamps of the harbour\t1. red 2. green\n");
}

TEST_CASE("lists are numbered as their styles say", "[read]") {
    const Case cases[] = {
        {"<ol style='list-style-type: lower-alpha'><li>one<li>two</ol>", "[a.] one\n[b.] two\n"},
        {"<ol style='list-style: inside upper-roman'><li>one<li style='list-style-type:none'>(x) two</ol>",
         "[I.] one\n(x) two\n"},
        {"<style>/* .a{} */ ol.a, ol.b { margin: 0; list-style-type: lower-latin } "
         "@media print { ol ol.i { list-style-type: lower-roman !important } }</style>"
         "<ol class='x a'><li>one<ol class=i><li>deep</ol></ol>",
         "[a.] one\n[i.] deep\n"},
        {"<style>ol ol{list-style-type:lower-alpha} ol ol ol{list-style-type:lower-roman}</style>"
         "<ol><li>one<ol><li>deep<ol><li>deeper</ol></ol></ol>",
         "[1.] one\n[a.] deep\n[i.] deeper\n"},
        {"<style>ol{list-style-type:none} .k-1>li:before{content:\"(\" counter(k-1,lower-latin) \") \"} "
         ".k-2 > li::before{content:\"\\0025cf  \"}</style><ol class='k-1 start' start=3><li>c<li>d</ol>"
         "<ol class=k-2><li>bullet</ol>",
         "[(c)] c\n[(d)] d\n[\xE2\x80\xA2] bullet\n"},
        {"<style>li::before{content: counters(item, '.') ' '}</style><ol><li>one<ol><li>deep<li>more</ol></ol>",
         "[1] one\n[1.1] deep\n[1.2] more\n"},
        {"<style>li:hover{list-style-type:square} li[x]{list-style-type:square}</style><ol><li>one</ol>", "[1.] one\n"},
        // Nothing says how the inner list counts.
        {"<ol><li>one<ol><li>deep</ol><li>two</ol>", "[1.] one\n[(1)] deep\n[2.] two\n"},
    };
    for (const Case& one : cases) {
        INFO(one.page);
        CHECK(read(one.page) == one.wanted);
    }
}

TEST_CASE("lists of online editors are numbered as the editors show them", "[read]") {
    const Case cases[] = {
        {"<ol><li>one</li><li class='ql-indent-1'>deep</li><li class='ql-indent-1'>more</li>"
         "<li class='ql-indent-2'>deeper</li><li>two</li><li class='ql-indent-1'>anew</li></ol>",
         "[1.] one\n[a.] deep\n[b.] more\n[i.] deeper\n[2.] two\n[a.] anew\n"},
        {"<ol><li data-list=bullet>point</li><li data-list=ordered>one</li></ol>", "[\xE2\x80\xA2] point\n[1.] one\n"},
        {"<ol><li style='list-style-type:decimal' aria-level=1><p>one</p></li>"
         "<ol><li style='list-style-type:lower-alpha' aria-level=2><p>deep</p></li></ol>"
         "<li style='list-style-type:decimal' aria-level=1><p>two</p></li></ol>",
         "[1.] one\n[a.] deep\n[2.] two\n"},
        {"<ol><li aria-level=1>one</li><li aria-level=2>deep</li></ol>", "[1.] one\n[a.] deep\n"},
    };
    for (const Case& one : cases) {
        INFO(one.page);
        CHECK(read(one.page) == one.wanted);
    }
}

TEST_CASE("preformatted text is text", "[read]") {
    const std::string text =
        "The Lake Board,\n\n     Recalling the lamps of the harbour,\nwhich shine over\nthe lake,\n\n"
        "     1.   Decides to keep\nthe lamps;\n";
    const std::string wanted =
        "The Lake Board,\nRecalling the lamps of the harbour, which shine over the lake,\n"
        "1.   Decides to keep the lamps;\n";
    CHECK(read("<pre>" + text + "</pre>") == wanted);
    CHECK(read("<html><body><div style='white-space: pre-wrap'>" + text + "</div>") == wanted);
    // Editors style whole texts and single words so.
    CHECK(read("<div style='white-space: pre-wrap'><p>one\ntwo</p><p><span style='white-space:pre'>a\nb</span></p>"
               "</div>") == "one two\na b\n");
    CHECK(read("<pre>One<br>Two<div>Three</div>Four</pre>") == "One\nTwo\nThree\nFour\n");
}

TEST_CASE("a piece of a page is a page", "[read]") {
    for (const char* const before : {"", "<!--StartFragment-->", "<meta charset='utf-8'>", "\xEF\xBB\xBF  <DIV>"}) {
        INFO(before);
        CHECK(read(before + std::string("<p>The Lake Board,</p><p>Recalling the lamps,</p>")) ==
              "The Lake Board,\nRecalling the lamps,\n");
    }
    CHECK(read("The Lake Board,<br><br>Recalling the lamps,<br><br>Noting the boats,") ==
          "The Lake Board,\nRecalling the lamps,\nNoting the boats,\n");
    CHECK(read("<p1> is no tag,\nnor is <poem>\n") == "<p1> is no tag,\nnor is <poem>\n");
    CHECK(read("<!-- Page 1 -->\nThe Lake Board,\n") == "page mark: <!-- Page 1 -->\nThe Lake Board,\n");
}

TEST_CASE("ins and del elements are tracked changes", "[read]") {
    const std::string page =
        "<p>Recalling the <del>lamps</del><ins>boats</ins>,</p><ins><p>Noting the lake,</p></ins>"
        "<ol><li>one<li><del>two</del><li><ins>three</ins></ol><p>end</p>";
    const Result<SourceText> accepted = read_page(page);
    CHECK(test::source_lines(accepted) == "Recalling the boats,\nNoting the lake,\n[1.] one\n[2.] three\nend\n");
    REQUIRE(accepted.value().notices.size() == 1);
    CHECK(accepted.value().notices.front().find("read as accepted") != std::string::npos);
    const Result<SourceText> original = read_page(page, Revisions::original);
    CHECK(test::source_lines(original) == "Recalling the lamps,\n[1.] one\n[2.] two\nend\n");
    CHECK(original.value().notices.front().find("read as rejected") != std::string::npos);
}

TEST_CASE("text that is struck through is read, and said to be", "[read]") {
    const Result<SourceText> source =
        read_page("<p>Recalling the <s>lamps</s> <span style='text-decoration: line-through'>boats</span> lake,</p>");
    CHECK(test::source_lines(source) == "Recalling the lamps boats lake,\n");
    REQUIRE(source.value().notices.size() == 1);
    CHECK(source.value().notices.front() == "text that is struck through is read like the rest");
}
