// Exports of printed records: what stands at the top and at the foot of their pages.
#include "read/record_pages.hpp"
#include "support/catch.hpp"
#include "support/source_lines.hpp"

#include <clausediff/clausediff.hpp>

#include <string>

using namespace clausediff;
using namespace clausediff::detail;

namespace {

std::string read(const std::string& text) {
    return test::source_lines(read_bytes(text, "test.txt"));
}

}  // namespace

TEST_CASE("heads and numbers of record pages are no text") {
    CHECK(read("<!-- Page 1 -->\n12\nLake Board - First Session\nThe Lake Board,\n1. Decides to keep lamps that are "
               "bright "
               "in the harbours and\n<!-- Page 2 -->\nResolutions of the Lake Board 13\non all of the boats;\n"
               "<!-- Page 3 -->\n14\nLake Board - First Session\nArticle 5\n2. Decides to end.\n<!-- Page 4 -->\n"
               "Article 6\nAnnex\n<!-- Page 5 -->\nAnnex\n") ==
          "page mark: <!-- Page 1 -->\npage number: 12\nrunning head: Lake Board - First Session\nThe Lake Board,\n"
          "1. Decides to keep lamps that are bright in the harbours and on all of the boats;\n"
          "page mark: <!-- Page 2 -->\nrunning head: Resolutions of the Lake Board 13\n"
          "page mark: <!-- Page 3 -->\npage number: 14\nrunning head: Lake Board - First Session\nArticle 5\n"
          "2. Decides to end.\npage mark: <!-- Page 4 -->\nArticle 6\nAnnex\npage mark: <!-- Page 5 -->\nAnnex\n");
}

TEST_CASE("a sentence that a page breaks off shows what stands in it") {
    CHECK(read("<!-- Page 1 -->\nRecalling the lamps of all of the har-\n<!-- Page 2 -->\nOn the reports of the boats\n"
               "bours,\nNoting the harbours,\n") ==
          "page mark: <!-- Page 1 -->\nRecalling the lamps of all of the harbours,\npage mark: <!-- Page 2 -->\n"
          "running head: On the reports of the boats\nNoting the harbours,\n");
    // Nothing is broken off: the line may be a heading.
    CHECK(read("<!-- Page 1 -->\nRecalling the lamps,\n<!-- Page 2 -->\nOn the reports of the boats\nNoting,\n") ==
          "page mark: <!-- Page 1 -->\nRecalling the lamps,\npage mark: <!-- Page 2 -->\nOn the reports of the boats\n"
          "Noting,\n");
}

TEST_CASE("notes at the foot of a record page, and between its paragraphs") {
    CHECK(read("<!-- Page 1 -->\nThe Lake Board,\nRecalling,\nNoting,\n1. Decides to keep lamps,8 and to\n---\n8 "
               "Ibid., Supplement of\nthe boats.\n"
               "¹¹ Ibid.\n9/ A/91/5.\n<!-- Page 2 -->\nend.\n") ==
          "page mark: <!-- Page 1 -->\nThe Lake Board,\nRecalling,\nNoting,\n1. Decides to keep lamps,8 and to "
          "end.\nrule: ---\n"
          "note [8] Ibid., Supplement of the boats.\nnote [11] Ibid.\nnote [9] A/91/5.\npage mark: <!-- Page 2 -->\n");
    CHECK(read("<!-- Page 1 -->\nInforms the public for\n30 Resolution 26 (XXV), annex.\nmore than six months.\n") ==
          "page mark: <!-- Page 1 -->\nInforms the public for more than six months.\nnote [30] Resolution 26 (XXV), "
          "annex.\n");
    CHECK(read("<!-- Page 1 -->\nHave agreed:\n24 Ibid.\n25 A/91/3.\n---\n23 See A/91/2.\n") ==
          "page mark: <!-- Page 1 -->\nHave agreed:\nnote [24] Ibid.\nnote [25] A/91/3.\nrule: ---\n"
          "note [23] See A/91/2.\n");
    // Dates, titles and rows are none.
    for (const std::string line :
         {"14 December 1990", "37 (IV). Lamps", "12 tons\n30 tons", "1. Decides\n2. Requests"}) {
        INFO(line);
        CHECK(read("<!-- Page 1 -->\nDecides.\n" + line + "\n").find("note") == std::string::npos);
    }
    // Without marks of pages nothing is known of pages.
    CHECK(read("12\nThe Lake Board,\n24 Ibid.\n25 A/91/3.\n") == "12\nThe Lake Board,\n24 Ibid.\n25 A/91/3.\n");
}

TEST_CASE("after a rule the number of a resolution is no note") {
    CHECK(read("The Lake Board,\nDecides to light the lamps.\n---\n34/180. Lamps\nThe Lake Board,\n") ==
          "The Lake Board,\nDecides to light the lamps.\nrule: ---\n34/180. Lamps\nThe Lake Board,\n");
}
